import type { PlatformCookie } from '../../ports.ts';

/** Either of them is the login itself; the others go with it. */
const LOGIN_NAMES: ReadonlySet<string> = new Set(['sessionid', 'sessionid_ss']);

/** The cookies that a room page and its socket need of a person who is logged in, and no more. */
const NEEDED_NAMES: ReadonlySet<string> = new Set([
  ...LOGIN_NAMES,
  'ttwid',
  'sid_tt',
  'sid_guard',
  'uid_tt',
  'uid_tt_ss',
  'sid_ucp_v1',
  'ssid_ucp_v1',
  'passport_csrf_token',
  'passport_csrf_token_default',
  'odin_tt',
]);

/** The longest value a browser keeps, with its name. */
const MAX_VALUE = 4096;
/** What RFC 6265 lets a value consist of: nothing in it can end a header or begin another cookie. */
const VALUE = /^"?[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*"?$/;

/** Of whatever a browser or a file holds: those of Douyin that are needed and not over, each once. */
export function pickLoginCookies(
  cookies: readonly PlatformCookie[],
  nowMs: number,
): readonly PlatformCookie[] {
  const picked = new Map<string, PlatformCookie>();
  for (const cookie of cookies) {
    if (isNeeded(cookie) && !isOver(cookie, nowMs)) {
      picked.set(`${cookie.name} ${cookie.domain} ${cookie.path}`, cookie);
    }
  }
  return [...picked.values()];
}

/** The login among them and when it ends (null: the platform did not say); null where there is no login. */
export function findLogin(cookies: readonly PlatformCookie[]): { readonly expiresMs: number | null } | null {
  const logins = cookies.filter(({ name, value }) => LOGIN_NAMES.has(name) && value !== '');
  if (logins.length === 0) return null;
  const ends = logins.flatMap(({ expiresMs }) => expiresMs ?? []);
  return { expiresMs: ends.length === 0 ? null : Math.max(...ends) };
}

/** `.douyin.com`, `douyin.com` and names below it; not `douyin.com.example` and not `notdouyin.com`. */
export function isDouyinDomain(domain: string): boolean {
  return /^(?:\.?|(?:\.?[a-z0-9-]+\.)+)douyin\.com$/.test(domain);
}

function isNeeded({ name, value, domain }: PlatformCookie): boolean {
  return NEEDED_NAMES.has(name) && isDouyinDomain(domain) && value.length <= MAX_VALUE && VALUE.test(value);
}

function isOver({ expiresMs }: PlatformCookie, nowMs: number): boolean {
  return expiresMs !== null && expiresMs <= nowMs;
}
