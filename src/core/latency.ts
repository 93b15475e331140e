import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { RecordableHistogram } from 'node:perf_hooks';
import type { Health } from '#shared/contract.ts';
import type { Clock } from './ports.ts';

const MICROSECONDS = 1_000;
const NANOSECONDS = 1_000_000;
/** Node looks at the loop this often, and counts the wait for that as delay. */
const LOOK_EVERY_MS = 10;
/** Figures are of the last one to two windows: an evening's worst moment does not stand for ever. */
const WINDOW_MS = 60_000;

/** How long messages take through the engine, and how long its loop is held up. */
export class Latency {
  readonly #clock: Clock;
  readonly #loop = monitorEventLoopDelay({ resolution: LOOK_EVERY_MS });
  #through = createHistogram();
  #throughBefore = createHistogram();
  #loopMaxBefore = 0;
  #cancel: () => void = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#loop.enable();
    this.#turnLater();
  }

  /** Frame received → batch handed out, ms. */
  record(ms: number): void {
    // The histogram takes whole numbers from 1 up.
    this.#through.record(Math.max(1, Math.round(ms * MICROSECONDS)));
  }

  read(): Pick<Health, 'latencyMs' | 'loopDelayMs'> {
    const through = this.#both();
    const at = (percentile: number): number | null =>
      through.count === 0 ? null : round(through.percentile(percentile) / MICROSECONDS);
    return {
      latencyMs: { p50: at(50), p99: at(99) },
      loopDelayMs: {
        p99: delay(this.#loop.percentile(99)),
        max: Math.max(delay(this.#loop.max), this.#loopMaxBefore),
      },
    };
  }

  close(): void {
    this.#cancel();
    this.#loop.disable();
  }

  #both(): RecordableHistogram {
    const both = createHistogram();
    both.add(this.#throughBefore);
    both.add(this.#through);
    return both;
  }

  #turnLater(): void {
    this.#cancel = this.#clock.after(WINDOW_MS, () => {
      this.#throughBefore = this.#through;
      this.#through = createHistogram();
      this.#loopMaxBefore = delay(this.#loop.max);
      this.#loop.reset();
      this.#turnLater();
    });
  }
}

function delay(nanoseconds: number): number {
  return Math.max(0, round(nanoseconds / NANOSECONDS - LOOK_EVERY_MS));
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
