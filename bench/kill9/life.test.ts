import { expect, it } from 'vitest';
import { lossOf } from './life.ts';

// Catches: the youngest lost message taken for the oldest, which would make every loss look harmless.
it('is as old as the oldest message that is gone', () => {
  const received = [
    { id: 'a', atMs: 1_000 },
    { id: 'b', atMs: 1_400 },
    { id: 'c', atMs: 1_900 },
  ];
  expect(lossOf(received, new Set(['a']), 2_000)).toEqual({ received: 3, lost: 2, oldestMs: 600 });
  expect(lossOf(received, new Set(['a', 'b', 'c']), 2_000)).toEqual({ received: 3, lost: 0, oldestMs: 0 });
});
