import { expect, test } from 'vitest';
import { afterLook, NEVER_RESTED } from './give-back-memory.ts';
import type { Look, RestState } from './give-back-memory.ts';

const MIB = 1024 * 1024;
const quiet = (mib: number): Look => ({ busy: 0.02, rssBytes: mib * MIB });
const busy = (mib: number): Look => ({ busy: 0.7, rssBytes: mib * MIB });

function after(state: RestState, ...looks: readonly Look[]): RestState {
  return looks.reduce(afterLook, state);
}

const rested = after(NEVER_RESTED, quiet(150));

test('a process that took nothing worth giving back never rests', () => {
  // Catches: the slow mode of the collector in an app that was only just started.
  expect(after(NEVER_RESTED, quiet(150)).left).toBe(0);
  expect(after(rested, busy(200), quiet(250)).left).toBe(0);
});

test('after heavy work the quiet process rests, and work ends the rest at once', () => {
  // Catches: a rest in the middle of pushes, which makes them slower.
  expect(after(rested, busy(500)).left).toBe(0);
  const resting = after(rested, busy(500), quiet(500));
  expect(resting.left).toBeGreaterThan(0);
  expect(after(resting, busy(500)).left).toBe(0);
  expect(after(resting, busy(500), quiet(500)).left).toBeGreaterThan(0);
});

test('a rest ends, and what is needed for good does not begin another', () => {
  // Catches: a process with many rows in memory that stays in the slow mode for ever.
  let state = after(rested, busy(900), quiet(900));
  let looks = 0;
  while (state.left > 0 && looks < 1000) {
    state = afterLook(state, quiet(800));
    looks += 1;
  }
  expect(looks).toBeLessThan(60);
  expect(after(state, quiet(800), quiet(810)).left).toBe(0);
});
