import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection, ImComment, ImDeletedReason } from '#shared/im.ts';
import type { ImChange } from '../../im-store.ts';
import { perCollection } from './per-collection.ts';
import { deriveContent, deriveConversation } from './derive-row.ts';
import type { AnyHeld, Held, Unpublished } from './held-row.ts';
import { looksTheSame } from './merge-row.ts';
import { effectiveRow, isRevived } from './overlay.ts';
import { beyondCap, beyondConversationCap } from './row-limits.ts';
import type { RowLimits } from './row-limits.ts';
import type { RowSet } from './row-set.ts';
import type { Staging } from './staging.ts';

/** Figures that go up and down with reading: a change of these alone is told as `unread.changed`. */
const UNREAD_FIGURES = ['unreadCount', 'unreadComments', 'isRead', 'readUpToMs'] as const;

interface Changed {
  readonly collection: ImCollection;
  readonly id: string;
  /** As everybody saw it until now; undefined: it was not there, or deleted. */
  readonly before: AnyHeld | undefined;
  /** As it is now; undefined: it is gone. */
  after: AnyHeld | undefined;
  reason: ImDeletedReason;
  /** What of it shows; told apart once nothing changes any more. */
  shows: 'everything' | 'unread-figures' | 'nothing';
}

/**
 * Carries out what was staged, on a set of rows: the account's own for a small commit, a copy for a
 * large one. `steps` does the work in pieces; `publish` makes it everybody's, at once.
 */
