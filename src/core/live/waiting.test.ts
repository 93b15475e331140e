import { expect, test } from 'vitest';
import { LookSchedule, WAITING } from './waiting.ts';

const DAY_MS = 86_400_000;

/** Times of the looks of one long wait, ms. */
function looks(random: () => number, untilMs: number): number[] {
  const schedule = new LookSchedule();
  const times: number[] = [];
  for (let now = 0; now < untilMs; now += schedule.waitMs(now, random)) {
    schedule.looked(now);
    times.push(now);
  }
  return times;
}

const waits = (times: readonly number[]): number[] =>
  times.slice(1).map((time, at) => time - (times[at] ?? 0));

test('the first look comes after about 15 s, later ones every 60 to 90 s', () => {
  const shortest = waits(looks(() => 0, 3_600_000));
  const longest = waits(looks(() => 0.999_999, 3_600_000));
  expect(shortest[0]).toBe(12_000);
  expect(longest[0]).toBeCloseTo(18_000, 0);
  for (const wait of shortest.slice(10)) expect(wait).toBeCloseTo(60_000, 0);
  for (const wait of longest.slice(10)) expect(wait).toBeCloseTo(90_000, 0);
});

test('a day of waiting stays polite, with any luck', () => {
  // Catches: a room that is asked about every minute for a week because nobody closed the app.
  for (const random of [() => 0, () => 0.5, () => 0.999]) {
    expect(looks(random, DAY_MS).length).toBeLessThan(700);
  }
});

test('whatever wakes it up, a day has so many looks and not more', () => {
  // Catches: a limit that a computer which sleeps and wakes every minute walks past.
  const schedule = new LookSchedule();
  for (let now = 0; now < WAITING.perDay * 6_000; now += 6_000) {
    expect(schedule.mayLook(now)).toBe(true);
    schedule.looked(now);
  }
  const now = WAITING.perDay * 6_000;
  expect(schedule.mayLook(now)).toBe(false);
  expect(schedule.waitMs(now, () => 0.5)).toBe(DAY_MS - now);
  expect(schedule.mayLook(DAY_MS)).toBe(true);
});

test('a person’s own looks are some seconds apart', () => {
  const schedule = new LookSchedule();
  schedule.looked(1_000);
  expect(schedule.mayLook(1_000 + WAITING.askedMs - 1)).toBe(false);
  expect(schedule.mayLook(1_000 + WAITING.askedMs)).toBe(true);
});
