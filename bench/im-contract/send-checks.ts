import { setTimeout as pause } from 'node:timers/promises';
import { conversation, message } from '../instruments/im/im-rows.ts';
import { at, column, text } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import { until } from '../instruments/wait.ts';
import type { Check } from './check.ts';
import { answered, holds, refused, same } from './expect.ts';
import type { Scene, Stage } from './stage.ts';

/** Short, so that a send without an answer is over soon. */
const SEND_LIMIT_MS = 1_500;
/** In which an event that must not come would have come. */
const QUIET_MS = 500;

async function refusedSends(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const live = await scene.live();
  const { http } = scene;
  await until(
    'a conversation in the live room',
    60_000,
    async () => (await http.list(`/api/im/conversations?account_id=${live}`, 'conversations')).length > 0,
    200,
  );
  const [open] = await http.list(`/api/im/conversations?account_id=${live}`, 'conversations');
  const liveConversation = text(open, 'conversation_id');
  const account = stage.account();
  const worker = await scene.worker();
  await worker.push(account, { conversations: [conversation(account, 'u1')] });
  worker.close();
  await until('the worker to be offline', 10_000, async () => {
    const answer = await http.get(`/api/im/accounts/${account}`);
    return at(answer.json, 'data.worker_status') !== 'online';
  });
  const stream = await scene.events('?types=message.*');
  await stream.next('hello');
  const words = `不该留下 ${Date.now()}`;
  for (const [what, id, code, target] of [
    ['to the live room', live, 'SEND_NOT_SUPPORTED', liveConversation],
    ['to a worker that is gone', account, 'WORKER_OFFLINE', `conv_${account}_u1`],
  ] as const) {
    const answer = await http.post('/api/im/messages', { conversation_id: target, content: words });
    refused(what, answer, 409, code);
    same(`${what}: details`, at(answer.json, 'details.account_id'), id);
    const rows = await http.list(`/api/im/messages?account_id=${id}&direction=outbound`, 'messages');
    holds(`${what}: a row was stored`, !column(rows, 'content').includes(words), rows);
  }
  await pause(QUIET_MS);
  const told = stream.events.filter(({ json }) => at(json, 'data.content') === words);
  same('events', told.length, 0);
  const unknown = await http.post('/api/im/messages', { conversation_id: 'nobody', content: words });
  refused('to nobody', unknown, 404, 'CONVERSATION_NOT_FOUND');
}

async function outcomes(stage: Stage): Promise<void> {
  const scene = await stage.own({ config: { send: { timeout_ms: SEND_LIMIT_MS } } });
  const account = 'acc-1';
  const worker = await scene.worker(scene.tokens.W);
  await worker.register();
  await worker.push(account, { conversations: [conversation(account, 'u-1')] });
  const stream = await scene.events(`?account_id=${account}`);
  await stream.next('hello');
  const send = async (content: string): Promise<{ id: string; request: Item }> => {
    const seen = worker.replyRequests.length;
    const answer = await scene.http.post('/api/im/messages', {
      conversation_id: `conv_${account}_u-1`,
      content,
      msg_type: 'text',
      reply_to_message_id: null,
    });
    answered(`sending ${content}`, answer, 201);
    same(
      'direction, status, is_read',
      ['direction', 'status', 'is_read'].map((field) => at(answer.json, `data.${field}`)),
      ['outbound', 'sending', true],
    );
    const id = text(answer.json, 'data.msg_id');
    holds('the id', id.startsWith(`msg_${account}_out_`), id);
    await stream.next('message.created', (json) => json['id'] === id);
    return { id, request: await worker.nextReplyRequest(seen) };
  };
  const settled = async (id: string, status: string, limitMs = 5_000): Promise<Item> => {
    await stream.next(
      'message.updated',
      (json) => json['id'] === id && at(json, 'data.status') === status,
      0,
      limitMs,
    );
    const answer = await scene.http.get(`/api/im/messages/${id}`);
    same('status in GET', at(answer.json, 'data.status'), status);
    return (at(answer.json, 'data') ?? {}) as Item;
  };
  const good = await send('您好，有现货');
  same('reply_id', good.request['reply_id'], good.id);
  same(
    'the request, in platform ids',
    [
      'platform',
      'account_id',
      'target_type',
      'target_id',
      'conversation_id',
      'reply_content',
      'assigned_worker_id',
    ].map((field) => good.request[field]),
    ['douyin', account, 'direct_message', 'u-1', 'u-1', '您好，有现货', worker.id],
  );
  holds('a request id of the server', text(good.request, 'request_id').startsWith('req_'), good.request);
  worker.reply(good.request, 'success', { platform_reply_id: 'm77' });
  same('error of a delivered one', (await settled(good.id, 'delivered'))['error'], null);
  const bad = await send('这句发不出去');
  worker.reply(bad.request, 'failed', { error_code: 'BLOCKED_WORD', error_message: '含有敏感词' });
  const failed = await settled(bad.id, 'failed');
  same(
    'error of a failed one',
    [at(failed, 'error.code'), at(failed, 'error.message')],
    ['BLOCKED_WORD', '含有敏感词'],
  );
  const silent = await send('没有回音');
  const lost = await settled(silent.id, 'failed', SEND_LIMIT_MS + 5_000);
  same(
    'error without an answer',
    [at(lost, 'error.code'), at(lost, 'error.outcome_unknown')],
    ['REPLY_TIMEOUT', true],
  );
  worker.reply(silent.request, 'success', { platform_reply_id: 'm78' });
  await settled(silent.id, 'delivered');
}

