/** As a browser of the same engine says it: what names the app and Electron is left out. */
export function browserUserAgent(userAgent: string): string {
  const known = /^(Mozilla|AppleWebKit|Chrome|Safari)\//;
  return userAgent
    .split(/ (?![^(]*\))/)
    .filter((part) => part.startsWith('(') || known.test(part))
    .join(' ');
}
