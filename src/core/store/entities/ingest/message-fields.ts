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
  readStatus(raw.status, direction, draft);
}

/** What the worker says, else who sent it; undefined when the row tells neither. */
function directionIn(
  raw: RawMessage,
  senderId: string | undefined,
  context: RowContext,
): ImDirection | undefined {
  const told = directionOf(raw.direction);
  if (told !== null) return told;
  if (senderId === undefined) return undefined;
  return isAccount(senderId, context) ? 'outbound' : 'inbound';
}

/** A word about the crawler's own syncing says only that the message is there. */
function readStatus(word: unknown, direction: ImDirection | undefined, draft: OpenDraft<'messages'>): void {
  if (word === undefined) return;
  const status = messageStatusOf(word);
  if (status !== null) draft.status = status;
  else if (direction !== undefined) draft.status = direction === 'inbound' ? 'delivered' : 'sent';
}

/** Null when every field that was given is empty; undefined when none was given. */
function mediaOf(raw: RawMessage): ImMedia | null | undefined {
  const address = either(either(raw.mediaUrl, firstOf(raw.mediaUrls)), raw.fileUrl);
  const { thumbnailUrl, fileName, fileSize, duration } = raw;
  if (
    address === undefined &&
    thumbnailUrl === undefined &&
    fileName === undefined &&
    fileSize === undefined &&
    duration === undefined
  )
    return undefined;
  const media = {
    url: orNull(urlOf(address)),
    thumbnailUrl: orNull(urlOf(thumbnailUrl)),
    fileName: orNull(nameOf(fileName)),
    fileSize: fileSize === null ? null : (countOf(fileSize) ?? null),
    duration: lengthOf(duration),
  };
  const isEmpty =
    media.url === null &&
    media.thumbnailUrl === null &&
    media.fileName === null &&
    media.fileSize === null &&
    media.duration === null;
  return isEmpty ? null : media;
}

/** The first address of a list; an empty list clears like null does. */
function firstOf(list: unknown): unknown {
  if (!Array.isArray(list)) return list === null ? null : undefined;
  return list.length === 0 ? null : (list[0] as unknown);
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function lengthOf(value: unknown): number | null {
  const seconds = rateOf(value);
  return seconds === undefined || seconds < 0 ? null : seconds;
}
