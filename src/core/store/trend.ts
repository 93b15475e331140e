import type { LiveMessage } from '#shared/message.ts';
import type { Gap } from '#shared/session.ts';
import type { TrendBucket } from '#shared/stats.ts';

const BUCKET_MS = 10_000;
/** Six hours of ten-second slices: what a live page may ask for. */
const LIVE_BUCKETS = 6 * 360;
/** A week of them, for the report of a session; a clock that was once wrong must not make it endless. */
export const REPORT_BUCKETS = 7 * 24 * 360;

type Bucket = { -readonly [K in keyof TrendBucket]: TrendBucket[K] } & { total: number };

/** What happened, in slices of ten seconds by time of arrival. */
export class Trend {
  readonly #buckets: Bucket[] = [];
  readonly #kept: number;

  /** `kept`: slices remembered, the oldest leave first. */
  constructor(kept = LIVE_BUCKETS) {
    this.#kept = kept;
  }

  add(message: LiveMessage): void {
    const bucket = this.#at(message.receivedMs);
    if (message.kind !== 'combo') bucket.total++;
    switch (message.kind) {
      case 'chat':
      case 'emoji':
        bucket.chat++;
        break;
      case 'gift':
        if (message.delta > 0) bucket.gift++;
        if (!message.toOther) bucket.diamonds += message.diamonds ?? 0;
        break;
      case 'like':
        bucket.like++;
        break;
      case 'member':
        bucket.member++;
        break;
      case 'room-stats':
        if (message.online !== null) bucket.online = message.online;
        break;
      default:
    }
  }

  /** Messages in the last minute before `nowMs`; of the slice that it cuts, the part that lies within. */
  perMinute(nowMs: number): number {
    let total = 0;
    for (let index = this.#buckets.length - 1; index >= 0; index--) {
      const bucket = this.#buckets[index] as Bucket;
      const within = Math.min(1, (bucket.startMs + BUCKET_MS - (nowMs - 60_000)) / BUCKET_MS);
      if (within <= 0) break;
      total += bucket.total * within;
    }
    return Math.round(total);
  }

  /** The last `limit` slices up to `nowMs`, oldest first; slices without a message are there too. */
  read(bucketSeconds: 10 | 60, limit: number, nowMs: number, gaps: readonly Gap[]): TrendBucket[] {
    const first = this.#buckets[0];
    if (first === undefined) return [];
    const sizeMs = bucketSeconds * 1000;
    const lastStart = Math.floor(nowMs / sizeMs) * sizeMs;
    const start = Math.max(Math.floor(first.startMs / sizeMs) * sizeMs, lastStart - (limit - 1) * sizeMs);
    const slices: Bucket[] = [];
    for (let startMs = start; startMs <= lastStart; startMs += sizeMs) slices.push(emptyBucket(startMs));
    for (const bucket of this.#buckets) {
      const slice = slices[Math.floor((bucket.startMs - start) / sizeMs)];
      if (slice === undefined) continue;
      slice.chat += bucket.chat;
      slice.gift += bucket.gift;
      slice.like += bucket.like;
      slice.member += bucket.member;
      slice.diamonds += bucket.diamonds;
      slice.online = bucket.online ?? slice.online;
    }
    return slices.map(({ total: _total, ...slice }) => ({
      ...slice,
      hasGap: gaps.some(
        (gap) => gap.startMs < slice.startMs + sizeMs && (gap.endMs ?? nowMs) > slice.startMs,
      ),
    }));
  }

  /** Messages nearly always belong to the newest slice; a clock that was set back finds its own. */
  #at(ms: number): Bucket {
    const startMs = Math.floor(ms / BUCKET_MS) * BUCKET_MS;
    for (let index = this.#buckets.length - 1; index >= 0; index--) {
      const bucket = this.#buckets[index] as Bucket;
      if (bucket.startMs === startMs) return bucket;
      if (bucket.startMs < startMs) return this.#insert(index + 1, startMs);
    }
    return this.#insert(0, startMs);
  }

  #insert(index: number, startMs: number): Bucket {
    const bucket = emptyBucket(startMs);
    this.#buckets.splice(index, 0, bucket);
    if (this.#buckets.length > this.#kept) this.#buckets.shift();
    return bucket;
  }
}

function emptyBucket(startMs: number): Bucket {
  return {
    startMs,
    chat: 0,
    gift: 0,
    like: 0,
    member: 0,
    diamonds: 0,
    online: null,
    hasGap: false,
    total: 0,
  };
}
