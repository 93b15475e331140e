import { setTimeout as pause } from 'node:timers/promises';
import {
  LONG_AGO,
  comment,
  content,
  conversation,
  message,
  notification,
  several,
} from '../instruments/im/im-rows.ts';
import { at, column, items, number, sorted, text } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import type { Check } from './check.ts';
import { answered, holds, refused, same } from './expect.ts';
import type { Scene, Stage } from './stage.ts';

interface Filter {
  readonly query: string;
  readonly matches: (row: Item) => boolean;
}

const PAGE = 4;

async function everyFilter(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  await mixedRows(scene, account);
  const is =
    (field: string, value: unknown) =>
    (row: Item): boolean =>
      at(row, field) === value;
  const flags = (...names: readonly string[]): readonly Filter[] =>
    names.flatMap((name) =>
      [true, false].flatMap((value) => [
        { query: `${name}=${String(value)}`, matches: is(name, value) },
        { query: `${name}=${value ? 1 : 0}`, matches: is(name, value) },
      ]),
    );
  const u1 = `conv_${account}_u1`;
  const w1 = `cont_${account}_w1`;
  const c0 = `comm_${account}_c0`;
  const lists: readonly (readonly [route: string, key: string, id: string, filters: readonly Filter[]])[] = [
    [
      'conversations',
      'conversations',
      'conversation_id',
      [
        ...flags('is_pinned', 'is_muted'),
        { query: 'has_unread=true', matches: (row) => number(row, 'unread_count') > 0 },
        { query: 'has_unread=false', matches: is('unread_count', 0) },
        { query: 'status=archived', matches: is('status', 'archived') },
        { query: 'status=active', matches: is('status', 'active') },
      ],
    ],
    [
      'messages',
      'messages',
      'msg_id',
      [
        ...flags('is_read', 'is_recalled'),
        { query: 'is_deleted=false', matches: () => true },
        { query: `conversation_id=${u1}`, matches: is('conversation_id', u1) },
        { query: 'sender_id=u1', matches: is('sender.user_id', 'u1') },
        { query: 'receiver_id=u2', matches: is('receiver.user_id', 'u2') },
        { query: `receiver_id=${account}`, matches: is('direction', 'inbound') },
        { query: 'status=delivered', matches: is('status', 'delivered') },
        { query: 'status=read', matches: is('status', 'read') },
        { query: 'message_type=image', matches: is('msg_type', 'image') },
        { query: 'msg_type=text', matches: is('msg_type', 'text') },
        { query: 'direction=outbound', matches: is('direction', 'outbound') },
        { query: 'direction=inbound', matches: is('direction', 'inbound') },
      ],
    ],
    [
      'contents',
      'contents',
      'content_id',
      [
        ...flags('is_new'),
        { query: 'platform=douyin', matches: () => true },
        { query: 'platform=xiaohongshu', matches: () => false },
        { query: 'content_type=image', matches: is('content_type', 'image') },
        { query: 'work_type=video', matches: is('work_type', 'video') },
      ],
    ],
    [
      'works',
      'works',
      'work_id',
      [...flags('is_new'), { query: 'work_type=image', matches: is('work_type', 'image') }],
    ],
    [
      'discussions',
      'discussions',
      'discussion_id',
      [
        ...flags('is_read', 'is_new'),
        { query: 'platform=douyin', matches: () => true },
        { query: 'parent_comment_id=0', matches: is('parent_comment_id', null) },
        { query: `parent_comment_id=${c0}`, matches: is('parent_comment_id', c0) },
        { query: 'parent_comment_id=c0', matches: is('parent_comment_id', c0) },
        { query: `content_id=${w1}`, matches: is('content_id', w1) },
        { query: 'work_id=w1', matches: is('content_id', w1) },
        { query: 'author_id=a1', matches: is('author.author_id', 'a1') },
      ],
    ],
    [
      'unified-messages',
      'messages',
      'msg_id',
      [
        ...flags('is_read', 'is_new'),
        { query: 'types=comment', matches: is('business_type', 'comment') },
        { query: 'types=direct_message', matches: is('business_type', 'direct_message') },
        { query: 'types=discussion', matches: is('business_type', 'discussion') },
        { query: 'types=comment,direct_message', matches: (row) => row['business_type'] !== 'discussion' },
      ],
    ],
    [
      'notifications',
      'notifications',
      'notification_id',
      [
        ...flags('is_read'),
        { query: 'type=follow', matches: is('type', 'follow') },
        { query: 'type=mention', matches: is('type', 'mention') },
      ],
    ],
  ];
  for (const [route, key, id, filters] of lists) {
    const base = `/api/im/${route}?account_id=${account}`;
    const all = await scene.http.list(`${base}&count=1000`, key);
    holds(`${route} has too few rows to judge`, all.length > PAGE, all.length);
    for (const { query, matches } of filters) {
      const wanted = all.filter(matches);
      const answer = await scene.http.get(`${base}&${query}&count=${PAGE}`);
      answered(`${route}?${query}`, answer, 200);
      const got = column(items(answer.json, `data.${key}`), id);
      same(`${route}?${query}`, got, column(wanted, id).slice(0, PAGE));
      same(`has_more of ${route}?${query}`, at(answer.json, 'has_more'), wanted.length > PAGE);
      const total = at(answer.json, 'total');
      if (total !== undefined) same(`total of ${route}?${query}`, total, wanted.length);
    }
  }
  await accountFilters(scene);
  const deleted = await scene.http.list(`/api/im/messages?account_id=${account}&is_deleted=true`, 'messages');
  same('is_deleted=true', column(deleted, 'msg_id'), [`msg_${account}_gone`]);
  for (const [path, parameter] of [
    [`/messages?status=bogus`, 'status'],
    [`/messages?direction=bogus`, 'direction'],
    [`/messages?is_read=maybe`, 'is_read'],
    [`/conversations?account_id=${account}&status=bogus`, 'status'],
    [`/contents?content_type=bogus`, 'content_type'],
    [`/unified-messages?types=bogus`, 'types'],
    [`/notifications?type=bogus`, 'type'],
    [`/accounts?status=bogus`, 'status'],
  ] as const) {
    const answer = await scene.http.get(`/api/im${path}`);
    refused(path, answer, 400, 'INVALID_PARAMETER');
    same(`details of ${path}`, at(answer.json, 'details.parameter'), parameter);
  }
  const twice = await scene.http.get(`/api/im/messages?count=1&count=2`);
  answered('a repeated parameter', twice, 400);
}

