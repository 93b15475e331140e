import type { ImCollection, ImComment, ImConversation, ImMessage } from '#shared/im.ts';
import { estimateBytes } from './held-row.ts';
import type { AnyHeld, Held } from './held-row.ts';
import { MadeIds } from './made-ids.ts';
import { RowGroups } from './row-groups.ts';
import { compareRevisions, compareRows } from './row-order.ts';
import { SortedList } from './sorted-list.ts';

/** The key of comments that answer no other. */
export const TOP_LEVEL = '';

/** All rows of one collection of one account, and the indexes over them. */
export class CollectionRows<C extends ImCollection> {
  readonly collection: C;
  readonly #byId: Map<string, Held<C>>;
  /** Only rows whose internal id is not made of the platform's: the others are found by that. */
  readonly #byPlatform: Map<string, Held<C>>;
  /** Null before the first row. */
  #madeIds: MadeIds | null;
  #oddIds: number;
  /** In list order, those the user deleted left out. */
  readonly listed: SortedList<AnyHeld>;
  /** Of those: not read; of conversations, with unread messages. */
  readonly unread: SortedList<AnyHeld>;
  readonly deleted: SortedList<AnyHeld>;
  /** Listed rows in the order of their last change. */
  readonly byRevision: SortedList<AnyHeld>;
  /** Messages by conversation, comments by work. */
  readonly byParent: RowGroups | null;
  /** Comments by the comment they answer. */
  readonly byReplied: RowGroups | null;
  bytes: number;

  constructor(collection: C, from?: CollectionRows<C>) {
    this.collection = collection;
    const compare = compareRows(collection);
    this.#byId = from === undefined ? new Map<string, Held<C>>() : new Map(from.#byId);
    this.#byPlatform = from === undefined ? new Map<string, Held<C>>() : new Map(from.#byPlatform);
    this.#madeIds = from === undefined ? null : from.#madeIds;
    this.#oddIds = from === undefined ? 0 : from.#oddIds;
    this.listed = from?.listed.clone() ?? new SortedList(compare);
    this.unread = from?.unread.clone() ?? new SortedList(compare);
    this.deleted = from?.deleted.clone() ?? new SortedList(compare);
    this.byRevision = from?.byRevision.clone() ?? new SortedList(compareRevisions);
    this.byParent = from?.byParent?.clone() ?? parentGroups(collection, compare);
    this.byReplied = from?.byReplied?.clone() ?? repliedGroups(collection, compare);
    this.bytes = from?.bytes ?? 0;
  }

  /** To be changed while others still read this one; `settle()` it when it takes this one's place. */
  clone(): CollectionRows<C> {
    return new CollectionRows(this.collection, this);
  }

  settle(): void {
    this.byParent?.settle();
    this.byReplied?.settle();
  }

  get size(): number {
    return this.listed.size;
  }

  /** Deleted ones included. */
  get(id: string): Held<C> | undefined {
    return this.#byId.get(id);
  }