export class Commit {
  readonly #staging: Staging;
  readonly #set: RowSet;
  readonly #limits: RowLimits;
  /** By id, in the order of the first change. */
  readonly #changed = perCollection(() => new Map<string, Changed>());
  readonly #bases: {
    readonly collection: ImCollection;
    readonly id: string;
    readonly base: AnyHeld | null;
  }[] = [];

  constructor(staging: Staging, set: RowSet, limits: RowLimits) {
    this.#staging = staging;
    this.#set = set;
    this.#limits = limits;
  }

  /** Rows that change, as far as is known. */
  get size(): number {
    return IM_COLLECTIONS.reduce((sum, collection) => sum + this.#changed[collection].size, 0);
  }

  /** Yields wherever the loop may turn, if the set is not the one that is read. */
  *steps(): Generator<void, void, undefined> {
    const { rows, removals, touched, pace } = this.#staging;
    // A deletion of a conversation is undone before its messages are looked at.
    this.#reviveConversations();
    for (const collection of IM_COLLECTIONS) {
      for (const [id, reason] of removals[collection]) {
        this.#drop(collection, id, reason);
        if (pace.isDue()) yield;
      }
      for (const base of rows[collection].values()) {
        this.#place(collection, base);
        if (pace.isDue()) yield;
      }
    }
    yield* this.#relink();
    yield* this.#evictRows();
    for (const id of touched.contents) this.#deriveContent(id);
    for (const id of touched.conversations) {
      this.#deriveConversation(id);
      if (pace.isDue()) yield;
    }
    yield* this.#evictConversations();
    for (const collection of IM_COLLECTIONS) {
      for (const changed of this.#changed[collection].values()) {
        changed.shows = whatShows(changed);
        if (pace.isDue()) yield;
      }
    }
  }

  /** Gives out revisions and makes rows, tombstones and overlays everybody's. Null: nothing that shows. */
  publish(nextRevision: () => number, nowMs: number): { revision: number; changes: ImChange[] } | null {
    const { data, loaded, overlays } = this.#staging;
    const { tombstones } = loaded;
    if (loaded.set !== this.#set) {
      loaded.set = this.#set;
      this.#set.settle();
    }
    for (const { collection, id, base } of this.#bases) {
      if (base === null) loaded.bases[collection].delete(id);
      else loaded.bases[collection].set(id, base);
    }
    for (const collection of IM_COLLECTIONS) {
      for (const [id, overlay] of overlays[collection]) {
        loaded.overlays[collection].set(id, overlay);
        data.dirty.add(collection, id);
      }
    }
    const changes: ImChange[] = [];
    let revision = data.account.revision;
    for (const { collection, id, before, after, reason, shows } of this.#inOrder()) {
      data.dirty.add(collection, id);
      if (after !== undefined && before !== undefined && shows === 'nothing') {
        // Only who claims it, or what lies below an overlay, is different.
        (after as Unpublished<AnyHeld>).revision = before.revision;
        this.#set.of(collection).stamp(after);
        continue;
      }
      if (after === undefined || after.isDeleted) {
        if (before === undefined) {
          if (after !== undefined) (after as Unpublished<AnyHeld>).revision = revision;
          continue;
        }
        revision = nextRevision();
        if (after !== undefined) (after as Unpublished<AnyHeld>).revision = revision;
        tombstones.add({ collection, id, reason, revision, atMs: nowMs });
        changes.push({ collection, id, kind: 'deleted', reason });
        continue;
      }
      revision = nextRevision();
      (after as Unpublished<AnyHeld>).revision = revision;
      this.#set.of(collection).stamp(after);
      const isArrival = before === undefined && tombstones.get(collection, id) === undefined;
      tombstones.remove(collection, id);
      const isUnreadOnly = shows === 'unread-figures';
      const kind = before === undefined ? 'created' : 'updated';
      changes.push({ collection, id, kind, row: after, isArrival, isUnreadOnly } as ImChange);
    }
    if (changes.length === 0) return null;
    return { revision, changes };
  }

  *#inOrder(): Generator<Changed, void, undefined> {
    for (const collection of IM_COLLECTIONS) yield* this.#changed[collection].values();
  }

  /** Puts a row in as people see it, and keeps what was pushed where that differs. */
  #place(collection: ImCollection, base: AnyHeld): void {
    const overlay = this.#staging.overlay(collection, base.id);
    const ofConversation =
      collection === 'messages'
        ? this.#staging.overlay(
            'conversations',
            (base as unknown as { conversationId: string }).conversationId,
          )
        : undefined;
    const effective = effectiveRow(collection, base, overlay, ofConversation);
    const kept = effective === base ? null : base;
    if (kept !== null || this.#staging.loaded.bases[collection].has(base.id)) {
      this.#bases.push({ collection, id: base.id, base: kept });
    }
    this.#put(collection, effective);
  }

  #put(collection: ImCollection, row: AnyHeld): void {
    const rows = this.#set.of(collection);
    const before = rows.get(row.id);
    if (before === row) return;
    // A base that people saw before something was set on it: others may still hold it, and this row's number
    // is yet to be written.
    const own = this.#staging.loaded.bases[collection].get(row.id) === row ? { ...row } : row;
    this.#set.put(collection, own, before);
    this.#note(collection, own.id, before, own, 'deleted');
  }

  #drop(collection: ImCollection, id: string, reason: ImDeletedReason): void {
    const row = this.#set.of(collection).get(id);
    if (row === undefined) return;
    this.#set.remove(collection, row);
    this.#bases.push({ collection, id, base: null });
    this.#note(collection, id, row, undefined, reason);
  }

  #note(
    collection: ImCollection,
    id: string,
    before: AnyHeld | undefined,
    after: AnyHeld | undefined,
    reason: ImDeletedReason,
  ): void {
    const noted = this.#changed[collection].get(id);
    if (noted === undefined) {
      const visible = before?.isDeleted === true ? undefined : before;
      this.#changed[collection].set(id, {
        collection,
        id,
        before: visible,
        after,
        reason,
        shows: 'everything',
      });
      return;
    }
    noted.after = after;
    noted.reason = reason;
  }

  #reviveConversations(): void {
    const newest = new Map<string, number>();
    for (const row of this.#staging.rows.messages.values()) {
      const { conversationId, direction, sortMs } = row as unknown as Held<'messages'>;
      if (direction !== 'inbound') continue;
      newest.set(conversationId, Math.max(newest.get(conversationId) ?? 0, sortMs));
    }
    for (const row of this.#staging.rows.conversations.values()) {
      const { id, workerLast } = row as unknown as Held<'conversations'>;
      if (workerLast?.direction !== 'inbound') continue;
      newest.set(id, Math.max(newest.get(id) ?? 0, workerLast.createdMs));
    }
    for (const [id, newestMs] of newest) {
      const overlay = this.#staging.overlay('conversations', id);
      const base = this.#staging.base('conversations', id);
      if (overlay === undefined || base === undefined || !isRevived(overlay, newestMs)) continue;
      this.#staging.undelete('conversations', id);
      this.#staging.stage('conversations', base);
    }
  }

  /** Comments that came before the work or comment they belong to. */
  *#relink(): Generator<void, void, undefined> {
    const { rows, pace } = this.#staging;
    const comments = this.#set.of('comments');
    for (const { id, platformId } of rows.contents.values()) {
      if (platformId === '' || platformId === id) continue;
      const waiting = comments.byParent?.get(platformId)?.rows;
      for (const row of waiting?.slice(0, waiting.size) ?? []) this.#relinked(row, { contentId: id });
      if (waiting !== undefined) this.#staging.touched.contents.add(id);
      if (pace.isDue()) yield;
    }
    for (const { id, platformId } of rows.comments.values()) {
      if (platformId === '' || platformId === id) continue;
      const waiting = comments.byReplied?.get(platformId)?.rows;
      for (const row of waiting?.slice(0, waiting.size) ?? []) this.#relinked(row, { parentId: id });
      if (pace.isDue()) yield;
    }
  }

  #relinked(row: AnyHeld, reference: Partial<Pick<ImComment, 'contentId' | 'parentId'>>): void {
    const base = this.#staging.base('comments', row.id);
    if (base !== undefined) this.#place('comments', { ...base, ...reference });
  }

  *#evictRows(): Generator<void, void, undefined> {
    const { touched, pace } = this.#staging;
    const { maxRows, maxMessagesPerConversation } = this.#limits;
    if (maxMessagesPerConversation !== null) {
      for (const id of touched.conversations) {
        for (const row of beyondConversationCap(this.#set, id, maxMessagesPerConversation))
          this.#evict('messages', row);
        if (pace.isDue()) yield;
      }
    }
    for (const collection of IM_COLLECTIONS) {
      if (collection === 'conversations') continue;
      for (const row of beyondCap(this.#set, collection, maxRows[collection])) {
        this.#evict(collection, row);
        if (pace.isDue()) yield;
      }
    }
  }

  *#evictConversations(): Generator<void, void, undefined> {
    const { pace } = this.#staging;
    for (const conversation of beyondCap(this.#set, 'conversations', this.#limits.maxRows.conversations)) {
      const group = this.#set.of('messages').byParent?.get(conversation.id);
      for (const row of group?.rows.slice(0, group.rows.size) ?? [])
        this.#drop('messages', row.id, 'evicted');
      this.#drop('conversations', conversation.id, 'evicted');
      if (pace.isDue()) yield;
    }
  }

  #evict(collection: ImCollection, row: AnyHeld): void {
    const { touched } = this.#staging;
    if (collection === 'messages')
      touched.conversations.add((row as unknown as Held<'messages'>).conversationId);
    if (collection === 'comments') touched.contents.add((row as unknown as Held<'comments'>).contentId);
    this.#drop(collection, row.id, 'evicted');
  }

  #deriveConversation(id: string): void {
    const row = this.#set.of('conversations').get(id);
    if (row === undefined) return;
    const derived = deriveConversation(row, this.#set.of('messages').byParent?.get(id));
    if (!looksTheSame(row, derived)) this.#put('conversations', derived);
  }

  #deriveContent(id: string): void {
    const row = this.#set.of('contents').get(id);
    if (row === undefined) return;
    const derived = deriveContent(row, this.#set.of('comments').byParent?.get(id));
    if (!looksTheSame(row, derived)) this.#put('contents', derived);
  }
}

function whatShows({ collection, before, after }: Changed): Changed['shows'] {
  if (before === undefined || after === undefined) return 'everything';
  if (looksTheSame(before, after)) return 'nothing';
  const hasFigures = collection === 'conversations' || collection === 'contents';
  return hasFigures && looksTheSame(before, after, UNREAD_FIGURES) ? 'unread-figures' : 'everything';
}
