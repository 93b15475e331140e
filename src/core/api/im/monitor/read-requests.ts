import { z } from 'zod';
import type { ImUnread } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import type { ImSending, ImWorkers } from '../parts.ts';
import type { Audience } from './audience.ts';
import type { ChannelList } from './channel-list.ts';
import { findChannel, findTopic } from './find-topic.ts';
import { listMessages, sendingQueue } from './message-list.ts';
import {
  anythingSchema,
  errorAnswer,
  failedAs,
  idSchema,
  maybeIdSchema,
  monitorRequest,
} from './monitor-request.ts';
import type { MonitorRequest } from './monitor-request.ts';

const PLATFORMS = [
  { value: 'douyin', label: '抖音' },
  { value: 'xiaohongshu', label: '小红书' },
];

export interface ReadParts {
  readonly store: ImStore;
  readonly workers: ImWorkers;
  readonly sending: ImSending;
  readonly audience: Audience;
  readonly channels: ChannelList;
}

/** The events that only look. */
export function readRequests(parts: ReadParts): Readonly<Record<string, MonitorRequest>> {
  const { store, workers, sending, audience, channels } = parts;
  const asError = ({ error }: { readonly error: string }) => [errorAnswer(error)];

  const sendChannels = monitorRequest({
    needs: 'nothing',
    schema: anythingSchema,
    invalid: () => errorAnswer('无效请求'),
    failed: asError,
    handle: async (socket) => {
      const payload = { channels: channels.all() };
      socket.emit('monitor:channels', payload);
      return payload;
    },
  });

  return {
    'monitor:register': monitorRequest({
      needs: 'nothing',
      schema: z.object({ clientType: z.string().max(256), clientId: z.string().max(256) }),
      invalid: (details) => errorAnswer('监控注册失败', details),
      failed: asError,
      handle: async (socket, { clientType, clientId }) => {
        const all = channels.all();
        socket.emit('monitor:channels', { channels: all });
        const payload = { success: true, channelCount: all.length, clientId, clientType };
        socket.emit('monitor:registered', payload);
        return payload;
      },
    }),
    'monitor:request_channels': sendChannels,
    'monitor:sync': sendChannels,

    'monitor:request_topics': monitorRequest({
      needs: 'nothing',
      schema: z.object({ channelId: idSchema }),
      invalid: () => errorAnswer('缺少必要参数: channelId'),
      failed: asError,
      handle: async (socket, { channelId }) => {
        const accountId = findChannel(store, channelId)?.accountId;
        const send = async () => {
          const topics = accountId === undefined ? [] : await audience.readTopics(accountId);
          const payload = { channelId: accountId ?? channelId, topics };
          socket.emit('monitor:topics', payload);
          return payload;
        };
        // In turn: an older list must not come after a newer one that was told to all.
        return accountId === undefined ? send() : audience.inTurn(accountId, send);
      },
    }),

    'monitor:request_messages': monitorRequest({
      needs: 'nothing',
      schema: z.object({ topicId: idSchema, channelId: maybeIdSchema }),
      invalid: () => errorAnswer('缺少必要参数: topicId'),
      failed: asError,
      handle: async (socket, { topicId, channelId }) => {
        const channel = typeof channelId === 'string' ? findChannel(store, channelId) : undefined;
        const topic = await findTopic(store, topicId, channel?.accountId ?? null);
        audience.setOpen(socket, topic ?? null);
        const send = async () => {
          const messages = topic === undefined ? [] : await listMessages(store, topic);
          const payload = { topicId: topic?.id ?? topicId, messages };
          socket.emit('monitor:messages', payload);
          socket.emit('monitor:sending_queue', sendingQueue(store, sending, payload.topicId));
          return payload;
        };
        return topic === undefined ? send() : audience.inTurn(topic.accountId, send);
      },
    }),

    'monitor:get_unread_count': monitorRequest({
      needs: 'nothing',
      schema: z.object({ channelId: maybeIdSchema }).nullish().catch(null),
      invalid: () => errorAnswer('无效请求'),
      failed: failedAs('monitor:unread_count_response'),
      handle: async (socket, given) => {
        const payload = unreadAnswer(store, given?.channelId ?? null);
        socket.emit('monitor:unread_count_response', payload);
        return payload;
      },
    }),

    'monitor:request_platforms': monitorRequest({
      needs: 'nothing',
      schema: anythingSchema,
      invalid: () => errorAnswer('无效请求'),
      failed: asError,
      handle: async (socket) => {
        const payload = { success: true, data: PLATFORMS };
        socket.emit('monitor:platforms', payload);
        return payload;
      },
    }),

    'monitor:request_workers': monitorRequest({
      needs: 'nothing',
      schema: anythingSchema,
      invalid: () => errorAnswer('无效请求'),
      failed: asError,
      handle: async (socket) => {
        const data = workers.list().map(({ id, status, accountIds, lastHeartbeatMs }) => ({
          id,
          status,
          assigned_accounts: accountIds,
          last_heartbeat: lastHeartbeatMs,
        }));
        const payload = { success: true, data };
        socket.emit('monitor:workers', payload);
        return payload;
      },
    }),
  };
}

interface UnreadCounts {
  readonly comments: number;
  readonly messages: number;
  readonly total: number;
}

function unreadAnswer(store: ImStore, channelId: string | null): Record<string, unknown> {
  if (channelId !== null) {
    const id = findChannel(store, channelId)?.accountId ?? channelId;
    return { success: true, channelId: id, unread: countsOf(store.unread(id)) };
  }
  const byChannel = store
    .accounts()
    .map(({ accountId }) => [accountId, countsOf(store.unread(accountId))] as const);
  const sum = (of: (counts: UnreadCounts) => number) =>
    byChannel.reduce((before, [, counts]) => before + of(counts), 0);
  const unread = {
    comments: sum(({ comments }) => comments),
    messages: sum(({ messages }) => messages),
    total: sum(({ total }) => total),
  };
  return { success: true, unread, byChannel: Object.fromEntries(byChannel) };
}

/** A chat line of a live room is a comment and a message: `total` counts it once. */
function countsOf(unread: ImUnread): UnreadCounts {
  return { comments: unread.comments + unread.discussions, messages: unread.messages, total: unread.total };
}
