import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { Health } from '#shared/contract.ts';

const MICROSECONDS = 1_000;
const NANOSECONDS = 1_000_000;

/** How long messages take through the engine, and how long its loop is held up. */
export class Latency {
  readonly #through = createHistogram();
  readonly #loop = monitorEventLoopDelay({ resolution: 10 });

  constructor() {
    this.#loop.enable();
  }

  /** Frame received → batch handed out, ms. */
  record(ms: number): void {
    // The histogram takes whole numbers from 1 up.
    this.#through.record(Math.max(1, Math.round(ms * MICROSECONDS)));
  }

  read(): Pick<Health, 'latencyMs' | 'loopDelayMs'> {
    const through = this.#through;
    const at = (percentile: number): number | null =>
      through.count === 0 ? null : round(through.percentile(percentile) / MICROSECONDS);
    return {
      latencyMs: { p50: at(50), p99: at(99) },
      loopDelayMs: {
        p99: round(this.#loop.percentile(99) / NANOSECONDS),
        max: round(this.#loop.max / NANOSECONDS),
      },
    };
  }

  close(): void {
    this.#loop.disable();
  }
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
