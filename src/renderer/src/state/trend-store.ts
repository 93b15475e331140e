import { create } from 'zustand';
import type { TrendBucket } from '#shared/stats.ts';

export type BucketSeconds = 10 | 60;

interface TrendState {
  readonly bucketSeconds: BucketSeconds;
  readonly buckets: readonly TrendBucket[];
}

export const useTrend = create<TrendState>()(() => ({ bucketSeconds: 10, buckets: [] }));

export function chooseBucket(bucketSeconds: BucketSeconds): void {
  useTrend.setState({ bucketSeconds, buckets: [] });
}
