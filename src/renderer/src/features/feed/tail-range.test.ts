import { expect, test } from 'vitest';
import { tailRange } from './tail-range.ts';

test('the newest row is drawn although the list still stands where it was before the burst', () => {
  const drawn = tailRange({ startIndex: 80, endIndex: 99, overscan: 8, count: 400 });
  expect(drawn.at(-1)).toBe(399);
  expect(drawn.length).toBe(36);
});

test('a short feed is drawn whole, an empty one not at all', () => {
  expect(tailRange({ startIndex: 0, endIndex: 2, overscan: 8, count: 3 })).toEqual([0, 1, 2]);
  expect(tailRange({ startIndex: 0, endIndex: 0, overscan: 8, count: 0 })).toEqual([]);
});
