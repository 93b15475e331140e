import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { conversation, message } from '../instruments/im/im-rows.ts';
import { at, column, items, number, sorted, text } from '../instruments/im/json.ts';
import { answered, holds, includes, refused, same, shaped } from './expect.ts';
import type { Check } from './check.ts';
import { forgedSources } from './forged-sources.ts';
import type { Scene, Stage } from './stage.ts';

const run = promisify(execFile);
const FORBIDDEN = '{"data":null,"status_code":403,"status_msg":"Forbidden"}';

async function publicRoutes(stage: Stage): Promise<void> {
  const { http } = await stage.scene();
  const health = await http.get('/api/im/health', { token: null });
  answered('health without a token', health, 200);
  shaped('health', health.json, {
    'data.version': 'text',
    'data.timestamp': 'number',
    'data.epoch': 'text',
    'data.uptime_ms': 'number',
    'data.restoring': 'flag',
    'data.legacy_open': 'flag',
    'data.demo': 'flag',
  });
  same('health.data.status', at(health.json, 'data.status'), 'ok');
  same('health.status_code', at(health.json, 'status_code'), 0);
  same('health.data.demo in the demo', at(health.json, 'data.demo'), true);
  const version = await http.get('/api/im/version', { token: null });
  answered('version without a token', version, 200);
  same('version', version.json, {
    data: {
      api_version: '1.0.0',
      compatibility: 'IM v1.0',
      supported_platforms: ['douyin', 'xiaohongshu'],
      live_platforms: ['douyin'],
      features: ['next_cursor', 'since_revision', 'events', 'ws', 'delta_sync', 'notifications'],
    },
    status_code: 0,
  });
  const plain = await http.get('/health', { token: null });
  answered('/health without a token', plain, 200);
  same('/health', plain.json, { status: 'ok' });
}

async function tokenNeeded(stage: Stage): Promise<void> {
  const { http, reader } = await stage.scene();
  const bare = await http.get('/api/im/accounts', { token: null });
  refused('accounts without a token', bare, 401, 'UNAUTHORIZED');
  same('WWW-Authenticate', bare.headers['www-authenticate'], 'Bearer realm="api"');
  const read = await reader.get('/api/im/accounts');
  answered('accounts with the read token', read, 200);
  holds('data.users is no list', Array.isArray(at(read.json, 'data.users')), read.body);
}

async function forgedSourcesRefused(stage: Stage): Promise<void> {
  const { app, http } = await stage.scene();
  const document = await http.get('/api/openapi.json', { token: null });
  answered('the OpenAPI document', document, 200);
  const tried = await forgedSources(app, at(document.json, 'paths'));
  const wrong = tried.filter(({ status, body }) => status !== 403 || body !== FORBIDDEN);
  holds(
    `${wrong.length} of ${tried.length} forged requests were answered otherwise`,
    wrong.length === 0,
    wrong.slice(0, 5),
  );
  const telling = tried.filter(({ head }) => /x-request-id|danmudeck|fastify/i.test(head));
  holds('a refusal tells who we are', telling.length === 0, telling.slice(0, 3));
  const open = tried.filter(({ head }) => /access-control-allow-origin: \*/i.test(head));
  holds('a refusal allows every origin', open.length === 0, open.slice(0, 3));
  for (const origin of [`http://127.0.0.1:${app.port}`, 'app://danmudeck']) {
    const allowed = await http.get('/api/im/accounts', { headers: { Origin: origin } });
    answered(`the origin ${origin}`, allowed, 200);
    same('Access-Control-Allow-Origin', allowed.headers['access-control-allow-origin'], origin);
  }
  const plain = await http.get('/api/im/accounts');
  same('no origin, no header', plain.headers['access-control-allow-origin'], undefined);
}

