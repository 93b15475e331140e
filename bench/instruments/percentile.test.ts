import { describe, expect, it } from 'vitest';
import { median, spread } from './percentile.ts';

describe('spread', () => {
  // Catches: an index one too high or too low, and sorting numbers as text.
  it('is the nearest rank of the sorted values, in whatever order they came', () => {
    const values = Array.from({ length: 200 }, (_, at) => 200 - at);
    expect(spread(values)).toEqual({ count: 200, p50: 100, p95: 190, p99: 198, max: 200 });
    expect(spread([1000, 9, 80])).toEqual({ count: 3, p50: 80, p95: 1000, p99: 1000, max: 1000 });
  });

  // Catches: 0 ms reported where nothing was measured, which would meet every goal.
  it('is unknown without values', () => {
    expect(spread([])).toEqual({ count: 0, p50: null, p95: null, p99: null, max: null });
    expect(median([])).toBeNaN();
  });

  // Catches: a percentile that sorts its caller's list.
  it('leaves the values as they are', () => {
    const values = [3, 1, 2];
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });
});
