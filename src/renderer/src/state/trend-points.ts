import type { Gap } from '#shared/session.ts';
import type { TrendBucket } from '#shared/stats.ts';

/** One step of the chart. Null: not known. */
export interface TrendPoint {
  readonly at: number;
  readonly chat: number;
  readonly gift: number;
  readonly like: number;
  readonly member: number;
  readonly online: number | null;
}

/**
 * Evenly spaced steps from the engine's buckets: quiet slices that it left out become zeros, and
 * more than `maxPoints` are merged into wider ones. The last step is repeated at its end, because a
 * stepped area draws a value only up to the next one.
 */
export function trendPoints(
  buckets: readonly TrendBucket[],
  bucketMs: number,
  maxPoints: number,
): TrendPoint[] {
  const [first] = buckets;
  const last = buckets.at(-1);
  if (first === undefined || last === undefined || bucketMs <= 0) return [];
  const slices = Math.floor((last.startMs - first.startMs) / bucketMs) + 1;
  const merged = Math.max(1, Math.ceil(slices / maxPoints));
  const width = bucketMs * merged;
  const points = Array.from({ length: Math.ceil(slices / merged) }, (_, index) =>
    emptyPoint(first.startMs + index * width),
  );
  for (const bucket of buckets) {
    const index = Math.floor((bucket.startMs - first.startMs) / width);
    const point = points[index];
    if (point !== undefined) points[index] = add(point, bucket);
  }
  const end = points.at(-1);
  return end === undefined ? points : [...points, { ...end, at: end.at + width }];
}

function emptyPoint(at: number): TrendPoint {
  return { at, chat: 0, gift: 0, like: 0, member: 0, online: null };
}

function add(point: TrendPoint, bucket: TrendBucket): TrendPoint {
  return {
    at: point.at,
    chat: point.chat + bucket.chat,
    gift: point.gift + bucket.gift,
    like: point.like + bucket.like,
    member: point.member + bucket.member,
    online: bucket.online ?? point.online,
  };
}

/** The parts of the gaps that lie on the chart; an open gap reaches to its right edge. */
export function gapBands(
  gaps: readonly Gap[],
  fromMs: number,
  toMs: number,
): { id: string; from: number; to: number }[] {
  return gaps
    .map((gap) => ({
      id: gap.id,
      from: Math.max(gap.startMs, fromMs),
      to: Math.min(gap.endMs ?? toMs, toMs),
    }))
    .filter((band) => band.to > band.from);
}

/** The width of a bucket, ms, taken from the nearest two; `fallback` when there are fewer. */
export function bucketWidth(buckets: readonly TrendBucket[], fallback: number): number {
  let width = Number.POSITIVE_INFINITY;
  for (const [index, bucket] of buckets.entries()) {
    const next = buckets[index + 1];
    if (next !== undefined && next.startMs > bucket.startMs)
      width = Math.min(width, next.startMs - bucket.startMs);
  }
  return Number.isFinite(width) ? width : fallback;
}
