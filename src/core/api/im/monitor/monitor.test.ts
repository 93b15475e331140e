import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MonitorBench } from './testing/monitor-bench.ts';
import { CONVERSATION, FILLING, WORK } from './testing/raw-rows.ts';

let bench: MonitorBench;
beforeEach(async () => {
  bench = await MonitorBench.start();
});
afterEach(() => bench.stop());

describe('asking', () => {
  // Catches: a reconnected old client, which never registers again, that stays empty.
  it('tells the channels on connection, on register, and on sync, and acknowledges', async () => {
    await bench.push(FILLING);
    const client = await bench.connect('read');
    expect(client.names).toEqual(['monitor:channels']);
    const registered = await client.ask('monitor:register', { clientType: 'pc', clientId: 'x1' });
    expect(registered).toEqual({ success: true, channelCount: 1, clientId: 'x1', clientType: 'pc' });
    await client.ask('monitor:request_channels', null);
    await client.ask('monitor:sync');
    expect(client.names).toEqual([
      'monitor:channels',
      'monitor:channels',
      'monitor:registered',
      'monitor:channels',
      'monitor:channels',
    ]);
    const [channel] = (await client.ask('monitor:sync'))['channels'] as Record<string, unknown>[];
    expect(channel).toMatchObject({
      id: 'acc-1',
      name: '示例店铺',
      userInfo: null,
      unreadCount: 5,
      messageCount: 5,
      topicCount: 2,
      isLoggedIn: true,
    });
    expect(channel?.['avatar']).toMatch(/^data:image\/svg\+xml;base64,/);
  });

  it('lists topics with figures that are numbers or absent, by internal and platform id', async () => {
    await bench.push(FILLING);
    const client = await bench.connect();
    const { channelId, topics } = await client.ask('monitor:request_topics', { channelId: '1001' });
    expect(channelId).toBe('acc-1');
    expect(topics).toMatchObject([
      {
        id: WORK,
        isPrivate: false,
        messageCount: 3,
        unreadCount: 3,
        viewCount: 1234,
        commentCount: 3,
        completionRate: 0.31,
        lastMessageContent: '评论 3',
        lastMessageFromName: '观众甲',
        url: null,
      },
      { id: CONVERSATION, isPrivate: true, messageCount: 2, description: '私信会话 (2条消息)' },
    ]);
    expect(topics).toHaveLength(2);
    const [first] = topics as Record<string, unknown>[];
    expect(first).not.toHaveProperty('likeCount');
    expect(await client.ask('monitor:request_topics', { channelId: 'nobody' })).toEqual({
      channelId: 'nobody',
      topics: [],
    });
  });

  // Catches: threads deeper than two levels that old clients do not show, and lines newest first.
  it('lists lines oldest first, with the root of a thread and the type of a picture', async () => {
    await bench.push(FILLING);
    const client = await bench.connect();
    const comments = await client.ask('monitor:request_messages', { topicId: WORK });
    expect(comments['messages']).toMatchObject([
      { id: 'comm_acc-1_c1', replyToId: null, direction: 'incoming', messageCategory: 'comment' },
      { id: 'comm_acc-1_c2', replyToId: 'comm_acc-1_c1', replyToContent: '评论 1' },
      { id: 'comm_acc-1_c3', replyToId: 'comm_acc-1_c1' },
    ]);
    client.clear();
    const lines = await client.ask('monitor:request_messages', { topicId: 'u-1', channelId: 'acc-1' });
    expect(lines).toMatchObject({
      topicId: CONVERSATION,
      messages: [
        { id: 'msg_acc-1_m1', type: 'text', recipientId: 'acc-1', recipientName: '示例店铺' },
        { type: 'image', fileUrl: 'https://example.test/a.png', fileName: 'a.png', direction: 'inbound' },
      ],
    });
    expect(client.names).toEqual(['monitor:messages', 'monitor:sending_queue']);
  });

  it('counts what is unread, of one channel and of all', async () => {
    await bench.push(FILLING);
    const client = await bench.connect();
    const unread = { comments: 3, messages: 2, total: 5 };
    expect(await client.ask('monitor:get_unread_count', { channelId: '1001' })).toEqual({
      success: true,
      channelId: 'acc-1',
      unread,
    });
    expect(await client.ask('monitor:get_unread_count')).toEqual({
      success: true,
      unread,
      byChannel: { 'acc-1': unread },
    });
  });

  // Catches: answers of a slow read overtaken by those of a fast one.
  it('answers in the order of the questions, whatever each has to read', async () => {
    await bench.push(FILLING);
    const client = await bench.connect();
    client.clear();
    client.socket.emit('monitor:request_messages', { topicId: WORK });
    client.socket.emit('monitor:sync');
    client.socket.emit('monitor:request_topics', { channelId: 'acc-1' });
    client.socket.emit('monitor:request_topics', {});
    client.socket.emit('monitor:register', null);
    client.socket.emit('monitor:request_messages', { topicId: ['x'] });
    client.socket.emit('monitor:what', {});
    await client.ask('monitor:request_workers');
    expect(client.names).toEqual([
      'monitor:messages',
      'monitor:sending_queue',
      'monitor:channels',
      'monitor:topics',
      'error',
      'error',
      'error',
      'monitor:workers',
    ]);
    expect(client.named('error').map(({ message }) => message)).toEqual([
      '缺少必要参数: channelId',
      '监控注册失败',
      '缺少必要参数: topicId',
    ]);
  });
});

