import type { Clock } from '../../../ports.ts';

const WINDOW_MS = 1000;

/** How many more things may happen within any second. */
export class RateWindow {
  readonly #clock: Clock;
  readonly #max: number;
  #times: number[] = [];

  constructor(clock: Clock, max: number) {
    this.#clock = clock;
    this.#max = max;
  }

  /** Takes as many of `wanted` as are still allowed. */
  take(wanted: number): number {
    const now = this.#clock.monotonic();
    this.#times = this.#times.filter((time) => now - time < WINDOW_MS);
    const taken = Math.max(0, Math.min(wanted, this.#max - this.#times.length));
    for (let n = 0; n < taken; n += 1) this.#times.push(now);
    return taken;
  }
}
