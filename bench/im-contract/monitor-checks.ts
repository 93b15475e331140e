import { setTimeout as pause } from 'node:timers/promises';
import { LONG_AGO, comment, content, conversation, message, several } from '../instruments/im/im-rows.ts';
import { at, column, items, number, sorted, text } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import type { MonitorClient } from '../instruments/im/monitor-client.ts';
import { until } from '../instruments/wait.ts';
import type { Check } from './check.ts';
import { holds, same } from './expect.ts';
import type { Stage } from './stage.ts';

/** Longer than the second in which topics may be held back. */
const SETTLED_MS = 2_500;
const HINTS = ['monitor:new_message_hint', 'channel:status_update'];

async function greeting(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const monitor = await scene.monitor();
  const unasked = await monitor.next(0, 'monitor:channels');
  holds('channels is no list', Array.isArray(at(unasked, 'channels')), unasked);
  same(
    'channels and accounts',
    items(unasked, 'channels').length,
    (await scene.http.list('/api/im/accounts?count=1000', 'users')).length,
  );
  const { mark } = monitor;
  monitor.emit('monitor:register', { clientType: 'monitor', clientId: 'pc-1' });
  const registered = await monitor.next(mark, 'monitor:registered');
  same(
    'registered',
    [registered['success'], registered['clientId'], registered['clientType']],
    [true, 'pc-1', 'monitor'],
  );
  const order = monitor
    .since(mark)
    .map(({ event }) => event)
    .filter((event) => event.startsWith('monitor:') && event !== 'monitor:topics');
  same(
    'channels before registered',
    order.indexOf('monitor:channels') < order.indexOf('monitor:registered') &&
      order.includes('monitor:channels'),
    true,
  );
  await monitor.call('monitor:sync', null, 'monitor:channels');
  await monitor.call('monitor:request_channels', null, 'monitor:channels');
  const acknowledged = await monitor.ask('monitor:request_channels', null);
  holds('the acknowledgement has no channels', Array.isArray(at(acknowledged, 'channels')), acknowledged);
  const lost = monitor.mark;
  monitor.loseTransport();
  await until('the client to be back', 10_000, () => monitor.isConnected);
  await monitor.next(lost, 'monitor:channels');
}

async function payloads(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.push(account, {
    conversations: [conversation(account, 'u1')],
    messages: [
      ...several(5, (n) => message(account, `m${n}`, 'u1', { createdAt: LONG_AGO + n * 1000 })),
      message(account, 'pic', 'u1', {
        type: 'image',
        mediaUrl: 'https://example.test/p.png',
        createdAt: LONG_AGO + 9000,
      }),
    ],
    contents: [content(account, 'w1', { completionRate: 0.31 }), content(account, 'empty')],
    comments: [
      comment(account, 'c1', 'w1', { createdAt: LONG_AGO }),
      comment(account, 'c2', 'w1', { parentCommentId: 'c1', createdAt: LONG_AGO + 1000 }),
      comment(account, 'c3', 'w1', { parentCommentId: 'c2', createdAt: LONG_AGO + 2000 }),
    ],
  });
  const monitor = await scene.monitor();
  const channels = await monitor.next(0, 'monitor:channels', (payload) =>
    items(payload, 'channels').some(({ id }) => id === account),
  );
  const channel = items(channels, 'channels').find(({ id }) => id === account);
  same(
    'the channel',
    [
      at(channel, 'isLoggedIn'),
      at(channel, 'unreadCount'),
      at(channel, 'messageCount'),
      at(channel, 'userInfo'),
    ],
    [true, 9, 9, null],
  );
  holds('an avatar from elsewhere', text(channel, 'avatar').startsWith('data:image/svg+xml'), channel);
  const answer = await monitor.call('monitor:request_topics', { channelId: account }, 'monitor:topics');
  same('channelId', answer['channelId'], account);
  const topics = items(answer, 'topics');
  same('topics: a work without comments is none', sorted(column(topics, 'id')), [
    `cont_${account}_w1`,
    `conv_${account}_u1`,
  ]);
  for (const topic of topics) {
    same('isPrivate', topic['isPrivate'], text(topic, 'id').startsWith('conv_'));
    const nulls = Object.entries(topic).filter(
      ([name, value]) => value === null && !['avatar', 'thumbnail'].includes(name),
    );
    same('fields that are null', nulls, []);
  }
  const work = topics.find(({ isPrivate }) => isPrivate === false);
  same(
    'figures of the work',
    [at(work, 'messageCount'), at(work, 'unreadCount'), at(work, 'completionRate')],
    [3, 3, 0.31],
  );
  const privately = await opened(monitor, `conv_${account}_u1`, account);
  same('ascending', column(privately, 'id'), [
    ...several(5, (n) => `msg_${account}_m${n}`),
    `msg_${account}_pic`,
  ]);
  same(
    'an image',
    [at(privately.at(-1), 'type'), at(privately.at(-1), 'fileUrl')],
    ['image', 'https://example.test/p.png'],
  );
  same(
    'a private message',
    [at(privately[0], 'messageCategory'), at(privately[0], 'direction'), at(privately[0], 'fromId')],
    ['private', 'inbound', 'u1'],
  );
  const publicly = await opened(monitor, `cont_${account}_w1`, account);
  same(
    'comments ascending',
    column(publicly, 'id'),
    ['c1', 'c2', 'c3'].map((id) => `comm_${account}_${id}`),
  );
  const root = `comm_${account}_c1`;
  same('replyToId is the root', column(publicly, 'replyToId'), [null, root, root]);
  same(
    'comments',
    [new Set(column(publicly, 'messageCategory')), new Set(column(publicly, 'direction'))],
    [new Set(['comment']), new Set(['incoming'])],
  );
  const nobody = await monitor.call('monitor:request_topics', { channelId: 'nobody' }, 'monitor:topics');
  same('topics of nobody', nobody['topics'], []);
  const missing = await monitor.call('monitor:request_topics', {}, 'error');
  same('a request without channelId', missing['message'], '缺少必要参数: channelId');
}