/** Rows in which every filter finds some and leaves some. */
async function mixedRows(scene: Scene, account: string): Promise<void> {
  const worker = await scene.worker();
  const time = (n: number): Item => ({ createdAt: LONG_AGO + n * 1000 });
  await worker.push(account, {
    conversations: several(16, (n) =>
      conversation(account, `u${n}`, { lastMessageTime: LONG_AGO + n * 1000 }),
    ),
    messages: [
      ...several(64, (n) =>
        message(account, `m${n}`, `u${n % 16}`, {
          ...time(n),
          type: n % 3 === 0 ? 'image' : 'text',
          ...(n % 2 === 0
            ? {}
            : { direction: 'outbound', senderId: account, recipientId: `u${n % 16}`, senderName: '客服' }),
        }),
      ),
      ...several(8, (n) =>
        message(account, `two${n}`, 'u2', {
          ...time(n),
          direction: 'outbound',
          senderId: account,
          recipientId: 'u2',
        }),
      ),
      message(account, 'gone', 'u1', time(1)),
    ],
    contents: several(16, (n) =>
      content(account, `w${n}`, { type: n % 2 === 0 ? 'image' : 'video', publishTime: LONG_AGO + n * 1000 }),
    ),
    comments: several(40, (n) =>
      comment(account, `c${n}`, `w${n % 2}`, {
        ...time(n),
        authorId: `a${n % 3}`,
        parentCommentId: n < 10 ? null : n % 2 === 0 ? 'c0' : 'c1',
      }),
    ),
    notifications: several(20, (n) =>
      notification(account, `n${n}`, { ...time(n), type: n % 2 === 0 ? 'follow' : 'mention' }),
    ),
  });
  const { http } = scene;
  for (let n = 0; n < 12; n += 1) {
    if (n % 2 === 0) await http.put(`/api/im/conversations/conv_${account}_u${n}/pin`);
    if (n % 3 === 0) await http.put(`/api/im/conversations/conv_${account}_u${n}/mute`);
    await http.put(`/api/im/messages/msg_${account}_m${n * 2}/read`);
    if (n % 2 === 0) await http.put(`/api/im/messages/msg_${account}_m${n * 2}/recall`);
    if (n % 2 === 0) await http.put(`/api/im/contents/cont_${account}_w${n}/read`);
    await http.put(`/api/im/discussions/comm_${account}_c${n * 3}/read`);
    await http.put(`/api/im/notifications/notif_${account}_n${n}/read`);
  }
  for (const n of [0, 4]) await http.put(`/api/im/conversations/conv_${account}_u${n}/read`);
  for (const n of [3, 5, 7, 9, 11]) {
    answered(
      'archiving',
      await http.put(`/api/im/conversations/conv_${account}_u${n}`, { status: 'archived' }),
      200,
    );
  }
  answered('deleting', await http.delete(`/api/im/messages/msg_${account}_gone`), 200);
}

