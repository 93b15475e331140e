import { expect, test } from 'vitest';
import { ConnectBudget, RETRY, retryDelayMs } from './retry.ts';

test('the first attempt comes within a second, later ones within a minute', () => {
  const almostOne = (): number => 0.999_999;
  expect(retryDelayMs(1, () => 0)).toBe(0);
  expect(retryDelayMs(1, almostOne)).toBeLessThanOrEqual(1_000);
  expect(retryDelayMs(4, almostOne)).toBeLessThanOrEqual(5_000);
  expect(retryDelayMs(30, almostOne)).toBeLessThanOrEqual(60_000);
  expect(retryDelayMs(10_000, almostOne)).toBeLessThanOrEqual(RETRY.longCapMs);
});

/** Attempts at their times through an outage, in ms. */
function outage(durationMs: number, seed: number): number[] {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const budget = new ConnectBudget();
  const times: number[] = [];
  let now = 0;
  for (let attempt = 1; ; attempt++) {
    now += Math.max(retryDelayMs(attempt, random), budget.waitMs(now));
    if (now > durationMs) return times;
    budget.spend(now);
    times.push(now);
  }
}

test('a day of outage stays within 20 attempts a minute and 1,000 a day, and never stops trying', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const times = outage(24 * 3_600_000, seed);
    expect(times.length).toBeLessThanOrEqual(1_000);
    expect(times.at(-1)).toBeGreaterThan(23.8 * 3_600_000);
    for (let index = RETRY.perMinute; index < times.length; index++) {
      expect((times[index] as number) - (times[index - RETRY.perMinute] as number)).toBeGreaterThan(60_000);
    }
  }
});

test('an evening in which the network breaks every minute is healed each time', () => {
  // Catches: a budget meant for a broken server that makes a viewer on a bad network wait for minutes.
  const budget = new ConnectBudget();
  for (let cut = 0; cut < 300; cut++) {
    const now = cut * 60_000;
    expect(budget.waitMs(now)).toBe(0);
    budget.spend(now);
  }
});

test('success followed by a cut, over and over, is held to the budget as well', () => {
  // Catches: quick attempts that start again after each success and hammer a broken server.
  const budget = new ConnectBudget();
  let now = 0;
  let connects = 0;
  while (now < 600_000) {
    now += Math.max(10, budget.waitMs(now));
    budget.spend(now);
    connects++;
  }
  expect(connects).toBeLessThanOrEqual(10 * RETRY.perMinute + RETRY.perMinute);
  while (now < 24 * 3_600_000) {
    now += Math.max(10, budget.waitMs(now));
    budget.spend(now);
    connects++;
  }
  expect(connects).toBeLessThanOrEqual(1_000);
});
