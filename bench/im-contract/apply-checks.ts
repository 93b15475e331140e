import { setTimeout as pause } from 'node:timers/promises';
import { createChance } from '#fake-douyin/random.ts';
import { LONG_AGO, comment, content, conversation, message, several } from '../instruments/im/im-rows.ts';
import { at, column, items, number, sorted } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import type { WorkerClient } from '../instruments/im/worker-client.ts';
import type { Check } from './check.ts';
import { answered, holds, includes, same } from './expect.ts';
import type { Scene, Stage } from './stage.ts';

/** What the four writers do in all. */
const DELTAS = { workers: 4, each: 200, ids: 60 };

async function omission(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const [one, two] = [
    await scene.worker(scene.tokens.wide, 'one'),
    await scene.worker(scene.tokens.other, 'two'),
  ];
  const mine = several(6, (n) => message(account, `m${n}`, 'u1'));
  const first = await one.push(account, { messages: mine, contents: [content(account, 'w1')] });
  await two.push(account, { messages: [message(account, 'theirs', 'u2'), message(account, 'm1', 'u1')] });
  const later = await one.push(account, { messages: mine.slice(2) });
  same('removed', at(later, 'counts.messages.removed'), 1);
  const ids = async () =>
    sorted(
      column(
        await scene.http.list(`/api/im/messages?account_id=${account}`, 'messages'),
        'platform_message_id',
      ),
    );
  same('what is left: m1 is claimed by the other worker too', await ids(), [
    'm1',
    'm2',
    'm3',
    'm4',
    'm5',
    'theirs',
  ]);
  const changes = await scene.http.get(
    `/api/im/messages?account_id=${account}&since_revision=${number(first, 'revision')}`,
  );
  const tombstone = items(changes.json, 'data.deleted').find((row) => row['id'] === `msg_${account}_m0`);
  same('its tombstone', at(tombstone, 'reason'), 'removed');
  const works = await scene.http.list(`/api/im/contents?account_id=${account}`, 'contents');
  same('a collection that was not in the push', works.length, 1);
  await one.push(account, { messages: [] });
  same('an empty array empties the own part', await ids(), ['m1', 'theirs']);
}

async function shrinkGuard(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const rows = several(200, (n) => message(account, `m${n}`, 'u1', { createdAt: LONG_AGO + n }));
  const before = await scene.worker(scene.tokens.wide, 'crawler-g');
  await before.register();
  await before.push(account, { messages: rows });
  before.close();
  const after = await scene.worker(scene.tokens.wide, 'crawler-g');
  await after.register();
  const total = async () =>
    number((await scene.http.get(`/api/im/messages?account_id=${account}`)).json, 'total');
  const ack = await after.push(account, { messages: rows.slice(0, 10) });
  same('deferredRemovals', at(ack, 'deferredRemovals.messages'), 190);
  same('rows kept', await total(), 200);
  const forced = await after.push(account, { messages: rows.slice(0, 10) }, { authoritative: true });
  same('removed', at(forced, 'counts.messages.removed'), 190);
  same('rows left', await total(), 10);
}

async function baseRevisions(stage: Stage): Promise<void> {
  const scene = await stage.own();
  const account = stage.account();
  const [one, two] = [
    await scene.worker(scene.tokens.wide, 'one'),
    await scene.worker(scene.tokens.other, 'two'),
  ];
  const first = await one.push(account, {
    messages: [message(account, 'm0', 'u1'), message(account, 'm1', 'u1')],
  });
  const delta = (base: number, data: Item, more: Item = {}) =>
    one.sync({
      accountId: account,
      platform: 'douyin',
      timestamp: Date.now(),
      mode: 'delta',
      base_revision: base,
      data,
      ...more,
    });
  const ids = async () =>
    sorted(
      column(
        await scene.http.list(`/api/im/messages?account_id=${account}`, 'messages'),
        'platform_message_id',
      ),
    );
  const applied = await delta(
    number(first, 'revision'),
    { messages: [message(account, 'm2', 'u1')] },
    { deleted: { messages: ['m0'] } },
  );
  same('upsert and delete: success', applied['success'], true);
  same('upsert and delete', await ids(), ['m1', 'm2']);
  await two.push(account, { messages: [message(account, 'theirs', 'u2')] });
  const afterOther = await delta(number(applied, 'revision'), { messages: [message(account, 'm3', 'u1')] });
  same(
    'after a push of another worker',
    [afterOther['success'], await ids()],
    [true, ['m1', 'm2', 'm3', 'theirs']],
  );
  const second = await one.push(account, {
    messages: [
      message(account, 'm1', 'u1', { content: '变了' }),
      message(account, 'm2', 'u1'),
      message(account, 'm3', 'u1'),
    ],
  });
  const refusedWith = (what: string, ack: Item): void => {
    same(`${what}: success`, ack['success'], false);
    same(what, [ack['error_code'], ack['resync_required']], ['BASE_REVISION_MISMATCH', true]);
  };
  const row = { messages: [message(account, 'never', 'u1')] };
  refusedWith('older than the own last snapshot', await delta(number(first, 'revision'), row));
  refusedWith('newer than the account', await delta(number(second, 'revision') + 1_000_000, row));
  const update = await one.ask('worker:messages:update', {
    accountId: account,
    messages: [withoutId(message(account, 'm4', 'u1'))],
    timestamp: Date.now(),
  });
  same(
    'an incremental update',
    [update['type'], at(update, 'payload.success')],
    ['worker:messages:update:ack', true],
  );
  same('it is there', await ids(), ['m1', 'm2', 'm3', 'm4', 'theirs']);
  // Nothing from outside clears an account and keeps it; a crash takes the baselines away in the same way.
  await pause(1_000);
  await scene.app.kill();
  const again = await stage.restarted(scene);
  const reborn = await again.worker(again.tokens.wide, 'one');
  const ack = await reborn.sync({
    accountId: account,
    platform: 'douyin',
    timestamp: Date.now(),
    mode: 'delta',
    base_revision: number(second, 'revision'),
    data: row,
  });
  refusedWith('without a baseline', ack);
}

