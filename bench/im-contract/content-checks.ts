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
import type { Stage } from './stage.ts';

const TWINS = [
  ['work_id', 'content_id'],
  ['platform_work_id', 'platform_content_id'],
  ['work_type', 'content_type'],
] as const;

async function contents(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const pushed = [
    content(account, 'w1', { viewCount: 100, likeCount: 5, shareCount: 2 }),
    content(account, 'w2'),
  ];
  await worker.push(account, { contents: pushed, comments: [comment(account, 'c1', 'w1')] });
  const { http } = scene;
  for (const route of ['contents', 'works']) {
    const made = await http.post(`/api/im/${route}`, {
      title: '手工作品',
      content_type: 'article',
      account_id: account,
      platform_content_id: `hand-${route}`,
      description: '说明',
      url: 'https://example.test/hand',
    });
    answered(`POST ${route}`, made, 200);
    const id = text(made.json, 'data.content_id');
    const put = await http.put(`/api/im/${route}/${id}`, { title: '新标题' });
    same(
      'a partial PUT',
      [put.status, at(put.json, 'data.title'), at(put.json, 'data.description')],
      [200, '新标题', '说明'],
    );
    const cleared = await http.put(`/api/im/${route}/${id}`, { description: null });
    same('null clears', at(cleared.json, 'data.description'), '');
    same('absent keeps', at(cleared.json, 'data.url'), 'https://example.test/hand');
    same('new at first', at(cleared.json, 'data.is_new'), true);
    const read = await http.put(`/api/im/${route}/${id}/read`);
    same('read', [read.status, at(read.json, 'data.is_new')], [200, false]);
    const gone = await http.delete(`/api/im/${route}/${id}`);
    same('DELETE', [gone.status, at(gone.json, 'data')], [200, { deleted: true }]);
    refused('afterwards', await http.get(`/api/im/${route}/${id}`), 404, 'CONTENT_NOT_FOUND');
    refused(
      'no title',
      await http.post(`/api/im/${route}`, { content_type: 'video' }),
      400,
      'MISSING_PARAMETER',
    );
    refused('no type', await http.post(`/api/im/${route}`, { title: 'x' }), 400, 'MISSING_PARAMETER');
    const bad = await http.post(`/api/im/${route}`, { title: 'x', content_type: 'bogus' });
    refused('a bad type', bad, 400, 'INVALID_PARAMETER');
  }
  const id = `cont_${account}_w1`;
  answered('PUT on a pushed one', await http.put(`/api/im/contents/${id}`, { title: '改过的' }), 200);
  await worker.push(account, { contents: [{ ...pushed[0], viewCount: 200 }, ...pushed.slice(1)] });
  const after = await http.get(`/api/im/works/${id}`);
  same('the edit outlives a push', at(after.json, 'data.title'), '改过的');
  same('the push counts elsewhere', at(after.json, 'data.stats.views'), 200);
  const stats = await http.get(`/api/im/contents/${id}/stats`);
  same('stats', at(stats.json, 'data'), {
    content_id: id,
    work_id: id,
    total_comments: 1,
    new_comments: 1,
    likes: 5,
    shares: 2,
    views: 200,
    favorites: 0,
  });
  const works = await http.list(`/api/im/works?account_id=${account}`, 'works');
  const same_ = await http.list(`/api/im/contents?account_id=${account}`, 'contents');
  same('works and contents', works, same_);
  same('how many', works.length, 2);
  for (const [twin, field] of TWINS) same(twin, column(works, twin), column(works, field));
  const deleted = await http.delete(`/api/im/contents/${id}`);
  answered('DELETE of a work with comments', deleted, 200);
  answered('its comment', await http.get(`/api/im/discussions/comm_${account}_c1`), 404);
}

