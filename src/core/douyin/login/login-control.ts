import { AppError } from '#shared/errors.ts';
import type { LoginState } from '#shared/login.ts';
import type { Clock, PlatformCookie } from '../../ports.ts';
import type { CookieSource } from './cookie-source.ts';
import { LoginJar } from './login-jar.ts';

/** The login of this installation, as far as its host can make one. */
export interface LoginControl {
  readonly cookies: CookieSource;
  state(): LoginState;
  /** Opens Douyin's own login page, or brings the open one forward. Rejects with E304 where there are no windows. */
  start(): Promise<LoginState>;
  /** Forgets it, wherever it is kept by the app. Rejects with E401 when the file cannot be removed. */
  logOut(): Promise<LoginState>;
}

/** Of a host without windows: a login from the user's own cookie file, or none. The file is only read. */
export function cookieFileLogin(cookies: readonly PlatformCookie[], clock: Clock): LoginControl {
  const jar = new LoginJar(clock);
  jar.put(cookies, null, 'cookie-file');
  const state = (): LoginState => ({ ...jar.facts(), canStart: false, problem: null });
  return {
    cookies: jar,
    state,
    start: () =>
      Promise.reject(
        new AppError(
          'E304',
          'There is no window here to log in with. Give a file with your cookies: --cookies FILE.',
        ),
      ),
    logOut: () => {
      jar.clear();
      return Promise.resolve(state());
    },
  };
}