async function idempotency(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.register();
  await worker.push(account, { conversations: [conversation(account, 'u1')] });
  const body = { conversation_id: `conv_${account}_u1`, content: '只发一次', request_id: `cr-${account}` };
  const { http } = scene;
  const first = await http.post('/api/im/messages', body);
  answered('the first', first, 201);
  const id = text(first.json, 'data.msg_id');
  const second = await http.post('/api/im/messages', body);
  answered('the same again', second, 200);
  same('the same id', at(second.json, 'data.msg_id'), id);
  same('Idempotent-Replay', second.headers['idempotent-replay'], 'true');
  const other = await http.post('/api/im/messages', { ...body, content: '别的话' });
  refused('other content', other, 409, 'REQUEST_ID_REUSED');
  const inSending = await http.put(`/api/im/messages/${id}/status`, { status: 'sent' });
  refused('a status while it is being sent', inSending, 409, 'SEND_IN_PROGRESS');
  const byHeader = await http.post(
    '/api/im/messages',
    { ...body, request_id: undefined },
    { 'Idempotency-Key': `cr-${account}` },
  );
  same('the same key in the header', [byHeader.status, at(byHeader.json, 'data.msg_id')], [200, id]);
  const request = await worker.nextReplyRequest(0);
  same('request_id at the worker', request['request_id'], `cr-${account}`);
  worker.reply(request, 'success', { platform_reply_id: 'p-1' });
  await until(
    'delivery',
    5_000,
    async () => at((await http.get(`/api/im/messages/${id}`)).json, 'data.status') === 'delivered',
  );
  const third = await http.post('/api/im/messages', body);
  same('a replay tells the state of now', [third.status, at(third.json, 'data.status')], [200, 'delivered']);
  await pause(QUIET_MS);
  same('requests the worker got', worker.replyRequests.length, 1);
  await worker.pushDelta(account, { messages: [outbound(account, 'p-1', '只发一次')] });
  await onlyOne(scene, account, '只发一次', id);
  const unnamed = await http.post('/api/im/messages', {
    conversation_id: body.conversation_id,
    content: '没有编号',
  });
  answered('without a key', unnamed, 201);
  worker.reply(await worker.nextReplyRequest(1), 'success');
  const unnamedId = text(unnamed.json, 'data.msg_id');
  await until(
    'delivery',
    5_000,
    async () => at((await http.get(`/api/im/messages/${unnamedId}`)).json, 'data.status') === 'delivered',
  );
  await worker.pushDelta(account, { messages: [outbound(account, 'p-2', '没有编号')] });
  await onlyOne(scene, account, '没有编号', unnamedId);
}

function outbound(account: string, id: string, content: string): Item {
  return message(account, id, 'u1', {
    content,
    direction: 'outbound',
    senderId: account,
    senderName: '客服',
    recipientId: 'u1',
    createdAt: Date.now(),
  });
}

async function onlyOne({ http }: Scene, account: string, content: string, id: string): Promise<void> {
  const rows = await http.list(`/api/im/messages?account_id=${account}&count=1000`, 'messages');
  same(
    `rows saying ${content}`,
    column(
      rows.filter((row) => row['content'] === content),
      'msg_id',
    ),
    [id],
  );
}

export const SEND_CHECKS: readonly Check[] = [
  { number: 31, title: 'what cannot be sent leaves nothing behind', run: refusedSends },
  { number: 32, title: 'a send is delivered, fails, or gets no answer', run: outcomes },
  { number: 33, title: 'the same request is sent once; the push of it doubles nothing', run: idempotency },
];
