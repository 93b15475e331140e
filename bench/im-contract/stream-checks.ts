import { setTimeout as pause } from 'node:timers/promises';
import { message } from '../instruments/im/im-rows.ts';
import { at, number, text } from '../instruments/im/json.ts';
import { isResumed, SseStream } from '../instruments/im/stream-clients.ts';
import type { Check } from './check.ts';
import { answered, holds, refused, rejects, same } from './expect.ts';
import type { Stage } from './stage.ts';

async function streams(stage: Stage): Promise<void> {
  const scene = await stage.own();
  const account = stage.account();
  const worker = await scene.worker();
  await worker.push(account, { messages: [message(account, 'm0', 'u1')] });
  const stream = await scene.events();
  const hello = await stream.next('hello');
  same('the first event', stream.events[0], hello);
  same('resumed', isResumed(hello), false);
  const frames = await scene.frames();
  await frames.next('hello');
  const say = async (id: string) =>
    worker.pushDelta(account, { messages: [message(account, id, 'u1', { createdAt: Date.now() })] });
  await say('m1');
  const created = await stream.next('message.created', (json) => json['id'] === `msg_${account}_m1`);
  same('the item', at(created.json, 'data.msg_id'), `msg_${account}_m1`);
  const item = await scene.http.get(`/api/im/messages/msg_${account}_m1`);
  same('as REST has it', at(created.json, 'data'), at(item.json, 'data'));
  const frame = await frames.next('message.created', (json) => json['id'] === `msg_${account}_m1`);
  same('the same event as a frame', frame.json, created.json);
  stream.close();
  for (const id of ['m2', 'm3', 'm4']) await say(id);
  await frames.next('message.created', (json) => json['id'] === `msg_${account}_m4`);
  await pause(1_500);
  const missed = frames.events.filter(({ seq }) => seq > created.seq);
  const resumed = await scene.events('', { 'Last-Event-ID': created.id });
  const again = await resumed.next('hello');
  same('resumed', isResumed(again), true);
  same('the id of the hello', again.id, created.id);
  await resumed.next('message.created', (json) => json['id'] === `msg_${account}_m4`);
  await pause(300);
  const logged = (all: readonly { seq: number; type: string }[]) =>
    all.filter(({ type }) => type !== 'hello').map(({ seq }) => seq);
  same(
    'exactly what was missed',
    logged(resumed.events).slice(0, missed.length),
    missed.map(({ seq }) => seq),
  );
  const seqs = logged(resumed.events);
  same(
    'without holes',
    seqs,
    seqs.map((_, n) => created.seq + 1 + n),
  );
  const epoch = text(hello.json, 'epoch');
  const foreign = await scene.events('', { 'Last-Event-ID': 'another:5' });
  same('a foreign epoch', at((await foreign.next('resync_required')).json, 'data.reason'), 'epoch_changed');
  await tooOld(stage);
  await byTicket(stage, epoch);
}

/** A ring of ten events, and a position that has left it. */
async function tooOld(stage: Stage): Promise<void> {
  const scene = await stage.own({ config: { events: { ring_size: 10 } } });
  const account = stage.account();
  const worker = await scene.worker();
  const stream = await scene.events();
  const { id } = await stream.next('hello');
  for (let n = 0; n < 15; n += 1)
    await worker.pushDelta(account, { messages: [message(account, `m${n}`, 'u1')] });
  await stream.next('message.created', (json) => json['id'] === `msg_${account}_m14`);
  const late = await scene.events('', { 'Last-Event-ID': id });
  same('an old seq', at((await late.next('resync_required')).json, 'data.reason'), 'too_old');
  await worker.pushDelta(account, { messages: [message(account, 'after', 'u1')] });
  await late.next('message.created', (json) => json['id'] === `msg_${account}_after`);
}

async function byTicket(stage: Stage, epoch: string): Promise<void> {
  const scene = await stage.scene();
  const answer = await scene.reader.post('/api/im/stream-ticket');
  answered('a ticket', answer, 200);
  same('expires_in', number(answer.json, 'data.expires_in'), 30);
  const ticket = text(answer.json, 'data.ticket');
  holds('the ticket', ticket.startsWith('ddt_'), ticket);
  const path = `/api/im/events?ticket=${ticket}`;
  const once = await SseStream.open(scene.app.baseUrl, path, {});
  const hello = await once.next('hello');
  holds('two apps have one epoch', text(hello.json, 'epoch') !== epoch);
  once.close();
  await rejects('the ticket a second time', '401', SseStream.open(scene.app.baseUrl, path, {}));
  await rejects('no ticket', '401', SseStream.open(scene.app.baseUrl, '/api/im/events', {}));
}

async function legacyOpen(stage: Stage): Promise<void> {
  const shut = await stage.scene();
  answered('off by default', await shut.http.get('/api/im/accounts', { token: null }), 401);
  await rejects('a monitor without a token', 'UNAUTHORIZED', shut.monitor(null));
  const scene = await stage.own({ flags: ['--legacy-open'] });
  const account = stage.account();
  const worker = await scene.worker();
  await worker.push(account, { messages: [message(account, 'm1', 'u1')] });
  const bare = { token: null };
  const { http } = scene;
  for (const path of [
    '/api/im/accounts',
    `/api/im/messages?account_id=${account}`,
    `/api/im/messages/msg_${account}_m1`,
    '/api/v1/status',
    '/api/v1/accounts',
  ]) {
    answered(`GET ${path} without a token`, await http.get(path, bare), 200);
  }
  same('health tells', at((await http.get('/api/im/health', bare)).json, 'data.legacy_open'), true);
  for (const path of ['/api/im/metrics', '/api/im/events', '/api/im/ws']) {
    refused(`GET ${path}`, await http.get(path, bare), 401, 'UNAUTHORIZED');
  }
  refused('PUT', await http.ask('PUT', `/api/im/messages/msg_${account}_m1/read`, bare), 401, 'UNAUTHORIZED');
  await rejects('/worker', 'UNAUTHORIZED', scene.worker(null));
  const foreign = await http.get('/api/im/accounts', {
    token: null,
    headers: { Origin: 'https://evil.test' },
  });
  answered('a foreign origin', foreign, 403);
  const monitor = await scene.monitor(null);
  await monitor.next(0, 'monitor:channels');
  const topics = await monitor.call('monitor:request_topics', { channelId: account }, 'monitor:topics');
  same('topics', topics['channelId'], account);
  const marked = await monitor.call(
    'monitor:mark_conversation_as_read',
    { channelId: account, conversationId: 'u1' },
    'monitor:mark_conversation_as_read_response',
  );
  same('marking', marked['success'], true);
  for (const [event, payload] of [
    ['delete_account', { accountId: account }],
    ['create_account', { platform: 'douyin', account_name: '示例' }],
  ] as const) {
    const result = await monitor.call(`monitor:${event}`, payload, `monitor:${event}_result`);
    same(event, [result['success'], result['error']], [false, '需要控制令牌']);
  }
  answered('the account is still there', await http.get(`/api/im/accounts/${account}`, bare), 200);
}

export const STREAM_CHECKS: readonly Check[] = [
  { number: 40, title: 'events by SSE and WebSocket, resumed, too old, by ticket', run: streams },
  { number: 41, title: 'legacy open mode, and what it does not open', run: legacyOpen },
];
