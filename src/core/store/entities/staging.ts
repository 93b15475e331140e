import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection, ImComment, ImConversation, ImDeletedReason, ImMessage } from '#shared/im.ts';
import type { ImDraft } from '../../im-store.ts';
import { perCollection } from './per-collection.ts';
import type { AccountData, LoadedRows } from './account-data.ts';
import { withClaim } from './claims.ts';
import type { AnyHeld, Held } from './held-row.ts';
import { internalId } from './ingest/ingest.ts';
import { mergeRow } from './merge-row.ts';
import type { References } from './merge-row.ts';
import type { Overlay } from './overlay.ts';
import { Pace } from './slices.ts';
import { StagedIds } from './staged-ids.ts';

export type DraftOutcome = 'added' | 'updated' | 'unchanged' | 'expired' | 'id-taken';

export interface StagingFacts {
  readonly nowMs: number;
  /** Rows whose own time is before this are not taken in; 0 for never. */
  readonly expiredBefore: Readonly<Record<ImCollection, number>>;
  /** Whether another account has a row with this internal id. */
  readonly isTaken: (collection: ImCollection, id: string) => boolean;
}

/**
 * What is going to change in one account, worked out without changing anything: rows as they will be
 * pushed (`base`), rows that go, and what people set. `commit.ts` carries it out.
 */
export class Staging {
  readonly data: AccountData;
  readonly loaded: LoadedRows;
  readonly nowMs: number;
  /** Of the work on it, from the rows of a push to the commit. */
  readonly pace = new Pace();
  readonly rows = perCollection(() => new Map<string, AnyHeld>());
  readonly removals = perCollection(() => new Map<string, ImDeletedReason>());
  readonly overlays = perCollection(() => new Map<string, Overlay>());
  /** Conversations and works whose figures may have changed. */
  readonly touched = { conversations: new Set<string>(), contents: new Set<string>() };
  readonly #facts: StagingFacts;
  /** Of what is staged. */
  readonly #ids: Readonly<Record<ImCollection, StagedIds>>;
  /** Rows of which a draft said again what they are. */
  readonly #confirmed = perCollection(() => new Set<string>());
  /** Answers of `idOf` for references: many rows refer to few. */
  readonly #referred = perCollection(() => new Map<string, string>());

  constructor(data: AccountData, loaded: LoadedRows, facts: StagingFacts) {
    this.data = data;
    this.loaded = loaded;
    this.nowMs = facts.nowMs;
    this.#facts = facts;
    this.#ids = perCollection((collection) => new StagedIds(collection, data.account.accountId));
  }

  /** What was pushed of a row, staged changes included; undefined for one that is not here or goes. */
  base<C extends ImCollection>(collection: C, id: string): Held<C> | undefined {
    const staged = this.rows[collection].get(id) as Held<C> | undefined;
    if (staged !== undefined) return staged;
    return this.removals[collection].has(id) ? undefined : this.data.baseOf(collection, id);
  }

  /** Whether a draft named it, with something new or as it is. */
  isNamed(collection: ImCollection, id: string): boolean {
    return this.rows[collection].has(id) || this.#confirmed[collection].has(id);
  }

  overlay(collection: ImCollection, id: string): Overlay | undefined {
    return this.overlays[collection].get(id) ?? this.loaded.overlays[collection].get(id);
  }

  /** Internal id, or else platform id; undefined when neither is known in this account. */
  idOf(collection: ImCollection, id: string): string | undefined {
    if (this.base(collection, id) !== undefined) return id;
    const staged = this.#ids[collection].get(id);
    if (staged !== undefined && this.base(collection, staged)?.platformId === id) return staged;
    const held = this.loaded.set.of(collection).getByPlatform(id)?.id;
    return held === undefined || this.removals[collection].has(held) ? undefined : held;
  }