async function discussions(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const reply = (n: number): Item =>
    comment(account, `r${n}`, 'w1', { parentCommentId: 'c1', createdAt: LONG_AGO + n * 1000 });
  await worker.push(account, {
    contents: [content(account, 'w1')],
    comments: [
      comment(account, 'c1', 'w1'),
      comment(account, 'c2', 'w1', { parentCommentId: '0' }),
      ...several(5, reply),
    ],
  });
  const { http } = scene;
  const list = `/api/im/discussions?account_id=${account}`;
  const ids = async (path: string) =>
    sorted(column(await http.list(path, 'discussions'), 'platform_discussion_id'));
  same('comments and replies', await ids(list), ['c1', 'c2', 'r0', 'r1', 'r2', 'r3', 'r4']);
  same('top level', await ids(`${list}&parent_comment_id=0`), ['c1', 'c2']);
  same('replies to one', await ids(`${list}&parent_comment_id=c1`), ['r0', 'r1', 'r2', 'r3', 'r4']);
  answered('reading a reply', await http.put(`/api/im/discussions/comm_${account}_r0/read`), 200);
  for (const base of ['/api/im/comments', '/api/im/discussions/comments']) {
    const seen: unknown[] = [];
    let cursor = '0';
    for (let page = 0; page < 5; page += 1) {
      const answer = await http.get(
        `${base}/c1/discussions?count=1&cursor=${encodeURIComponent(cursor)}&account_id=${account}`,
      );
      answered(`${base} page ${page}`, answer, 200);
      same('rows of a page', items(answer.json, 'data.discussions').length, 1);
      same('has_more', at(answer.json, 'has_more'), page < 4);
      same('stats', at(answer.json, 'data.stats'), { total: 5, new_count: 4, unread_count: 4 });
      seen.push(...column(items(answer.json, 'data.discussions'), 'platform_discussion_id'));
      cursor = text(answer.json, 'next_cursor');
    }
    same(`replies by ${base}`, seen, ['r4', 'r3', 'r2', 'r1', 'r0']);
  }
  const nobody = await http.get('/api/im/comments/nobody/discussions');
  same('replies to nobody', [nobody.status, at(nobody.json, 'data.discussions')], [200, []]);
  const made = await http.post('/api/im/discussions', {
    content: '说一句',
    author: { author_id: 'u9', author_name: '观众' },
    content_id: `cont_${account}_w1`,
  });
  answered('POST', made, 200);
  const id = text(made.json, 'data.discussion_id');
  same('its account is that of the work', at(made.json, 'data.account_id'), account);
  const put = await http.put(`/api/im/discussions/${id}`, { content: '改一句' });
  same(
    'PUT',
    [put.status, at(put.json, 'data.content'), at(put.json, 'data.author.author_id')],
    [200, '改一句', 'u9'],
  );
  const read = await http.put(`/api/im/discussions/${id}/read`);
  same(
    'read',
    [read.status, at(read.json, 'data.is_read'), at(read.json, 'data.is_new')],
    [200, true, false],
  );
  same('DELETE', at((await http.delete(`/api/im/discussions/${id}`)).json, 'data'), { deleted: true });
  refused('afterwards', await http.get(`/api/im/discussions/${id}`), 404, 'DISCUSSION_NOT_FOUND');
  refused('no content', await http.post('/api/im/discussions', {}), 400, 'MISSING_PARAMETER');
}