describe('marking read', () => {
  // Catches: pushes of the commit that come before the answer, so that old clients count twice.
  it('answers the caller, then tells all: what was read, the topics, the channels', async () => {
    await bench.push(FILLING);
    const [client, other] = [await bench.connect(), await bench.connect()];
    for (const [event, id, news, topic, count] of [
      ['topic', 'topicId', 'topic_read', 'w1', 3],
      ['conversation', 'conversationId', 'conversation_read', CONVERSATION, 2],
    ] as const) {
      bench.clock.advance(10_000);
      await client.settle();
      await other.settle();
      client.clear();
      other.clear();
      const name = `monitor:mark_${event}_as_read`;
      const answer = await client.ask(name, { channelId: '1001', [id]: topic });
      expect(answer).toMatchObject({ success: true, count, channelId: 'acc-1' });
      expect(answer['read_at']).toBe(Math.floor(bench.clock.now() / 1000));
      await other.settle();
      const told = [`monitor:${news}`, 'monitor:topics', 'monitor:channels'];
      expect(client.names).toEqual([`${name}_response`, ...told]);
      expect(other.names).toEqual(told);
      expect(other.events[0]?.payload).toMatchObject({ channelId: 'acc-1', count });
      expect(await client.ask(name, { channelId: 'acc-1', [id]: topic })).toMatchObject({ count: 0 });
      expect(await client.ask(name, { channelId: 'acc-1', [id]: 'nothing' })).toMatchObject({ count: 0 });
    }
    expect(bench.store.unread('acc-1').total).toBe(0);
  });

  it('marks single lines, and says of unknown ones that they are not there', async () => {
    await bench.push(FILLING);
    const client = await bench.connect();
    client.clear();
    const answer = await client.ask('monitor:mark_as_read', { type: 'comment', id: 'c1' });
    expect(answer).toMatchObject({ success: true, id: 'comm_acc-1_c1', type: 'comment' });
    expect(client.names).toEqual(['monitor:mark_as_read_response', 'monitor:message_read', 'monitor:topics']);
    expect(client.events[1]?.payload).toMatchObject({ id: 'comm_acc-1_c1', channelId: 'acc-1' });
    expect(await client.ask('monitor:mark_as_read', { type: 'message', id: 'c1' })).toEqual({
      message: '标记失败：消息不存在',
    });
    client.clear();
    const ids = ['m1', 'm1', 'msg_acc-1_m2', 'nothing'];
    expect(await client.ask('monitor:mark_batch_as_read', { type: 'message', ids })).toMatchObject({
      success: true,
      count: 2,
    });
    await client.settle();
    expect(client.names).toEqual([
      'monitor:mark_batch_as_read_response',
      'monitor:messages_read',
      'monitor:topics',
    ]);
    expect(client.events[1]?.payload).toMatchObject({ ids: ['msg_acc-1_m1', 'msg_acc-1_m2'], count: 2 });
  });

  it('refuses to write for a read token, and to make accounts without any', async () => {
    await bench.push(FILLING);
    const refused = { success: false, error: '需要控制令牌', errorCode: 'INSUFFICIENT_SCOPE' };
    const reader = await bench.connect('read');
    const mark = { channelId: 'acc-1', topicId: WORK };
    expect(await reader.ask('monitor:mark_topic_as_read', mark)).toEqual(refused);
    expect(await reader.ask('monitor:delete_account', { accountId: 'acc-1' })).toEqual(refused);
    reader.clear();
    expect(await reader.ask('monitor:reply', { ...mark, content: '您好' })).toMatchObject({
      messageId: null,
      errorCode: 'INSUFFICIENT_SCOPE',
    });
    expect(reader.names).toEqual(['channel:message', 'monitor:sending_queue', 'reply:error']);
    const old = await bench.connect('legacy');
    expect(await old.ask('monitor:create_account', { platform: 'douyin', account_name: 'x' })).toEqual(
      refused,
    );
    expect(await old.ask('monitor:delete_account', { accountId: 'acc-1' })).toEqual(refused);
    expect(await old.ask('monitor:mark_topic_as_read', mark)).toMatchObject({ success: true, count: 3 });
  });
});

