import { LONG_AGO, conversation, message, several } from '../instruments/im/im-rows.ts';
import { at, column, items, number, text } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import type { Check } from './check.ts';
import { answered, holds, includes, refused, same } from './expect.ts';
import type { Stage } from './stage.ts';

async function accountsByHand(stage: Stage): Promise<void> {
  const { http } = await stage.scene();
  const body = {
    user_name: '示例店铺',
    user_id: `shop-${Date.now()}`,
    platform: 'douyin',
    signature: '你好',
  };
  const created = await http.post('/api/im/accounts', body);
  answered('POST', created, 201);
  const id = text(created.json, 'data.account_id');
  same(
    'what was posted',
    [at(created.json, 'data.user_name'), at(created.json, 'data.user_id')],
    [body.user_name, body.user_id],
  );
  same('source', at(created.json, 'data.source'), 'manual');
  const got = await http.get(`/api/im/accounts/${id}`);
  answered('GET', got, 200);
  same('GET gives what POST gave', settled(got.json), settled(created.json));
  refused('the same account again', await http.post('/api/im/accounts', body), 409, 'ALREADY_EXISTS');
  const changed = await http.put(`/api/im/accounts/${id}`, { user_name: '新名字', follower_count: 7 });
  answered('PUT', changed, 200);
  same(
    'PUT changes',
    [at(changed.json, 'data.user_name'), at(changed.json, 'data.follower_count')],
    ['新名字', 7],
  );
  same('PUT keeps', at(changed.json, 'data.signature'), '你好');
  const deleted = await http.delete(`/api/im/accounts/${id}`);
  answered('DELETE', deleted, 200);
  same('DELETE', at(deleted.json, 'data'), { deleted: true });
  refused('GET afterwards', await http.get(`/api/im/accounts/${id}`), 404, 'ACCOUNT_NOT_FOUND');
  refused(
    'PUT afterwards',
    await http.put(`/api/im/accounts/${id}`, { user_name: 'x' }),
    404,
    'ACCOUNT_NOT_FOUND',
  );
  refused('no name', await http.post('/api/im/accounts', {}), 400, 'MISSING_PARAMETER');
}

async function conversationsByHand(stage: Stage): Promise<void> {
  const { http } = await stage.scene();
  const ids = several(3, (n) => `by-hand-${Date.now()}-${n}`);
  const [id = ''] = ids;
  for (const each of ids) {
    const made = await http.post('/api/im/conversations', {
      conversation_id: each,
      participant: { user_id: `u-${each}`, user_name: '观众' },
    });
    answered('POST', made, 201);
    same('the id', at(made.json, 'data.conversation_id'), each);
  }
  const got = await http.get(`/api/im/conversations/${id}`);
  same('GET', at(got.json, 'data.participant.user_id'), `u-${id}`);
  const account = text(got.json, 'data.account_id');
  same('the account of its own', account, 'acc-local');
  const local = await http.get('/api/im/accounts/acc-local');
  same(
    'the local account',
    [at(local.json, 'data.user_id'), at(local.json, 'data.user_name')],
    ['local', '本机'],
  );
  const updated = at(got.json, 'data.update_time');
  for (const [what, field] of [
    ['pin', 'is_pinned'],
    ['mute', 'is_muted'],
  ] as const) {
    for (const [method, value] of [
      ['PUT', true],
      ['PUT', true],
      ['DELETE', false],
      ['DELETE', false],
    ] as const) {
      const answer = await http.ask(method, `/api/im/conversations/${id}/${what}`);
      answered(`${method} ${what}`, answer, 200);
      same(`${field} after ${method}`, at(answer.json, `data.${field}`), value);
      same('the id', at(answer.json, 'data.conversation_id'), id);
      same('update_time', at(answer.json, 'data.update_time'), updated);
    }
  }
  await http.put(`/api/im/conversations/${id}/pin`);
  const rows = await http.list(`/api/im/conversations?account_id=${account}&count=1000`, 'conversations');
  same('pinned first', at(rows[0], 'conversation_id'), id);
  const pinned = await http.list(
    `/api/im/conversations?account_id=${account}&is_pinned=true`,
    'conversations',
  );
  same('the filter', column(pinned, 'conversation_id'), [id]);
  const again = await http.post('/api/im/conversations', {
    conversation_id: id,
    participant: { user_id: 'u' },
  });
  refused('the same id again', again, 409, 'ALREADY_EXISTS');
}

