import { z } from 'zod';
import type { ImStore } from '../../../im-store.ts';
import type { Clock } from '../../../ports.ts';
import type { RootSocket } from '../sockets/socket-types.ts';
import type { Audience } from './audience.ts';
import { findChannel, findTopic, onlyVisible } from './find-topic.ts';
import type { TopicRef } from './find-topic.ts';
import { markTopicRead } from './mark-topic-read.ts';
import { errorAnswer, failedAs, idSchema, maybeIdSchema, monitorRequest } from './monitor-request.ts';
import type { MonitorRequest } from './monitor-request.ts';

export interface MarkParts {
  readonly store: ImStore;
  readonly clock: Clock;
  readonly audience: Audience;
}

const typeSchema = z.enum(['comment', 'message']);
const MAX_IDS = 1000;

/** The events that mark something read: the caller is answered first, then all are told. */
export function markRequests(parts: MarkParts): Readonly<Record<string, MonitorRequest>> {
  const { store, clock, audience } = parts;
  /** The only time in seconds that monitor clients get. */
  const readAt = () => Math.floor(clock.now() / 1000);

  const markTopic = async (
    socket: RootSocket,
    names: { readonly answer: string; readonly news: string; readonly id: string },
    given: {
      readonly channelId: string;
      readonly topicId: string;
      readonly kinds: readonly TopicRef['kind'][];
    },
  ) => {
    const channel = findChannel(store, given.channelId);
    const topic = channel && (await findTopic(store, given.topicId, channel.accountId, given.kinds));
    if (topic === undefined) {
      const channelId = channel?.accountId ?? given.channelId;
      const unknown = { success: true, count: 0, [names.id]: given.topicId, channelId, read_at: readAt() };
      socket.emit(names.answer, unknown);
      return unknown;
    }
    return audience.inTurn(topic.accountId, async () => {
      const count = await markTopicRead(store, topic);
      const what = { [names.id]: topic.id, channelId: topic.accountId, count, read_at: readAt() };
      const payload = { success: true, ...what };
      socket.emit(names.answer, payload);
      if (count > 0) {
        audience.tell(names.news, what);
        await audience.topics(topic.accountId);
        audience.channels();
      }
      return payload;
    });
  };

  /** Rows of comments or messages that are there, by account. */
  const findRows = async (type: 'comment' | 'message', ids: readonly string[], channelId: unknown) => {
    const channel = typeof channelId === 'string' ? findChannel(store, channelId) : undefined;
    const byAccount = new Map<string, string[]>();
    if (typeof channelId === 'string' && channel === undefined) return byAccount;
    for (const id of new Set(ids)) {
      const collection = type === 'comment' ? 'comments' : 'messages';
      const row = onlyVisible(await store.find(collection, id, channel?.accountId ?? null));
      if (row === undefined || (channel !== undefined && row.accountId !== channel.accountId)) continue;
      const found = byAccount.get(row.accountId) ?? [];
      if (!found.includes(row.id)) found.push(row.id);
      byAccount.set(row.accountId, found);
    }
    return byAccount;
  };

  return {
    'monitor:mark_topic_as_read': monitorRequest({
      needs: 'control',
      schema: z.object({ channelId: idSchema, topicId: idSchema }),
      invalid: () => errorAnswer('缺少必要参数: channelId 和 topicId'),
      failed: failedAs('monitor:mark_topic_as_read_response'),
      handle: (socket, { channelId, topicId }) =>
        markTopic(
          socket,
          { answer: 'monitor:mark_topic_as_read_response', news: 'monitor:topic_read', id: 'topicId' },
          { channelId, topicId, kinds: ['content', 'conversation'] },
        ),
    }),

    'monitor:mark_conversation_as_read': monitorRequest({
      needs: 'control',
      schema: z.object({ channelId: idSchema, conversationId: idSchema }),
      invalid: () => errorAnswer('缺少必要参数: channelId 和 conversationId'),
      failed: failedAs('monitor:mark_conversation_as_read_response'),
      handle: (socket, { channelId, conversationId }) =>
        markTopic(
          socket,
          {
            answer: 'monitor:mark_conversation_as_read_response',
            news: 'monitor:conversation_read',
            id: 'conversationId',
          },
          { channelId, topicId: conversationId, kinds: ['conversation', 'content'] },
        ),
    }),

    'monitor:mark_as_read': monitorRequest({
      needs: 'control',
      schema: z.object({ type: typeSchema, id: idSchema, channelId: maybeIdSchema }),
      invalid: () => errorAnswer('缺少必要参数: type 和 id'),
      failed: failedAs('monitor:mark_as_read_response'),
      handle: async (socket, { type, id, channelId }) => {
        const [found] = await findRows(type, [id], channelId);
        const rowId = found?.[1][0];
        if (found === undefined || rowId === undefined) {
          const unknown = { message: '标记失败：消息不存在' };
          socket.emit('error', unknown);
          return unknown;
        }
        const [accountId] = found;
        return audience.inTurn(accountId, async () => {
          await store.markRead(type === 'comment' ? 'comments' : 'messages', accountId, [rowId]);
          const what = { type, id: rowId, read_at: readAt() };
          const payload = { success: true, ...what };
          socket.emit('monitor:mark_as_read_response', payload);
          audience.tell('monitor:message_read', { ...what, channelId: accountId });
          await audience.topics(accountId);
          return payload;
        });
      },
    }),

    'monitor:mark_batch_as_read': monitorRequest({
      needs: 'control',
      schema: z.object({ type: typeSchema, ids: z.array(idSchema).max(MAX_IDS), channelId: maybeIdSchema }),
      invalid: () => errorAnswer('缺少必要参数: type 和 ids'),
      failed: failedAs('monitor:mark_batch_as_read_response'),
      handle: async (socket, { type, ids, channelId }) => {
        const collection = type === 'comment' ? 'comments' : 'messages';
        const found = [...(await findRows(type, ids, channelId))];
        // One account inside the other, so that the answer comes before everything that is told.
        const mark = async (at: number, done: readonly number[]): Promise<unknown> => {
          const next = found[at];
          if (next === undefined) {
            const count = done.reduce((sum, one) => sum + one, 0);
            const payload = { success: true, count, type, read_at: readAt() };
            socket.emit('monitor:mark_batch_as_read_response', payload);
            return payload;
          }
          const [accountId, rowIds] = next;
          return audience.inTurn(accountId, async () => {
            const count = Math.min(await store.markRead(collection, accountId, rowIds), rowIds.length);
            const payload = await mark(at + 1, [...done, count]);
            const what = { type, ids: rowIds, channelId: accountId, count, read_at: readAt() };
            audience.tell('monitor:messages_read', what);
            await audience.topics(accountId);
            return payload;
          });
        };
        // Always in the same order: two callers must not wait for one another's accounts.
        found.sort(([a], [b]) => (a < b ? -1 : 1));
        return mark(0, []);
      },
    }),
  };
}
