import type { WorldClock } from '../world-clock.ts';

/** A clock that stands still until it is told otherwise. */
export interface ManualClock extends WorldClock {
  /** Moves on by `ms`; every timer on the way fires at its own time. */
  advance(ms: number): void;
  /** Moves on by `ms` at once, then fires what is overdue: a process that was stopped meanwhile. */
  jump(ms: number): void;
  /** Timers that are set. */
  readonly pending: number;
}

export function createManualClock(startMs = 1_760_000_000_000): ManualClock {
  const timers = new Set<{ readonly due: number; readonly callback: () => void }>();
  let passed = 0;

  const fireUntil = (end: number, atDueTime: boolean): void => {
    for (;;) {
      const next = [...timers].filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)[0];
      if (next === undefined) return;
      timers.delete(next);
      if (atDueTime) passed = Math.max(passed, next.due);
      next.callback();
    }
  };

  return {
    now: () => startMs + passed,
    monotonic: () => passed,
    after: (ms, callback) => {
      const timer = { due: passed + Math.max(1, ms), callback };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    advance: (ms) => {
      const end = passed + ms;
      fireUntil(end, true);
      passed = end;
    },
    jump: (ms) => {
      passed += ms;
      fireUntil(passed, false);
    },
    get pending() {
      return timers.size;
    },
  };
}