async function accountFilters({ http }: Scene): Promise<void> {
  const made = await http.post('/api/im/accounts', {
    user_name: '停用的',
    status: 'paused',
    platform: 'xiaohongshu',
  });
  answered('an account to filter', made, 201);
  const all = await http.list('/api/im/accounts?count=1000', 'users');
  for (const [query, field, value] of [
    ['status=inactive', 'status', 'inactive'],
    ['status=paused', 'status', 'inactive'],
    ['platform=xiaohongshu', 'platform', 'xiaohongshu'],
    ['source=live', 'source', 'live'],
    ['source=worker', 'source', 'worker'],
  ] as const) {
    const wanted = all.filter((row) => row[field] === value);
    const got = await http.list(`/api/im/accounts?count=1000&${query}`, 'users');
    same(`accounts?${query}`, column(got, 'account_id'), column(wanted, 'account_id'));
    holds(`accounts?${query} finds none`, got.length > 0);
  }
}

async function sinceWhen(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const base = Math.floor(LONG_AGO / 1000) * 1000;
  const rows = several(10, (n) => message(account, `m${n}`, 'u1', { createdAt: base + n * 1000 }));
  const comments = several(10, (n) => comment(account, `c${n}`, 'w1', { createdAt: base + n * 1000 }));
  const notifications = several(10, (n) => notification(account, `n${n}`, { createdAt: base + n * 1000 }));
  const ack = await worker.push(account, { messages: rows, comments, notifications });
  const { http } = scene;
  const since = base + 5000;
  for (const [route, key, field] of [
    ['messages', 'messages', 'create_time'],
    ['discussions', 'discussions', 'created_at'],
    ['notifications', 'notifications', 'created_at'],
    ['unified-messages', 'messages', 'create_time'],
  ] as const) {
    for (const value of [since, since / 1000, new Date(since).toISOString()]) {
      const got = await http.list(
        `/api/im/${route}?account_id=${account}&since_time=${encodeURIComponent(String(value))}&count=100`,
        key,
      );
      const expected = route === 'unified-messages' ? 8 : 4;
      same(`${route} since ${value}`, got.length, expected);
      holds(
        `${route} since ${value} is not exclusive`,
        got.every((row) => number(row, field) > since),
        got,
      );
    }
  }
  const path = `/api/im/messages?account_id=${account}`;
  const { messages: _left, ...rest } = { messages: 0, comments, notifications };
  const later = await worker.push(account, {
    ...rest,
    messages: [...rows.slice(2), message(account, 'new', 'u1')],
  });
  const changes = await http.get(`${path}&since_revision=${number(ack, 'revision')}`);
  answered('since_revision', changes, 200);
  same('changed rows', column(items(changes.json, 'data.messages'), 'msg_id'), [`msg_${account}_new`]);
  const deleted = items(changes.json, 'data.deleted');
  same('deleted rows', sorted(column(deleted, 'id')), [`msg_${account}_m0`, `msg_${account}_m1`]);
  same('why they are gone', new Set(column(deleted, 'reason')), new Set(['removed']));
  holds(
    'a deletion from before',
    deleted.every((row) => number(row, 'revision') > number(ack, 'revision')),
    deleted,
  );
  same('revision for the next call', at(changes.json, 'data.revision'), number(later, 'revision'));
  same('cursor = changes', at(changes.json, 'cursor'), 3);
  const none = await http.get(`${path}&since_revision=${number(later, 'revision')}`);
  same('nothing later', [at(none.json, 'data.messages'), at(none.json, 'data.deleted')], [[], []]);
  const stepwise: unknown[] = [];
  let from = number(ack, 'revision');
  for (let step = 0; step < 10; step += 1) {
    const { json } = await http.get(`${path}&since_revision=${from}&count=1`);
    stepwise.push(
      ...column(items(json, 'data.messages'), 'msg_id'),
      ...column(items(json, 'data.deleted'), 'id'),
    );
    from = number(json, 'data.revision');
    if (at(json, 'has_more') !== true) break;
  }
  same(
    'one change at a time',
    sorted(stepwise),
    [`msg_${account}_m0`, `msg_${account}_m1`, `msg_${account}_new`].toSorted(),
  );
  refused(
    'a revision from the future',
    await http.get(`${path}&since_revision=${2 ** 50}`),
    410,
    'REVISION_TOO_OLD',
  );
  answered('with cursor', await http.get(`${path}&since_revision=1&cursor=0`), 400);
}

