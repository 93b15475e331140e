import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW_MS, WORKER, rawMessage } from '#core/store/entities/testing/open-store.ts';
import { MonitorBench } from './testing/monitor-bench.ts';
import type { MonitorClient } from './testing/monitor-bench.ts';

const CONVERSATION = 'conv_acc-1_u-1';
const WORK = 'cont_acc-1_w1';
const REPLY = { channelId: 'acc-1', topicId: CONVERSATION, content: '您好', requestId: 'cr-1' };
const SENT = 'msg_acc-1_out_1';

let bench: MonitorBench;
let client: MonitorClient;
let other: MonitorClient;
beforeEach(async () => {
  bench = await MonitorBench.start();
  const upserts = {
    contents: [{ contentId: 'w1', type: 'video', title: '作品' }],
    comments: [{ commentId: 'c1', contentId: 'w1', authorId: 'u-1', authorName: '甲', content: '好看' }],
    messages: [rawMessage(1, { createdAt: NOW_MS })],
  };
  await bench.store.applyDelta('acc-1', { upserts, deletes: {}, baseRevision: null }, WORKER);
  [client, other] = [await bench.connect(), await bench.connect()];
  await client.ask('monitor:request_topics', { channelId: 'acc-1' });
  client.clear();
  other.clear();
});
afterEach(() => bench.stop());

async function settle(): Promise<void> {
  await client.settle();
  await other.settle();
}
const queued = (of: MonitorClient) =>
  of
    .named('monitor:sending_queue')
    .map(({ sendingMessages }) => (sendingMessages as { id: string }[]).map(({ id }) => id));

