import type { ImAccount, ImComment, ImConversation, ImMessage } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import { nameOr, webAddressOrNull } from '../shapes/context.ts';
import { rootCommentOf } from './root-comment.ts';

/** One line of a topic. */
export interface MonitorMessage {
  readonly id: string;
  readonly channelId: string;
  readonly topicId: string;
  readonly fromName: string;
  readonly fromId: string;
  readonly authorAvatar: string | null;
  readonly content: string;
  readonly type: string;
  readonly messageCategory: 'private' | 'comment';
  readonly timestamp: number;
  readonly serverTimestamp: number;
  readonly replyToId: string | null;
  readonly replyToContent: string | null;
  readonly direction: 'inbound' | 'outbound' | 'incoming' | 'outgoing';
  readonly recipientId: string | null;
  readonly recipientName: string | null;
  readonly isRead: boolean;
  readonly isAuthorReply: boolean;
  readonly fileUrl?: string | null;
  readonly fileName?: string | null;
}

/** An entry of the queue of what is being sent. */
export interface SendingMessage {
  readonly id: string;
  readonly topicId: string;
  readonly channelId: string;
  readonly content: string;
  readonly fromName: string;
  readonly fromId: string;
  readonly authorAvatar: null;
  readonly messageCategory: 'private' | 'comment';
  readonly status: 'sending';
  readonly timestamp: number;
  readonly replyToId: string | null;
  readonly replyToContent: string | null;
}

/** How old clients recognise what was said from this side. */
export const OWN_NAME = '客服';
export const OWN_ID = 'monitor_client';
export const FAILED_PREFIX = '[发送失败] ';

/** Where a message finds the rows it points at. */
export type MessageSource = Pick<ImStore, 'peek' | 'account'>;

export function privateMessage(row: ImMessage, source: MessageSource): MonitorMessage {
  const { accountId, conversationId, media } = row;
  const isOwn = row.direction === 'outbound';
  const conversation = source.peek('conversations', accountId, conversationId);
  const account = source.account(accountId);
  const recipient = isOwn ? participant(row, conversation) : anchor(accountId, account);
  const replied = row.replyToId === null ? undefined : source.peek('messages', accountId, row.replyToId);
  return {
    id: row.id,
    channelId: accountId,
    topicId: conversationId,
    fromName: isOwn ? OWN_NAME : nameOr(row.senderName || (conversation?.userName ?? '')),
    fromId: isOwn ? OWN_ID : row.senderId || (conversation?.userId ?? ''),
    authorAvatar: isOwn ? null : webAddressOrNull(row.senderAvatar || (conversation?.userAvatar ?? '')),
    content: isOwn && row.status === 'failed' ? `${FAILED_PREFIX}${row.content}` : row.content,
    type: row.type,
    messageCategory: 'private',
    timestamp: row.createdMs || row.sortMs,
    serverTimestamp: row.ingestedMs,
    replyToId: row.replyToId,
    replyToContent: replied?.content ?? null,
    direction: row.direction,
    ...recipient,
    isRead: row.isRead,
    isAuthorReply: false,
    ...(media === null ? {} : { fileUrl: webAddressOrNull(media.url), fileName: media.fileName }),
  };
}

export function commentMessage(row: ImComment, source: MessageSource): MonitorMessage {
  const { accountId } = row;
  const isOwn = row.direction === 'outbound' || row.isAuthorReply;
  const root = rootCommentOf(row, source);
  const rootRow = root?.row ?? null;
  const recipient = isOwn ? author(rootRow) : anchor(accountId, source.account(accountId));
  return {
    id: row.id,
    channelId: accountId,
    topicId: row.contentId,
    fromName: isOwn ? OWN_NAME : nameOr(row.authorName),
    fromId: isOwn ? OWN_ID : row.authorId,
    authorAvatar: isOwn ? null : webAddressOrNull(row.authorAvatar),
    content: isOwn && row.deliveryStatus === 'failed' ? `${FAILED_PREFIX}${row.content}` : row.content,
    type: 'comment',
    messageCategory: 'comment',
    timestamp: row.createdMs || row.sortMs,
    serverTimestamp: row.ingestedMs,
    replyToId: root?.id ?? null,
    replyToContent: rootRow?.content ?? null,
    direction: isOwn ? 'outgoing' : 'incoming',
    ...recipient,
    isRead: row.isRead,
    isAuthorReply: isOwn,
  };
}

export function sendingMessage(row: ImMessage | ImComment, source: MessageSource): SendingMessage {
  const shown = 'conversationId' in row ? privateMessage(row, source) : commentMessage(row, source);
  return {
    id: shown.id,
    topicId: shown.topicId,
    channelId: shown.channelId,
    content: row.content,
    fromName: OWN_NAME,
    fromId: OWN_ID,
    authorAvatar: null,
    messageCategory: shown.messageCategory,
    status: 'sending',
    timestamp: shown.timestamp,
    replyToId: shown.replyToId,
    replyToContent: shown.replyToContent,
  };
}

/**
 * Said from here and still on its way: shown by the sending queue, and so not by the list of messages
 * as well. What a worker pushes as being sent is not in that queue.
 */
export function isBeingSent(row: ImMessage | ImComment): boolean {
  if ('conversationId' in row) {
    return row.status === 'sending' && row.id.startsWith(`msg_${row.accountId}_out_`);
  }
  return row.deliveryStatus === 'sending' && row.id.startsWith(`comm_${row.accountId}_out_`);
}

interface Recipient {
  readonly recipientId: string | null;
  readonly recipientName: string | null;
}

function anchor(accountId: string, account: ImAccount | undefined): Recipient {
  return { recipientId: accountId, recipientName: nameOr(account?.userName ?? '') };
}

function participant(row: ImMessage, conversation: ImConversation | undefined): Recipient {
  return {
    recipientId: row.receiverId || (conversation?.userId ?? null),
    recipientName: row.receiverName || (conversation === undefined ? null : nameOr(conversation.userName)),
  };
}

function author(row: ImComment | null): Recipient {
  if (row === null) return { recipientId: null, recipientName: null };
  return { recipientId: row.authorId, recipientName: nameOr(row.authorName) };
}
