import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MB = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

export interface Cost extends Readonly<Record<string, number>> {
  /** The first time, before anything is compiled. */
  readonly first_ms: number;
  /** The slowest of all. */
  readonly max_ms: number;
  /** On the JavaScript heap, the most of all times. */
  readonly heap_mb: number;
  /** Resident memory of the process, the most of all times. */
  readonly rss_mb: number;
}

/** What `work` costs in time and memory; the heap is cleaned before each time and not during it. */
export function costOf(work: () => void, times: number): Cost {
  const runs = Array.from({ length: times }, () => costOnce(work));
  return {
    first_ms: runs[0]?.ms ?? Number.NaN,
    max_ms: Math.max(...runs.map(({ ms }) => ms)),
    heap_mb: Math.max(...runs.map(({ heap }) => heap)) / MB,
    rss_mb: Math.max(...runs.map(({ rss }) => rss)) / MB,
  };
}

function costOnce(work: () => void): { ms: number; heap: number; rss: number } {
  collectGarbage();
  const before = process.memoryUsage();
  const begin = performance.now();
  work();
  const ms = performance.now() - begin;
  const after = process.memoryUsage();
  return { ms, heap: after.heapUsed - before.heapUsed, rss: after.rss - before.rss };
}