describe('monitor:reply', () => {
  // Catches: a result told before the acceptance, or a queue that still holds what has arrived.
  it('is told as being sent, then as delivered, in an order old clients can follow', async () => {
    expect(await client.ask('monitor:reply', REPLY)).toEqual({
      messageId: SENT,
      requestId: 'cr-1',
      status: 'submitted',
    });
    await settle();
    expect(client.names).toEqual(['monitor:sending_queue', 'reply:success']);
    expect(other.names).toEqual(['monitor:sending_queue']);
    expect(other.events[0]?.payload).toMatchObject({
      topicId: CONVERSATION,
      sendingMessages: [{ id: SENT, content: '您好', fromId: 'monitor_client', status: 'sending' }],
    });
    // What is being sent is in the queue and not in the list as well.
    const { messages } = await other.ask('monitor:request_messages', { topicId: CONVERSATION });
    expect(messages).toHaveLength(1);
    client.clear();
    other.clear();
    await bench.sending.finish(SENT, null);
    await settle();
    const told = ['channel:message', 'monitor:sending_queue', 'channel:message:status', 'monitor:topics'];
    expect(client.names).toEqual(told);
    expect(other.names).toEqual(told);
    expect(other.events[0]?.payload).toMatchObject({
      id: SENT,
      content: '您好',
      fromId: 'monitor_client',
      fromName: '客服',
      direction: 'outbound',
      isRead: true,
      recipientName: '观众1',
    });
    expect(queued(other)).toEqual([[]]);
    expect(other.events[2]?.payload).toEqual({ messageId: SENT, status: 'delivered' });
  });

  // Catches: a worker so fast that its result overtakes what the caller waits for.
  it.each(['instant', 'quiet'] as const)('keeps that order when sending is %s', async (how) => {
    bench.sending.isInstant = how === 'instant';
    bench.sending.isQuietAtFirst = how === 'quiet';
    await client.ask('monitor:reply', REPLY);
    if (how === 'quiet') await bench.sending.finish(SENT, null);
    await settle();
    expect(client.names).toEqual([
      'monitor:sending_queue',
      'reply:success',
      'channel:message',
      'monitor:sending_queue',
      'channel:message:status',
      'monitor:topics',
    ]);
    expect(queued(client)).toEqual([[SENT], []]);
  });

  it('is told as failed, to the caller with the reason, and as delivered when that comes late', async () => {
    await client.ask('monitor:reply', REPLY);
    await settle();
    client.clear();
    other.clear();
    const error = { code: 'REPLY_TIMEOUT', message: '没有结果', outcomeUnknown: true };
    await bench.sending.finish(SENT, error);
    await settle();
    const told = ['channel:message', 'monitor:sending_queue', 'channel:message:status'];
    expect(client.names.slice(0, 4)).toEqual([...told, 'reply:error']);
    expect(other.names.slice(0, 3)).toEqual(told);
    expect(other.named('reply:error')).toEqual([]);
    expect(client.events[0]?.payload['content']).toBe('[发送失败] 您好');
    expect(client.events[2]?.payload).toEqual({ messageId: SENT, status: 'failed', error: '没有结果' });
    expect(client.events[3]?.payload).toEqual({
      messageId: SENT,
      requestId: 'cr-1',
      error: '没有结果',
      errorCode: 'REPLY_TIMEOUT',
    });
    await other.ask('monitor:request_messages', { topicId: CONVERSATION });
    bench.clock.advance(5000);
    await settle();
    client.clear();
    other.clear();
    await bench.sending.finish(SENT, null, true);
    await settle();
    expect(client.named('channel:message')).toEqual([]);
    expect(client.named('channel:message:status')).toEqual([{ messageId: SENT, status: 'delivered' }]);
    const lines = other.named('monitor:messages')[0]?.['messages'] as { content: string }[];
    expect(lines.map(({ content }) => content)).toEqual(['第 1 条', '您好']);
  });

  // Catches: an old client whose send button stays off for ever.
  it.each([
    ['SEND_NOT_SUPPORTED', {}],
    ['WORKER_OFFLINE', {}],
    ['ACCOUNT_NOT_FOUND', { channelId: 'nobody' }],
    ['CONTENT_NOT_FOUND', { topicId: 'nothing' }],
    ['CONVERSATION_NOT_FOUND', { topicId: WORK, messageCategory: 'private' }],
    ['DISCUSSION_NOT_FOUND', { topicId: WORK, replyToId: 'nothing' }],
    ['INVALID_PARAMETER', { content: '  ' }],
    ['INVALID_PARAMETER', { content: { length: 3 } }],
    ['INVALID_PARAMETER', { requestId: 7 }],
  ])(
    'refused with %s is told to the caller alone, ending with the queue and the error',
    async (code, parts) => {
      if (code === 'SEND_NOT_SUPPORTED' || code === 'WORKER_OFFLINE') bench.sending.refusal = code;
      const answer = await client.ask('monitor:reply', { ...REPLY, ...parts });
      expect(answer).toMatchObject({ messageId: null, errorCode: code });
      await settle();
      expect(client.names).toEqual(['channel:message', 'monitor:sending_queue', 'reply:error']);
      expect(client.events[0]?.payload).toMatchObject({
        fromName: '系统',
        fromId: 'monitor_system',
        content: `[未发送] ${String(answer['error'])}`,
        direction: 'outbound',
        isRead: true,
      });
      expect(other.names).toEqual([]);
      expect(bench.store.counts('acc-1').messages).toBe(1);
    },
  );

  it.each([null, 7, [], '', { content: 1 }])('survives %j as a payload', async (payload) => {
    expect(await client.ask('monitor:reply', payload)).toMatchObject({ errorCode: 'ACCOUNT_NOT_FOUND' });
  });

  it('repeated is answered with the state of the first, and sends nothing', async () => {
    await client.ask('monitor:reply', REPLY);
    await settle();
    other.clear();
    expect(await other.ask('monitor:reply', REPLY)).toEqual({
      messageId: SENT,
      requestId: 'cr-1',
      status: 'sending',
      replay: true,
    });
    expect(other.names).toEqual(['reply:success', 'monitor:sending_queue']);
    expect(queued(other)).toEqual([[SENT]]);
  });

  // Catches: whoever sent it first that never hears of its failure, because somebody asked again.
  it('repeated by somebody else fails for both', async () => {
    await client.ask('monitor:reply', REPLY);
    await other.ask('monitor:reply', REPLY);
    await other.ask('monitor:reply', REPLY);
    await bench.sending.finish(SENT, { code: 'BLOCKED', message: '被拦截', outcomeUnknown: false });
    await settle();
    const told = [{ messageId: SENT, requestId: 'cr-1', error: '被拦截', errorCode: 'BLOCKED' }];
    expect(client.named('reply:error')).toEqual(told);
    expect(other.named('reply:error')).toEqual(told);
  });

  it('goes to a comment or a work by what it answers', async () => {
    await client.ask('monitor:reply', { ...REPLY, topicId: 'w1', requestId: null });
    await client.ask('monitor:reply', { ...REPLY, topicId: WORK, replyToId: 'c1', requestId: null });
    expect(bench.sending.inputs.map(({ target }) => target)).toEqual([
      { kind: 'work', contentId: WORK },
      { kind: 'comment', commentId: 'comm_acc-1_c1' },
    ]);
    await settle();
    client.clear();
    await bench.sending.finish('comm_acc-1_out_2', null);
    await settle();
    expect(client.events[0]).toMatchObject({
      name: 'channel:message',
      payload: { direction: 'outgoing', replyToId: 'comm_acc-1_c1', isAuthorReply: true, isRead: true },
    });
    expect(queued(client)).toEqual([['comm_acc-1_out_1']]);
  });
});
