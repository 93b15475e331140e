import { expect, test } from 'vitest';
import { stepsPassed } from './like-steps.ts';

const STEPS = [1000, 5000, 10_000];

test.each([
  [0, 999, []],
  [0, 1000, [1000]],
  [999, 1000, [1000]],
  [1000, 1001, []],
  [900, 12_000, [1000, 5000, 10_000]],
  [10_000, 19_999, []],
  [19_999, 20_000, [20_000]],
  [9_999, 40_001, [10_000, 20_000, 30_000, 40_000]],
  [null, 999, []],
  [null, 7000, [5000]],
  [null, 37_200, [30_000]],
])('from %s to %s', (before, total, passed) => {
  // Catches: a step told twice, one left out by a jump, and a newcomer to a big room told of all that ever were.
  expect(stepsPassed(before, total, STEPS)).toEqual(passed);
});

test('unsorted and missing steps, and a made-up total', () => {
  // Catches: an endless list from one hostile figure.
  expect(stepsPassed(0, 600, [500, 100])).toEqual([100, 500]);
  expect(stepsPassed(0, 25_000, [])).toEqual([10_000, 20_000]);
  const many = stepsPassed(0, Number.MAX_SAFE_INTEGER, STEPS);
  expect(many).toHaveLength(20);
  expect(many).toEqual(many.toSorted((a, b) => a - b));
});