async function unified(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const time = (n: number): Item => ({ createdAt: LONG_AGO + n * 1000 });
  await worker.push(account, {
    conversations: [conversation(account, 'u1')],
    messages: several(8, (n) => message(account, `m${n}`, 'u1', time(n * 3))),
    contents: [content(account, 'w1')],
    comments: [
      ...several(8, (n) => comment(account, `c${n}`, 'w1', time(n * 3 + 1))),
      ...several(4, (n) => comment(account, `r${n}`, 'w1', { ...time(n * 3 + 2), parentCommentId: 'c0' })),
    ],
    notifications: several(3, (n) => notification(account, `n${n}`, time(n))),
  });
  const { http } = scene;
  const list = `/api/im/unified-messages?account_id=${account}`;
  const all = await http.list(`${list}&count=100`, 'messages');
  same('all types but notifications', all.length, 20);
  const times = all.map((row) => number(row, 'create_time'));
  same(
    'newest first over all types',
    times,
    times.toSorted((a, b) => b - a),
  );
  const paged: unknown[] = [];
  let cursor = '0';
  for (let page = 0; page < 3; page += 1) {
    const answer = await http.get(`${list}&count=7&cursor=${encodeURIComponent(cursor)}`);
    answered('a page', answer, 200);
    paged.push(...column(items(answer.json, 'data.messages'), 'msg_id'));
    cursor = text(answer.json, 'next_cursor');
  }
  same('page by page', paged, column(all, 'msg_id'));
  const direct = await http.list(`${list}&types=direct_message&count=100`, 'messages');
  same(
    'types=direct_message',
    [direct.length, new Set(column(direct, 'business_type'))],
    [8, new Set(['direct_message'])],
  );
  const notes = await http.list(`${list}&types=notification`, 'messages');
  same('types=notification', new Set(column(notes, 'msg_type')), new Set(['notification']));
  const stats = async () =>
    at((await http.get(`/api/im/unified-messages/stats?account_id=${account}`)).json, 'data');
  same('stats', await stats(), {
    total_unread: 20,
    unread_comments: 8,
    unread_discussions: 4,
    unread_direct_messages: 8,
    comment_unread: 8,
    discussion_unread: 4,
    direct_message_unread: 8,
    unread_notifications: 3,
  });
  refused('stats of no account', await http.get('/api/im/unified-messages/stats'), 400, 'MISSING_PARAMETER');
  const kinds = [
    ['comment', 'comm', 'c', 'DISCUSSION_NOT_FOUND'],
    ['discussion', 'comm', 'r', 'DISCUSSION_NOT_FOUND'],
    ['direct_message', 'msg', 'm', 'MESSAGE_NOT_FOUND'],
    ['notification', 'notif', 'n', 'NOTIFICATION_NOT_FOUND'],
  ] as const;
  for (const [business, prefix, name, missing] of kinds) {
    const id = (n: number) => `${prefix}_${account}_${name}${n}`;
    const one = await http.put(`/api/im/unified-messages/${id(0)}/read`, { business_type: business });
    same(`read ${business}`, [one.status, at(one.json, 'data')], [200, { marked: true }]);
    const many = await http.put('/api/im/unified-messages/read-many', {
      message_ids: [id(0), id(1), id(2)],
      business_type: business,
    });
    same(`read-many ${business}`, [many.status, at(many.json, 'data')], [200, { marked_count: 2 }]);
    const nobody = await http.put('/api/im/unified-messages/nobody/read', { business_type: business });
    refused(`unknown ${business}`, nobody, 404, missing);
  }
  same('stats after reading', await stats(), {
    total_unread: 11,
    unread_comments: 5,
    unread_discussions: 1,
    unread_direct_messages: 5,
    comment_unread: 5,
    discussion_unread: 1,
    direct_message_unread: 5,
    unread_notifications: 0,
  });
  const bogus = await http.put(`/api/im/unified-messages/msg_${account}_m3/read`, { business_type: 'bogus' });
  refused('a bogus type', bogus, 400, 'INVALID_PARAMETER');
  const none = await http.put(`/api/im/unified-messages/msg_${account}_m3/read`, {});
  refused('no type', none, 400, 'MISSING_PARAMETER');
  const many = await http.put('/api/im/unified-messages/read-many', {
    message_ids: ['x'],
    business_type: 'bogus',
  });
  refused('many of a bogus type', many, 400, 'INVALID_PARAMETER');
  holds(
    'nothing was marked by what was refused',
    (await http.get(`/api/im/messages/msg_${account}_m3`)).body.includes('"is_read":false'),
  );
}

export const CONTENT_CHECKS: readonly Check[] = [
  { number: 23, title: 'works: made, edited, read, counted, deleted; two names', run: contents },
  { number: 24, title: 'comments and replies', run: discussions },
  { number: 25, title: 'the unified list, its figures, and reading in it', run: unified },
];
