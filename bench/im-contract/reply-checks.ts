import { conversation, message } from '../instruments/im/im-rows.ts';
import { column, items, text } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import type { MonitorClient } from '../instruments/im/monitor-client.ts';
import { until } from '../instruments/wait.ts';
import type { Check } from './check.ts';
import { holds, same } from './expect.ts';
import type { Scene, Stage } from './stage.ts';

async function replies(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.register();
  await worker.push(account, {
    conversations: [conversation(account, 'u1')],
    messages: [message(account, 'm1', 'u1')],
  });
  const monitor = await scene.monitor();
  const topicId = `conv_${account}_u1`;
  const say = (content_: string, channelId = account, topic = topicId): number => {
    const { mark } = monitor;
    monitor.emit('monitor:reply', {
      channelId,
      topicId: topic,
      type: 'text',
      messageCategory: 'private',
      replyToId: null,
      replyToContent: null,
      content: content_,
      fromName: '客服A',
      fromId: 'monitor_x1',
      authorAvatar: null,
      requestId: null,
    });
    return mark;
  };
  // The demo's room talks on the same socket.
  const flow = (mark: number) =>
    monitor
      .since(mark)
      .filter(({ event, payload }) => event !== 'channel:message' || payload['channelId'] === account)
      .map(({ event }) => event)
      .filter((event) => /sending_queue|reply:|channel:message$/.test(event));
  const good = say('您好');
  const queued = await monitor.next(good, 'monitor:sending_queue');
  same('the entry', column(items(queued, 'sendingMessages'), 'content'), ['您好']);
  const accepted = await monitor.next(good, 'reply:success');
  same('submitted', accepted['status'], 'submitted');
  worker.reply(await worker.nextReplyRequest(0), 'success', { platform_reply_id: 'p1' });
  const shown = await monitor.next(
    good,
    'channel:message',
    (payload) => payload['id'] === accepted['messageId'],
  );
  same(
    'the message',
    ['fromId', 'fromName', 'direction', 'isRead'].map((field) => shown[field]),
    ['monitor_client', '客服', 'outbound', true],
  );
  await monitor.next(good, 'channel:message:status', (payload) => payload['status'] === 'delivered');
  await monitor.next(good, 'monitor:topics', (payload) => payload['channelId'] === account);
  const own = flow(good);
  same('the order of a delivered one', own, [
    'monitor:sending_queue',
    'reply:success',
    'channel:message',
    'monitor:sending_queue',
  ]);
  same('the queue afterwards', lastQueue(monitor, good), []);
  const bad = say('发不出去');
  worker.reply(await worker.nextReplyRequest(1), 'failed', { error_code: 'NO', error_message: '不行' });
  const error = await monitor.next(bad, 'reply:error');
  same('the error', [error['errorCode'], typeof error['messageId']], ['NO', 'string']);
  const prefixed = await monitor.next(bad, 'channel:message', (payload) => payload['channelId'] === account);
  same('a failed one', prefixed['content'], '[发送失败] 发不出去');
  same('the order of a failed one', flow(bad), [
    'monitor:sending_queue',
    'reply:success',
    'channel:message',
    'monitor:sending_queue',
    'reply:error',
  ]);
  same('the queue afterwards', lastQueue(monitor, bad), []);
  await liveReply(scene, monitor, say, flow);
}

async function liveReply(
  scene: Scene,
  monitor: MonitorClient,
  say: (content: string, channelId: string, topic: string) => number,
  flow: (mark: number) => readonly string[],
): Promise<void> {
  const live = await scene.live();
  await until(
    'a conversation in the live room',
    60_000,
    async () =>
      (await scene.http.list(`/api/im/conversations?account_id=${live}`, 'conversations')).length > 0,
    200,
  );
  const [open] = await scene.http.list(`/api/im/conversations?account_id=${live}`, 'conversations');
  const words = `直播间里不能发 ${Date.now()}`;
  const mark = say(words, live, text(open, 'conversation_id'));
  const error = await monitor.next(mark, 'reply:error');
  same('the error in a live room', [error['errorCode'], error['messageId']], ['SEND_NOT_SUPPORTED', null]);
  const notice = monitor
    .since(mark, 'channel:message')
    .find(({ payload }) => text(payload, 'id').startsWith('notice_'));
  holds('the notice', text(notice?.payload, 'content').startsWith('[未发送]'), notice);
  same('who says so', notice?.payload['fromId'], 'monitor_system');
  same(
    'it ends with queue and error',
    flow(mark)
      .filter((event) => event !== 'channel:message')
      .slice(-2),
    ['monitor:sending_queue', 'reply:error'],
  );
  const rows = await scene.http.list(`/api/im/messages?account_id=${live}&direction=outbound`, 'messages');
  holds('a row was stored for the live room', !column(rows, 'content').includes(words), rows);
}

function lastQueue(monitor: MonitorClient, mark: number): readonly Item[] {
  return items(monitor.since(mark, 'monitor:sending_queue').at(-1)?.payload, 'sendingMessages');
}

export const REPLY_CHECKS: readonly Check[] = [
  { number: 38, title: 'replies: delivered, failed, refused', run: replies },
];
