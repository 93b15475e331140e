import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendInput } from '../parts.ts';
import { until } from '../../test-support/until.ts';
import { nextEvent } from '../sockets/testing/socket-server.ts';
import { SendingBench, STRANGER, commentInput, input } from './testing/sending-bench.ts';

let b: SendingBench;
beforeEach(async () => {
  b = await SendingBench.start();
});
afterEach(() => b.stop());

describe('a send', () => {
  // Catches: a request that goes out before the message is on disk, or with internal ids.
  it('is stored, on disk, and then asked of the worker in the ids of the platform', async () => {
    const accepted = await b.sending.send(
      input({ key: 'cr-1', replyToId: 'm1', monitorClientId: 'monitor_x1' }),
    );
    expect(accepted).toMatchObject({
      collection: 'messages',
      requestId: 'cr-1',
      isReplay: false,
      row: {
        id: 'msg_acc-1_out_u-1',
        status: 'sending',
        direction: 'outbound',
        isRead: true,
        senderId: '1001',
      },
    });
    expect(b.bench.disk.rows.has('messages msg_acc-1_out_u-1')).toBe(true);
    await until(() => b.requests.length === 1);
    const now = b.bench.clock.now();
    expect(b.requests[0]).toEqual({
      reply_id: 'msg_acc-1_out_u-1',
      request_id: 'cr-1',
      platform: 'douyin',
      account_id: 'acc-1',
      target_type: 'direct_message',
      target_id: 'u-1',
      conversation_id: 'u-1',
      platform_message_id: 'm1',
      reply_content: '您好，有现货',
      reply_type: 'text',
      assigned_worker_id: 'crawler-1',
      created_at: now,
      submit_time: now,
      context: {
        reply_to_content: '第 1 条',
        monitor_client_id: 'monitor_x1',
        channel_name: '示例店铺',
        video_id: null,
        user_id: 'u-1',
        video_content: null,
        target_comment: null,
      },
    });
  });

  it('of a comment or to a work names both by the ids of the platform', async () => {
    await b.sending.send(commentInput());
    await b.sending.send(input({ target: { kind: 'work', contentId: 'w1' }, content: '谢谢大家' }));
    await until(() => b.requests.length === 2);
    expect(b.requests[0]).toMatchObject({
      reply_id: 'comm_acc-1_out_u-2',
      target_type: 'comment',
      target_id: 'c1',
      conversation_id: null,
      context: { video_id: 'w1', video_content: '示例作品', user_id: 'u-7', target_comment: '好看' },
    });
    expect(b.requests[1]).toMatchObject({
      target_type: 'work',
      target_id: null,
      context: { video_id: 'w1' },
    });
    expect(b.sending.pending('cont_acc-1_w1')).toMatchObject([
      {
        collection: 'comments',
        row: { parentId: 'comm_acc-1_c1', isAuthorReply: true, deliveryStatus: 'sending' },
      },
      { collection: 'comments', row: { parentId: null } },
    ]);
  });

  it('makes the conversation it opens', async () => {
    await b.sending.send(input({ target: { kind: 'new_conversation', userId: 'u-50', userName: '新客' } }));
    await until(() => b.requests.length === 1);
    expect(b.requests[0]).toMatchObject({ target_id: 'u-50', conversation_id: 'u-50' });
    expect(await b.bench.store.find('conversations', 'u-50', 'acc-1')).toMatchObject({
      row: { id: 'conv_acc-1_u-50', userName: '新客', messageCount: 1, unreadCount: 0 },
    });
  });

  it('becomes delivered with the id the platform gave it', async () => {
    const { row } = await b.sending.send(input());
    await until(() => b.requests.length === 1);
    expect(b.sending.pending('conv_acc-1_u-1')).toHaveLength(1);
    b.result(b.requests[0], { status: 'success', platform_reply_id: 'm77' });
    await until(() => b.transitions.length === 2);
    expect(b.states()).toEqual(['sending', 'delivered']);
    expect(await b.stored('m77')).toMatchObject({ id: row.id, status: 'delivered', error: null });
    expect(b.sending.pending('conv_acc-1_u-1')).toHaveLength(0);
  });

  it.each([
    ['failed', { error_code: 'BLOCKED_WORD', error_message: '含有敏感词' }, 'BLOCKED_WORD', '含有敏感词'],
    ['blocked', {}, 'BLOCKED', ''],
    ['error', { error_code: null, error_message: 5 }, 'ERROR', ''],
  ])('becomes failed when the worker says %s', async (status, parts, code, message) => {
    const { row } = await b.sending.send(input());
    await until(() => b.requests.length === 1);
    b.result(b.requests[0], { status, ...parts });
    await until(() => b.transitions.length === 2);
    expect(await b.stored(row.id)).toMatchObject({
      status: 'failed',
      error: { code, message, outcomeUnknown: false },
    });
    // Catches: a failure that a stray second result turns over.
    b.result(b.requests[0], { status: 'success' });
    await b.worker.ask('worker:heartbeat', {}, 'worker:heartbeat:ack');
    expect((await b.stored(row.id))?.status).toBe('failed');
  });

  // Catches: a message that says "sending" for ever, and a late success that is lost.
  it('fails without a result in time, and a late success still counts, for ten minutes', async () => {
    const [first, second] = [
      await b.sending.send(input()),
      await b.sending.send(input({ content: '第二条' })),
    ];
    await until(() => b.requests.length === 2);
    b.bench.clock.advance(59_999);
    expect(b.states()).toEqual(['sending', 'sending']);
    b.bench.clock.advance(1);
    await until(() => b.transitions.length === 4);
    expect((await b.stored(first.row.id))?.error).toMatchObject({
      code: 'REPLY_TIMEOUT',
      outcomeUnknown: true,
    });
    b.bench.clock.advance(9 * 60_000);
    b.result({ reply_id: first.row.id }, { status: 'success', platform_reply_id: 'm70' });
    await until(() => b.transitions.length === 5);
    expect(b.states().at(-1)).toBe('late delivered');
    expect(await b.stored(first.row.id)).toMatchObject({
      status: 'delivered',
      platformId: 'm70',
      error: null,
    });
    b.bench.clock.advance(2 * 60_000);
    b.result({ reply_id: second.row.id }, { status: 'success' });
    await b.worker.ask('worker:heartbeat', {}, 'worker:heartbeat:ack');
    expect((await b.stored(second.row.id))?.status).toBe('failed');
  });

  // Catches: a worker that speaks for accounts of another.
  it('is settled only by a worker that is bound to its account', async () => {
    const { row } = await b.sending.send(input());
    await until(() => b.requests.length === 1);
    const stranger = await b.bench.connect(STRANGER);
    await stranger.socket.emitWithAck('worker:reply:result', { reply_id: row.id, status: 'success' });
    for (const rubbish of [
      null,
      'x',
      {},
      { reply_id: row.id, status: 'maybe' },
      { reply_id: 'x', status: 'success' },
    ]) {
      await b.worker.socket.emitWithAck('worker:reply:result', rubbish);
    }
    expect((await b.stored(row.id))?.status).toBe('sending');
  });
});

