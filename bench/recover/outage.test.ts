import { expect, test } from 'vitest';
import { dayOfOutage, mostWithin, OUTAGES } from './outage.ts';

const HOUR_MS = 3_600_000;

test.each(OUTAGES)(
  'in hours of outage (%s) the session stays polite and never stops trying',
  async (kind) => {
    // Catches: a first connection that no budget counts, and quick attempts that start again after every success.
    const { attempts, perMinute, lastBeforeEndMs } = await dayOfOutage(kind, 3, 3 * HOUR_MS);
    expect(perMinute).toBeLessThanOrEqual(20);
    expect(attempts).toBeLessThanOrEqual(500);
    expect(lastBeforeEndMs).toBeLessThanOrEqual(10 * 60_000);
  },
);

test('the busiest minute is found wherever it lies', () => {
  expect(mostWithin([0, 50_000, 59_999, 60_000, 61_000], 60_000)).toBe(4);
  expect(mostWithin([], 60_000)).toBe(0);
});
