import {
  LONG_AGO,
  comment,
  content,
  conversation,
  message,
  notification,
} from '../instruments/im/im-rows.ts';
import { at, column, items, number, text } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import { until } from '../instruments/wait.ts';
import type { Check } from './check.ts';
import { answered, holds, includes, rejects, same } from './expect.ts';
import type { Stage } from './stage.ts';

const COLLECTIONS = ['comments', 'contents', 'conversations', 'messages', 'notifications'] as const;

async function controlMessages(stage: Stage): Promise<void> {
  const scene = await stage.own();
  const worker = await scene.worker(scene.tokens.W);
  const registered = await worker.register();
  same('the type of the answer', text(registered, 'type'), 'worker:register:ack');
  same('register: success', at(registered, 'payload.success'), true);
  same('register: worker_id', at(registered, 'payload.worker_id'), worker.id);
  const accounts = items(registered, 'payload.assigned_accounts');
  includes('assigned accounts', column(accounts, 'id'), 'acc-1');
  const mine = accounts.find((account) => account['id'] === 'acc-1');
  same('credentials', at(mine, 'credentials'), null);
  same('monitor_interval', at(mine, 'monitor_interval'), 30);
  same('max_rows_per_part', at(registered, 'payload.server.max_rows_per_part'), 2000);
  const beat = await worker.heartbeat();
  same('the answer to a heartbeat', text(beat, 'type'), 'worker:heartbeat:ack');
  same('heartbeat: success', at(beat, 'payload.success'), true);
  worker.sendRaw({ type: 'worker:heartbeat', payload: { worker_id: worker.id }, timestamp: Date.now() });
  await until('an answer to an envelope without version', 10_000, () =>
    worker.messages.some(({ type }) => type === 'worker:heartbeat:error'),
  );
  const error = worker.messages.find(({ type }) => type === 'worker:heartbeat:error');
  same('without version: error_code', at(error, 'payload.error_code'), 'INVALID_ENVELOPE');
  same('without version: error', at(error, 'payload.error'), 'Missing required field: version');
  const unknown = await worker.ask('worker:nothing:like:it', {});
  same('an unknown type', text(unknown, 'type'), 'worker:nothing:like:it:error');
  same('an unknown type: error_code', at(unknown, 'payload.error_code'), 'UNKNOWN_TYPE');
}

async function threeForms(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const data = {
    comments: [comment(account, 'c1', 'w1')],
    contents: [content(account, 'w1')],
    conversations: [conversation(account, 'u1')],
    messages: [message(account, 'm1', 'u1')],
    notifications: [notification(account, 'n1')],
  };
  const head = { accountId: account, platform: 'douyin', timestamp: Date.now() };
  const forms: Readonly<Record<string, Item>> = {
    A: { ...head, snapshot: { platform: 'douyin', data } },
    B: { ...head, snapshot: data },
    C: { ...head, data },
  };
  const acks: Item[] = [];
  for (const [form, payload] of Object.entries(forms)) {
    const requestId = `form-${form}-${account}`;
    const answer = await worker.ask('worker:data:sync', { ...payload, requestId }, requestId);
    same(`form ${form}: type`, answer['type'], 'WORKER_DATA_SYNC_ACK');
    const ack = (answer['payload'] ?? {}) as Item;
    same(`form ${form}: success`, ack['success'], true);
    same(`form ${form}: accountId`, ack['accountId'], account);
    same(`form ${form}: requestId`, ack['requestId'], requestId);
    holds(`form ${form}: revision`, number(ack, 'revision') > 0, ack);
    for (const name of COLLECTIONS) {
      same(`form ${form}: ${name} received`, at(ack, `counts.${name}.received`), 1);
    }
    acks.push(ack);
  }
  const [first, ...later] = acks;
  for (const name of COLLECTIONS) same(`${name} added`, at(first, `counts.${name}.added`), 1);
  for (const ack of later) {
    same('revision of a repeat', ack['revision'], at(first, 'revision'));
    for (const name of COLLECTIONS) {
      same(`${name} unchanged in a repeat`, at(ack, `counts.${name}.unchanged`), 1);
    }
  }
  const again = await worker.sync({ ...head, data }, `form-C-${account}`);
  same('a repeated requestId: success', again['success'], true);
  same('a repeated requestId: duplicate', again['duplicate'], true);
  const nothing = await worker.sync({ ...head, rows: [] });
  same('no collection at all', nothing['error_code'], 'INVALID_PAYLOAD');
}

