import { expect, test } from 'vitest';
import { webcast } from '#core/douyin/proto/webcast.js';
import { makeRecording } from './evening-recording.ts';
import { MESSAGE_KINDS } from '#shared/message.ts';
import { doubled, shuffledWithinSecond } from './recording.ts';
import type { Totals } from '#shared/totals.ts';
import { readTotals } from './testing/recording-reader.ts';

/** Repeats are what replaying twice adds; everything else must stay. */
const withoutRepeats = (totals: Totals): Totals => ({ ...totals, duplicates: 0 });

interface Line {
  readonly dir: 'in' | 'out';
  readonly t: number;
  readonly b64: string;
}

const framesOf = (lines: readonly string[]): readonly Line[] =>
  lines.slice(1).map((line) => JSON.parse(line) as Line);

// The oracle comes from what was meant, this reader from the bytes: a generator that says one thing and writes another shows here.
test.each([1, 2, 3, 4, 5])('the oracle of seed %i is what the bytes hold', (seed) => {
  const { lines, oracle } = makeRecording({ seed, events: 2_000 });
  expect(readTotals(lines)).toEqual(oracle);
});

test('replaying everything twice, or shuffled within a second, changes no total', () => {
  const { lines, oracle } = makeRecording({ seed: 7, events: 2_000 });
  expect(withoutRepeats(readTotals(doubled(lines)))).toEqual(withoutRepeats(oracle));
  for (const seed of [1, 2, 3]) expect(readTotals(shuffledWithinSecond(lines, seed))).toEqual(oracle);
});

test('the recording holds everything it is made for', () => {
  const { oracle } = makeRecording({ seed: 1, events: 2_000 });
  expect(oracle.duplicates).toBeGreaterThan(30);
  expect(oracle.undecodable).toBeGreaterThan(10);
  expect(Object.keys(oracle.unknown)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
  expect(oracle.gifts.other_items).toBeGreaterThan(0);
  expect(Object.keys(oracle.gifts.by_user).some((key) => key.startsWith('name:'))).toBe(true);
  expect(Object.keys(oracle.gifts.by_user).some((key) => key.startsWith('MS4w'))).toBe(true);
  expect(Object.values(oracle.gifts.by_gift).some(({ items, diamonds }) => items > 0 && diamonds === 0)).toBe(
    true,
  );
  expect(new Set(Object.keys(oracle.messages))).toEqual(
    // Settled combos are made by whoever reads it.
    new Set(MESSAGE_KINDS.filter((kind) => kind !== 'combo')),
  );
  const messages = Object.values(oracle.messages).reduce((sum, count) => sum + count, 0);
  const unknown = Object.values(oracle.unknown).reduce((sum, count) => sum + count, 0);
  // Six of the undecodable are whole frames and on top of the events.
  expect(messages + unknown + oracle.undecodable - 6).toBe(2_000);
});

test('lines are frames of both directions in order of time, packed and plain, after the meta line', () => {
  const { lines } = makeRecording({ seed: 1, events: 600 });
  expect(JSON.parse(lines[0] ?? '')).toHaveProperty('meta.anchor_id');
  const frames = framesOf(lines);
  expect(frames.map(({ t }) => t)).toEqual(frames.map(({ t }) => t).toSorted((a, b) => a - b));
  const out = frames
    .filter(({ dir }) => dir === 'out')
    .map(({ b64 }) => webcast.PushFrame.decode(Buffer.from(b64, 'base64')));
  expect(new Set(out.map(({ payloadType }) => payloadType))).toEqual(new Set(['hb', 'ack']));
});

test('shuffling moves frames, by less than a second, and keeps time in order', () => {
  const { lines } = makeRecording({ seed: 1, events: 600 });
  const shuffled = shuffledWithinSecond(lines, 1);
  expect(shuffled[0]).toBe(lines[0]);
  const times = framesOf(shuffled).map(({ t }) => t);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const before = framesOf(lines);
  const order = framesOf(shuffled).map(({ b64 }) => before.findIndex((line) => line.b64 === b64));
  expect(order).not.toEqual(order.toSorted((a, b) => a - b));
  for (const [at, { b64, t }] of framesOf(shuffled).entries()) {
    const delay = t - (before.findLast((line) => line.b64 === b64 && line.t <= t)?.t ?? Number.NaN);
    expect(delay, `frame ${at}`).toBeGreaterThanOrEqual(0);
    expect(delay, `frame ${at}`).toBeLessThan(1_000);
  }
});

test('the same seed is the same file, another seed another', () => {
  const make = (seed: number): readonly string[] => makeRecording({ seed, events: 700 }).lines;
  expect(make(1)).toEqual(make(1));
  expect(make(1)).not.toEqual(make(2));
});

test('fewer events than there are pieces is refused', () => {
  expect(() => makeRecording({ seed: 1, events: 599 })).toThrow(RangeError);
});
