import type { Clock } from '../ports.ts';

/** Answers of one route in the last five minutes; times in ms, within 10 %. */
export interface RouteFigures {
  readonly count: number;
  readonly errors: number;
  readonly p50_ms: number | null;
  readonly p99_ms: number | null;
}

const SLICE_MS = 10_000;
const SLICES = 30;

/**
 * Times are counted in steps of 20 %, from 0.01 ms to about 30 s: fixed memory for any number of
 * requests, and a percentile that is at most half a step off.
 */
const STEP = Math.log(1.2);
const SMALLEST_MS = 0.01;
const STEPS = 82;

interface Slice {
  index: number;
  count: number;
  errors: number;
  readonly steps: Uint32Array;
}

/** How long each route takes and how often it fails, over a moving window. */
export class RouteTimes {
  readonly #clock: Clock;
  /** By route pattern, of which there are few: never by path. */
  readonly #routes = new Map<string, Slice[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(route: string, elapsedMs: number, failed: boolean): void {
    const slice = this.#currentSlice(route);
    slice.count += 1;
    if (failed) slice.errors += 1;
    const step = stepOf(elapsedMs);
    slice.steps[step] = (slice.steps[step] ?? 0) + 1;
  }

  figures(): Readonly<Record<string, RouteFigures>> {
    const oldest = this.#sliceIndex() - SLICES;
    return Object.fromEntries(
      [...this.#routes].map(([route, slices]) => [route, summarise(slices.filter((s) => s.index > oldest))]),
    );
  }

  #currentSlice(route: string): Slice {
    const index = this.#sliceIndex();
    const slices = this.#routes.get(route) ?? [];
    this.#routes.set(route, slices);
    const last = slices.at(-1);
    if (last?.index === index) return last;
    const slice = { index, count: 0, errors: 0, steps: new Uint32Array(STEPS) };
    slices.push(slice);
    if (slices.length > SLICES) slices.shift();
    return slice;
  }

  #sliceIndex(): number {
    return Math.floor(this.#clock.monotonic() / SLICE_MS);
  }
}

function stepOf(elapsedMs: number): number {
  const step = Math.floor(Math.log(Math.max(elapsedMs, SMALLEST_MS) / SMALLEST_MS) / STEP);
  return Math.min(step, STEPS - 1);
}

function summarise(slices: readonly Slice[]): RouteFigures {
  const count = slices.reduce((sum, slice) => sum + slice.count, 0);
  const errors = slices.reduce((sum, slice) => sum + slice.errors, 0);
  return { count, errors, p50_ms: percentile(slices, count * 0.5), p99_ms: percentile(slices, count * 0.99) };
}

/** The time that `rank` of the answers did not exceed. */
function percentile(slices: readonly Slice[], rank: number): number | null {
  let seen = 0;
  for (let step = 0; step < STEPS; step += 1) {
    for (const slice of slices) seen += slice.steps[step] ?? 0;
    if (seen > 0 && seen >= rank) return Number((SMALLEST_MS * Math.exp((step + 0.5) * STEP)).toPrecision(3));
  }
  return null;
}