function withoutId({ id: _id, ...row }: Item): Item {
  return row;
}

async function fourWriters(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const chance = createChance('four writers');
  const workers = await Promise.all(
    several(DELTAS.workers, (n) =>
      scene.worker(n % 2 === 0 ? scene.tokens.wide : scene.tokens.other, `writer-${n}`),
    ),
  );
  const expected = new Map<string, unknown>();
  // Each has ids of its own, so the order among writers cannot matter; they share one account and its queue.
  const write = async (worker: WorkerClient, of: number): Promise<void> => {
    for (let step = 0; step < DELTAS.each; step += 1) {
      const id = `w${of}-${chance.between(0, DELTAS.ids - 1)}`;
      if (chance.happens(0.25)) {
        await worker.pushDelta(account, { messages: [] }, { deleted: { messages: [id] } });
        expected.delete(id);
      } else {
        const said = `第 ${step} 步`;
        await worker.pushDelta(account, { messages: [message(account, id, `u${of}`, { content: said })] });
        expected.set(id, said);
      }
    }
  };
  await Promise.all(workers.map(write));
  const rows = await scene.http.list(`/api/im/messages?account_id=${account}&count=1000`, 'messages');
  const held = new Map(rows.map((row) => [String(row['platform_message_id']), row['content']]));
  same('the final state', Object.fromEntries(held), Object.fromEntries(expected));
  const counts = await scene.http.list(`/api/im/conversations?account_id=${account}`, 'conversations');
  const sum = counts.reduce((total, row) => total + number(row, 'message_count'), 0);
  same('message_count of the conversations in all', sum, expected.size);
}

async function killed(stage: Stage): Promise<void> {
  const scene = await stage.own();
  const account = stage.account();
  const worker = await scene.worker();
  const messages = several(50, (n) =>
    message(account, `m${n}`, `u${n % 5}`, { createdAt: LONG_AGO + n * 1000 }),
  );
  const conversations = several(5, (n) => conversation(account, `u${n}`));
  const comments = several(20, (n) => comment(account, `c${n}`, 'w1', { createdAt: LONG_AGO + n * 1000 }));
  await worker.push(account, { messages, conversations, contents: [content(account, 'w1')], comments });
  await worker.push(account, { messages: messages.slice(3), conversations });
  const { http } = scene;
  await http.put(`/api/im/messages/msg_${account}_m10/read`);
  await http.put(`/api/im/conversations/conv_${account}_u1/pin`);
  await http.put(`/api/im/conversations/conv_${account}_u2/read`);
  await http.put(`/api/im/messages/msg_${account}_m11/recall`);
  answered('deleting', await http.delete(`/api/im/messages/msg_${account}_m12`), 200);
  answered('deleting', await http.delete(`/api/im/discussions/comm_${account}_c1`), 200);
  const before = await everything(scene, account);
  await pause(1_000);
  await scene.app.kill();
  const again = await stage.restarted(scene);
  const after = await everything(again, account);
  same('everything the account holds', after.rows, before.rows);
  holds('the revision went back', after.revision >= before.revision, {
    before: before.revision,
    after: after.revision,
  });
  const gone = [...column(items(after.rows, 'messages'), 'platform_message_id')];
  for (const id of ['m0', 'm1', 'm2', 'm12']) holds(`${id} is back`, !gone.includes(id));
  const second = await again.worker();
  const next = await second.pushDelta(account, { messages: [message(account, 'next', 'u1')] });
  holds('a revision given twice', number(next, 'revision') > before.revision, next);
  await second.pushDelta(account, { messages: [message(account, 'm12', 'u2')] });
  answered('the deleted one, pushed again', await again.http.get(`/api/im/messages/msg_${account}_m12`), 404);
  includes(
    'rows afterwards',
    column(
      await again.http.list(`/api/im/messages?account_id=${account}&count=1000`, 'messages'),
      'platform_message_id',
    ),
    'next',
  );
}

async function everything({ http }: Scene, account: string): Promise<{ rows: Item; revision: number }> {
  const rows: Record<string, unknown> = {};
  for (const [route, key] of [
    ['conversations', 'conversations'],
    ['messages', 'messages'],
    ['contents', 'contents'],
    ['discussions', 'discussions'],
    ['unified-messages', 'unified'],
  ] as const) {
    const answer = await http.get(`/api/im/${route}?account_id=${account}&count=1000`);
    answered(route, answer, 200);
    rows[key] = at(answer.json, `data.${key === 'unified' ? 'messages' : key}`);
  }
  const stats = await http.get(`/api/im/unified-messages/stats?account_id=${account}`);
  rows['stats'] = at(stats.json, 'data');
  const status = await http.get('/api/v1/status');
  return { rows, revision: number(status.json, 'data.dataStore.revision') };
}

export const APPLY_CHECKS: readonly Check[] = [
  { number: 26, title: 'a row left out of a snapshot goes; others stay', run: omission },
  { number: 27, title: 'a crawler that comes back nearly empty deletes nothing', run: shrinkGuard },
  { number: 28, title: 'deltas on a base revision', run: baseRevisions },
  { number: 29, title: 'four workers, 200 random deltas each, one account', run: fourWriters },
  { number: 30, title: 'kill -9, a second after the last write', run: killed },
];