  /** Stages a row that somebody claims. */
  add<C extends ImCollection>(collection: C, draft: ImDraft<C>, claim: string): DraftOutcome {
    const base = this.#baseOfDraft(collection, draft);
    const id = base?.id ?? this.#newId(collection, draft);
    if (id === null) return 'id-taken';
    const references = this.#references(collection, draft, base, claim);
    const facts = { accountId: this.data.account.accountId, nowMs: this.nowMs, claim };
    const merged = mergeRow(collection, base, id === draft.id ? draft : { ...draft, id }, references, facts);
    if (base === undefined && this.#isExpired(collection, merged)) return 'expired';
    const claims = withClaim(merged.claims, claim);
    const row = claims === merged.claims ? merged : { ...merged, claims };
    if (row !== base) this.stage(collection, row);
    this.#touch(collection, row, claim);
    if (base === undefined) return 'added';
    if (merged !== base) return 'updated';
    this.#confirmed[collection].add(id);
    return 'unchanged';
  }

  stage<C extends ImCollection>(collection: C, row: Held<C>): void {
    this.rows[collection].set(row.id, row);
    this.removals[collection].delete(row.id);
    // It may be what an id that was answered before means now.
    if (this.#ids[collection].add(row) === 'odd') this.#referred[collection].clear();
  }

  remove(collection: ImCollection, id: string, reason: ImDeletedReason): void {
    const row = this.base(collection, id);
    if (row === undefined) return;
    this.rows[collection].delete(id);
    this.removals[collection].set(id, reason);
    this.#referred[collection].clear();
    if (collection === 'messages')
      this.touched.conversations.add((row as unknown as ImMessage).conversationId);
    if (collection === 'comments') this.touched.contents.add((row as unknown as ImComment).contentId);
  }

  /** What a person set on a row; the row itself is looked at again by the commit. */
  set(collection: ImCollection, id: string, patch: Omit<Overlay, 'updatedMs'>): void {
    const overlay = { ...this.overlay(collection, id), ...patch, updatedMs: this.nowMs };
    this.overlays[collection].set(id, overlay);
    const row = this.base(collection, id);
    if (row === undefined) return;
    this.stage(collection, row);
    if (collection === 'messages')
      this.touched.conversations.add((row as unknown as ImMessage).conversationId);
    if (collection === 'comments') this.touched.contents.add((row as unknown as ImComment).contentId);
    if (collection === 'conversations') this.touched.conversations.add(id);
  }

  /** A user's deletion is taken back. */
  undelete(collection: ImCollection, id: string): void {
    const overlay = this.overlay(collection, id);
    if (overlay?.isDeleted !== true) return;
    const { isDeleted: _deleted, ...rest } = overlay;
    this.overlays[collection].set(id, { ...rest, updatedMs: this.nowMs });
  }

  /** Whether another account has a row with this internal id. */
  isTakenElsewhere(collection: ImCollection, id: string): boolean {
    return this.#facts.isTaken(collection, id);
  }

  get isEmpty(): boolean {
    return IM_COLLECTIONS.every(
      (name) => this.rows[name].size + this.removals[name].size + this.overlays[name].size === 0,
    );
  }

  get size(): number {
    return IM_COLLECTIONS.reduce((sum, name) => sum + this.rows[name].size + this.removals[name].size, 0);
  }

  /** By its id or the platform's, each of which may be either of a row's two. */
  #baseOfDraft<C extends ImCollection>(collection: C, { id, platformId }: ImDraft<C>): Held<C> | undefined {
    const base = this.base(collection, id);
    if (base !== undefined) return base;
    // Nearly every row of a large push is new and nobody's by any other id: then that was the only place to look.
    const ids = this.#ids[collection];
    if (ids.isPlain(id, platformId) && !ids.hasOdd && !this.loaded.set.of(collection).hasOddIds)
      return undefined;
    const known =
      this.idOf(collection, id) ?? (platformId === '' ? undefined : this.idOf(collection, platformId));
    return known === undefined ? undefined : this.base(collection, known);
  }

  /** Null when another account has the id and the platform gave none to make one of. */
  #newId(collection: ImCollection, { id, platformId }: { id: string; platformId: string }): string | null {
    if (!this.#facts.isTaken(collection, id)) return id;
    if (platformId === '') return null;
    const made = internalId(collection, this.data.account.accountId, platformId);
    return made === id || this.#facts.isTaken(collection, made) ? null : made;
  }

  #isExpired(collection: ImCollection, row: AnyHeld): boolean {
    return row.sortMs < this.#facts.expiredBefore[collection];
  }

