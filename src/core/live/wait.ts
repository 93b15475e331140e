import { AppError } from '#shared/errors.ts';
import type { Clock } from '../ports.ts';

/** Resolves after `ms`, or at once when the signal aborts: the caller looks at the signal. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      cancel();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const cancel = clock.after(ms, done);
    signal.addEventListener('abort', done);
  });
}

/**
 * Runs `work` with a signal that aborts when `signal` does or after `ms`, and does not wait for
 * work that ignores it. Rejects with E002 when the time is over.
 */
export async function withDeadline<T>(
  clock: Clock,
  ms: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  const abort = (): void => {
    inner.abort(signal.reason);
  };
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  const cancel = clock.after(ms, () => {
    inner.abort(
      new AppError('E002', `No answer within ${Math.round(ms / 1000)} s. Check the network; trying again.`),
    );
  });
  try {
    return await Promise.race([work(inner.signal), aborted(inner.signal)]);
  } finally {
    cancel();
    signal.removeEventListener('abort', abort);
  }
}

/** Rejects with the signal's reason when it aborts. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => {
      const reason: unknown = signal.reason;
      reject(reason instanceof Error ? reason : new Error('aborted'));
    };
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
