/** What may be told of a login: never a cookie, never a value. */
export interface LoginState {
  /** `waiting`: Douyin's login page is open. `expired`: there was a login, and its time is over. */
  readonly state: 'out' | 'waiting' | 'in' | 'expired';
  /** ms since 1970 UTC; null while there is none, and where it is not known (a cookie file). */
  readonly sinceMs: number | null;
  /** ms since 1970 UTC; null while there is none, and where the platform did not say. */
  readonly expiresMs: number | null;
  readonly keptIn: LoginPlace | null;
  /** Whether Douyin's login page can be opened from here: not by a host without windows. */
  readonly canStart: boolean;
  readonly problem: LoginProblem | null;
}

/**
 * `memory`: until the app closes. `encrypted-file`: under a key that the operating system keeps. `weak-file`:
 * under a key that is in every copy of the program, because the system keeps none. `cookie-file`: a file of
 * the user's own, which the app only reads.
 */
export type LoginPlace = 'memory' | 'encrypted-file' | 'weak-file' | 'cookie-file';

export interface LoginProblem {
  readonly code: 'file-unreadable' | 'keys-unavailable' | 'not-kept' | 'page-failed';
  /** A plain sentence with the next step, in English; pages translate by `code`. */
  readonly message: string;
}
