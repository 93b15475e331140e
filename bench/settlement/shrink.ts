import type { Event } from './delivery.ts';

/** Runs are bounded: what is not minimal by then is small enough. */
const MAX_RUNS = 3_000;

/**
 * A smaller list of events that still `fails`: leaves out halves, then quarters, and so on to single ones. Whether
 * a list still tells everything the oracle counts is for `fails` to say.
 */
export function shrink(
  events: readonly Event[],
  fails: (events: readonly Event[]) => boolean,
): readonly Event[] {
  let left = events;
  let runs = 0;
  for (let size = Math.ceil(left.length / 2); size >= 1 && runs < MAX_RUNS;) {
    let isSmaller = false;
    for (let at = 0; at < left.length && runs < MAX_RUNS;) {
      const without = [...left.slice(0, at), ...left.slice(at + size)];
      runs += 1;
      if (without.length > 0 && fails(without)) {
        left = without;
        isSmaller = true;
      } else {
        at += size;
      }
    }
    if (size === 1 && !isSmaller) break;
    if (size > 1) size = Math.ceil(size / 2);
  }
  return left;
}
