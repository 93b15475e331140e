import type {
  DeletionMessage,
  GiftMessage,
  LikeMessage,
  LiveMessage,
  MemberMessage,
} from '#shared/message.ts';
import type { Gap } from '#shared/session.ts';
import { groupOf } from './kind-group.ts';

/** One line of the feed. `seq` is that of its first message and orders the lines. */
export type FeedRow = MessageRow | GiftRow | FoldRow | GapRow;

export type LineMessage = Exclude<LiveMessage, { kind: 'gift' | 'combo' | 'like' | 'member' | 'room-stats' }>;

export interface MessageRow {
  readonly type: 'message';
  readonly key: string;
  readonly seq: number;
  readonly message: LineMessage;
}

/** A combo that grows in place for as long as it is near the end. */
export interface GiftRow {
  readonly type: 'gift';
  readonly key: string;
  readonly seq: number;
  readonly message: GiftMessage;
}

/** Joins or likes that came close together: "+37 人进场". */
export interface FoldRow {
  readonly type: 'fold';
  readonly key: string;
  readonly seq: number;
  readonly of: 'member' | 'like';
  /** Messages folded into this line. */
  readonly messages: number;
  /** People who came in, or likes given. */
  readonly count: number;
  /** The last few names, newest first. */
  readonly names: readonly string[];
  readonly sinceMs: number;
}

export interface GapRow {
  readonly type: 'gap';
  readonly key: string;
  readonly seq: number;
  readonly gap: Gap;
}

export interface Feed {
  readonly sessionId: string | null;
  readonly rows: readonly FeedRow[];
  /** The last message taken in, shown or not. */
  readonly lastSeq: number;
  /** The newest line that was let go for want of room. */
  readonly trimmedSeq: number;
}

export const EMPTY_FEED: Feed = { sessionId: null, rows: [], lastSeq: -1, trimmedSeq: -1 };

/** How many lines are kept. Trimmed in steps, so that not every frame at the limit moves every line. */
export interface RowLimit {
  readonly max: number;
  readonly trimTo: number;
}

export const FOLLOWING_ROWS: RowLimit = { max: 3_000, trimTo: 2_800 };
/** While a person reads, the lines they read must not leave at the top. Half a minute at the highest rate. */
export const FROZEN_ROWS: RowLimit = { max: 21_000, trimTo: 20_000 };
/** A line may still grow while it is among the last of the feed: that is where one looks. */
const FOLD_REACH = 12;
const FOLD_MS = 20_000;
const COMBO_REACH = 40;
const NAMES_KEPT = 3;

/** Takes in messages in order. Those already seen (by seq) change nothing. */
export function appendMessages(
  feed: Feed,
  messages: readonly LiveMessage[],
  limit: RowLimit = FOLLOWING_ROWS,
): Feed {
  const rows = [...feed.rows];
  let { lastSeq } = feed;
  for (const message of messages) {
    if (message.seq <= lastSeq) continue;
    lastSeq = message.seq;
    addMessage(rows, message);
  }
  if (lastSeq === feed.lastSeq) return feed;
  return trim({ ...feed, rows, lastSeq }, limit);
}

function trim(feed: Feed, { max, trimTo }: RowLimit): Feed {
  const { rows } = feed;
  if (rows.length <= max) return feed;
  return { ...feed, rows: rows.slice(-trimTo), trimmedSeq: rows.at(-trimTo - 1)?.seq ?? feed.trimmedSeq };
}

function addMessage(rows: FeedRow[], message: LiveMessage): void {
  if (groupOf(message) === null) return;
  switch (message.kind) {
    case 'member':
    case 'like':
      fold(rows, message);
      return;
    case 'gift':
      addGift(rows, message);
      return;
    case 'combo':
    case 'room-stats':
      return;
    case 'deletion':
      removeLines(rows, message);
      rows.push({ type: 'message', key: `m${message.seq}`, seq: message.seq, message });
      return;
    default:
      rows.push({ type: 'message', key: `m${message.seq}`, seq: message.seq, message });
  }
}