/** Asks for a topic; the sending queue must follow. */
async function opened(monitor: MonitorClient, topicId: string, channelId: string): Promise<readonly Item[]> {
  const { mark } = monitor;
  const answer = await monitor.call('monitor:request_messages', { topicId, channelId }, 'monitor:messages');
  same('topicId', answer['topicId'], topicId);
  const queue = await monitor.next(mark, 'monitor:sending_queue');
  same('topicId of the queue', queue['topicId'], topicId);
  const order = monitor.since(mark).map(({ event }) => event);
  holds(
    'the queue came first',
    order.indexOf('monitor:messages') < order.indexOf('monitor:sending_queue'),
    order,
  );
  return items(answer, 'messages');
}

async function arrivals(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const old = { conversations: [conversation(account, 'u1')], messages: [message(account, 'old', 'u1')] };
  await worker.push(account, old);
  const watchers = [await scene.monitor(), await scene.monitor()];
  const fresh = message(account, 'fresh', 'u1', { createdAt: Date.now(), content: '在吗' });
  const said = comment(account, 'c-new', 'w-new', { createdAt: Date.now() });
  await pause(SETTLED_MS);
  const marks = watchers.map(({ mark }) => mark);
  const all = {
    ...old,
    messages: [...old.messages, fresh],
    contents: [content(account, 'w-new')],
    comments: [said],
  };
  await worker.push(account, all);
  const ofChannel = (watcher: MonitorClient, mark: number) =>
    watcher.since(mark, 'channel:message').filter(({ payload }) => payload['channelId'] === account);
  const ids = [`msg_${account}_fresh`, `comm_${account}_c-new`].toSorted();
  await pause(SETTLED_MS);
  for (const [n, watcher] of watchers.entries()) {
    const mark = marks[n] ?? 0;
    same(
      'one message per id and socket',
      sorted(ofChannel(watcher, mark).map(({ payload }) => payload['id'])),
      ids,
    );
    const events = watcher.since(mark).filter(({ payload }) => payload['channelId'] === account);
    const lastMessage = events.findLastIndex(({ event }) => event === 'channel:message');
    const topics = events.slice(lastMessage + 1).find(({ event }) => event === 'monitor:topics');
    holds(
      'no topics after the message',
      topics !== undefined,
      events.map(({ event }) => event),
    );
    const topic = items(topics?.payload, 'topics').find(({ id }) => id === `conv_${account}_u1`);
    same(
      'counts in the topics',
      [at(topic, 'messageCount'), at(topic, 'unreadCount'), at(topic, 'lastMessageContent')],
      [2, 2, '在吗'],
    );
    const arrival = events.findIndex(({ payload }) => payload['id'] === `comm_${account}_c-new`);
    const before = events
      .slice(0, arrival)
      .flatMap(({ event, payload }) => (event === 'monitor:topics' ? items(payload, 'topics') : []));
    holds(
      'a new topic was not told before its message',
      column(before, 'id').includes(`cont_${account}_w-new`),
      events.map(({ event }) => event),
    );
    const [told] = ofChannel(watcher, mark).filter(({ payload }) => payload['id'] === `msg_${account}_fresh`);
    const shown = (await opened(watcher, `conv_${account}_u1`, account)).find(
      ({ id }) => id === `msg_${account}_fresh`,
    );
    same('the message as it stands in the topic', told?.payload, shown);
    same('hints', watcher.since(0).filter(({ event }) => HINTS.includes(event)).length, 0);
  }
  const again = watchers.map(({ mark }) => mark);
  await worker.push(account, all);
  await pause(SETTLED_MS);
  for (const [n, watcher] of watchers.entries())
    same('after the same push again', ofChannel(watcher, again[n] ?? 0).length, 0);
}

