import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../test-support/until.ts';
import { rawMessage } from '../workers/testing/worker-server.ts';
import { SendingBench, commentInput, input } from './testing/sending-bench.ts';

let b: SendingBench;
beforeEach(async () => {
  b = await SendingBench.start();
});
afterEach(() => b.stop());

describe('a message that the worker pushes later', () => {
  const own = (parts: object = {}) =>
    rawMessage(500, {
      messageId: 'm77',
      conversationId: 'u-1',
      senderId: '1001',
      direction: 'outbound',
      content: '您好，有现货',
      createdAt: b.bench.clock.now(),
      ...parts,
    });
  const push = async (...messages: readonly object[]) =>
    b.worker.push({ accountId: 'acc-1', mode: 'delta', data: { messages } });

  // Catches: every sent message shown twice.
  it('is the stored one when the result named its id', async () => {
    const { row } = await b.sending.send(input());
    await until(() => b.requests.length === 1);
    b.result(b.requests[0], { status: 'success', platform_reply_id: 'm77' });
    await until(() => b.transitions.length === 2);
    await push(own({ id: 'msg_acc-1_m77', content: '您好，有现货！' }));
    expect(await b.messageCount()).toBe(3);
    expect(await b.stored('m77')).toMatchObject({ id: row.id, content: '您好，有现货！' });
  });

  it('is the stored one by conversation and content when the result named none', async () => {
    const { row } = await b.sending.send(input());
    await until(() => b.requests.length === 1);
    b.result(b.requests[0], { status: 'success' });
    await until(() => b.transitions.length === 2);
    b.bench.clock.advance(4 * 60_000);
    await push(own({ createdAt: b.bench.clock.now() }), own({ messageId: 'm78' }));
    expect(await b.messageCount()).toBe(4);
    expect(await b.stored('m77')).toMatchObject({ id: row.id });
    expect((await b.stored('m78'))?.id).toBe('msg_acc-1_m78');
    await push(own({ createdAt: b.bench.clock.now() }));
    expect(await b.messageCount()).toBe(4);
  });

  it('is proof of delivery when the result is still out, or never came', async () => {
    const { row } = await b.sending.send(input());
    await until(() => b.requests.length === 1);
    await push(own({ status: 'sent' }));
    expect(b.states()).toEqual(['sending', 'delivered']);
    b.result(b.requests[0], { status: 'success', platform_reply_id: 'm77' });
    b.bench.clock.advance(61_000);
    const second = await b.sending.send(input({ content: '第二条' }));
    b.bench.clock.advance(60_000);
    await until(() => b.states().at(-1) === 'failed');
    await push(own({ messageId: 'm79', content: '第二条' }));
    expect(b.states().at(-1)).toBe('late delivered');
    expect(await b.stored(second.row.id)).toMatchObject({ platformId: 'm79', error: null });
    expect(await b.messageCount()).toBe(4);
    expect((await b.stored('m77'))?.id).toBe(row.id);
  });

  it.each([
    ['later than five minutes', { createdAt: 1_790_000_000_000 + 6 * 60_000 }],
    ['in another conversation', { conversationId: 'u-2' }],
    ['with another content', { content: '没有现货' }],
    ['from the other side', { direction: 'inbound', senderId: 'u-1' }],
  ])('is another one when it is %s', async (_name, parts) => {
    await b.sending.send(input());
    await until(() => b.requests.length === 1);
    b.result(b.requests[0], { status: 'success' });
    await until(() => b.transitions.length === 2);
    await push(own(parts));
    expect(await b.messageCount()).toBe(4);
  });

  // Catches: a worker that pushes first, in other words, and names the row afterwards.
  it('and was pushed before its result in other words becomes one with it', async () => {
    const { row } = await b.sending.send(input());
    await until(() => b.requests.length === 1);
    await push(own({ content: '您好, 有现货' }));
    expect(await b.messageCount()).toBe(4);
    b.result(b.requests[0], { status: 'success', platform_reply_id: 'm77' });
    await until(() => b.transitions.length === 2);
    expect(await b.messageCount()).toBe(3);
    expect((await b.stored('m77'))?.id).toBe(row.id);
  });

  it('may be a reply to a comment', async () => {
    await b.sending.send(commentInput({ content: '谢谢' }));
    await until(() => b.requests.length === 1);
    const reply = {
      commentId: 'c9',
      contentId: 'w1',
      parentCommentId: 'c1',
      authorId: '1001',
      content: '谢谢',
    };
    await b.worker.push({
      accountId: 'acc-1',
      mode: 'delta',
      data: { comments: [{ ...reply, createdAt: b.bench.clock.now() }] },
    });
    const comments = await b.bench.store.list('comments', { accountId: 'acc-1', count: 10, after: 0 });
    expect(comments.total).toBe(2);
    expect(comments.items.find(({ platformId }) => platformId === 'c9')).toMatchObject({
      id: 'comm_acc-1_out_u-2',
      deliveryStatus: 'delivered',
    });
  });
});
