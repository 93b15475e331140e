/**
 * Where the login window may go. Everything that is not listed is refused, so that a page with somebody
 * else's form never stands in a window of this app.
 */
const PAGE_DOMAINS = ['douyin.com'] as const;

/** Frames inside the page: the slider that a login may ask for comes from the platform's own other domains. */
const FRAME_DOMAINS = [...PAGE_DOMAINS, 'bytedance.com', 'zijieapi.com', 'snssdk.com'] as const;

/** Asks whoever is not logged in to log in. */
export const LOGIN_PAGE = 'https://www.douyin.com/user/self';

/** The page itself, also after a redirect or in place of a new window. */
export function isLoginPage(address: string): boolean {
  return isOn(address, PAGE_DOMAINS);
}

export function isLoginFrame(address: string): boolean {
  return address === 'about:blank' || address === 'about:srcdoc' || isOn(address, FRAME_DOMAINS);
}

function isOn(address: string, domains: readonly string[]): boolean {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:') return false;
  if (url.port !== '' || url.username !== '' || url.password !== '') return false;
  return domains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
}
