import { expect, it } from 'vitest';
import { ManualClock } from '../../../testing/manual-clock.ts';
import { RateWindow } from './rate-window.ts';
import { Throttle } from './throttle.ts';

it('runs at once, then once per interval while it is wanted, and keeps nothing of what is over', () => {
  const clock = new ManualClock();
  const runs: string[] = [];
  const throttle = new Throttle(clock, 1000, (key) => runs.push(key));
  for (const key of ['a', 'a', 'b', 'a']) throttle.request(key);
  expect(runs).toEqual(['a', 'b']);
  clock.advance(999);
  expect(runs).toEqual(['a', 'b']);
  clock.advance(1);
  expect(runs).toEqual(['a', 'b', 'a']);
  throttle.request('a');
  // Catches: what was just told another way told again.
  throttle.done('a');
  clock.advance(5000);
  expect(runs).toEqual(['a', 'b', 'a']);
  expect(clock.pending).toBe(0);
  throttle.request('a');
  throttle.request('a');
  throttle.close();
  clock.advance(5000);
  expect([runs.length, clock.pending]).toEqual([4, 0]);
});

// Catches: twice the rate around the border of a fixed second.
it('allows no more than the rate in any second', () => {
  const clock = new ManualClock();
  const rate = new RateWindow(clock, 20);
  expect(rate.take(5)).toBe(5);
  clock.advance(900);
  expect(rate.take(50)).toBe(15);
  clock.advance(99);
  expect(rate.take(1)).toBe(0);
  clock.advance(1);
  expect(rate.take(50)).toBe(5);
});

it('once closed runs nothing and leaves no timer behind', () => {
  // Catches: a refresh still under way at the end that keeps the process, and tells a server that is gone.
  const clock = new ManualClock();
  const ran: string[] = [];
  const throttle = new Throttle(clock, 1000, (key) => ran.push(key));
  throttle.request('a');
  throttle.close();
  throttle.done('a');
  throttle.request('b');
  expect(ran).toEqual(['a']);
  expect(clock.pending).toBe(0);
});
