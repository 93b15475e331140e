import type { ImCollection, ImComment, ImConversation, ImMessage } from '#shared/im.ts';
import type { ImListQuery } from '../../im-store.ts';
import { isUnread, TOP_LEVEL } from './collection-rows.ts';
import type { AnyHeld } from './held-row.ts';
import type { RowGroup, RowGroups } from './row-groups.ts';
import type { RowSet } from './row-set.ts';
import type { SortedList } from './sorted-list.ts';

/** A stretch of an index in which the rows of a list stand, in order. */
export interface RowSource {
  readonly rows: SortedList<AnyHeld>;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export type RowTest = (row: AnyHeld) => boolean;

/** Everything of a query but where its page begins. */
export type RowFilter = Omit<ImListQuery<ImCollection>, 'after' | 'count' | 'where'> & {
  readonly where?: RowTest;
};

/** The narrowest indexes that hold all rows of a list. */
export function sourcesOf(set: RowSet, collection: ImCollection, filter: RowFilter): RowSource[] {
  const rows = set.of(collection);
  if (filter.isDeleted === true) return [whole(rows.deleted)];
  if (filter.conversationIds !== undefined) return grouped(rows.byParent, filter.conversationIds);
  if (filter.parentIds === 'top') return grouped(rows.byReplied, [TOP_LEVEL]);
  if (filter.parentIds !== undefined) return grouped(rows.byReplied, filter.parentIds);
  if (filter.contentIds !== undefined) return grouped(rows.byParent, filter.contentIds);
  const wantsUnread = collection === 'conversations' ? filter.hasUnread === true : filter.isRead === false;
  if (wantsUnread) return [whole(rows.unread)];
  if (filter.isPinned !== undefined) {
    const pinned = rows.listed.rank((row) => ((row as ImConversation).isPinned ? -1 : 1));
    return [
      filter.isPinned
        ? { rows: rows.listed, from: 0, to: pinned }
        : { rows: rows.listed, from: pinned, to: rows.listed.size },
    ];
  }
  return [whole(rows.listed)];
}

/** What the sources do not already guarantee; null when they guarantee everything. */
export function restOf(collection: ImCollection, filter: RowFilter): RowTest | null {
  const tests: RowTest[] = [];
  const isGrouped =
    filter.isDeleted === true ||
    filter.conversationIds !== undefined ||
    filter.contentIds !== undefined ||
    filter.parentIds !== undefined;
  const { isRead, hasUnread, isPinned, contentIds, conversationIds, parentIds, where } = filter;
  if (isRead !== undefined && (isGrouped || isRead || collection === 'conversations')) {
    tests.push((row) => row.isRead === isRead);
  }
  if (hasUnread !== undefined && (isGrouped || !hasUnread)) {
    tests.push((row) => isUnread(collection, row) === hasUnread);
  }
  if (isPinned !== undefined && (isGrouped || hasUnread === true)) {
    tests.push((row) => (row as ImConversation).isPinned === isPinned);
  }
  if (contentIds !== undefined && (parentIds !== undefined || filter.isDeleted === true)) {
    tests.push((row) => contentIds.includes((row as ImComment).contentId));
  }
  if (filter.isDeleted === true && conversationIds !== undefined) {
    tests.push((row) => conversationIds.includes((row as ImMessage).conversationId));
  }
  if (filter.isDeleted === true && parentIds !== undefined) {
    const wanted = parentIds === 'top' ? [null] : parentIds;
    tests.push((row) => (wanted as readonly (string | null)[]).includes((row as ImComment).parentId));
  }
  if (where !== undefined) tests.push(where);
  if (tests.length === 0) return null;
  return (row) => tests.every((test) => test(row));
}

/** The whole filter as one test, for rows that stand in no index. */
export function testOf(collection: ImCollection, filter: RowFilter): RowTest {
  const { isDeleted = false, isRead, hasUnread, isPinned, where } = filter;
  return (row) =>
    row.isDeleted === isDeleted &&
    (isRead === undefined || row.isRead === isRead) &&
    (hasUnread === undefined || isUnread(collection, row) === hasUnread) &&
    (isPinned === undefined || (row as ImConversation).isPinned === isPinned) &&
    isBelow(row, filter) &&
    (where === undefined || where(row));
}

function isBelow(row: AnyHeld, { conversationIds, contentIds, parentIds }: RowFilter): boolean {
  if (conversationIds !== undefined && !conversationIds.includes((row as ImMessage).conversationId))
    return false;
  const { contentId, parentId } = row as ImComment;
  if (contentIds !== undefined && !contentIds.includes(contentId)) return false;
  if (parentIds === undefined) return true;
  return parentIds === 'top' ? parentId === null : parentId !== null && parentIds.includes(parentId);
}

function whole(rows: SortedList<AnyHeld>): RowSource {
  return { rows, from: 0, to: rows.size };
}

function grouped(groups: RowGroups | null, keys: readonly string[]): RowSource[] {
  return [...new Set(keys)]
    .map((key) => groups?.get(key))
    .filter((group): group is RowGroup => group !== undefined)
    .map((group) => whole(group.rows));
}
