import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';

const LOOK_MS = 1_000;
/** Below this share of the event loop's time the process is quiet. */
const QUIET = 0.2;
/** What must have been taken since the last rest before a rest is worth its collections. */
const WORTH_BYTES = 128 * 1024 * 1024;
/** V8's own collection of a quiet process begins after the delay that is set below, and takes a few seconds. */
const REST_LOOKS = 15;

/** What one look at the process sees. */
export interface Look {
  /** Share of the time since the last look in which the event loop was busy, 0 to 1. */
  readonly busy: number;
  readonly rssBytes: number;
}

export interface RestState {
  /** Resident memory at the end of the last rest; null until the process was quiet for the first time. */
  readonly restedBytes: number | null;
  /** Looks that the rest still lasts; 0: no rest. */
  readonly left: number;
}

export const NEVER_RESTED: RestState = { restedBytes: null, left: 0 };

/** Whether the process rests after this look: only while it is quiet, and only if there is something to give back. */
export function afterLook({ restedBytes, left }: RestState, { busy, rssBytes }: Look): RestState {
  // Work comes first; what was taken is still there to be given back afterwards.
  if (busy >= QUIET) return { restedBytes, left: 0 };
  if (restedBytes === null) return { restedBytes: rssBytes, left: 0 };
  if (left > 1) return { restedBytes, left: left - 1 };
  if (left === 1) return { restedBytes: rssBytes, left: 0 };
  return { restedBytes, left: rssBytes - restedBytes >= WORTH_BYTES ? REST_LOOKS : 0 };
}

/**
 * Lets V8 give memory back when the process has become quiet after heavy work. By itself it keeps the pages
 * of its garbage for the next time, several hundred MiB after large pushes. Returns what ends it.
 */
export function giveBackMemory(): () => void {
  setFlagsFromString('--gc-memory-reducer-start-delay-ms=1000');
  let last = performance.eventLoopUtilization();
  let state = NEVER_RESTED;
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    const busy = performance.eventLoopUtilization(now, last).utilization;
    last = now;
    const next = afterLook(state, { busy, rssBytes: process.memoryUsage.rss() });
    // Both flags are read anew by each collection. The mode stays off during work: it makes that slower.
    if (next.left > 0 && state.left === 0) setFlagsFromString('--memory-saver-mode');
    if (next.left === 0 && state.left > 0) setFlagsFromString('--no-memory-saver-mode');
    state = next;
  }, LOOK_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