describe('a send that is refused', () => {
  const refused = async (parts: Partial<SendInput>) =>
    b.sending.send(input(parts)).then(
      () => 'accepted',
      (thrown: unknown) => (thrown instanceof Error ? thrown.name : 'unknown'),
    );

  // Catches: a row, an event or a request of something that was never accepted.
  it('stores nothing and asks nobody', async () => {
    await b.bench.store.createAccount({
      accountId: 'acc-live',
      platform: 'douyin',
      source: 'live',
      userName: '主播',
    });
    expect(await refused({ accountId: 'acc-x' })).toBe('ACCOUNT_NOT_FOUND');
    expect(await refused({ target: { kind: 'direct_message', conversationId: 'u-99' } })).toBe(
      'CONVERSATION_NOT_FOUND',
    );
    expect(await refused({ target: { kind: 'comment', commentId: 'c99' } })).toBe('DISCUSSION_NOT_FOUND');
    expect(await refused({ target: { kind: 'work', contentId: 'w99' } })).toBe('CONTENT_NOT_FOUND');
    expect(await refused({ content: '' })).toBe('MISSING_PARAMETER');
    expect(await refused({ content: '好'.repeat(5001) })).toBe('INVALID_PARAMETER');
    expect(await refused({ type: 'image' })).toBe('SEND_NOT_SUPPORTED');
    const person = { kind: 'new_conversation', userId: 'u-1', userName: '' } as const;
    expect(await refused({ accountId: 'acc-live', target: person })).toBe('SEND_NOT_SUPPORTED');
    b.worker.socket.disconnect();
    await until(() => b.bench.workers.statusOf('acc-1') === 'offline');
    expect(await refused({})).toBe('WORKER_OFFLINE');
    await until(() => b.bench.store.account('acc-1')?.workerStatus === 'offline');
    expect(await b.messageCount()).toBe(2);
    expect([b.transitions.length, b.requests.length]).toEqual([0, 0]);
  });

  it('asks for a worker that can send what is not text', async () => {
    b.worker.socket.disconnect();
    await b.reconnect(['douyin', 'send:image']);
    expect(await refused({ type: 'image', content: 'https://example.test/a.png' })).toBe('accepted');
    expect(await refused({ type: 'video' })).toBe('SEND_NOT_SUPPORTED');
  });

  it('is one too many in a second', async () => {
    const outcomes: string[] = [];
    for (let n = 0; n < 12; n += 1) outcomes.push(await refused({ content: String(n) }));
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(10);
    expect(outcomes.at(-1)).toBe('RATE_LIMITED');
    b.bench.clock.advance(1000);
    for (let n = 0; n < 5; n += 1) expect(await refused({})).toBe('accepted');
    expect(await refused({})).toBe('RATE_LIMITED');
  });

  // Catches: a message that goes out although a crash would forget it.
  it('is not sent when the disk does not take it', async () => {
    b.bench.disk.refusal = new Error('disk full');
    expect(await refused({ key: 'cr-1' })).toBe('OVERLOADED');
    expect(b.requests).toHaveLength(0);
    expect(await b.stored('msg_acc-1_out_u-1')).toMatchObject({
      status: 'failed',
      error: { code: 'NOT_STORED', outcomeUnknown: false },
    });
    b.bench.disk.refusal = null;
  });
});

