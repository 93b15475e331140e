import { expect, test } from 'vitest';
import type { TrendBucket } from '#shared/stats.ts';
import { gap } from '../test-support/messages.ts';
import { bucketWidth, gapBands, trendPoints } from './trend-points.ts';

const bucket = (startMs: number, chat: number, online: number | null = null): TrendBucket => ({
  startMs,
  chat,
  gift: 0,
  like: 0,
  member: 0,
  diamonds: 0,
  online,
  hasGap: false,
});

test('a slice without messages is a zero, not a line drawn across it', () => {
  const points = trendPoints([bucket(0, 4), bucket(30, 2)], 10, 100);
  expect(points.map((point) => [point.at, point.chat])).toEqual([
    [0, 4],
    [10, 0],
    [20, 0],
    [30, 2],
    [40, 2],
  ]);
});

test('too many buckets are merged without losing a message', () => {
  const buckets = Array.from({ length: 1000 }, (_, index) => bucket(index * 10, 1));
  const points = trendPoints(buckets, 10, 120);
  expect(points.length).toBeLessThanOrEqual(121);
  expect(points.slice(0, -1).reduce((sum, point) => sum + point.chat, 0)).toBe(1000);
});

test('an online figure that never came is not zero', () => {
  expect(trendPoints([bucket(0, 1), bucket(10, 1, 50)], 10, 100).map((point) => point.online)).toEqual([
    null,
    50,
    50,
  ]);
});

test('gaps are cut to the chart, an open one reaches its edge, and those outside are left out', () => {
  const gaps = [gap(1, { startMs: 0, endMs: 15 }), gap(2, { startMs: 90 }), gap(3, { startMs: 0, endMs: 5 })];
  expect(gapBands(gaps, 10, 100)).toEqual([
    { id: 'gap 1', from: 10, to: 15 },
    { id: 'gap 2', from: 90, to: 100 },
  ]);
});

test('the width of a bucket is the smallest distance, since empty ones may be missing', () => {
  expect(bucketWidth([bucket(0, 1), bucket(30, 1), bucket(40, 1)], 60)).toBe(10);
  expect(bucketWidth([bucket(0, 1)], 60)).toBe(60);
});
