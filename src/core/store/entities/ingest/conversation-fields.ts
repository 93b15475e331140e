import type { ImLastMessage } from '#shared/im.ts';
import { conversationStatusOf, conversationTypeOf, messageTypeOf } from '#shared/im-words.ts';
import type { OpenDraft, RowContext } from './draft.ts';
import { countOf, flagOf, nameOf, referenceOf, textOf, timeOf, urlOf } from './fields.ts';

/**
 * `lastMessageId` and `updatedAt` are known and not used: nothing shows the one, and the time of a
 * conversation is that of its last message, so that a crawler's own "updated just now" moves nothing.
 */
export interface RawConversation {
  readonly type?: unknown;
  readonly userId?: unknown;
  readonly userName?: unknown;
  readonly userAvatar?: unknown;
  readonly unreadCount?: unknown;
  readonly isPinned?: unknown;
  readonly isMuted?: unknown;
  readonly lastMessageContent?: unknown;
  readonly lastMessageType?: unknown;
  readonly lastMessageTime?: unknown;
  readonly createdAt?: unknown;
  readonly status?: unknown;
}

export function readConversation(
  raw: RawConversation,
  draft: OpenDraft<'conversations'>,
  context: RowContext,
): void {
  if (raw.type !== undefined) draft.type = conversationTypeOf(raw.type) ?? 'one_on_one';
  const userId = referenceOf(raw.userId);
  if (userId !== undefined) draft.userId = userId;
  const userName = nameOf(raw.userName);
  if (userName !== undefined) draft.userName = userName;
  const userAvatar = urlOf(raw.userAvatar);
  if (userAvatar !== undefined) draft.userAvatar = userAvatar;
  // Null is unknown here and not none.
  const unread = raw.unreadCount === null ? null : countOf(raw.unreadCount);
  if (unread !== undefined) draft.workerUnread = unread;
  const isPinned = flagOf(raw.isPinned);
  if (isPinned !== undefined) draft.isPinned = isPinned;
  const isMuted = flagOf(raw.isMuted);
  if (isMuted !== undefined) draft.isMuted = isMuted;
  const last = lastMessage(raw, context);
  if (last !== undefined) draft.workerLast = last;
  const createdMs = timeOf(raw.createdAt, context.nowMs);
  if (createdMs !== undefined) draft.createdMs = createdMs;
  const status = conversationStatusOf(raw.status);
  if (status !== null) draft.status = status;
}

/** The parts that were given; undefined when there is none. */
function lastMessage(raw: RawConversation, context: RowContext): Partial<ImLastMessage> | undefined {
  let last: { -readonly [K in keyof ImLastMessage]?: ImLastMessage[K] } | undefined;
  const content = textOf(raw.lastMessageContent);
  if (content !== undefined) (last ??= {}).content = content;
  const type = raw.lastMessageType;
  if (type !== undefined) (last ??= {}).type = messageTypeOf(type) ?? 'text';
  const createdMs = timeOf(raw.lastMessageTime, context.nowMs);
  if (createdMs !== undefined) (last ??= {}).createdMs = createdMs;
  return last;
}
