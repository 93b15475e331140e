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
import type { Check } from './check.ts';
import { answered, holds, refused, same } from './expect.ts';
import type { Scene, Stage } from './stage.ts';

const PAGING = ['cursor', 'has_more', 'next_cursor', 'total'] as const;

async function pagingFields(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.push(account, {
    conversations: several(3, (n) => conversation(account, `u${n}`)),
    messages: several(3, (n) => message(account, `m${n}`, `u${n}`)),
  });
  const without = await scene.http.get('/api/im/conversations');
  refused('conversations of no account', without, 400, 'MISSING_PARAMETER');
  same('details', at(without.json, 'details'), { parameter: 'account_id' });
  for (const count of [2, 20]) {
    const { json } = await scene.http.get(`/api/im/conversations?account_id=${account}&count=${count}`);
    for (const field of PAGING) {
      holds(`${field} is not in data`, at(json, `data.${field}`) !== undefined, json);
      same(`${field} at the top and in data`, at(json, field), at(json, `data.${field}`));
    }
    holds('revision is not in data', number(json, 'data.revision') > 0, json);
    same('cursor', at(json, 'cursor'), Math.min(count, 3));
    same('total', at(json, 'total'), 3);
    same('has_more', at(json, 'has_more'), count < 3);
    same('next_cursor is null', at(json, 'next_cursor') === null, count >= 3);
  }
}

async function nestedMessages(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.push(account, {
    conversations: [conversation(account, 'u1'), conversation(account, 'u2')],
    messages: [
      ...several(60, (n) => message(account, `m${n}`, 'u1', { createdAt: LONG_AGO + n * 1000 })),
      message(account, 'other', 'u2'),
    ],
  });
  const rows = await scene.http.list(`/api/im/conversations?account_id=${account}`, 'conversations');
  const row = rows.find((each) => each['platform_conversation_id'] === 'u1');
  const id = text(row, 'conversation_id');
  holds('the conversation is not in the list', id !== '', rows);
  const list = (path: string) => scene.http.list(path, 'messages');
  const internal = await list(`/api/im/messages?conversation_id=${id}&count=100`);
  const platform = await list(`/api/im/messages?account_id=${account}&conversation_id=u1&count=100`);
  same('messages of the conversation', internal.length, 60);
  same('by platform id', column(platform, 'msg_id'), column(internal, 'msg_id'));
  same('all of this conversation', new Set(column(internal, 'conversation_id')), new Set([id]));
  const nested = await scene.http.get(`/api/im/conversations/${id}/messages`);
  const alias = await scene.http.get(`/api/im/messages/conversations/${id}/messages`);
  same('default count', items(nested.json, 'data.messages').length, 50);
  same('the alias', alias.json, nested.json);
  const first50 = column(internal, 'msg_id').slice(0, 50);
  same('the nested list', column(items(nested.json, 'data.messages'), 'msg_id'), first50);
  same('newest first', first50[0], `msg_${account}_m59`);
}

async function bothIds(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const [one, two] = [stage.account(), stage.account()];
  const worker = await scene.worker();
  const twice = `twice-${one}`;
  const rowsOf = (account: string, id: string) => ({
    conversations: [conversation(account, id)],
    messages: [message(account, id, id)],
    contents: [content(account, id)],
    comments: [comment(account, id, id)],
    notifications: [notification(account, id)],
  });
  await worker.pushDelta(one, rowsOf(one, `only-${one}`));
  await worker.pushDelta(one, rowsOf(one, twice));
  await worker.pushDelta(two, rowsOf(two, twice));
  const routes = [
    ['conversations', 'conv', 'conversation_id', ''],
    ['messages', 'msg', 'msg_id', ''],
    ['contents', 'cont', 'content_id', ''],
    ['contents', 'cont', 'content_id', '/stats'],
    ['works', 'cont', 'work_id', ''],
    ['works', 'cont', 'work_id', '/stats'],
    ['discussions', 'comm', 'discussion_id', ''],
    ['notifications', 'notif', 'notification_id', ''],
  ] as const;
  for (const [route, prefix, field, rest] of routes) {
    const internal = `${prefix}_${one}_only-${one}`;
    for (const id of [internal, `only-${one}`]) {
      const answer = await scene.http.get(`/api/im/${route}/${id}${rest}`);
      answered(`GET ${route}/${id}${rest}`, answer, 200);
      same(`${field} of ${route}/${id}`, at(answer.json, `data.${field}`), internal);
    }
    const both = await scene.http.get(`/api/im/${route}/${twice}${rest}`);
    refused(`GET ${route}/${twice}${rest} in two accounts`, both, 409, 'AMBIGUOUS_ID');
    const accounts = sorted(items(both.json, 'details.account_ids'));
    same('details.account_ids', accounts, [one, two].toSorted());
    const told = await scene.http.get(`/api/im/${route}/${twice}${rest}?account_id=${two}`);
    same(`${route} with account_id`, at(told.json, `data.${field}`), `${prefix}_${two}_${twice}`);
  }
  await worker.ask('worker:account:status', {
    worker_id: worker.id,
    account_statuses: [
      { account_id: one, status: { platform_user_id: `user-${one}`, platform_username: '示例' } },
    ],
  });
  for (const id of [one, `user-${one}`]) {
    const answer = await scene.http.get(`/api/im/accounts/${id}`);
    same(`GET accounts/${id}`, at(answer.json, 'data.account_id'), one);
  }
}

