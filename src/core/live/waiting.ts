import type { Random } from '../ports.ts';

/**
 * When to look again at a room that is not live yet. The first looks come soon, since whoever pastes a room
 * is often about to go live; after that every 60 to 90 s, and after some six hours every three to five
 * minutes: about 560 looks a day, and never more than 800.
 */
export const WAITING = {
  firstMs: 15_000,
  growth: 1.4,
  capMs: 75_000,
  longAfterLooks: 300,
  longCapMs: 240_000,
  /** Every wait is up to so much shorter or longer: not every app that waits asks in the same second. */
  jitter: 0.2,
  perDay: 800,
  /** A person who asks again does not ask more often than this. */
  askedMs: 5_000,
} as const;

const DAY_MS = 86_400_000;

/** The looks of the last day. They are not forgotten while a network is gone or a computer sleeps. */
export class LookSchedule {
  readonly #times: number[] = [];
  #count = 0;

  looked(nowMs: number): void {
    this.#times.push(nowMs);
    this.#count += 1;
    if (this.#times.length > WAITING.perDay) this.#times.shift();
  }

  /** How long to wait before the next look, ms. */
  waitMs(nowMs: number, random: Random): number {
    const { firstMs, growth, capMs, longAfterLooks, longCapMs, jitter } = WAITING;
    const grown = Math.min(capMs, firstMs * growth ** Math.max(0, this.#count - 1));
    const base = this.#count > longAfterLooks ? longCapMs : grown;
    const jittered = base * (1 + jitter * (2 * random() - 1));
    return Math.max(jittered, this.#fullFor(nowMs));
  }

  /** Whether a person may have a look in between. */
  mayLook(nowMs: number): boolean {
    const last = this.#times.at(-1) ?? Number.NEGATIVE_INFINITY;
    return nowMs - last >= WAITING.askedMs && this.#fullFor(nowMs) <= 0;
  }

  /** How long the day's looks are still used up, ms. */
  #fullFor(nowMs: number): number {
    const oldest = this.#times.length < WAITING.perDay ? undefined : this.#times[0];
    return oldest === undefined ? 0 : oldest + DAY_MS - nowMs;
  }
}
