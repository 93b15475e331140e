import type { Clock } from '../ports.ts';

/**
 * Real time, `factor` times as fast: a silence of twenty seconds takes one. For tests that need real
 * sockets and long deadlines; nothing in them may depend on how long something really takes.
 */
export function fastClock(factor: number, startMs = Date.UTC(2026, 0, 1)): Clock {
  const begin = performance.now();
  const elapsed = (): number => (performance.now() - begin) * factor;
  return {
    now: () => startMs + elapsed(),
    monotonic: elapsed,
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms / factor);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
