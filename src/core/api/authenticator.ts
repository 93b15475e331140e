import { createHash, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../ports.ts';
import type { Scope } from './scopes.ts';
import type { ApiTokens } from './tokens.ts';

/** What a token turned out to be. `limited`: wrong, after too many wrong ones. */
export type Credential = Scope | 'wrong' | 'limited';

const MAX_FAILURES = 5;
const FAILURE_WINDOW_MS = 60_000;
/** How long wrong tokens are then answered with 429. */
export const PAUSE_MS = 60_000;

/**
 * Tells tokens apart in constant time, and slows guessing down. A right token is right whatever
 * others have tried: the limit only changes what a wrong one is told.
 */
export class Authenticator {
  readonly #digests: readonly (readonly [Scope, Buffer])[];
  readonly #clock: Clock;
  /** Times of the latest failures on the monotonic clock, at most `MAX_FAILURES`. */
  #failures: number[] = [];
  #pausedUntil = -Infinity;

  constructor(tokens: ApiTokens, clock: Clock) {
    this.#digests = [
      ['read', digest(tokens.read)],
      ['control', digest(tokens.control)],
    ];
    this.#clock = clock;
  }

  check(token: string): Credential {
    const presented = digest(token);
    let scope: Scope | null = null;
    // Every token is compared whichever matched: the time taken says nothing.
    for (const [name, expected] of this.#digests) {
      if (timingSafeEqual(presented, expected)) scope = name;
    }
    return scope ?? this.fail();
  }

  /** Counts a wrong token or ticket. */
  fail(): 'wrong' | 'limited' {
    const now = this.#clock.monotonic();
    if (now < this.#pausedUntil) return 'limited';
    this.#failures = [...this.#failures.filter((at) => now - at < FAILURE_WINDOW_MS), now];
    if (this.#failures.length >= MAX_FAILURES) {
      this.#failures = [];
      this.#pausedUntil = now + PAUSE_MS;
    }
    return 'wrong';
  }
}

/** Equal lengths for the comparison, and no copy of the tokens in memory. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
