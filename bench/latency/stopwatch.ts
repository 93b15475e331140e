import { spread } from '../instruments/percentile.ts';
import type { Spread } from '../instruments/percentile.ts';

/** Times many things at once, by name, ms. What never arrives is missing in the count. */
export class Stopwatch {
  readonly #running = new Map<string, number>();
  readonly #times: number[] = [];

  /** `atMs` on the clock of `performance.now()`. */
  start(name: string, atMs: number): void {
    this.#running.set(name, atMs);
  }

  stop(name: string): void {
    const begin = this.#running.get(name);
    if (begin === undefined) return;
    this.#running.delete(name);
    this.#times.push(performance.now() - begin);
  }

  read(): Spread {
    return spread(this.#times);
  }
}