  getByPlatform(platformId: string): Held<C> | undefined {
    if (platformId === '') return undefined;
    const other = this.#byPlatform.get(platformId);
    if (other !== undefined || this.#madeIds === null) return other;
    const made = this.#byId.get(this.#madeIds.of(platformId));
    return made?.platformId === platformId ? made : undefined;
  }

  /** Whether there are rows that can be meant by another id than the one made of their platform's. */
  get hasOddIds(): boolean {
    return this.#oddIds > 0;
  }

  /** Every row, deleted ones included. */
  all(): IterableIterator<Held<C>> {
    return this.#byId.values();
  }

  get total(): number {
    return this.#byId.size;
  }

  /** Puts a row in, in place of `before`, the one that had its id. Its place by revision is `stamp`'s. */
  put(row: Held<C>, before: Held<C> | undefined): void {
    this.#byId.set(row.id, row);
    if (before === undefined || before.platformId !== row.platformId) {
      if (before !== undefined) this.#forgetIds(before);
      this.#oddIds += this.#isOdd(row) ? 1 : 0;
    }
    if (row.platformId !== '' && !this.#ids(row).isMade(row.id, row.platformId)) {
      this.#byPlatform.set(row.platformId, row);
    }
    this.bytes += estimateBytes(this.collection, row);
    if (before === undefined) {
      this.#link(row);
      return;
    }
    this.bytes -= estimateBytes(this.collection, before);
    if (!before.isDeleted) this.byRevision.delete(before);
    if (!before.isDeleted && !row.isDeleted && this.#replace(before, row)) return;
    this.#unlink(before);
    this.#link(row);
  }

  remove(row: Held<C>): void {
    this.#byId.delete(row.id);
    this.#forgetIds(row);
    this.bytes -= estimateBytes(this.collection, row);
    if (!row.isDeleted) this.byRevision.delete(row);
    this.#unlink(row);
  }

  /** The row has its revision now and takes its place among the changes. */
  stamp(row: Held<C>): void {
    if (!row.isDeleted) this.byRevision.insert(row);
  }

  #forgetIds(row: Held<C>): void {
    this.#oddIds -= this.#isOdd(row) ? 1 : 0;
    if (row.platformId !== '' && this.#byPlatform.get(row.platformId)?.id === row.id) {
      this.#byPlatform.delete(row.platformId);
    }
  }

  #ids({ accountId }: Held<C>): MadeIds {
    return (this.#madeIds ??= new MadeIds(this.collection, accountId));
  }

  #isOdd(row: Held<C>): boolean {
    return !this.#ids(row).isPlain(row.id, row.platformId);
  }

  #link(row: Held<C>): void {
    if (row.isDeleted) {
      this.deleted.insert(row);
      return;
    }
    this.listed.insert(row);
    if (isUnread(this.collection, row)) this.unread.insert(row);
    this.byParent?.add(row);
    this.byReplied?.add(row);
  }

  #unlink(row: Held<C>): void {
    if (row.isDeleted) {
      this.deleted.delete(row);
      return;
    }
    this.listed.delete(row);
    if (isUnread(this.collection, row)) this.unread.delete(row);
    this.byParent?.remove(row);
    this.byReplied?.remove(row);
  }

  /** The usual change moves nothing. False when the row has to be taken out and put in again. */
  #replace(before: Held<C>, row: Held<C>): boolean {
    if (!this.listed.replace(before, row)) return false;
    const wasUnread = isUnread(this.collection, before);
    const isUnreadNow = isUnread(this.collection, row);
    if (wasUnread && isUnreadNow) this.unread.replace(before, row);
    else if (wasUnread) this.unread.delete(before);
    else if (isUnreadNow) this.unread.insert(row);
    for (const groups of [this.byParent, this.byReplied]) {
      if (groups === null || groups.replace(before, row)) continue;
      groups.remove(before);
      groups.add(row);
    }
    return true;
  }
}

export function isUnread(collection: ImCollection, row: AnyHeld): boolean {
  return collection === 'conversations' ? (row as ImConversation).unreadCount > 0 : !row.isRead;
}

function parentGroups(
  collection: ImCollection,
  compare: (a: AnyHeld, b: AnyHeld) => number,
): RowGroups | null {
  if (collection === 'messages') return new RowGroups((row) => (row as ImMessage).conversationId, compare);
  if (collection !== 'comments') return null;
  return new RowGroups((row) => {
    const { contentId } = row as ImComment;
    return contentId === '' ? null : contentId;
  }, compare);
}

function repliedGroups(
  collection: ImCollection,
  compare: (a: AnyHeld, b: AnyHeld) => number,
): RowGroups | null {
  return collection === 'comments'
    ? new RowGroups((row) => (row as ImComment).parentId ?? TOP_LEVEL, compare)
    : null;
}
