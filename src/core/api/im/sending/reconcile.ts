import { parseTime } from '#shared/im-time.ts';
import { directionOf, messageStatusOf } from '#shared/im-words.ts';
import type { ImAccount } from '#shared/im.ts';
import type { RawCollections } from '../../../im-store.ts';
import { idTextOf, isRecord } from '../workers/envelope.ts';

/** How far a pushed row may be from the send it is, ms. */
const NEAR_MS = 5 * 60_000;

/** A send that is not yet known under the platform's own id. */
export interface OpenSend {
  readonly rowId: string;
  readonly collection: 'messages' | 'comments';
  readonly content: string;
  readonly createdMs: number;
  /** Every id its conversation, or the comment or work it answers, goes by. */
  readonly placeIds: ReadonlySet<string>;
}

export interface ReconcileMatch {
  readonly rowId: string;
  /** Empty when the pushed row has none. */
  readonly platformId: string;
  /** The pushed row says itself that it did not get through. */
  readonly isFailed: boolean;
}

/**
 * Finds the sends among pushed rows: the first one of the account itself, in the same place, with the
 * same content, near in time. Such rows get the id of the stored row, so that they become one.
 */
export function reconcileRows(
  data: RawCollections,
  sends: readonly OpenSend[],
  account: ImAccount,
  nowMs: number,
  /** Whether a row is here already under this id of the platform: then it is no news of a send. */
  isHeld: (collection: OpenSend['collection'], platformId: string) => boolean,
): { readonly data: RawCollections; readonly matches: readonly ReconcileMatch[] } {
  const open = new Set(sends.toSorted((a, b) => a.createdMs - b.createdMs));
  const matches: ReconcileMatch[] = [];
  const rewritten: { messages?: unknown[]; comments?: unknown[] } = {};
  for (const collection of ['messages', 'comments'] as const) {
    const rows = data[collection];
    if (!Array.isArray(rows) || ![...open].some((send) => send.collection === collection)) continue;
    let changed: unknown[] | null = null;
    for (const [index, row] of (rows as readonly unknown[]).entries()) {
      if (!isRecord(row) || !isOwn(collection, row, account)) continue;
      const send = [...open].find((one) => one.collection === collection && isSame(one, row, nowMs));
      if (send === undefined) continue;
      const platformId = idTextOf(row[collection === 'messages' ? 'messageId' : 'commentId']) ?? '';
      if (platformId !== '' && isHeld(collection, platformId)) continue;
      open.delete(send);
      const isFailed = messageStatusOf(row['status']) === 'failed';
      matches.push({ rowId: send.rowId, platformId, isFailed });
      changed ??= [...(rows as readonly unknown[])];
      changed[index] = { ...row, id: send.rowId };
    }
    if (changed !== null) rewritten[collection] = changed;
  }
  return { data: matches.length === 0 ? data : { ...data, ...rewritten }, matches };
}

type RawRow = Readonly<Record<string, unknown>>;

function isOwn(collection: OpenSend['collection'], row: RawRow, account: ImAccount): boolean {
  if (collection === 'messages') {
    const direction = directionOf(row['direction']);
    return direction === null ? isAccount(row['senderId'], account) : direction === 'outbound';
  }
  return row['isAuthorReply'] === true || isAccount(row['authorId'] ?? row['userId'], account);
}

function isAccount(value: unknown, { userId, accountId }: ImAccount): boolean {
  const id = idTextOf(value);
  return id !== null && (id === userId || id === accountId);
}

function isSame(send: OpenSend, row: RawRow, nowMs: number): boolean {
  if (row['content'] !== send.content) return false;
  const places =
    send.collection === 'messages'
      ? [row['conversationId'], row['recipientId'], row['receiverId']]
      : [row['parentCommentId'], row['contentId']];
  const isThere = places.some((given) => {
    const id = idTextOf(given);
    return id !== null && send.placeIds.has(id);
  });
  const timeMs = parseTime(row['createdAt'], nowMs);
  return isThere && Math.abs((timeMs === 0 ? nowMs : timeMs) - send.createdMs) <= NEAR_MS;
}
