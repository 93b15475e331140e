import type { ImComment, ImMessage } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import type { ImSending } from '../parts.ts';
import type { TopicRef } from './find-topic.ts';
import { commentMessage, isBeingSent, privateMessage, sendingMessage } from './message-shape.ts';
import type { MonitorMessage, SendingMessage } from './message-shape.ts';

const MAX_MESSAGES = 1000;

/** The newest lines of a topic, the oldest of them first. What is being sent is in the queue instead. */
export async function listMessages(store: ImStore, topic: TopicRef): Promise<readonly MonitorMessage[]> {
  const { accountId, id } = topic;
  // The shapes look up other rows of the account from memory.
  await store.load(accountId);
  if (topic.kind === 'conversation') {
    const query = { accountId, conversationIds: [id], count: MAX_MESSAGES, after: 0 };
    const page = await store.list('messages', { ...query, where: (row) => !isBeingSent(row) });
    return page.items.map((row) => privateMessage(row, store)).toReversed();
  }
  const query = { accountId, contentIds: [id], count: MAX_MESSAGES, after: 0 };
  const page = await store.list('comments', { ...query, where: (row) => !isBeingSent(row) });
  return page.items.map((row) => commentMessage(row, store)).toReversed();
}

export interface SendingQueue {
  readonly topicId: string;
  readonly sendingMessages: readonly SendingMessage[];
}

/**
 * What is being sent in a topic, oldest first. `news` is what just happened to one of them, which
 * decides whether it is in: it does not matter then whether sending has noted it before it told.
 */
export function sendingQueue(
  store: ImStore,
  sending: ImSending,
  topicId: string,
  news: { readonly row: ImMessage | ImComment; readonly isIn: boolean } | null = null,
): SendingQueue {
  const rows = sending
    .pending(topicId)
    .map(({ row }) => row)
    .filter((row) => 'conversationId' in row || 'parentId' in row)
    .filter(({ id }) => id !== news?.row.id);
  const all = news?.isIn === true ? [...rows, news.row] : rows;
  return { topicId, sendingMessages: all.map((row) => sendingMessage(row, store)) };
}