async function etags(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.push(account, {
    conversations: [conversation(account, 'u1')],
    messages: [message(account, 'm1', 'u1')],
    contents: [content(account, 'w1')],
    comments: [comment(account, 'c1', 'w1')],
  });
  const { http } = scene;
  // Whether a worker is there shows in the account, perhaps a moment after the push.
  await pause(1_100);
  for (const path of [
    `/accounts/${account}`,
    `/conversations?account_id=${account}`,
    `/conversations/conv_${account}_u1`,
    `/conversations/conv_${account}_u1/messages`,
    `/messages?account_id=${account}`,
    `/messages/msg_${account}_m1`,
    `/contents?account_id=${account}`,
    `/works/cont_${account}_w1`,
    `/discussions?account_id=${account}`,
    `/unified-messages?account_id=${account}`,
    `/unified-messages/stats?account_id=${account}`,
    `/notifications?account_id=${account}`,
  ]) {
    const first = await http.get(`/api/im${path}`);
    answered(path, first, 200);
    const etag = first.headers.etag ?? '';
    holds(`${path}: no strong ETag`, /^"[^"]+"$/.test(etag), etag);
    same(`${path}: Cache-Control`, first.headers['cache-control'], 'private, no-cache');
    const again = await http.get(`/api/im${path}`);
    same(`${path}: two answers without a change`, again.body, first.body);
    for (const value of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const cached = await http.get(`/api/im${path}`, { headers: { 'If-None-Match': value } });
      same(`${path} with If-None-Match ${value}`, [cached.status, cached.body], [304, '']);
    }
  }
  const path = `/api/im/messages?account_id=${account}`;
  const before = text((await http.get(path)).headers, 'etag');
  answered('the write', await http.put(`/api/im/messages/msg_${account}_m1/read`), 200);
  const after = await http.get(path, { headers: { 'If-None-Match': before } });
  answered('after a write', after, 200);
  holds('the ETag is the same after a write', after.headers.etag !== before, before);
}

export const FILTER_CHECKS: readonly Check[] = [
  { number: 16, title: 'every filter gives matching rows and full pages', run: everyFilter },
  { number: 17, title: 'since_time and since_revision', run: sinceWhen },
  { number: 18, title: 'ETag, 304, and the same bytes twice', run: etags },
];