async function pages(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const rows = (user: string, count: number) =>
    several(count, (n) => message(account, `${user}-${n}`, user, { createdAt: LONG_AGO + n * 1000 }));
  await worker.push(account, { messages: [...rows('u45', 45), ...rows('u40', 40), ...rows('u1100', 1100)] });
  const path = (user: string, rest: string) =>
    `/api/im/messages?account_id=${account}&conversation_id=${user}${rest}`;
  const page = async (user: string, rest: string) => {
    const answer = await scene.http.get(path(user, rest));
    answered(path(user, rest), answer, 200);
    return answer.json;
  };
  for (const [user, total, expected] of [
    ['u45', 45, [true, true, false]],
    ['u40', 40, [true, false]],
  ] as const) {
    for (const kind of ['cursor', 'next_cursor'] as const) {
      let cursor: unknown = 0;
      const more: unknown[] = [];
      const ids: unknown[] = [];
      while (more.length < expected.length) {
        const json = await page(user, `&count=20&cursor=${String(cursor)}`);
        more.push(at(json, 'has_more'));
        ids.push(...column(items(json, 'data.messages'), 'msg_id'));
        cursor = at(json, kind);
      }
      same(`has_more of ${total} rows by ${kind}`, more, expected);
      same(
        `rows by ${kind}`,
        ids,
        rows(user, total)
          .map((row) => row['id'])
          .toReversed(),
      );
    }
  }
  const lengthOf = async (rest: string) => items(await page('u1100', rest), 'data.messages').length;
  same('count=0', await lengthOf('&count=0'), 1);
  same('count=5000', await lengthOf('&count=5000'), 1000);
  same('count=abc', await lengthOf('&count=abc'), 20);
  same('no count', await lengthOf(''), 20);
  const beyond = await page('u45', '&cursor=999999');
  same('beyond the end', [at(beyond, 'data.messages'), at(beyond, 'has_more')], [[], false]);
  same('cursor beyond the end', at(beyond, 'cursor'), 999_999);
  same('a negative cursor', items(await page('u45', '&cursor=-3'), 'data.messages').length, 20);
  refused('cursor=x!', await scene.http.get(path('u45', '&cursor=x!')), 400, 'INVALID_CURSOR');
  const next = text(await page('u45', '&count=5'), 'next_cursor');
  const elsewhere = await scene.http.get(`/api/im/contents?account_id=${account}&cursor=${next}`);
  refused('a cursor of another route', elsewhere, 400, 'INVALID_CURSOR');
}

async function insertedBetween(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.push(account, {
    conversations: [conversation(account, 'u1')],
    messages: several(30, (n) => message(account, `m${n}`, 'u1', { createdAt: LONG_AGO + n * 1000 })),
    comments: several(30, (n) => comment(account, `c${n}`, 'w1', { createdAt: LONG_AGO + n * 1000 })),
  });
  await crossing(scene, account, `/api/im/messages?account_id=${account}`, 'messages', 'msg_id', async () => {
    await worker.pushDelta(account, {
      messages: [message(account, 'new', 'u1', { createdAt: LONG_AGO + 100_000 })],
    });
  });
  await crossing(
    scene,
    account,
    `/api/im/discussions?account_id=${account}`,
    'discussions',
    'discussion_id',
    async () => {
      await worker.pushDelta(account, {
        comments: [comment(account, 'new', 'w1', { createdAt: LONG_AGO + 100_000 })],
      });
    },
  );
}

/** Pages before and after `change` show every row that was there at first exactly once. */
async function crossing(
  { http }: Scene,
  account: string,
  path: string,
  key: string,
  field: string,
  change: () => Promise<void>,
): Promise<void> {
  const all = column(await http.list(`${path}&count=1000`, key), field);
  const first = await http.get(`${path}&count=10`);
  const seen = [...column(items(first.json, `data.${key}`), field)];
  await change();
  let cursor = text(first.json, 'next_cursor');
  while (cursor !== '') {
    const page = await http.get(`${path}&count=10&cursor=${encodeURIComponent(cursor)}`);
    answered(`${key} of ${account}`, page, 200);
    seen.push(...column(items(page.json, `data.${key}`), field));
    cursor = text(page.json, 'next_cursor');
  }
  same(`${key} over pages with an insertion between`, seen, all);
  same('the new row is there', (await http.list(`${path}&count=1000`, key)).length, all.length + 1);
}

export const PAGING_CHECKS: readonly Check[] = [
  { number: 11, title: 'conversations need account_id; paging stands in both places', run: pagingFields },
  { number: 12, title: 'messages of a conversation by both ids and by the alias', run: nestedMessages },
  { number: 13, title: 'items by internal and platform id; an ambiguous one is 409', run: bothIds },
  { number: 14, title: 'pages end exactly; odd counts and cursors', run: pages },
  { number: 15, title: 'a row inserted between pages skips and doubles nothing', run: insertedBetween },
];