describe('accounts', () => {
  it('answers whoever made or removed one, then tells all channels, once', async () => {
    const client = await bench.connect();
    client.clear();
    const made = await client.ask('monitor:create_account', {
      platform: 'xiaohongshu',
      account_name: '小店',
      account_id: 'shop-1',
    });
    expect(made).toMatchObject({
      success: true,
      data: { account_name: '小店', account_id: 'shop-1', monitor_interval: 30 },
    });
    await client.settle();
    expect(client.names).toEqual(['monitor:create_account_result', 'monitor:channels']);
    expect(client.events[1]?.payload['channels']).toHaveLength(2);
    client.clear();
    const again = { platform: 'xiaohongshu', account_name: '小店', account_id: 'shop-1' };
    expect(await client.ask('monitor:create_account', again)).toMatchObject({
      success: false,
      errorCode: 'ALREADY_EXISTS',
    });
    expect(await client.ask('monitor:create_account', { platform: 'douyin' })).toMatchObject({
      success: false,
    });
    expect(await client.ask('monitor:delete_account', { accountId: 'nobody' })).toMatchObject({
      success: false,
    });
    client.clear();
    expect(await client.ask('monitor:delete_account', { accountId: 'shop-1' })).toMatchObject({
      success: true,
    });
    await client.settle();
    expect(client.names).toEqual(['monitor:delete_account_result', 'monitor:channels']);
  });

  it('follows a live room by its number, and leaves it when its account is deleted', async () => {
    const client = await bench.connect();
    const given = { platform: 'douyin', account_name: '主播', account_id: '100000000001' };
    const { data } = await client.ask('monitor:create_account', given);
    expect(bench.followed).toEqual(['100000000001']);
    expect(data).toMatchObject({ account_id: '100000000001', login_status: 'not_required' });
    await client.ask('monitor:delete_account', { accountId: '100000000001' });
    expect(bench.unfollowed).toEqual(['100000000001']);
    expect(bench.store.findAccounts('100000000001')).toEqual([]);
  });

  // Catches: a room that is followed and told to be unknown, because its account is a moment late.
  it.each([true, false])('has the account of a room at once (made by the room: %s)', async (isAtOnce) => {
    bench.isAccountAtOnce = isAtOnce;
    const client = await bench.connect();
    client.clear();
    const given = { platform: 'douyin', account_name: '主播', account_id: '100000000001' };
    const { success, data } = await client.ask('monitor:create_account', given);
    expect(success).toBe(true);
    const [account, ...others] = bench.store.findAccounts('100000000001');
    expect(others).toEqual([]);
    expect(account).toMatchObject({ source: 'live', userName: '主播', loginStatus: 'not_required' });
    // Times are in ms, like everywhere but in `read_at`.
    expect(data).toMatchObject({ id: account?.accountId, created_at: bench.clock.now() });
    await client.settle();
    expect(client.names).toEqual(['monitor:create_account_result', 'monitor:channels']);
    expect(client.events[1]?.payload['channels']).toHaveLength(2);
  });

  // Catches: one request for topics per channel, from every client, on every flicker of a worker.
  it('tells a changed state at most once in 5 s, the last one always, and nothing that shows nowhere', async () => {
    const client = await bench.connect();
    client.clear();
    const worker = { id: 'w', name: 'w', accountIds: ['acc-1'], lastHeartbeatMs: null };
    for (const status of ['online', 'offline', 'online'] as const) {
      bench.workers.list = [{ ...worker, status }];
      bench.workers.tell({ ...worker, status });
      bench.workers.tell({ ...worker, status });
    }
    await client.settle();
    expect(client.names).toEqual(['monitor:channels']);
    bench.clock.advance(4999);
    await client.settle();
    expect(client.names).toEqual(['monitor:channels']);
    bench.clock.advance(1);
    await client.settle();
    expect(client.named('monitor:channels')).toHaveLength(2);
    expect(client.named('monitor:channels')[1]?.['channels']).toMatchObject([{ worker_status: 'online' }]);
    bench.clock.advance(10_000);
    await bench.store.updateAccount('acc-1', { signature: 'shows nowhere here' });
    await client.settle();
    expect(client.named('monitor:channels')).toHaveLength(2);
  });
});
