import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection, ImConversation } from '#shared/im.ts';
import type { AnyHeld } from './held-row.ts';
import type { RowSet } from './row-set.ts';
import type { Staging } from './staging.ts';

const DAY_MS = 24 * 3_600_000;
/** How long rows that a user deleted are kept, hidden. */
const DELETED_DAYS = 30;

/** Times before which rows have expired; 0: never. */
export function expiryTimes(
  days: Readonly<Record<ImCollection, number>>,
  nowMs: number,
): Record<ImCollection, number> {
  const before = (count: number): number => (count === 0 ? 0 : nowMs - count * DAY_MS);
  return {
    comments: before(days.comments),
    contents: before(days.contents),
    conversations: before(days.conversations),
    messages: before(days.messages),
    notifications: before(days.notifications),
  };
}

/** Stages the removal of everything that is too old, or was deleted long enough ago. */
export function* stageExpired(
  staging: Staging,
  times: Readonly<Record<ImCollection, number>>,
): Generator<void, void, undefined> {
  const { set } = staging.loaded;
  for (const collection of IM_COLLECTIONS) {
    const before = times[collection];
    if (before > 0) {
      for (const row of oldRows(set, collection, before)) {
        if (!isKeptByComments(set, collection, row, before)) staging.remove(collection, row.id, 'expired');
        yield;
      }
    }
    const deletedBefore = staging.nowMs - DELETED_DAYS * DAY_MS;
    const { deleted } = set.of(collection);
    for (const row of deleted.slice(0, deleted.size)) {
      const overlay = staging.overlay(collection, row.id);
      if ((overlay?.updatedMs ?? 0) < deletedBefore) staging.remove(collection, row.id, 'deleted');
      yield;
    }
  }
}

function oldRows(set: RowSet, collection: ImCollection, before: number): AnyHeld[] {
  const { listed } = set.of(collection);
  // Pinned conversations stand in front and never expire.
  const isYoung = (row: AnyHeld): boolean => (row as ImConversation).isPinned || row.sortMs >= before;
  return listed.slice(
    listed.rank((row) => (isYoung(row) ? -1 : 1)),
    listed.size,
  );
}

/** A work is as young as its newest comment. */
function isKeptByComments(set: RowSet, collection: ImCollection, row: AnyHeld, before: number): boolean {
  if (collection !== 'contents') return false;
  return (set.of('comments').byParent?.get(row.id)?.rows.first()?.sortMs ?? 0) >= before;
}