async function scopesAndSecrets(stage: Stage): Promise<void> {
  const { app, http, reader, tokens } = await stage.own();
  const write = await reader.post('/api/im/accounts', { user_name: '示例' });
  refused('a write with the read token', write, 403, 'INSUFFICIENT_SCOPE');
  same('details.required', at(write.json, 'details.required'), 'control');
  const inUrl = await http.get(`/api/im/accounts?token=${app.tokens.control}`, { token: null });
  refused('a token in the URL', inUrl, 401, 'UNAUTHORIZED');
  const worker = await http.get('/api/im/accounts', { token: tokens.W });
  answered('a worker token on REST', worker, 403);
  const wrong = [];
  for (let count = 0; count < 6; count += 1) {
    wrong.push(await http.get('/api/im/accounts', { token: `ddr_${'A'.repeat(42)}${count}` }));
  }
  same('the first wrong token', wrong[0]?.status, 401);
  const [sixth] = wrong.slice(-1);
  same('the sixth wrong token in a minute', sixth?.status, 429);
  holds('429 without Retry-After', Number(sixth?.headers['retry-after']) > 0, sixth?.headers);
  answered('the right token meanwhile', await reader.get('/api/im/accounts'), 200);
  const { stdout } = await run('ss', ['-ltnH']);
  const ours = stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/)[3] ?? '')
    .filter((address) => address.endsWith(`:${app.port}`));
  holds('the port is not among those that listen', ours.length > 0, stdout);
  const strangers = ours.filter(
    (address) => !address.startsWith('127.0.0.1:') && !address.startsWith('[::1]:'),
  );
  same('addresses that are not loopback', strangers, []);
  same('mode of the token file', statSync(join(app.dataDir, 'api-tokens.json')).mode & 0o777, 0o600);
}

async function oneFormOfError(stage: Stage): Promise<void> {
  const { http } = await stage.scene();
  const path = '/api/im/nothing-here';
  refused('an unknown route', await http.get(path), 404, 'ROUTE_NOT_FOUND');
  refused('an unknown route without a token', await http.get(path, { token: null }), 401, 'UNAUTHORIZED');
  const patch = await http.ask('PATCH', '/api/im/accounts');
  refused('PATCH', patch, 405, 'METHOD_NOT_ALLOWED');
  const allow = (patch.headers.allow ?? '').split(/,\s*/).toSorted();
  same('Allow', allow, ['GET', 'HEAD', 'POST']);
  same('details.allowed', sorted(items(patch.json, 'details.allowed')), allow);
  refused('no JSON', await http.post('/api/im/accounts', '{bad'), 400, 'INVALID_JSON');
  const huge = JSON.stringify({ user_name: 'x'.repeat(2 * 1024 * 1024) });
  refused('a body of 2 MiB', await http.post('/api/im/accounts', huge), 413, 'PAYLOAD_TOO_LARGE');
  const named = await http.get(path, { headers: { 'X-Request-Id': 'mine-1' } });
  same('a request id of the client', named.headers['x-request-id'], 'mine-1');
}

async function emptyBodies(stage: Stage): Promise<void> {
  const scene = await stage.scene();
  const account = stage.account();
  await seedOne(scene, account);
  const json = { headers: { 'Content-Type': 'application/json' } };
  for (const path of [
    `/api/im/messages/msg_${account}_m1/read`,
    `/api/im/conversations/conv_${account}_u1/read`,
    `/api/im/conversations/conv_${account}_u1/pin`,
  ]) {
    answered(`PUT ${path} without a body`, await scene.http.ask('PUT', path, json), 200);
  }
  const gone = await scene.http.ask('DELETE', `/api/im/messages/msg_${account}_m1`, json);
  answered('DELETE without a body', gone, 200);
  const rows = await scene.http.list(`/api/im/messages?account_id=${account}`, 'messages');
  same('the row that was deleted', column(rows, 'msg_id'), []);
}

async function seedOne(scene: Scene, account: string): Promise<void> {
  const worker = await scene.worker();
  const ack = await worker.push(account, {
    conversations: [conversation(account, 'u1')],
    messages: [message(account, 'm1', 'u1')],
  });
  same('accountId of the answer', text(ack, 'accountId'), account);
  holds('revision of the answer', number(ack, 'revision') > 0, ack);
  const users = await scene.http.list('/api/im/accounts', 'users');
  includes('accounts', column(users, 'account_id'), account);
}

export const SERVER_CHECKS: readonly Check[] = [
  { number: 1, title: 'health and version answer without a token', run: publicRoutes },
  { number: 2, title: 'accounts need a token', run: tokenNeeded },
  { number: 3, title: 'forged hosts, origins and sites get one and the same 403', run: forgedSourcesRefused },
  { number: 4, title: 'scopes, tokens in URLs, guessing, loopback, file mode', run: scopesAndSecrets },
  {
    number: 5,
    title: 'unknown routes, methods, bad and huge bodies: one form of error',
    run: oneFormOfError,
  },
  { number: 6, title: 'an empty body is no body', run: emptyBodies },
];
