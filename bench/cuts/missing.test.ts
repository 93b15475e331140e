import { expect, it } from 'vitest';
import { missing } from './missing.ts';

// Catches: a loss in calm times put down to a gap that was long over or had not begun.
it('explains a missing message only by a gap it fell into', () => {
  const sent = new Map([
    ['kept', 10_000],
    ['in the gap', 20_500],
    ['on the wire', 19_500],
    ['before', 15_000],
    ['after', 22_000],
  ]);
  const gaps = [{ startMs: 20_000, endMs: 21_000 }];
  expect(missing(sent, ['kept'], gaps)).toEqual({ missing: 4, unexplained: 2 });
  expect(missing(sent, sent.keys(), [])).toEqual({ missing: 0, unexplained: 0 });
});