async function readConversation(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const data = {
    conversations: [conversation(account, 'u1', { unreadCount: 5 })],
    messages: several(5, (n) => message(account, `m${n}`, 'u1', { createdAt: LONG_AGO + n * 1000 })),
  };
  await worker.push(account, data);
  const { http } = scene;
  const id = `conv_${account}_u1`;
  const unread = async () =>
    at((await http.get(`/api/im/unified-messages/stats?account_id=${account}`)).json, 'data.total_unread');
  same(
    'unread before',
    [await unread(), at((await http.get(`/api/im/conversations/${id}`)).json, 'data.unread_count')],
    [5, 5],
  );
  const read = await http.put(`/api/im/conversations/${id}/read`);
  answered('PUT read', read, 200);
  same('unread_count in the answer', at(read.json, 'data.unread_count'), 0);
  const check = async (when: string) => {
    const conv = await http.get(`/api/im/conversations/${id}`);
    same(`unread_count ${when}`, at(conv.json, 'data.unread_count'), 0);
    const rows = await http.list(`/api/im/conversations/${id}/messages`, 'messages');
    same(`is_read ${when}`, column(rows, 'is_read'), [true, true, true, true, true]);
    same(`status ${when}`, new Set(column(rows, 'is_new')), new Set([false]));
    same(`stats ${when}`, await unread(), 0);
  };
  await check('after reading');
  await worker.push(account, data);
  await check('after the same push again');
}

async function messageStates(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  const data = {
    conversations: [conversation(account, 'u1')],
    messages: several(4, (n) => message(account, `m${n}`, 'u1', { createdAt: LONG_AGO + n * 1000 })),
  };
  await worker.push(account, data);
  const { http } = scene;
  const path = (n: number, rest = '') => `/api/im/messages/msg_${account}_m${n}${rest}`;
  const read = await http.put(path(0, '/read'));
  same(
    'read',
    [read.status, at(read.json, 'data.is_read'), at(read.json, 'data.status')],
    [200, true, 'read'],
  );
  const status = await http.put(path(1, '/status'), { status: 'sent' });
  same('status', [status.status, at(status.json, 'data.status')], [200, 'sent']);
  const bad = await http.put(path(1, '/status'), { status: 'bogus' });
  refused('a status that does not exist', bad, 400, 'INVALID_PARAMETER');
  same('its details', at(bad.json, 'details'), {
    parameter: 'status',
    allowed: ['sending', 'sent', 'delivered', 'read', 'failed'],
  });
  refused('no status', await http.put(path(1, '/status'), {}), 400, 'MISSING_PARAMETER');
  const recalled = await http.put(path(2, '/recall'));
  same('recall', [recalled.status, at(recalled.json, 'data.is_recalled')], [200, true]);
  const when = number(recalled.json, 'data.recalled_at');
  holds('recalled_at is no time', Math.abs(when - Date.now()) < 60_000, when);
  same(
    'recalled_at the second time',
    at((await http.put(path(2, '/recall'))).json, 'data.recalled_at'),
    when,
  );
  const deleted = await http.delete(path(3));
  same('delete', [deleted.status, at(deleted.json, 'data')], [200, { deleted: true }]);
  const check = async (when_: string) => {
    refused(`the deleted one ${when_}`, await http.get(path(3)), 404, 'MESSAGE_NOT_FOUND');
    const kept = await http.get(path(3, '?include_deleted=true'));
    same(`the deleted one ${when_}, asked for`, [kept.status, at(kept.json, 'data.is_deleted')], [200, true]);
    const rows = await http.list(`/api/im/messages?account_id=${account}`, 'messages');
    same(
      `ids ${when_}`,
      column(rows, 'msg_id'),
      [2, 1, 0].map((n) => `msg_${account}_m${n}`),
    );
    same(`is_recalled ${when_}`, column(rows, 'is_recalled'), [true, false, false]);
    same(`recalled_at ${when_}`, at(rows[0], 'recalled_at'), when);
    same(`status ${when_}`, [at(rows[1], 'status'), at(rows[2], 'status')], ['sent', 'read']);
    same(`is_read ${when_}`, at(rows[2], 'is_read'), true);
    const conv = await http.get(`/api/im/conversations/conv_${account}_u1`);
    same(`message_count ${when_}`, at(conv.json, 'data.message_count'), 3);
  };
  await check('at once');
  const ack = await worker.push(account, data);
  same('the push was taken', at(ack, 'counts.messages.received'), 4);
  await check('after the same push again');
  refused('deleting it again', await http.delete(path(3)), 404, 'MESSAGE_NOT_FOUND');
  const changes = await http.get(`/api/im/messages?account_id=${account}&since_revision=0&count=1000`);
  if (changes.status === 200) {
    includes(
      'deletions that are told',
      column(items(changes.json, 'data.deleted'), 'id'),
      `msg_${account}_m3`,
    );
  }
}

export const ITEM_CHECKS: readonly Check[] = [
  { number: 19, title: 'an account is made, read, changed, deleted', run: accountsByHand },
  { number: 20, title: 'a conversation by hand; pin and mute', run: conversationsByHand },
  { number: 21, title: 'reading a conversation, and a push that does not undo it', run: readConversation },
  { number: 22, title: 'read, status, recall, delete of a message outlive a push', run: messageStates },
];

/** An account without what a worker that comes or goes meanwhile changes. */
function settled(answer: unknown): Item {
  const {
    worker_status: _status,
    can_send: _send,
    updated_at: _time,
    revision: _revision,
    ...rest
  } = at(answer, 'data') as Item;
  return rest;
}
