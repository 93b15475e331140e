/** Douyin's own pages: where a title, a name or "open in browser" may lead. */
const HOSTS: ReadonlySet<string> = new Set(['www.douyin.com', 'live.douyin.com', 'v.douyin.com']);

/**
 * Whether a link may be handed to the system's browser. Anything but https to a listed host could
 * start a program (`ms-msdt:`), leak a login (`smb:`) or carry the user somewhere a nickname chose.
 */
export function isAllowedExternally(link: string): boolean {
  const url = URL.parse(link);
  if (url === null || url.protocol !== 'https:') return false;
  return HOSTS.has(url.hostname) && url.port === '' && url.username === '' && url.password === '';
}
