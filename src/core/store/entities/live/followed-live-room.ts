import type { ImOrigin } from '#shared/im.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { AccountPatch, ImStore } from '../../../im-store.ts';
import type { Clock } from '../../../ports.ts';
import { BroadcastFigures } from './broadcast-figures.ts';
import type { BroadcastEnd, Broadcasting } from './broadcast-figures.ts';
import { FirstPackets } from './first-packets.ts';
import { openLiveAccount } from './live-account.ts';
import { LiveDrafts } from './live-drafts.ts';

/** Messages that wait while the store is busy: more than a crowded minute. Beyond it the oldest go. */
const MOST_WAITING = 100_000;

export const LIVE_ORIGIN: ImOrigin = { kind: 'live', id: 'live' };

export interface FollowedLiveRoomOptions {
  readonly store: ImStore;
  readonly clock: Clock;
  readonly liveId: string;
  readonly isDemo: boolean;
  readonly newId: () => string;
  readonly likeSteps: () => readonly number[];
}

/**
 * One room while it is followed, as an account of the store. Its methods are called one after
 * another, each when the one before it is through.
 */
export class FollowedLiveRoom {
  readonly liveId: string;
  readonly isDemo: boolean;
  readonly #options: FollowedLiveRoomOptions;
  readonly #firstPackets = new FirstPackets();
  #accountId: string | null = null;
  #anchorId: string | null = null;
  #figures: BroadcastFigures | null = null;
  #followers: number | null = null;
  #waiting: LiveMessage[] = [];
  #busy = 0;
  #lost = 0;
  #failed = 0;

  constructor(options: FollowedLiveRoomOptions) {
    this.#options = options;
    this.liveId = options.liveId;
    this.isDemo = options.isDemo;
  }

  /** Messages that did not become rows: the store was too busy, the account was deleted, or a write failed. */
  get dropped(): { readonly busy: number; readonly lost: number; readonly failed: number } {
    return { busy: this.#busy, lost: this.#lost, failed: this.#failed };
  }

  /** At once, and out of turn: they wait for `write`. */
  receive(messages: readonly LiveMessage[]): void {
    // One by one: a spread of thousands of arguments overflows the stack.
    for (const message of messages) this.#waiting.push(message);
    const over = this.#waiting.length - MOST_WAITING;
    if (over <= 0) return;
    this.#waiting.splice(0, over);
    this.#busy += over;
  }

  async open(): Promise<void> {
    const { store, liveId, isDemo, newId } = this.#options;
    const { accountId } = await openLiveAccount(store, liveId, isDemo, newId);
    // Rows that are there already are looked at without waiting.
    await store.load(accountId);
    this.#accountId = accountId;
    await this.patch({ isDemo, loginStatus: 'not_required' });
  }

  /** What is known of the account; nothing when the user deleted it meanwhile. */
  async patch(patch: AccountPatch): Promise<void> {
    const accountId = this.#here();
    if (accountId !== null) await this.#options.store.updateAccount(accountId, patch);
  }

  async enter(room: RoomInfo): Promise<void> {
    const { anchor, status } = room;
    this.#anchorId = anchor.id ?? this.#anchorId;
    await this.patch({
      ...(anchor.name !== null && anchor.name !== '' && { userName: anchor.name }),
      ...(anchor.avatarUrl !== null && { avatar: anchor.avatarUrl }),
      liveStatus: LIVE_STATUS[status],
    });
    const accountId = this.#here();
    if (room.roomId === null || accountId === null) return;
    const broadcasting: Broadcasting = { ...room, roomId: room.roomId };
    if (this.#figures !== null && this.#figures.roomId !== room.roomId) {
      // What came of the next one already waits for its figures.
      await this.write(room.roomId);
      await this.#endBroadcast('over');
    }
    if (this.#figures !== null) {
      this.#figures.enter(broadcasting);
    } else {
      const { store } = this.#options;
      await store.load(accountId);
      const id = BroadcastFigures.contentId(accountId, room.roomId);
      const kept = store.peek('contents', accountId, id);
      this.#figures = new BroadcastFigures(accountId, broadcasting, this.isDemo, kept);
      // The work is there before the first comment on it.
      await this.tell();
    }
  }

  /** Makes rows of what waits, except of one broadcast. */
  async write(exceptRoomId: string | null = null): Promise<void> {
    const messages = this.#waiting.filter(({ roomId }) => roomId !== exceptRoomId);
    if (messages.length === 0) return;
    this.#waiting = this.#waiting.filter(({ roomId }) => roomId === exceptRoomId);
    const accountId = this.#here();
    if (accountId === null) {
      this.#lost += messages.length;
      return;
    }
    try {
      await this.#keep(messages, accountId);
    } catch (thrown) {
      this.#failed += messages.length;
      throw thrown;
    }
  }

  async #keep(messages: readonly LiveMessage[], accountId: string): Promise<void> {
    const { store, likeSteps } = this.#options;
    // What is there already decides what is new; it may have left memory.
    await store.load(accountId);
    const drafts = new LiveDrafts({
      store,
      accountId,
      anchorId: this.#anchorId,
      figures: this.#figures,
      firstPackets: this.#firstPackets,
      likeSteps: likeSteps(),
    });
    for (const message of messages) drafts.add(message);
    this.#followers = drafts.followers ?? this.#followers;
    const rows = drafts.read();
    if (rows !== null) await store.applyDrafts(accountId, rows, LIVE_ORIGIN);
  }

  /** Writes the figures of the broadcast and the account. */
  async tell(): Promise<void> {
    const { store, clock } = this.#options;
    const accountId = this.#here();
    if (accountId === null) return;
    const figures = this.#figures;
    if (figures?.isChanged === true) {
      const contents = [figures.draft(clock.now())];
      try {
        await store.applyDrafts(accountId, { contents }, LIVE_ORIGIN);
      } catch (thrown) {
        figures.isChanged = true;
        throw thrown;
      }
    }
    if (this.#followers !== null) await this.patch({ followerCount: this.#followers });
    this.#followers = null;
  }

  /** No longer followed. */
  async leave(end: BroadcastEnd, liveStatus: 'offline' | 'unknown'): Promise<void> {
    try {
      await this.#finish(end);
    } finally {
      // Whatever fails: it must not be shown as live for ever.
      await this.patch({ liveStatus, workerStatus: 'none' });
    }
  }

  async #finish(end: BroadcastEnd): Promise<void> {
    try {
      await this.write();
    } finally {
      await this.#endBroadcast(end);
    }
  }

  async #endBroadcast(kind: BroadcastEnd): Promise<void> {
    this.#figures?.end(kind, this.#options.clock.now());
    try {
      await this.tell();
    } finally {
      this.#figures = null;
    }
  }

  /** The account, unless it was deleted: following does not bring it back, only following again does. */
  #here(): string | null {
    const accountId = this.#accountId;
    return accountId !== null && this.#options.store.account(accountId) !== undefined ? accountId : null;
  }
}

const LIVE_STATUS = {
  live: 'live',
  paused: 'live',
  preparing: 'offline',
  ended: 'offline',
  unknown: 'unknown',
} as const satisfies Record<RoomInfo['status'], string>;
