import type { ImContent } from '#shared/im.ts';
import type { RoomStatsMessage } from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { ImDraft } from '../../../im-store.ts';
import { internalId } from '../ingest/ingest.ts';

export type Broadcasting = RoomInfo & { readonly roomId: string };

/** How a broadcast ended: as everybody could see, or only for us. */
export type BroadcastEnd = 'over' | 'left';

/**
 * The figures of one broadcast, which its content row shows. They go on from what is kept of it: a
 * restart in the same broadcast continues the same content.
 */
export class BroadcastFigures {
  readonly roomId: string;
  readonly #contentId: string;
  /** Something changed since the last draft. */
  isChanged = true;
  readonly #isDemo: boolean;
  #room: Broadcasting;
  #startedMs: number | null;
  /** Null until it is first told of. */
  #createdMs: number | null;
  #chats: number;
  #shares: number;
  #views: number;
  /** The highest total; null while none is known. */
  #likes: number | null;
  #online: number | null;
  #end: { readonly kind: BroadcastEnd; readonly atMs: number } | null = null;

  static contentId(accountId: string, roomId: string): string {
    return internalId('contents', accountId, roomId);
  }

  constructor(accountId: string, room: Broadcasting, isDemo: boolean, kept: ImContent | undefined) {
    this.roomId = room.roomId;
    this.#contentId = BroadcastFigures.contentId(accountId, room.roomId);
    this.#isDemo = isDemo;
    this.#room = room;
    this.#startedMs = room.startedMs ?? kept?.live?.startedMs ?? null;
    this.#createdMs = kept?.createdMs ?? null;
    this.#chats = kept?.workerComments ?? 0;
    this.#shares = kept?.shares ?? 0;
    this.#views = Math.max(kept?.views ?? 0, room.totalViewers ?? 0);
    // What was reached before anybody looked is no news; what was reached while the app was away is.
    this.#likes = kept === undefined || kept.likes === 0 ? room.likeTotal : kept.likes;
    this.#online = room.online;
  }

  get likes(): number | null {
    return this.#likes;
  }

  enter(room: Broadcasting): void {
    this.#room = room;
    this.#startedMs = room.startedMs ?? this.#startedMs;
    this.#views = Math.max(this.#views, room.totalViewers ?? 0);
    this.#online = room.online ?? this.#online;
    this.isChanged = true;
  }

  chat(): void {
    this.#chats++;
    this.isChanged = true;
  }

  share(): void {
    this.#shares++;
    this.isChanged = true;
  }

  liked(total: number): void {
    if (this.#likes !== null && total <= this.#likes) return;
    this.#likes = total;
    this.isChanged = true;
  }

  stats({ online, onlineExact, totalViewers }: RoomStatsMessage): void {
    if (online !== null && online !== this.#online && (onlineExact || this.#online === null)) {
      this.#online = online;
      this.isChanged = true;
    }
    if (totalViewers !== null && totalViewers > this.#views) {
      this.#views = totalViewers;
      this.isChanged = true;
    }
  }

  end(kind: BroadcastEnd, atMs: number): void {
    this.#end = { kind, atMs };
    this.isChanged = true;
  }

  /** The content row as it stands now. */
  draft(nowMs: number): ImDraft<'contents'> {
    this.isChanged = false;
    const { title, coverUrl, liveId } = this.#room;
    const startedMs = this.#startedMs;
    this.#createdMs ??= startedMs ?? nowMs;
    return {
      id: this.#contentId,
      platformId: this.roomId,
      type: 'live',
      ...(title !== null && { title }),
      ...(coverUrl !== null && { coverUrl }),
      // The room of a demo is made up: its address would lead to somebody else's.
      url: this.#isDemo ? '' : `https://live.douyin.com/${encodeURIComponent(liveId)}`,
      ...(startedMs !== null && { publishMs: startedMs }),
      workerComments: this.#chats,
      likes: this.#likes ?? 0,
      shares: this.#shares,
      views: this.#views,
      crawlStatus: this.#end === null ? 'running' : 'completed',
      live: {
        status: this.#end === null ? 'live' : 'ended',
        startedMs,
        // Of a broadcast that was only left nobody saw the end.
        endedMs: this.#end?.kind === 'over' ? this.#end.atMs : null,
        onlineNow: this.#end === null ? this.#online : null,
      },
      createdMs: this.#createdMs,
      updatedMs: nowMs,
      lastCrawlMs: nowMs,
    };
  }
}
