import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW_MS, SNAPSHOT } from '#core/store/entities/testing/open-store.ts';
import { MonitorBench } from './testing/monitor-bench.ts';
import { CONVERSATION, FILLING, rawLine } from './testing/raw-rows.ts';

let bench: MonitorBench;
beforeEach(async () => {
  bench = await MonitorBench.start();
});
afterEach(() => bench.stop());

describe('news', () => {
  // Catches: a line told for a topic nobody has, told twice, or told again when it is pushed again.
  it('tells a new line once, after its topic, and then the topics with the right counts', async () => {
    const client = await bench.connect();
    client.clear();
    await bench.push({ messages: [rawLine(1)] });
    await client.settle();
    // Its first line makes the account one that can be opened, which the channels have to say.
    expect(client.names.filter((name) => name !== 'monitor:channels')).toEqual([
      'monitor:topics',
      'channel:message',
    ]);
    bench.clock.advance(1000);
    await client.settle();
    expect(client.names.filter((name) => name !== 'monitor:channels')).toEqual([
      'monitor:topics',
      'channel:message',
      'monitor:topics',
    ]);
    bench.clock.advance(10_000);
    client.clear();
    await bench.push({ messages: [rawLine(1), rawLine(2), rawLine(3)] });
    await bench.push({ messages: [rawLine(1), rawLine(2), rawLine(3)] });
    await client.settle();
    expect(client.names).toEqual(['channel:message', 'channel:message', 'monitor:topics']);
    expect(client.named('channel:message').map(({ id }) => id)).toEqual(['msg_acc-1_m2', 'msg_acc-1_m3']);
    expect(client.events[2]?.payload['topics']).toMatchObject([{ messageCount: 3, unreadCount: 3 }]);
    const { messages } = await client.ask('monitor:request_messages', { topicId: CONVERSATION });
    expect((messages as unknown[]).slice(1)).toEqual(client.events.slice(0, 2).map(({ payload }) => payload));
  });

  it('refreshes an open topic for old, outbound and changed lines, at most once a second', async () => {
    await bench.push(FILLING);
    const [client, other] = [await bench.connect(), await bench.connect()];
    await client.ask('monitor:request_messages', { topicId: CONVERSATION });
    await other.ask('monitor:request_topics', { channelId: 'acc-1' });
    bench.clock.advance(10_000);
    await client.settle();
    await other.settle();
    client.clear();
    other.clear();
    await bench.push({ messages: [rawLine(50, { createdAt: NOW_MS - 3_600_000 })] });
    await bench.push({ messages: [rawLine(51, { direction: 'outbound' })] });
    await bench.push({ messages: [rawLine(1, { content: '改过了' })] });
    await client.settle();
    await other.settle();
    expect(client.names).toEqual(['monitor:messages', 'monitor:topics']);
    expect(other.names).toEqual(['monitor:topics']);
    bench.clock.advance(999);
    await client.settle();
    expect(client.named('monitor:messages')).toHaveLength(1);
    bench.clock.advance(1);
    await client.settle();
    expect(client.named('monitor:messages')).toHaveLength(2);
    const shown = client.named('monitor:messages')[1]?.['messages'] as { id: string; content: string }[];
    expect(shown.map(({ id }) => id)).toEqual([
      'msg_acc-1_m50',
      'msg_acc-1_m1',
      'msg_acc-1_m2',
      'msg_acc-1_m51',
    ]);
    expect(shown[1]?.content).toBe('改过了');
    bench.clock.advance(5000);
    await bench.store.setState('messages', 'acc-1', 'msg_acc-1_m1', { isDeleted: true });
    await client.settle();
    expect(client.named('monitor:messages').at(-1)?.['messages']).toHaveLength(3);
  });

  it('tells at most 50 lines of one push, the newest', async () => {
    const client = await bench.connect();
    client.clear();
    const messages = Array.from({ length: 60 }, (_, n) => rawLine(n));
    await bench.store.applySnapshot('acc-1', { messages }, SNAPSHOT);
    await client.settle();
    const ids = client.named('channel:message').map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 50 }, (_, n) => `msg_acc-1_m${String(n + 10)}`));
  });

  // Catches: all topics told again with every gift of somebody the platform hides.
  it('does not tell lines that are in no conversation', async () => {
    const client = await bench.connect();
    await client.ask('monitor:request_topics', { channelId: 'acc-1' });
    client.clear();
    const give = async (n: number) => {
      const id = `msg_acc-1_gift_${String(n)}`;
      const gift = { giftId: '463', name: '小心心', count: 1, diamonds: 1, toAnchor: true };
      const message = { id, platformId: '', conversationId: '', content: '[礼物]', createdMs: NOW_MS, gift };
      await bench.store.applyDrafts('acc-1', { messages: [message] }, { kind: 'live', id: 'live' });
      await client.settle();
    };
    for (const n of [1, 2, 3]) await give(n);
    expect(client.named('channel:message')).toEqual([]);
    expect(client.named('monitor:topics').length).toBeLessThanOrEqual(1);
  });

  // Catches: topics and lines that stay on the screen after their account was emptied.
  it('refreshes what is open when an account is emptied', async () => {
    await bench.push(FILLING);
    const client = await bench.connect();
    await client.ask('monitor:request_topics', { channelId: 'acc-1' });
    await client.ask('monitor:request_messages', { topicId: CONVERSATION });
    bench.clock.advance(10_000);
    await client.settle();
    client.clear();
    await bench.store.clearAccount('acc-1');
    await client.settle();
    expect(client.named('monitor:topics')).toEqual([{ channelId: 'acc-1', topics: [] }]);
    expect(client.named('monitor:messages')).toEqual([{ topicId: CONVERSATION, messages: [] }]);
  });

  it('tells at most 20 lines of a live room in a second, or none when it is set so', async () => {
    const live = await bench.store.createAccount({
      platform: 'douyin',
      source: 'live',
      userName: '主播',
      userId: '77777',
    });
    const { accountId } = live;
    const client = await bench.connect();
    await client.ask('monitor:request_topics', { channelId: accountId });
    const say = async (from: number, count: number) => {
      const messages = Array.from({ length: count }, (_, n) => ({
        id: `msg_${accountId}_${String(from + n)}`,
        platformId: String(from + n),
        conversationId: `conv_${accountId}_u`,
        content: '来了',
        direction: 'inbound' as const,
        createdMs: bench.clock.now(),
      }));
      const conversations = [{ id: `conv_${accountId}_u`, platformId: 'u', userId: 'u' }];
      await bench.store.applyDrafts(accountId, { conversations, messages }, { kind: 'live', id: '77777' });
      await client.settle();
    };
    await say(0, 15);
    await client.ask('monitor:request_messages', { topicId: `conv_${accountId}_u` });
    client.clear();
    await say(100, 15);
    expect(client.named('channel:message')).toHaveLength(5);
    expect(client.named('monitor:messages').at(-1)?.['messages']).toHaveLength(30);
    bench.clock.advance(1000);
    client.clear();
    await say(200, 3);
    expect(client.named('channel:message')).toHaveLength(3);
    bench.clock.advance(1000);
    await client.settle();
    bench.settings = { ...bench.settings, monitor: { live_push: 'refresh' } };
    client.clear();
    bench.clock.advance(5000);
    await say(300, 3);
    expect(client.named('channel:message')).toEqual([]);
    expect(client.names).toEqual(expect.arrayContaining(['monitor:messages', 'monitor:topics']));
  });
});
