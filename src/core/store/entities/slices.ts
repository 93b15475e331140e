import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../../ports.ts';

/** How long a piece of work may hold the event loop before it lets others have a turn, ms. */
const SLICE_MS = 4;

/** Steps between two looks at the clock: a look costs more than a step. */
const STEPS = 32;

/** Counts the steps of long work and says where it may be cut. */
export class Pace {
  #steps = 0;

  isDue(): boolean {
    this.#steps = (this.#steps + 1) % STEPS;
    return this.#steps === 0;
  }
}

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

  /** Runs work that yields wherever it may be cut. */
  async run(work: Generator<void, void, undefined>): Promise<void> {
    for (const _step of work) if (this.isOver) await this.pause();
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
