import type { Clock } from '../ports.ts';

export interface JumpingClock extends Clock {
  /**
   * Sets the wall clock by `wallMs` (also back). With `monotonicMs` the other one runs on as well, as on systems
   * where it counts a sleep; what became due meanwhile fires at once.
   */
  jump(wallMs: number, monotonicMs?: number): void;
}

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
  cancel: () => void;
}

/** Another clock that can be made to jump. */
export function jumpingClock(base: Clock): JumpingClock {
  let wallOffset = 0;
  let monotonicOffset = 0;
  const timers = new Set<Timer>();
  const monotonic = (): number => base.monotonic() + monotonicOffset;
  const arm = (timer: Timer): void => {
    timer.cancel = base.after(Math.max(0, timer.dueMs - monotonic()), () => {
      timers.delete(timer);
      timer.callback();
    });
  };
  return {
    now: () => base.now() + wallOffset,
    monotonic,
    after: (ms, callback) => {
      const timer = { dueMs: monotonic() + ms, callback, cancel: () => {} };
      timers.add(timer);
      arm(timer);
      return () => {
        timers.delete(timer);
        timer.cancel();
      };
    },
    jump: (wallMs, monotonicMs = 0) => {
      wallOffset += wallMs;
      if (monotonicMs === 0) return;
      monotonicOffset += monotonicMs;
      for (const timer of timers) {
        timer.cancel();
        arm(timer);
      }
    },
  };
}
