import type { MessageQuery, MessageSlice } from '#shared/contract.ts';
import type {
  ComboMessage,
  FansclubMessage,
  FollowMessage,
  GiftMessage,
  LiveMessage,
  ShareMessage,
} from '#shared/message.ts';
import { EMPTY_ROOM_STATE } from '#shared/room-state.ts';
import type { RoomState } from '#shared/room-state.ts';
import type { Gap } from '#shared/session.ts';
import type { SessionStats, TrendBucket } from '#shared/stats.ts';
import { matches } from './match.ts';
import { MessageRing } from './message-ring.ts';
import { foldRoomState } from './room-state/fold-room-state.ts';
import { createTallies, OrderedTally, statsOf, tally, tallyGapStart } from './tallies.ts';
import type { Tallies } from './tallies.ts';
import { Trend } from './trend.ts';

/** Gifts and combos kept for the gift list: they must not scroll away with the chat. */
const KEPT_GIFTS = 500;
const KEPT_SUPPORTERS = 200;
/** A session with more cuts than this shows the newest; all of them are in the archive. */
const KEPT_GAPS = 1000;

export interface StoredSession {
  readonly sessionId: string;
  /** Of the first message that this process received in it. */
  readonly firstSeq: number;
  readonly tallies: Tallies;
  readonly trend: Trend;
  roomState: RoomState;
  readonly gifts: (GiftMessage | ComboMessage)[];
  readonly supporters: (FollowMessage | ShareMessage | FansclubMessage)[];
  readonly gaps: Map<string, Gap>;
}

/** A kept session while it is being read back, oldest message first. */
export interface RestoredSession {
  readonly session: StoredSession;
  add(messages: readonly LiveMessage[]): void;
  finish(): void;
}

/**
 * The truth about the running session, in memory: it answers every live question. The archive
 * follows it. After the end the session stays until the next one begins.
 */
export class DataStore {
  readonly log: MessageRing;
  #session: StoredSession | null = null;

  /** `capacity`: messages kept in memory; left out: the usual number. */
  constructor(epoch: string, lastSeq: number, capacity?: number) {
    this.log = new MessageRing(epoch, lastSeq, capacity);
  }

  get sessionId(): string | null {
    return this.#session?.sessionId ?? null;
  }

  begin(sessionId: string): void {
    this.#session = emptySession(sessionId, this.log.lastSeq + 1);
  }

  /** Another room is being started: nothing that is here speaks of it. */
  clear(): void {
    this.#session = null;
  }

  /**
   * A session that an earlier process began, to be filled while nothing else is disturbed and put in
   * place with `install`. Seq stays where it is.
   */
  prepare(sessionId: string, gaps: readonly Gap[]): RestoredSession {
    const session = emptySession(sessionId, this.log.lastSeq + 1);
    for (const gap of gaps) session.gaps.set(gap.id, gap);
    const ordered = new OrderedTally(session.tallies, gaps);
    return {
      session,
      add(messages) {
        for (const message of messages) {
          ordered.add(message);
          remember(session, message);
        }
      },
      finish() {
        ordered.finish();
      },
    };
  }

  install({ session }: RestoredSession): void {
    this.#session = session;
  }

  add(messages: readonly LiveMessage[]): void {
    const session = this.#session;
    for (const message of messages) {
      this.log.push(message);
      if (session === null) continue;
      tally(session.tallies, message);
      remember(session, message);
    }
  }

  putGap(gap: Gap): void {
    const session = this.#session;
    if (session === null || session.sessionId !== gap.sessionId) return;
    if (gap.endMs === null) tallyGapStart(session.tallies, gap.startMs);
    session.gaps.set(gap.id, gap);
    if (session.gaps.size > KEPT_GAPS) session.gaps.delete(session.gaps.keys().next().value as string);
  }

