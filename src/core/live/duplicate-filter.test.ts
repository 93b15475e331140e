import { expect, test } from 'vitest';
import { DuplicateFilter } from './duplicate-filter.ts';

test('remembers at least one generation, forgets what is older than two', () => {
  // Catches: clearing everything when full, which lets the overlap of the next reconnect through.
  const filter = new DuplicateFilter(1_000);
  for (let id = 1; id <= 10_000; id++) {
    expect(filter.isRepeat(id, 0)).toBe(false);
    if (id > 1_000) expect(filter.isRepeat(id - 999, 0)).toBe(true);
  }
  expect(filter.isRepeat(1, 0)).toBe(false);
});
