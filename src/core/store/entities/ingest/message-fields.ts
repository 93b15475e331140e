import type { ImDirection, ImMedia } from '#shared/im.ts';
import { directionOf, messageStatusOf, messageTypeOf } from '#shared/im-words.ts';
import { isAccount } from './draft.ts';
import type { OpenDraft, RowContext } from './draft.ts';
import {
  countOf,
  either,
  flagOf,
  idOf,
  nameOf,
  rateOf,
  referenceOf,
  textOf,
  timeOf,
  urlOf,
} from './fields.ts';

export interface RawMessage {
  readonly conversationId?: unknown;
  readonly senderId?: unknown;
  readonly senderName?: unknown;
  readonly senderAvatar?: unknown;
  readonly recipientId?: unknown;
  readonly receiverId?: unknown;
  readonly recipientName?: unknown;
  readonly type?: unknown;
  readonly messageType?: unknown;
  readonly content?: unknown;
  readonly mediaUrl?: unknown;
  readonly mediaUrls?: unknown;
  readonly fileUrl?: unknown;
  readonly thumbnailUrl?: unknown;
  readonly fileName?: unknown;
  readonly fileSize?: unknown;
  readonly duration?: unknown;
  readonly direction?: unknown;
  readonly status?: unknown;
  readonly isRead?: unknown;
  readonly isRecalled?: unknown;
  readonly replyToMessageId?: unknown;
  readonly createdAt?: unknown;
}

export function readMessage(raw: RawMessage, draft: OpenDraft<'messages'>, context: RowContext): void {
  // A message is always in some conversation: null cannot take it out.
  const conversationId = idOf(raw.conversationId);
  if (conversationId !== '') draft.conversationId = conversationId;
  const senderId = referenceOf(raw.senderId);
  if (senderId !== undefined) draft.senderId = senderId;
  const senderName = nameOf(raw.senderName);
  if (senderName !== undefined) draft.senderName = senderName;
  const senderAvatar = urlOf(raw.senderAvatar);
  if (senderAvatar !== undefined) draft.senderAvatar = senderAvatar;
  const receiverId = referenceOf(either(raw.recipientId, raw.receiverId));
  if (receiverId !== undefined) draft.receiverId = receiverId;
  const receiverName = nameOf(raw.recipientName);
  if (receiverName !== undefined) draft.receiverName = receiverName;
  const type = either(raw.type, raw.messageType);
  if (type !== undefined) draft.type = messageTypeOf(type) ?? 'text';
  const content = textOf(raw.content);
  if (content !== undefined) draft.content = content;
  const media = mediaOf(raw);
  if (media !== undefined) draft.media = media;
  const direction = directionIn(raw, senderId, context);
  if (direction !== undefined) draft.direction = direction;
  const isRead = direction === 'outbound' ? true : flagOf(raw.isRead);
  if (isRead !== undefined) draft.isRead = isRead;
  const isRecalled = flagOf(raw.isRecalled);
  if (isRecalled !== undefined) draft.isRecalled = isRecalled;
  const replyToId = referenceOf(raw.replyToMessageId);
  if (replyToId !== undefined) draft.replyToId = replyToId === '' ? null : replyToId;
  const createdMs = timeOf(raw.createdAt, context.nowMs);
  if (createdMs !== undefined) draft.createdMs = createdMs;
  readStatus(raw.status, direction ?? (senderId === undefined ? undefined : 'inbound'), draft);
}

/** What the worker says, else outbound when the account sent it. Anything else is what it is already, or inbound. */
function directionIn(
  raw: RawMessage,
  senderId: string | undefined,
  context: RowContext,
): ImDirection | undefined {
  const told = directionOf(raw.direction);
  if (told !== null) return told;
  return senderId !== undefined && isAccount(senderId, context) ? 'outbound' : undefined;
}

/** A word about the crawler's own syncing says only that the message is there. */
function readStatus(word: unknown, direction: ImDirection | undefined, draft: OpenDraft<'messages'>): void {
  if (word === undefined) return;
  const status = messageStatusOf(word);
  if (status !== null) draft.status = status;
  else if (direction !== undefined) draft.status = direction === 'inbound' ? 'delivered' : 'sent';
}

/** The parts that were given; undefined when there is none. */
function mediaOf(raw: RawMessage): Partial<ImMedia> | undefined {
  const { fileSize, duration } = raw;
  // Most messages have none: nothing is made for them.
  let media: { -readonly [K in keyof ImMedia]?: ImMedia[K] } | undefined;
  const url = urlOf(either(either(raw.mediaUrl, firstOf(raw.mediaUrls)), raw.fileUrl));
  if (url !== undefined) (media ??= {}).url = orNull(url);
  const thumbnailUrl = urlOf(raw.thumbnailUrl);
  if (thumbnailUrl !== undefined) (media ??= {}).thumbnailUrl = orNull(thumbnailUrl);
  const fileName = nameOf(raw.fileName);
  if (fileName !== undefined) (media ??= {}).fileName = orNull(fileName);
  const bytes = fileSize === null ? null : countOf(fileSize);
  if (bytes !== undefined) (media ??= {}).fileSize = bytes;
  const seconds = duration === null ? null : lengthOf(duration);
  if (seconds !== undefined) (media ??= {}).duration = seconds;
  return media;
}

/** The first address of a list; an empty list clears like null does. */
function firstOf(list: unknown): unknown {
  if (!Array.isArray(list)) return list === null ? null : undefined;
  return list.length === 0 ? null : (list[0] as unknown);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function lengthOf(value: unknown): number | undefined {
  const seconds = rateOf(value);
  return seconds === undefined || seconds < 0 ? undefined : seconds;
}
