import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImApplyCounts, ImCollection } from '#shared/im.ts';
import type { ImRejected, RawCollections, SnapshotOptions } from '../../im-store.ts';
import { perCollection } from './per-collection.ts';
import { hasClaim, originKey, originsOf, withoutClaim } from './claims.ts';
import { ingestRow } from './ingest/ingest.ts';
import type { Staging } from './staging.ts';

/** Bad rows that are told apart in the answer; the rest are only counted. */
const MAX_REJECTED = 20;
/** A snapshot that would take away more than this and more than half is not believed at once. */
const SHRINK_ROWS = 50;
const SHRINK_SHARE = 0.5;
/** How long removals are put off, ms. */
const SHRINK_WAIT_MS = 60_000;

type Counts = { -readonly [K in keyof ImApplyCounts]: ImApplyCounts[K] };

/** What a push did so far. */
export class PushTally {
  readonly counts: Record<ImCollection, Counts> = perCollection(() => ({
    received: 0,
    added: 0,
    updated: 0,
    unchanged: 0,
    removed: 0,
    rejected: 0,
    expired: 0,
  }));
  readonly rejected: ImRejected[] = [];
  readonly deferred: Partial<Record<ImCollection, number>> = {};

  reject(collection: ImCollection, index: number, reason: string): void {
    this.counts[collection].rejected += 1;
    if (this.rejected.length < MAX_REJECTED) this.rejected.push({ collection, index, reason });
  }
}

/** Works are first: comments refer to them; conversations before messages for the same reason. */
const IN_ORDER = ['contents', 'comments', 'conversations', 'messages', 'notifications'] as const;

/** Stages the rows of a push, yielding between them. Collections that are no lists count as rejected. */
export function* stageRows(
  staging: Staging,
  data: RawCollections,
  claim: string,
  tally: PushTally,
): Generator<void, void, undefined> {
  const { accountId, userId } = staging.data.account;
  const context = { accountId, userId, nowMs: staging.nowMs };
  for (const collection of IN_ORDER) {
    const rows = data[collection];
    if (!Array.isArray(rows)) continue;
    const counts = tally.counts[collection];
    counts.received += rows.length;
    for (let index = 0; index < rows.length; index += 1) {
      const read = ingestRow(collection, rows[index], context);
      if (read.kind === 'rejected') {
        tally.reject(collection, index, read.reason);
      } else if (read.kind === 'removed') {
        const id = staging.idOf(collection, read.id);
        if (id !== undefined) {
          staging.remove(collection, id, 'removed');
          counts.removed += 1;
        }
      } else {
        const outcome = staging.add(collection, read.draft, claim);
        if (outcome === 'id-taken') tally.reject(collection, index, 'ID_TAKEN');
        else counts[outcome] += 1;
      }
      if (staging.pace.isDue()) yield;
    }
  }
}

/**
 * A whole picture of what one worker has: what it no longer names loses its claim, and a row that
 * nobody claims goes. A worker that has just come back may have started empty; then a picture with
 * much less in it has to be confirmed.
 */
export function* stageSnapshot(
  staging: Staging,
  data: RawCollections,
  options: SnapshotOptions,
  tally: PushTally,
  nowMonotonic: number,
): Generator<void, void, undefined> {
  const claim = originKey(options.origin);
  yield* stageRows(staging, data, claim, tally);
  for (const collection of IM_COLLECTIONS) {
    if (!Array.isArray(data[collection])) continue;
    const missing: string[] = [];
    let claimed = 0;
    for (const row of staging.loaded.set.of(collection).all()) {
      if (staging.pace.isDue()) yield;
      if (!hasClaim(row.claims, claim)) continue;
      claimed += 1;
      if (!staging.isNamed(collection, row.id)) missing.push(row.id);
    }
    if (
      mustWait(staging, `${collection} ${claim}`, { claimed, missing: missing.length }, options, nowMonotonic)
    ) {
      tally.deferred[collection] = missing.length;
      continue;
    }
    for (const id of missing) {
      if (releaseRow(staging, collection, id, claim)) tally.counts[collection].removed += 1;
      if (staging.pace.isDue()) yield;
    }
  }
  for (const gone of goneClaims(staging, options)) yield* stageRelease(staging, gone, tally);
}

/** Workers that claim rows here and will not come back, as keys. */
function goneClaims(staging: Staging, { origin, goneOrigins, isGone }: SnapshotOptions): ReadonlySet<string> {
  const gone = new Set(goneOrigins.map(originKey));
  if (isGone === undefined) return gone;
  // Most rows share a few texts of claims: only those are looked into.
  const texts = new Set<string>();
  for (const collection of IM_COLLECTIONS) {
    for (const { claims } of staging.loaded.set.of(collection).all()) texts.add(claims);
  }
  for (const { kind, id } of [...texts].flatMap(originsOf)) {
    if (kind === 'worker' && id !== origin.id && isGone({ kind, id })) gone.add(originKey({ kind, id }));
  }
  return gone;
}

/** Takes back everything an origin claims. */
function* stageRelease(staging: Staging, claim: string, tally: PushTally): Generator<void, void, undefined> {
  for (const collection of IM_COLLECTIONS) {
    for (const row of staging.loaded.set.of(collection).all()) {
      if (hasClaim(row.claims, claim) && releaseRow(staging, collection, row.id, claim)) {
        tally.counts[collection].removed += 1;
      }
      if (staging.pace.isDue()) yield;
    }
  }
  staging.data.baselines.delete(claim);
}

function mustWait(
  staging: Staging,
  key: string,
  { claimed, missing }: { claimed: number; missing: number },
  options: SnapshotOptions,
  nowMonotonic: number,
): boolean {
  const { deferred } = staging.data;
  const since = deferred.get(key);
  const isShrunken = missing > Math.max(SHRINK_ROWS, claimed * SHRINK_SHARE);
  const mayBeIncomplete = options.isFirst || since !== undefined;
  if (!isShrunken || !mayBeIncomplete || options.authoritative) {
    deferred.delete(key);
    return false;
  }
  if (since === undefined) {
    deferred.set(key, nowMonotonic);
    return true;
  }
  if (nowMonotonic - since < SHRINK_WAIT_MS) return true;
  deferred.delete(key);
  return false;
}

/** True when the row goes, because nobody else claims it. */
function releaseRow(staging: Staging, collection: ImCollection, id: string, claim: string): boolean {
  const base = staging.base(collection, id);
  if (base === undefined) return false;
  const claims = withoutClaim(base.claims, claim);
  if (claims === '') {
    staging.remove(collection, id, 'removed');
    return true;
  }
  staging.stage(collection, { ...base, claims });
  return false;
}

/** What a delta takes away, by internal or platform ids. */
export function stageDeletes(staging: Staging, deletes: RawCollections, tally: PushTally): void {
  for (const collection of IM_COLLECTIONS) {
    const ids = deletes[collection];
    if (!Array.isArray(ids)) continue;
    for (const given of ids) {
      const id = typeof given === 'string' ? staging.idOf(collection, given) : undefined;
      if (id === undefined) continue;
      staging.remove(collection, id, 'removed');
      tally.counts[collection].removed += 1;
    }
  }
}
