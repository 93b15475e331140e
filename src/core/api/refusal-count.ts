import type { Clock, Logger } from '../ports.ts';

const LOG_EVERY_MS = 60_000;

/**
 * Counts what was turned away, by reason. The log hears of each reason at most once a minute: a
 * page that hammers the port must not be able to fill the disk with it.
 */
export class RefusalCount {
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #counts = new Map<string, number>();
  readonly #loggedAt = new Map<string, number>();

  constructor(clock: Clock, logger: Logger) {
    this.#clock = clock;
    this.#logger = logger;
  }

  add(reason: string): void {
    const count = (this.#counts.get(reason) ?? 0) + 1;
    this.#counts.set(reason, count);
    const now = this.#clock.monotonic();
    if (now - (this.#loggedAt.get(reason) ?? -Infinity) < LOG_EVERY_MS) return;
    this.#loggedAt.set(reason, now);
    this.#logger.warn('request refused at the gate', { reason, count });
  }

  byReason(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }
}
