import { createHash } from 'node:crypto';
import { ImError } from '#shared/im-errors.ts';
import type { ImAccount, ImComment, ImContent, ImConversation, ImMessage } from '#shared/im.ts';
import type { ImDraft, ImDrafts, ImStore } from '../../../im-store.ts';
import type { SendInput } from '../parts.ts';

/** Characters of a text, at most. */
export const MAX_CONTENT_LENGTH = 5000;

/** Where a send goes, as it is here now. */
export type SendPlace =
  | {
      readonly kind: 'direct_message';
      /** Undefined while the conversation is still to be made. */
      readonly conversation: ImConversation | undefined;
      readonly userId: string;
      readonly userName: string;
      /** The message it answers. */
      readonly replyTo: ImMessage | undefined;
    }
  | { readonly kind: 'comment'; readonly comment: ImComment; readonly content: ImContent | undefined }
  | { readonly kind: 'work'; readonly content: ImContent };

/** Rejects with `ImError` when there is no such conversation, comment or work in the account. */
export async function findPlace(store: ImStore, account: ImAccount, input: SendInput): Promise<SendPlace> {
  const { accountId } = account;
  const { target } = input;
  switch (target.kind) {
    case 'direct_message': {
      const conversation = await findOne(store, 'conversations', target.conversationId, accountId);
      if (conversation === undefined) throw new ImError('CONVERSATION_NOT_FOUND', 'Conversation not found');
      const { userId, userName } = conversation;
      const replyTo = await replyOf(store, input);
      return { kind: 'direct_message', conversation, userId, userName, replyTo };
    }
    case 'new_conversation': {
      const { userId, userName } = target;
      const conversation = await findOne(store, 'conversations', userId, accountId);
      const replyTo = await replyOf(store, input);
      return { kind: 'direct_message', conversation, userId, userName, replyTo };
    }
    case 'comment': {
      const comment = await findOne(store, 'comments', target.commentId, accountId);
      if (comment === undefined) throw new ImError('DISCUSSION_NOT_FOUND', 'Discussion not found');
      const content = await findOne(store, 'contents', comment.contentId, accountId);
      return { kind: 'comment', comment, content };
    }
    case 'work': {
      const content = await findOne(store, 'contents', target.contentId, accountId);
      if (content === undefined) throw new ImError('CONTENT_NOT_FOUND', 'Content not found');
      return { kind: 'work', content };
    }
  }
}

/** Whether two sends say the same to the same: one conversation may be named by its id or its person. */
export function contentHashOf(place: SendPlace, { content, type, replyToId }: SendInput): string {
  const where =
    place.kind === 'direct_message'
      ? ['dm', place.userId || (place.conversation?.platformId ?? '')]
      : place.kind === 'comment'
        ? ['comment', place.comment.id]
        : ['work', place.content.id];
  return createHash('sha256')
    .update(JSON.stringify([...where, content, type, replyToId]))
    .digest('hex');
}

/** Rejects with `ImError` what no platform would take. */
export function checkContent({ content, type }: SendInput): void {
  if (content === '' && type === 'text') {
    throw new ImError('MISSING_PARAMETER', 'content is required', { parameter: 'content' });
  }
  if (content.length > MAX_CONTENT_LENGTH) {
    const message = `content has at most ${String(MAX_CONTENT_LENGTH)} characters`;
    throw new ImError('INVALID_PARAMETER', message, { parameter: 'content' });
  }
}

export interface DraftFacts {
  readonly rowId: string;
  readonly requestId: string;
  readonly nowMs: number;
}

/** The rows of a send that was accepted: the message or comment, and a conversation that is new. */
export function draftsOf(
  account: ImAccount,
  place: SendPlace,
  input: SendInput,
  facts: DraftFacts,
): ImDrafts {
  const { rowId, requestId, nowMs } = facts;
  const own = {
    id: rowId,
    platformId: '',
    content: input.content,
    createdMs: nowMs,
    requestId,
    isRead: true,
  };
  if (place.kind !== 'direct_message') {
    const comment: ImDraft<'comments'> = {
      ...own,
      contentId: place.kind === 'work' ? place.content.id : place.comment.contentId,
      parentId: place.kind === 'work' ? null : place.comment.id,
      authorId: account.userId,
      authorName: account.userName,
      authorAvatar: account.avatar,
      direction: 'outbound',
      isAuthorReply: true,
      deliveryStatus: 'sending',
    };
    return { comments: [comment] };
  }
  const { conversation, userId, userName } = place;
  const conversationId = conversation?.id ?? `conv_${account.accountId}_${userId}`;
  const message: ImDraft<'messages'> = {
    ...own,
    conversationId,
    senderId: account.userId,
    senderName: account.userName,
    senderAvatar: account.avatar,
    receiverId: userId,
    receiverName: userName,
    type: input.type,
    direction: 'outbound',
    status: 'sending',
    replyToId: place.replyTo?.id ?? input.replyToId,
  };
  if (conversation !== undefined) return { messages: [message] };
  const made: ImDraft<'conversations'> = {
    id: conversationId,
    platformId: userId,
    userId,
    userName,
    createdMs: nowMs,
    updatedMs: nowMs,
  };
  return { conversations: [made], messages: [message] };
}

/** What the worker is asked: platform ids only, because it knows no others. */
export function requestOf(
  account: ImAccount,
  place: SendPlace,
  input: SendInput,
  facts: DraftFacts & { readonly workerId: string },
): object {
  const isPrivate = place.kind === 'direct_message';
  const conversationId = isPrivate ? place.conversation?.platformId || place.userId : null;
  const work = isPrivate ? undefined : place.content;
  return {
    reply_id: facts.rowId,
    request_id: facts.requestId,
    platform: account.platform,
    account_id: account.accountId,
    target_type: place.kind,
    target_id: isPrivate ? conversationId : place.kind === 'comment' ? place.comment.platformId : null,
    conversation_id: conversationId,
    platform_message_id: isPrivate ? place.replyTo?.platformId || null : null,
    reply_content: input.content,
    reply_type: input.type,
    assigned_worker_id: facts.workerId,
    created_at: facts.nowMs,
    submit_time: facts.nowMs,
    context: {
      reply_to_content: input.replyToContent ?? (isPrivate ? (place.replyTo?.content ?? null) : null),
      monitor_client_id: input.monitorClientId,
      channel_name: account.userName,
      video_id: work?.platformId ?? null,
      user_id: isPrivate ? place.userId : place.kind === 'comment' ? place.comment.authorId : null,
      video_content: work?.title ?? null,
      target_comment: place.kind === 'comment' ? place.comment.content : null,
    },
  };
}

async function replyOf(store: ImStore, { accountId, replyToId }: SendInput): Promise<ImMessage | undefined> {
  return replyToId === null ? undefined : findOne(store, 'messages', replyToId, accountId);
}

async function findOne<C extends 'messages' | 'comments' | 'conversations' | 'contents'>(
  store: ImStore,
  collection: C,
  id: string,
  accountId: string,
) {
  if (id === '') return undefined;
  const found = await store.find(collection, id, accountId);
  return found.kind === 'one' && found.row.accountId === accountId && !found.row.isDeleted
    ? found.row
    : undefined;
}
