import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../ports.ts';

/** How long a piece of work may hold the event loop before it lets others have a turn, ms. */
const SLICE_MS = 4;

/** Cuts long work into pieces between which the loop turns, and says how long the pieces were. */
export class Slices {
  readonly #clock: Clock;
  #begin: number;
  #busyMs = 0;
  #maxSliceMs = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#begin = clock.monotonic();
  }

  /** Whether it is time for `pause()`. */
  get isOver(): boolean {
    return this.#clock.monotonic() - this.#begin >= SLICE_MS;
  }

  async pause(): Promise<void> {
    await this.waitFor(nextTurn());
  }

  /** Time that is waited does not count. */
  async waitFor<T>(work: Promise<T>): Promise<T> {
    this.#count();
    try {
      return await work;
    } finally {
      this.#begin = this.#clock.monotonic();
    }
  }

  /** Work that waited for its turn does not count. */
  restart(): void {
    this.#begin = this.#clock.monotonic();
  }

  read(): { readonly busyMs: number; readonly maxSliceMs: number } {
    this.#count();
    return { busyMs: this.#busyMs, maxSliceMs: this.#maxSliceMs };
  }

  #count(): void {
    const now = this.#clock.monotonic();
    this.#busyMs += now - this.#begin;
    this.#maxSliceMs = Math.max(this.#maxSliceMs, now - this.#begin);
    this.#begin = now;
  }
}
