import type { Clock } from './ports.ts';

/** Waits for `work`, but no longer than `ms`. True when it was done in time; its rejection passes through. */
export async function within(clock: Clock, ms: number, work: Promise<unknown>): Promise<boolean> {
  const { promise: limit, resolve } = Promise.withResolvers<false>();
  const cancel = clock.after(ms, () => {
    resolve(false);
  });
  try {
    return await Promise.race([work.then(() => true), limit]);
  } finally {
    cancel();
  }
}
