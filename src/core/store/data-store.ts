import type { MessagePage, MessageQuery } from '#shared/contract.ts';
import type { ComboMessage, GiftMessage, LiveMessage } from '#shared/message.ts';
import type { Gap } from '#shared/session.ts';
import type { SessionStats, TrendBucket } from '#shared/stats.ts';
import { matches } from './match.ts';
import { MessageRing } from './message-ring.ts';
import { createTallies, statsOf, tally, tallyGapStart } from './tallies.ts';
import type { Tallies } from './tallies.ts';
import { Trend } from './trend.ts';

/** Gifts and combos kept for the gift list: they must not scroll away with the chat. */
const KEPT_GIFTS = 500;
/** A session with more cuts than this shows the newest; all of them are in the archive. */
const KEPT_GAPS = 1000;

interface StoredSession {
  readonly sessionId: string;
  /** Of its first message, also if an earlier process received that. */
  firstSeq: number;
  readonly tallies: Tallies;
  readonly trend: Trend;
  readonly gifts: (GiftMessage | ComboMessage)[];
  readonly gaps: Map<string, Gap>;
}

/**
 * The truth about the running session, in memory: it answers every live question. The archive
 * follows it. After the end the session stays until the next one begins.
 */
export class DataStore {
  readonly log: MessageRing;
  #session: StoredSession | null = null;

  constructor(epoch: string, lastSeq: number) {
    this.log = new MessageRing(epoch, lastSeq);
  }

  get sessionId(): string | null {
    return this.#session?.sessionId ?? null;
  }

  begin(sessionId: string): void {
    this.#session = {
      sessionId,
      firstSeq: this.log.lastSeq + 1,
      tallies: createTallies(),
      trend: new Trend(),
      gifts: [],
      gaps: new Map(),
    };
  }

  /** Takes up what an earlier process kept of the running session; seq stays where it is. */
  restore(messages: Iterable<LiveMessage>): void {
    const session = this.#session;
    if (session === null) return;
    for (const message of messages) {
      session.firstSeq = Math.min(session.firstSeq, message.seq);
      this.#count(session, message);
    }
  }

  add(messages: readonly LiveMessage[]): void {
    const session = this.#session;
    for (const message of messages) {
      this.log.push(message);
      if (session !== null) this.#count(session, message);
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

  stats(): SessionStats | null {
    return this.#session === null ? null : statsOf(this.#session.tallies, this.#session.sessionId);
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
    const oldest = Math.max(this.log.oldestSeq, this.#session?.firstSeq ?? 0);
    const from = Math.max(oldest - 1, this.log.lastSeq - limit);
    return this.log.after(from, limit) ?? [];
  }

  /** Answers from memory, or null when a part of the answer is older than memory. */
  query(query: MessageQuery, limit: number): MessagePage | null {
    const { sinceSeq } = query;
    if (sinceSeq === undefined || query.beforeSeq !== undefined) return null;
    if (query.sessionId !== undefined && query.sessionId !== this.sessionId) return null;
    // A position ahead of everything is simply "nothing yet".
    if (sinceSeq >= this.log.lastSeq) return { messages: [], hasMore: false, nextSinceSeq: sinceSeq };
    const firstSeq = this.#session?.firstSeq ?? 0;
    const from = Math.max(sinceSeq, query.sessionId === undefined ? 0 : firstSeq - 1);
    const messages: LiveMessage[] = [];
    let position = from;
    while (position < this.log.lastSeq) {
      const [message] = this.log.after(position, 1) ?? [];
      if (message === undefined) return null;
      if (messages.length === limit) return { messages, hasMore: true, nextSinceSeq: position };
      position = message.seq;
      if (matches(message, query)) messages.push(message);
    }
    return { messages, hasMore: false, nextSinceSeq: position };
  }

  #count(session: StoredSession, message: LiveMessage): void {
    tally(session.tallies, message);
    session.trend.add(message);
    if (message.kind === 'combo' || (message.kind === 'gift' && message.delta > 0)) {
      session.gifts.push(message);
      if (session.gifts.length > KEPT_GIFTS * 2) session.gifts.splice(0, KEPT_GIFTS);
    }
  }
}
