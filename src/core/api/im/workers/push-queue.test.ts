import { expect, it } from 'vitest';
import { PushQueue } from './push-queue.ts';

// Catches: a worker that sends deltas faster than they are applied, and fills the memory with them.
it('takes no more deltas than it can hold, and goes on when some were applied', async () => {
  const { promise: hold, resolve: release } = Promise.withResolvers<void>();
  const applied: number[] = [];
  const idle = Promise.withResolvers<void>();
  const queue = new PushQueue(() => idle.resolve());
  const add = (n: number): boolean =>
    queue.add({
      mode: 'delta',
      collections: ['messages'],
      run: async () => {
        await hold;
        applied.push(n);
      },
      supersede: () => {},
    });
  const taken = Array.from({ length: 103 }, (_, n) => add(n));
  expect(taken.filter((isTaken) => !isTaken)).toHaveLength(2);
  release();
  await idle.promise;
  expect(applied).toHaveLength(101);
  expect(add(200)).toBe(true);
});
