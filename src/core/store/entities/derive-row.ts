import type { ImLastMessage, ImMessage } from '#shared/im.ts';
import type { Held } from './held-row.ts';
import type { RowGroup } from './row-groups.ts';

/** What a conversation says of the messages that are held of it. */
export function deriveConversation(
  row: Held<'conversations'>,
  group: RowGroup | undefined,
): Held<'conversations'> {
  const newest = group?.rows.first() as ImMessage | undefined;
  const last = newest === undefined ? row.workerLast : lastOf(newest);
  const unreadCount = newest === undefined ? workersUnread(row) : (group?.unread ?? 0);
  const updatedMs =
    Math.max(newest?.sortMs ?? 0, row.workerLast?.createdMs ?? 0) || row.updatedMs || row.createdMs;
  return {
    ...row,
    last,
    unreadCount,
    messageCount: group?.rows.size ?? 0,
    updatedMs,
    sortMs: updatedMs || row.ingestedMs,
    isRead: unreadCount === 0,
  };
}

function lastOf({ content, type, sortMs, direction }: ImMessage): ImLastMessage {
  return { content, type, createdMs: sortMs, direction };
}

/** The worker's own figure counts only while no message is held and nobody has read since. */
function workersUnread({ readUpToMs, workerLast, updatedMs, workerUnread }: Held<'conversations'>): number {
  const lastMs = workerLast?.createdMs || updatedMs;
  return readUpToMs > 0 && readUpToMs >= lastMs ? 0 : (workerUnread ?? 0);
}

/** What a work says of the comments that are held of it. */
export function deriveContent(row: Held<'contents'>, group: RowGroup | undefined): Held<'contents'> {
  return { ...row, heldComments: group?.rows.size ?? 0, unreadComments: group?.unread ?? 0 };
}
