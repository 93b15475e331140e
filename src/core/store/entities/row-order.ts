import type { AnyImRow, ImCollection, ImConversation } from '#shared/im.ts';
import type { ImKey } from '../../im-store.ts';
import type { AnyHeld } from './held-row.ts';

/** The order of lists: pinned conversations first, then the newest, then ids from the end (by code unit). */

export function keyOf(collection: ImCollection, row: AnyImRow): ImKey {
  if (collection !== 'conversations') return { sort: [row.sortMs], id: row.id };
  return { sort: [(row as ImConversation).isPinned ? 1 : 0, row.sortMs], id: row.id };
}

export function compareRows(collection: ImCollection): (a: AnyHeld, b: AnyHeld) => number {
  return collection === 'conversations' ? comparePinned : compareNewest;
}

/** Negative when the row stands before the place of the key. */
export function compareToKey(collection: ImCollection, { sort, id }: ImKey): (row: AnyHeld) => number {
  if (collection !== 'conversations') {
    const [time = 0] = sort;
    return (row) => time - row.sortMs || compareIds(row.id, id);
  }
  const [pinned = 0, time = 0] = sort;
  return (row) => pinned - pinOf(row) || time - row.sortMs || compareIds(row.id, id);
}

function compareNewest(a: AnyHeld, b: AnyHeld): number {
  return b.sortMs - a.sortMs || compareIds(a.id, b.id);
}

function comparePinned(a: AnyHeld, b: AnyHeld): number {
  return pinOf(b) - pinOf(a) || compareNewest(a, b);
}

function pinOf(row: AnyHeld): number {
  return (row as ImConversation).isPinned ? 1 : 0;
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

export function compareRevisions(a: AnyHeld, b: AnyHeld): number {
  return a.revision - b.revision;
}
