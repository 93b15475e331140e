import { setImmediate as immediate } from 'node:timers/promises';
import type { Clock } from '../ports.ts';

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** A clock that a test moves. Timers fire in order of their time when it is moved past them. */
export class ManualClock implements Clock {
  #wallMs: number;
  #monotonicMs = 0;
  readonly #timers = new Set<Timer>();

  constructor(wallMs = Date.UTC(2026, 0, 1)) {
    this.#wallMs = wallMs;
  }

  now(): number {
    return this.#wallMs;
  }

  monotonic(): number {
    return this.#monotonicMs;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { dueMs: this.#monotonicMs + ms, callback };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  }

  /** Moves both clocks, letting promises settle between timers. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#monotonicMs + ms;
    for (;;) {
      const next = [...this.#timers].toSorted((a, b) => a.dueMs - b.dueMs)[0];
      if (next === undefined || next.dueMs > endMs) break;
      this.#timers.delete(next);
      this.#move(next.dueMs - this.#monotonicMs);
      next.callback();
      await settle();
    }
    this.#move(endMs - this.#monotonicMs);
    await settle();
  }

  /** The wall clock jumps, as when somebody sets it; durations do not notice. */
  jump(ms: number): void {
    this.#wallMs += ms;
  }

  get pending(): number {
    return this.#timers.size;
  }

  #move(ms: number): void {
    this.#monotonicMs += ms;
    this.#wallMs += ms;
  }
}

/** Lets everything that is ready run, network callbacks on this machine included. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await immediate();
}