  gaps(): Gap[] {
    return [...(this.#session?.gaps.values() ?? [])];
  }

  gifts(): readonly (GiftMessage | ComboMessage)[] {
    return this.#session?.gifts ?? [];
  }

  supporters(): readonly (FollowMessage | ShareMessage | FansclubMessage)[] {
    return this.#session?.supporters ?? [];
  }

  stats(): SessionStats | null {
    return this.#session === null ? null : statsOf(this.#session.tallies, this.#session.sessionId);
  }

  /** The same object for as long as nothing in it changes; null while there is no session. */
  roomState(): RoomState | null {
    return this.#session?.roomState ?? null;
  }

  lastMessageMs(): number | null {
    return this.#session?.tallies.lastMessageMs ?? null;
  }

  messagesPerMinute(nowMs: number): number {
    return this.#session?.trend.perMinute(nowMs) ?? 0;
  }

  trend(bucketSeconds: 10 | 60, limit: number, nowMs: number): TrendBucket[] {
    return this.#session?.trend.read(bucketSeconds, limit, nowMs, this.gaps()) ?? [];
  }

  /** The newest messages of the session, oldest first. */
  latest(limit: number): readonly LiveMessage[] {
    const session = this.#session;
    if (session === null) return [];
    const from = Math.max(this.log.oldestSeq, session.firstSeq) - 1;
    return this.log.after(Math.max(from, this.log.lastSeq - limit), limit) ?? [];
  }

  /** Answers from memory, or null when a part of the answer is older than memory. */
  query(query: MessageQuery, limit: number): MessageSlice | null {
    const { sessionId, sinceSeq } = query;
    if (sinceSeq === undefined) return this.#newest(query, limit);
    if (query.beforeSeq !== undefined || (sessionId !== undefined && sessionId !== this.sessionId))
      return null;
    // A position ahead of everything is simply "nothing yet".
    if (sinceSeq >= this.log.lastSeq) return { messages: [], hasMore: false, nextSinceSeq: sinceSeq };
    const messages: LiveMessage[] = [];
    let position = sinceSeq;
    while (position < this.log.lastSeq) {
      const [message] = this.log.after(position, 1) ?? [];
      if (message === undefined) return null;
      if (messages.length === limit) return { messages, hasMore: true, nextSinceSeq: position };
      position = message.seq;
      if (isWanted(message, query)) messages.push(message);
    }
    return { messages, hasMore: false, nextSinceSeq: position };
  }

  /** The page nearest to `beforeSeq`, or to the head; null when memory does not fill it. */
  #newest(query: MessageQuery, limit: number): MessageSlice | null {
    const { sessionId, beforeSeq } = query;
    if (sessionId !== undefined && sessionId !== this.sessionId) return null;
    const head = Math.min(this.log.lastSeq, (beforeSeq ?? Number.POSITIVE_INFINITY) - 1);
    const messages: LiveMessage[] = [];
    for (let seq = head; seq >= this.log.oldestSeq && messages.length < limit; seq--) {
      const [message] = this.log.after(seq - 1, 1) ?? [];
      if (message !== undefined && isWanted(message, query)) messages.push(message);
    }
    if (messages.length < limit) return null;
    messages.reverse();
    const nextSinceSeq = beforeSeq === undefined ? head : (messages[0]?.seq ?? 0);
    return { messages, hasMore: true, nextSinceSeq };
  }
}

function isWanted(message: LiveMessage, query: MessageQuery): boolean {
  return (query.sessionId === undefined || query.sessionId === message.sessionId) && matches(message, query);
}

function emptySession(sessionId: string, firstSeq: number): StoredSession {
  return {
    sessionId,
    firstSeq,
    tallies: createTallies(),
    trend: new Trend(),
    roomState: EMPTY_ROOM_STATE,
    gifts: [],
    supporters: [],
    gaps: new Map(),
  };
}

/** What is kept of a message beside the totals. */
function remember(session: StoredSession, message: LiveMessage): void {
  session.trend.add(message);
  session.roomState = foldRoomState(session.roomState, message);
  if (message.kind === 'combo' || (message.kind === 'gift' && message.delta > 0)) {
    keep(session.gifts, message, KEPT_GIFTS);
  } else if (message.kind === 'follow' || message.kind === 'share' || message.kind === 'fansclub') {
    keep(session.supporters, message, KEPT_SUPPORTERS);
  }
}

/** Cuts only now and then: taking one away with each one added would move the whole list each time. */
function keep<T>(list: T[], item: T, most: number): void {
  list.push(item);
  if (list.length > most * 2) list.splice(0, most);
}
