import type { CookieSource } from '#core/douyin/login/cookie-source.ts';
import type { LoginControl } from '#core/douyin/login/login-control.ts';
import { LoginJar } from '#core/douyin/login/login-jar.ts';
import type { Clock, Logger, PlatformCookie } from '#core/ports.ts';
import { AppError } from '#shared/errors.ts';
import type { LoginPlace, LoginProblem, LoginState } from '#shared/login.ts';
import type { LoginFile } from './login-file.ts';

/** How the visit to Douyin's login page ended. */
export type LoginVisit =
  | { readonly kind: 'cookies'; readonly cookies: readonly PlatformCookie[] }
  | { readonly kind: 'closed' | 'failed' };

/** Douyin's login page in a window. */
export interface LoginWindow {
  readonly visit: Promise<LoginVisit>;
  focus(): void;
  /** Ends the visit; nothing happens when it is over. */
  close(): void;
}

export interface DesktopLoginParts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly file: LoginFile;
  readonly openWindow: () => LoginWindow;
  /** Asks the person whether to keep the login although the system has no safe place for it. */
  readonly askToKeepWeakly: () => Promise<boolean>;
  /** Forgets everything that the login page has left in its partition. */
  readonly wipePartition: () => Promise<void>;
}

const PROBLEMS: Readonly<Record<LoginProblem['code'], LoginProblem>> = {
  'file-unreadable': {
    code: 'file-unreadable',
    message: 'The kept login cannot be read and was set aside. Log in again.',
  },
  'keys-unavailable': {
    code: 'keys-unavailable',
    message:
      'The system gives out no key right now, so the kept login stays closed. Unlock it, or log in again.',
  },
  'not-kept': {
    code: 'not-kept',
    message: 'This login is not on disk: it is gone when the app closes.',
  },
  'page-failed': {
    code: 'page-failed',
    message: 'Douyin’s login page did not load. Check the network and try again.',
  },
};

/** The login of the desktop app: made in a window, kept in an encrypted file, told without its cookies. */
export class DesktopLogin implements LoginControl {
  readonly #parts: DesktopLoginParts;
  readonly #jar: LoginJar;
  #window: LoginWindow | null = null;
  #problem: LoginProblem | null = null;
  /** What changes file and jar, one after the other: a log-out must not be overtaken by a login. */
  #work: Promise<void> = Promise.resolve();

  constructor(parts: DesktopLoginParts) {
    this.#parts = parts;
    this.#jar = new LoginJar(parts.clock);
  }

  get cookies(): CookieSource {
    return this.#jar;
  }

  state(): LoginState {
    const facts = this.#jar.facts();
    const state = this.#window === null ? facts.state : 'waiting';
    return { ...facts, state, canStart: true, problem: this.#problem };
  }

  /** Takes up the login of the last run. Once, at the start. */
  restore(): Promise<void> {
    return this.#next(async () => {
      const loaded = await this.#parts.file.load();
      if (loaded.kind === 'login') {
        const { cookies, sinceMs, isWeak } = loaded.login;
        this.#jar.put(cookies, sinceMs, isWeak ? 'weak-file' : 'encrypted-file');
      }
      if (loaded.kind === 'unreadable') this.#problem = PROBLEMS['file-unreadable'];
      if (loaded.kind === 'locked') this.#problem = PROBLEMS['keys-unavailable'];
    });
  }

  start(): Promise<LoginState> {
    if (this.#window === null) {
      this.#problem = null;
      const window = this.#parts.openWindow();
      this.#window = window;
      void window.visit.then((visit) => this.#visited(window, visit));
    } else this.#window.focus();
    return Promise.resolve(this.state());
  }

  async logOut(): Promise<LoginState> {
    this.#window?.close();
    this.#window = null;
    let failure: unknown = null;
    await this.#next(async () => {
      this.#jar.clear();
      this.#problem = null;
      const wiped = await Promise.allSettled([this.#parts.file.wipe(), this.#parts.wipePartition()]);
      failure = wiped.find((result) => result.status === 'rejected')?.reason ?? null;
    });
    if (failure !== null) {
      throw new AppError(
        'E401',
        'The login file cannot be removed. Delete login.json in the data folder.',
        {},
        failure,
      );
    }
    return this.state();
  }

  #visited(window: LoginWindow, visit: LoginVisit): void {
    // A log-out has closed it: whatever it brought is not wanted any more.
    if (this.#window !== window) return;
    this.#window = null;
    if (visit.kind === 'failed') this.#problem = PROBLEMS['page-failed'];
    if (visit.kind === 'cookies') void this.#next(() => this.#accept(visit.cookies));
  }

  async #accept(cookies: readonly PlatformCookie[]): Promise<void> {
    const sinceMs = this.#parts.clock.now();
    if (!this.#jar.put(cookies, sinceMs, 'memory')) return;
    const place = await this.#keep(sinceMs).catch((thrown: unknown) => {
      this.#parts.logger.warn('the login could not be kept', { error: thrown });
      return 'memory' as const;
    });
    if (place === 'memory') this.#problem = PROBLEMS['not-kept'];
    else this.#jar.put(cookies, sinceMs, place);
  }

  async #keep(sinceMs: number): Promise<LoginPlace> {
    const { file, askToKeepWeakly } = this.#parts;
    const strength = await file.vault.strength();
    const isWeak = strength === 'weak';
    const mayKeep = strength === 'strong' || (isWeak && (await askToKeepWeakly()));
    if (!mayKeep) {
      // An earlier login must not come back with the next start.
      await file.wipe();
      return 'memory';
    }
    await file.save({ sinceMs, cookies: this.#jar.current(), isWeak });
    return isWeak ? 'weak-file' : 'encrypted-file';
  }

  #next(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((thrown: unknown) => {
      this.#parts.logger.error('the login failed', { error: thrown });
    });
    return this.#work;
  }
}