  #references<C extends ImCollection>(
    collection: C,
    draft: ImDraft<C>,
    base: Held<C> | undefined,
    claim: string,
  ): References {
    if (collection === 'messages') {
      const { conversationId, replyToId } = draft as ImDraft<'messages'>;
      const known = (base as unknown as ImMessage | undefined)?.conversationId;
      const reply = this.#resolved('messages', replyToId);
      return {
        conversationId:
          conversationId === undefined && known !== undefined ? known : this.#conversationOf(draft, claim),
        ...(reply !== undefined && { replyToId: reply }),
      };
    }
    if (collection === 'comments') {
      const { contentId, parentId } = draft as ImDraft<'comments'>;
      const content = this.#resolved('contents', contentId);
      const parent = this.#resolved('comments', parentId);
      return {
        ...(typeof content === 'string' && { contentId: content }),
        ...(parent !== undefined && { parentId: parent }),
      };
    }
    return NONE;
  }

  #resolved(collection: ImCollection, id: string | null | undefined): string | null | undefined {
    return typeof id === 'string' && id !== '' ? (this.#referredId(collection, id) ?? id) : id;
  }

  #referredId(collection: ImCollection, id: string): string | undefined {
    const answered = this.#referred[collection].get(id);
    if (answered !== undefined) return answered;
    const found = this.idOf(collection, id);
    if (found !== undefined) this.#referred[collection].set(id, found);
    return found;
  }

  /** The conversation of a message; one that is not here yet is made of whoever is on the other side. */
  #conversationOf(draft: ImDraft<'messages'>, claim: string): string {
    const isOutbound = draft.direction === 'outbound';
    const person = (isOutbound ? draft.receiverId : draft.senderId) ?? '';
    const raw =
      draft.conversationId === undefined || draft.conversationId === '' ? person : draft.conversationId;
    // A gift of a viewer whom the platform hides altogether is kept, but there is nobody to talk to.
    if (raw === '' && draft.gift !== undefined && draft.gift !== null) return '';
    const known = this.#referredId('conversations', raw);
    if (known !== undefined) return known;
    const { accountId } = this.data.account;
    const prefix = internalId('conversations', accountId, '');
    const platformId = raw.startsWith(prefix) ? raw.slice(prefix.length) : raw;
    const id = raw.startsWith(prefix)
      ? raw
      : internalId('conversations', accountId, raw === '' ? 'unknown' : raw);
    this.add(
      'conversations',
      {
        id,
        platformId,
        userId: person === '' ? platformId : person,
        userName: (isOutbound ? draft.receiverName : draft.senderName) ?? '',
        userAvatar: isOutbound ? '' : (draft.senderAvatar ?? ''),
        createdMs: draft.createdMs ?? 0,
        updatedMs: draft.createdMs ?? 0,
      } satisfies ImDraft<'conversations'>,
      claim,
    );
    return id;
  }

  #touch(collection: ImCollection, row: AnyHeld, claim: string): void {
    if (collection === 'messages')
      this.touched.conversations.add((row as unknown as ImMessage).conversationId);
    if (collection === 'conversations') this.touched.conversations.add((row as unknown as ImConversation).id);
    if (collection === 'contents') this.touched.contents.add(row.id);
    if (collection !== 'comments') return;
    const { contentId } = row as unknown as ImComment;
    // The live room's work is told of its own figures once a second, not with every line.
    if (!claim.startsWith('live ') || this.data.account.source !== 'live')
      this.touched.contents.add(contentId);
  }
}

const NONE: References = {};