/** What was taken back is no longer shown. It stays in the archive. */
function removeLines(rows: FeedRow[], { messageIds, userKeys }: DeletionMessage): void {
  const ids = new Set(messageIds);
  const users = new Set(userKeys);
  const kept = rows.filter(
    (row) => row.type !== 'message' || !(ids.has(row.message.id) || users.has(row.message.user?.key ?? '')),
  );
  if (kept.length < rows.length) rows.splice(0, rows.length, ...kept);
}

function fold(rows: FeedRow[], message: MemberMessage | LikeMessage): void {
  const count = message.kind === 'like' ? message.count : 1;
  const name = message.user?.name;
  const index = findRecent(
    rows,
    FOLD_REACH,
    (row) => row.type === 'fold' && row.of === message.kind && message.receivedMs - row.sinceMs < FOLD_MS,
  );
  const open = rows[index];
  if (open?.type !== 'fold' || crossesGap(rows, index)) {
    rows.push({
      type: 'fold',
      key: `m${message.seq}`,
      seq: message.seq,
      of: message.kind,
      messages: 1,
      count,
      names: name === undefined ? [] : [name],
      sinceMs: message.receivedMs,
    });
    return;
  }
  const others = open.names.filter((known) => known !== name);
  rows[index] = {
    ...open,
    messages: open.messages + 1,
    count: open.count + count,
    names: name === undefined ? open.names : [name, ...others].slice(0, NAMES_KEPT),
  };
}

/** The newest of the last `reach` rows for which it holds, or -1: a long feed is not searched through. */
function findRecent(rows: readonly FeedRow[], reach: number, holds: (row: FeedRow) => boolean): number {
  const from = Math.max(0, rows.length - reach);
  const index = rows.slice(from).findLastIndex(holds);
  return index < 0 ? -1 : from + index;
}

/** What came after a break does not belong into a line from before it. */
function crossesGap(rows: readonly FeedRow[], index: number): boolean {
  return rows.slice(index + 1).some((row) => row.type === 'gap');
}

function addGift(rows: FeedRow[], message: GiftMessage): void {
  if (message.delta === 0) return;
  const index = findRecent(
    rows,
    COMBO_REACH,
    (row) => row.type === 'gift' && row.message.comboKey === message.comboKey,
  );
  const open = rows[index];
  if (open?.type === 'gift') rows[index] = { ...open, message };
  else rows.push({ type: 'gift', key: `m${message.seq}`, seq: message.seq, message });
}

/** Puts a gap where it happened, or updates it. One from before the oldest line is left out. */
export function placeGap(feed: Feed, gap: Gap): Feed {
  const key = `g${gap.id}`;
  const row: GapRow = { type: 'gap', key, seq: gap.afterSeq, gap };
  const known = feed.rows.findIndex((other) => other.key === key);
  if (known >= 0) return { ...feed, rows: feed.rows.with(known, row) };
  const [first] = feed.rows;
  if (first !== undefined && first.seq > gap.afterSeq) return feed;
  const before = feed.rows.findLastIndex((other) => other.seq <= gap.afterSeq);
  return { ...feed, rows: feed.rows.toSpliced(before + 1, 0, row) };
}

/**
 * Goes on from a snapshot. Older lines of the same session stay if the snapshot reaches back to
 * them; otherwise they go, because a hole in between would look like a quiet minute.
 */
export function restoreFeed(
  feed: Feed,
  snapshot: { sessionId: string | null; messages: readonly LiveMessage[]; gaps: readonly Gap[] },
  limit: RowLimit = FOLLOWING_ROWS,
): Feed {
  const messages = snapshot.messages.filter((message) => message.sessionId === snapshot.sessionId);
  const [oldest] = messages;
  const joins =
    feed.sessionId === snapshot.sessionId && (oldest === undefined || oldest.seq <= feed.lastSeq + 1);
  const base: Feed = joins ? feed : { ...EMPTY_FEED, sessionId: snapshot.sessionId };
  return snapshot.gaps
    .filter((gap) => gap.sessionId === snapshot.sessionId)
    .reduce(placeGap, appendMessages(base, messages, limit));
}
