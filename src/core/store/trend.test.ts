import { expect, test } from 'vitest';
import type { LikeMessage } from '#shared/message.ts';
import type { Gap } from '#shared/session.ts';
import { Trend } from './trend.ts';

const START = 1_790_000_000_000;

function like(receivedMs: number): LikeMessage {
  return {
    id: '1',
    seq: 1,
    liveId: 'l',
    roomId: 'r',
    sessionId: 's',
    user: null,
    text: '',
    sentMs: null,
    receivedMs,
    isPublic: true,
    kind: 'like',
    count: 9,
    total: null,
  };
}

test('slices without a message are there too, and a message counts once whatever it carries', () => {
  const trend = new Trend();
  for (const afterMs of [0, 1_000, 45_000]) trend.add(like(START + afterMs));
  const slices = trend.read(10, 100, START + 50_000, []);
  expect(slices.map((slice) => slice.like)).toEqual([2, 0, 0, 0, 1, 0]);
  expect(trend.read(60, 100, START + 50_000, []).reduce((sum, slice) => sum + slice.like, 0)).toBe(3);
});

test('a slice that was partly not seen says so', () => {
  const trend = new Trend();
  trend.add(like(START));
  const gap: Gap = {
    id: 'g',
    sessionId: 's',
    startMs: START + 12_000,
    endMs: START + 21_000,
    reason: 'lost',
    afterSeq: 1,
    resumed: true,
  };
  const slices = trend.read(10, 100, START + 40_000, [gap]);
  expect(slices.map((slice) => slice.hasGap)).toEqual([false, true, true, false, false]);
});

test('a clock that was wrong once neither loses messages nor makes an endless answer', () => {
  // Catches: walking from 1970 to today in steps of ten seconds.
  const trend = new Trend(1_000);
  trend.add(like(0));
  trend.add(like(START));
  trend.add(like(START - 15_000));
  const slices = trend.read(10, 50, START, []);
  expect(slices).toHaveLength(50);
  expect(slices.reduce((sum, slice) => sum + slice.like, 0)).toBe(2);
  expect(trend.perMinute(START)).toBe(2);
});

test('memory is bounded, the oldest slices leave', () => {
  const trend = new Trend(10);
  for (let slice = 0; slice < 50; slice++) trend.add(like(START + slice * 10_000));
  const slices = trend.read(10, 100, START + 490_000, []);
  expect(slices).toHaveLength(10);
});
