/** The only hosts that a look-up asks. */
const HOSTS: ReadonlySet<string> = new Set([
  'live.douyin.com',
  'www.douyin.com',
  'v.douyin.com',
  'webcast.amemv.com',
]);

/** Whether a request may go there: https on the usual port, to one of the listed hosts, without credentials. */
export function isPlatformUrl(url: URL): boolean {
  const isBare = url.username === '' && url.password === '' && url.port === '';
  return url.protocol === 'https:' && isBare && HOSTS.has(url.hostname);
}
