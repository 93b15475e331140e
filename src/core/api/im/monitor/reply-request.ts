import { z } from 'zod';
import { ImError } from '#shared/im-errors.ts';
import type { ImStore } from '../../../im-store.ts';
import type { SendInput } from '../parts.ts';
import { findChannel, findTopic, onlyVisible } from './find-topic.ts';
import type { TopicRef } from './find-topic.ts';

const MAX_TEXT = 5000;
const maybeText = z.string().max(MAX_TEXT).nullish().catch(null);

/** `monitor:reply` as it may come in. What is wrong in it is left empty, and refused by name later. */
const replyFields = z.object({
  channelId: z.string().max(256).catch(''),
  topicId: z.string().max(256).catch(''),
  messageCategory: z.enum(['private', 'comment']).nullish().catch(null),
  replyToId: z.string().max(256).nullish().catch(null),
  replyToContent: maybeText,
  content: z.string().catch(''),
  fromId: z.string().max(256).nullish().catch(null),
  // What is no text becomes one that is refused by name.
  requestId: z.string().nullish().catch(''),
});

export type ReplyPayload = z.infer<typeof replyFields>;

/** Of a payload of which nothing can be used. */
export const EMPTY_REPLY: ReplyPayload = replyFields.parse({});

/** Takes anything: every reply has to be answered in the same form. */
export const replySchema = replyFields.catch(EMPTY_REPLY);

/** Where a reply goes. Throws `ImError` when that is nowhere, or when there is nothing to say. */
export async function sendInputOf(store: ImStore, given: ReplyPayload): Promise<SendInput> {
  const channel = findChannel(store, given.channelId);
  if (channel === undefined) throw new ImError('ACCOUNT_NOT_FOUND', 'Account not found');
  const { accountId } = channel;
  const topic =
    given.topicId === '' ? undefined : await findTopic(store, given.topicId, accountId, kindsOf(given));
  if (topic === undefined) {
    const isPrivate = given.messageCategory === 'private';
    throw isPrivate
      ? new ImError('CONVERSATION_NOT_FOUND', 'Conversation not found')
      : new ImError('CONTENT_NOT_FOUND', 'Content not found');
  }
  checkContent(given);
  const replyToId = given.replyToId ?? '';
  return {
    accountId,
    ...(await targetOf(store, topic, replyToId)),
    content: given.content,
    type: 'text',
    replyToContent: given.replyToContent ?? null,
    key: given.requestId ?? null,
    monitorClientId: given.fromId ?? null,
  };
}

function kindsOf(given: ReplyPayload): readonly TopicRef['kind'][] {
  if (given.messageCategory === 'private') return ['conversation'];
  if (given.messageCategory === 'comment') return ['content'];
  return ['conversation', 'content'];
}

function checkContent({ content, requestId }: ReplyPayload): void {
  if (content.trim() === '') throw new ImError('INVALID_PARAMETER', '内容不能为空', { parameter: 'content' });
  if (content.length > MAX_TEXT) {
    throw new ImError('INVALID_PARAMETER', `内容不能超过 ${String(MAX_TEXT)} 字`, { parameter: 'content' });
  }
  if (typeof requestId === 'string' && (requestId.length < 1 || requestId.length > 128)) {
    throw new ImError('INVALID_PARAMETER', 'requestId 须为 1–128 个字符', { parameter: 'requestId' });
  }
}

async function targetOf(
  store: ImStore,
  topic: TopicRef,
  replyToId: string,
): Promise<Pick<SendInput, 'target' | 'replyToId'>> {
  const { accountId } = topic;
  if (topic.kind === 'conversation') {
    const answered =
      replyToId === '' ? undefined : onlyVisible(await store.find('messages', replyToId, accountId));
    return {
      target: { kind: 'direct_message', conversationId: topic.id },
      replyToId: answered?.id ?? (replyToId === '' ? null : replyToId),
    };
  }
  if (replyToId === '') return { target: { kind: 'work', contentId: topic.id }, replyToId: null };
  const comment = onlyVisible(await store.find('comments', replyToId, accountId));
  if (comment === undefined || comment.accountId !== accountId || comment.contentId !== topic.id) {
    throw new ImError('DISCUSSION_NOT_FOUND', 'Discussion not found');
  }
  return { target: { kind: 'comment', commentId: comment.id }, replyToId: comment.id };
}