async function foreignAccounts(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const owner = await scene.worker(scene.tokens.wide, 'owner');
  await owner.push(account, { messages: [message(account, 'm1', 'u1')] });
  const before = await scene.http.get(`/api/im/messages?account_id=${account}`);
  const stranger = await scene.worker(scene.tokens.W, 'stranger');
  const refusal = await stranger.sync({
    accountId: account,
    platform: 'douyin',
    timestamp: Date.now(),
    data: { messages: [message(account, 'm2', 'u1')] },
  });
  same('an account of somebody else: success', refusal['success'], false);
  same('an account of somebody else', refusal['error_code'], 'FORBIDDEN_ACCOUNT');
  const after = await scene.http.get(`/api/im/messages?account_id=${account}`);
  same('what the account holds afterwards', after.body, before.body);
  const live = await scene.live();
  const intoLive = await owner.sync({
    accountId: live,
    platform: 'douyin',
    timestamp: Date.now(),
    data: { messages: [message(live, 'intruder', 'u1')] },
  });
  same('a live account', intoLive['error_code'], 'FORBIDDEN_ACCOUNT');
  answered('the intruder', await scene.http.get(`/api/im/messages/msg_${live}_intruder`), 404);
  await rejects('no token', 'UNAUTHORIZED', scene.worker(null));
  await rejects('a read token on /worker', 'UNAUTHORIZED', scene.worker(scene.app.tokens.read));
}

async function timesAndIds(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const second = Math.floor(LONG_AGO / 1000);
  const ms = second * 1000;
  const long = '7123456789012345678';
  const unsafe = 2 ** 60;
  const { id: _id, ...withoutId } = message(account, 'x', 'u1');
  const ack = await worker.push(account, {
    messages: [
      message(account, 's', 'u1', { createdAt: second }),
      message(account, 'ms', 'u1', { createdAt: ms }),
      message(account, 'iso', 'u1', { createdAt: new Date(ms).toISOString() }),
      message(account, 'text', 'u1', { createdAt: String(second) }),
      { ...withoutId, messageId: long },
      { ...withoutId, messageId: unsafe },
    ],
    comments: [
      comment(account, 's', 'w1', { createdAt: second }),
      comment(account, 'ms', 'w1', { createdAt: ms }),
      comment(account, 'iso', 'w1', { createdAt: new Date(ms).toISOString() }),
    ],
  });
  same('messages added', at(ack, 'counts.messages.added'), 5);
  same('messages rejected', at(ack, 'counts.messages.rejected'), 1);
  const [rejected] = items(ack, 'rejected');
  same('the rejected row', [at(rejected, 'collection'), at(rejected, 'index')], ['messages', 5]);
  includes('why it was rejected', [text(rejected, 'reason').includes('UNSAFE_ID')], true);
  for (const id of ['s', 'ms', 'iso', 'text']) {
    const answer = await scene.http.get(`/api/im/messages/msg_${account}_${id}`);
    same(`create_time of ${id}`, at(answer.json, 'data.create_time'), ms);
  }
  for (const id of ['s', 'ms', 'iso']) {
    const answer = await scene.http.get(`/api/im/discussions/comm_${account}_${id}`);
    same(`created_at of ${id}`, at(answer.json, 'data.created_at'), ms);
  }
  const exact = await scene.http.get(`/api/im/messages/${long}?account_id=${account}`);
  same('a 19-digit id', at(exact.json, 'data.platform_message_id'), long);
}

export const WORKER_CHECKS: readonly Check[] = [
  { number: 7, title: 'a worker registers and beats; a bad envelope is told', run: controlMessages },
  { number: 8, title: 'three forms of a push, repeats change nothing', run: threeForms },
  { number: 9, title: 'no push into accounts of others or of a live room', run: foreignAccounts },
  { number: 10, title: 'times in s, ms and ISO; long ids digit for digit', run: timesAndIds },
];
