import type { Clock, HttpAnswer, PlatformCookie } from '../../ports.ts';

/** The cookies that make a visitor. Whatever else is set is not sent back. */
const KEPT: ReadonlySet<string> = new Set(['ttwid', '__ac_nonce', 'UIFID_TEMP', 'UIFID']);
const SET_COOKIE = /^([\w!#$%&'*+.^`|~-]{1,64})=([\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]{1,4096})(?:;|$)/;
const HOST = 'live.douyin.com';

/**
 * The cookies of one visitor of live.douyin.com, in memory only. Where somebody is logged in, theirs are
 * sent instead.
 */
export class CookieStore {
  readonly #visitor = new Map<string, string>();
  readonly #login: () => readonly PlatformCookie[];
  readonly #clock: Clock;

  constructor(login: () => readonly PlatformCookie[], clock: Clock) {
    this.#login = login;
    this.#clock = clock;
  }

  /** Takes over what an answer of live.douyin.com sets. */
  keep({ setCookies }: HttpAnswer): void {
    for (const line of setCookies) {
      const [, name, value] = SET_COOKIE.exec(line) ?? [];
      if (name !== undefined && value !== undefined && KEPT.has(name)) this.#visitor.set(name, value);
    }
  }

  has(name: 'ttwid' | '__ac_nonce'): boolean {
    return this.#sent().has(name);
  }

  /** It is not believed any more. A login's own cookies are not ours to drop. */
  dropVisitor(): void {
    this.#visitor.clear();
  }

  /** The header for a request to live.douyin.com, or none. */
  header(): Readonly<Record<string, string>> {
    const sent = this.#sent();
    if (sent.size === 0) return {};
    return { cookie: Array.from(sent, ([name, value]) => `${name}=${value}`).join('; ') };
  }

  #sent(): ReadonlyMap<string, string> {
    const login = this.#login().filter((cookie) => this.#isFor(cookie));
    if (login.length === 0) return this.#visitor;
    const sent = new Map(login.map(({ name, value }) => [name, value]));
    // Without these nothing is answered, logged in or not.
    for (const name of ['ttwid', '__ac_nonce']) {
      const value = this.#visitor.get(name);
      if (!sent.has(name) && value !== undefined) sent.set(name, value);
    }
    return sent;
  }

  #isFor({ domain, path, expiresMs }: PlatformCookie): boolean {
    const isThere = domain === HOST || domain === '.douyin.com' || domain === `.${HOST}`;
    return isThere && path === '/' && (expiresMs === null || expiresMs > this.#clock.now());
  }
}