async function marking(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.push(account, {
    conversations: [conversation(account, 'u1')],
    messages: several(3, (n) => message(account, `m${n}`, 'u1')),
    contents: [content(account, 'w1')],
    comments: several(4, (n) => comment(account, `c${n}`, 'w1')),
  });
  const [caller, other] = [await scene.monitor(), await scene.monitor()];
  await pause(SETTLED_MS);
  for (const [event, field, topic, done, count] of [
    ['mark_topic_as_read', 'topicId', `cont_${account}_w1`, 'topic_read', 4],
    ['mark_conversation_as_read', 'conversationId', `conv_${account}_u1`, 'conversation_read', 3],
  ] as const) {
    const marks = [caller.mark, other.mark] as const;
    const response = await caller.call(
      `monitor:${event}`,
      { channelId: account, [field]: topic },
      `monitor:${event}_response`,
    );
    same(
      'the response',
      [response['success'], response['count'], response[field], response['channelId']],
      [true, count, topic, account],
    );
    const readAt = number(response, 'read_at');
    holds('read_at is not in seconds', Math.abs(readAt - Date.now() / 1000) < 60, readAt);
    for (const [watcher, mark] of [
      [caller, marks[0]],
      [other, marks[1]],
    ] as const) {
      const read = await watcher.next(mark, `monitor:${done}`);
      same(`monitor:${done}`, [read[field], read['channelId'], read['count']], [topic, account, count]);
      const topics = await watcher.next(
        mark,
        'monitor:topics',
        (payload) => payload['channelId'] === account,
      );
      same(
        'unread in the topics',
        at(
          items(topics, 'topics').find(({ id }) => id === topic),
          'unreadCount',
        ),
        0,
      );
      await watcher.next(mark, 'monitor:channels');
      const order = watcher
        .since(mark)
        .filter((each) => each.event !== 'monitor:topics' || each.payload['channelId'] === account);
      const names = order.map((each) => each.event);
      const read_ = names.indexOf(`monitor:${done}`);
      const then = names.indexOf('monitor:topics', read_);
      holds(
        'the order',
        read_ !== -1 && read_ < then && then < names.indexOf('monitor:channels', then),
        names,
      );
    }
    const again = await caller.call(
      `monitor:${event}`,
      { channelId: account, [field]: topic },
      `monitor:${event}_response`,
    );
    same('the count the second time', again['count'], 0);
  }
  const messages = await scene.http.list(`/api/im/messages?account_id=${account}`, 'messages');
  same('messages by REST', new Set(column(messages, 'is_read')), new Set([true]));
  const comments = await scene.http.list(`/api/im/discussions?account_id=${account}`, 'discussions');
  same('comments by REST', new Set(column(comments, 'is_read')), new Set([true]));
  const unread = await caller.call(
    'monitor:get_unread_count',
    { channelId: account },
    'monitor:unread_count_response',
  );
  same('unread', at(unread, 'unread'), { comments: 0, messages: 0, total: 0 });
}

export const MONITOR_CHECKS: readonly Check[] = [
  { number: 34, title: 'channels come unasked, on register, on sync, after a reconnect', run: greeting },
  { number: 35, title: 'topics and messages as old clients need them', run: payloads },
  { number: 36, title: 'a new row is told once per socket, then the topics', run: arrivals },
  { number: 37, title: 'marking a topic read: response, broadcast, topics, channels', run: marking },
];