describe('the same request id', () => {
  // Catches: a retry of a client that sends the message twice.
  it('is answered with the first message, and nothing is dispatched again', async () => {
    const first = await b.sending.send(input({ key: 'cr-1' }));
    await until(() => b.requests.length === 1);
    b.result(b.requests[0], { status: 'success' });
    await until(() => b.transitions.length === 2);
    b.worker.socket.disconnect();
    const again = await b.sending.send(input({ key: 'cr-1' }));
    expect(again).toMatchObject({ isReplay: true, row: { id: first.row.id, status: 'delivered' } });
    const asPerson = { kind: 'new_conversation', userId: 'u-1', userName: '' } as const;
    expect(await b.sending.send(input({ key: 'cr-1', target: asPerson }))).toMatchObject({ isReplay: true });
    expect(b.requests).toHaveLength(1);
    await expect(b.sending.send(input({ key: 'cr-1', content: '别的' }))).rejects.toMatchObject({
      code: 'REQUEST_ID_REUSED',
    });
  });

  it('at the same time is still one message', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, async () => b.sending.send(input({ key: 'cr-1' }))),
    );
    expect(all.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
    expect(new Set(all.map(({ row }) => row.id)).size).toBe(1);
    expect(await b.messageCount()).toBe(3);
  });

  it('is free again after a refusal', async () => {
    await expect(b.sending.send(input({ key: 'cr-1', type: 'image' }))).rejects.toMatchObject({
      code: 'SEND_NOT_SUPPORTED',
    });
    expect(await b.sending.send(input({ key: 'cr-1' }))).toMatchObject({ isReplay: false });
  });
});

describe('after a restart', () => {
  // Catches: messages that say "sending" for ever because the app that waited for them is gone.
  it('what was still sending has failed, and a late success still counts', async () => {
    const { row } = await b.sending.send(input({ key: 'cr-1' }));
    await until(() => b.requests.length === 1);
    await b.restart();
    await b.sending.recover();
    expect(b.states()).toEqual(['failed']);
    expect((await b.stored(row.id))?.error).toMatchObject({ code: 'RESTARTED', outcomeUnknown: true });
    await b.reconnect();
    b.result({ reply_id: row.id }, { status: 'success', platform_reply_id: 'm77' });
    await until(() => b.states().at(-1) === 'late delivered');
    expect(await b.sending.send(input({ key: 'cr-1' }))).toMatchObject({
      isReplay: true,
      row: { status: 'delivered' },
    });
  });

  it('a timeout told before it is still open to a late success', async () => {
    const { row } = await b.sending.send(input());
    b.bench.clock.advance(60_000);
    await until(() => b.states().at(-1) === 'failed');
    b.restartSending();
    await b.sending.recover();
    b.result({ reply_id: row.id }, { status: 'success' });
    await until(() => b.states().at(-1) === 'late delivered');
  });
});

it('goes on waiting when the worker goes and comes back in time', async () => {
  const { row } = await b.sending.send(input());
  await until(() => b.requests.length === 1);
  const gone = nextEvent(b.worker.socket, 'disconnect');
  b.worker.socket.disconnect();
  await gone;
  await b.reconnect();
  b.result({ reply_id: row.id }, { status: 'success' });
  await until(() => b.states().at(-1) === 'delivered');
  expect(b.requests).toHaveLength(1);
});
