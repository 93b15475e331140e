import type { LoginPlace } from '#shared/login.ts';
import type { Clock, PlatformCookie } from '../../ports.ts';
import type { CookieSource } from './cookie-source.ts';
import { findLogin, pickLoginCookies } from './login-cookies.ts';

/** What is known of a login without its cookies. */
export interface LoginFacts {
  readonly state: 'out' | 'in' | 'expired';
  readonly sinceMs: number | null;
  readonly expiresMs: number | null;
  readonly keptIn: LoginPlace | null;
}

export const NO_LOGIN: LoginFacts = { state: 'out', sinceMs: null, expiresMs: null, keptIn: null };

interface Kept {
  readonly cookies: readonly PlatformCookie[];
  readonly sinceMs: number | null;
  readonly keptIn: LoginPlace;
}

/** The one place in memory where a login's cookies are. */
export class LoginJar implements CookieSource {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #kept: Kept | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  current(): readonly PlatformCookie[] {
    return pickLoginCookies(this.#kept?.cookies ?? [], this.#clock.now());
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Only what a login needs is kept of `cookies`. False, and nothing changes, where no login is among them. */
  put(cookies: readonly PlatformCookie[], sinceMs: number | null, keptIn: LoginPlace): boolean {
    const needed = pickLoginCookies(cookies, Number.NEGATIVE_INFINITY);
    if (findLogin(needed) === null) return false;
    this.#kept = { cookies: needed, sinceMs, keptIn };
    this.#tell();
    return true;
  }

  clear(): void {
    if (this.#kept === null) return;
    this.#kept = null;
    this.#tell();
  }

  facts(): LoginFacts {
    if (this.#kept === null) return NO_LOGIN;
    const { cookies, sinceMs, keptIn } = this.#kept;
    const state = findLogin(this.current()) === null ? 'expired' : 'in';
    return { state, sinceMs, expiresMs: findLogin(cookies)?.expiresMs ?? null, keptIn };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
