import type { IncomingMessage } from 'node:http';
import { AppError } from '#shared/errors.ts';
import type { Clock } from '../ports.ts';
import type { RefusalCount } from './refusal-count.ts';
import type { Scope } from './scopes.ts';

/** Reads in a second that one token may make, or everybody without a token together. */
const READS_PER_SECOND = 100_000;

type Reader = Scope | 'none';

/**
 * Bounds reads by token. A second begins with the first read after the last one was over, so that a
 * read within it costs one comparison: no clock is looked at, and nothing is allocated.
 */
export class ReadLimit {
  readonly #clock: Clock;
  readonly #refusals: RefusalCount;
  readonly #perSecond: number;
  readonly #left: Record<Reader, number> = { none: 0, read: 0, control: 0 };
  /** Null while no second runs. */
  #cancel: (() => void) | null = null;

  constructor(clock: Clock, refusals: RefusalCount, perSecond = READS_PER_SECOND) {
    this.#clock = clock;
    this.#refusals = refusals;
    this.#perSecond = perSecond;
  }

  /** Takes one; false when this second has none left. `scope`: what the gate found. */
  take({ headers }: IncomingMessage, scope: Scope | null): boolean {
    // In legacy open mode the gate lets those without a token read.
    const reader = headers.authorization === undefined ? 'none' : (scope ?? 'none');
    if (this.#left[reader] === 0 && !this.#begin()) return false;
    this.#left[reader] -= 1;
    return true;
  }

  /** The same for whom the refusal is told: throws `AppError` E502, and counts it. */
  admit(request: IncomingMessage, scope: Scope | null): void {
    if (this.take(request, scope)) return;
    this.#refusals.add('TOO_MANY_READS');
    throw new AppError('E502', 'Too many reads at once; try again in a second.');
  }

  /** Ends the second that runs. */
  close(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#setAll(0);
  }

  #begin(): boolean {
    if (this.#cancel !== null) return false;
    this.#setAll(this.#perSecond);
    this.#cancel = this.#clock.after(1000, () => this.close());
    return true;
  }

  #setAll(count: number): void {
    this.#left.none = count;
    this.#left.read = count;
    this.#left.control = count;
  }
}
