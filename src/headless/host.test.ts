import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import WebSocket from 'ws';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { ConfigReport } from '#shared/config.ts';
import type { FetcherStatus } from '#shared/session.ts';
import { startHost } from './host.ts';
import type { Host } from './host.ts';

let folder = '';
const cleanups: (() => Promise<unknown> | void)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'danmudeck-host-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function start(
  config: unknown,
  environment: Readonly<Record<string, string>> = {},
  fakeOrigin: string | null = null,
): Promise<Host> {
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  const host = await startHost({ dataDir: folder, port: 0, fakeOrigin, logLevel: 'error', environment });
  cleanups.push(() => closeOnce(host));
  return host;
}

const closed = new WeakSet<Host>();
async function closeOnce(host: Host): Promise<void> {
  if (closed.has(host)) return;
  closed.add(host);
  await host.close();
}

function get(host: Host, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const { read } = JSON.parse(readFileSync(join(folder, 'api-tokens.json'), 'utf8')) as { read: string };
  return fetch(`${host.app.api?.baseUrl ?? ''}${path}`, {
    headers: { authorization: `Bearer ${read}`, ...headers },
  });
}

/** Asks for a WebSocket and waits for its refusal. */
function upgrade(host: Host, path: string): Promise<void> {
  const socket = new WebSocket(`${host.app.api?.baseUrl.replace('http', 'ws') ?? ''}${path}`);
  return new Promise((resolve) => {
    socket.once('error', () => {
      resolve();
    });
  });
}

/** What the log file has when the app has ended. */
async function logged(host: Host): Promise<Record<string, unknown>[]> {
  await closeOnce(host);
  const lines = readFileSync(join(folder, 'logs', 'douyin_api.log'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

// Catches: an answer that cannot be found in the log, and an id of a client that writes lines of its own.
test('every call is in the log under the id that its answer carries', async () => {
  const host = await start({});
  const plain = await get(host, '/api/live/status');
  const chosen = await get(host, '/api/im/accounts', { 'x-request-id': 'tool-7.a' });
  const wrong = await get(host, '/api/live/nothing', { 'x-request-id': `bad id ${'x'.repeat(100)}` });
  const refused = await get(host, '/api/live/status', { authorization: 'Bearer wrong' });
  await upgrade(host, '/api/live/ws?ticket=none');
  const asked = await host.app.dispatch('getStatus', {});
  expect(asked.ok).toBe(true);
  const ids = [plain, chosen, wrong, refused].map(({ headers }) => headers.get('x-request-id'));
  expect(ids[1]).toBe('tool-7.a');
  expect(new Set(ids).size).toBe(4);
  const calls = (await logged(host)).filter(({ message }) => message === 'call');
  const found = calls.map(({ op, result, trace_id }) => [op, result, trace_id]);
  expect(found.slice(0, 4)).toEqual([
    ['GET /api/live/status', 200, ids[0]],
    ['GET /api/im/accounts', 200, 'tool-7.a'],
    ['GET /api/live/nothing', 404, ids[2]],
    ['GET /api/live/status', 401, ids[3]],
  ]);
  expect(found[4]?.slice(0, 2)).toEqual(['GET /api/live/ws', 401]);
  expect(found[5]?.slice(0, 2)).toEqual(['getStatus', 'ok']);
  for (const { duration_ms } of calls.slice(0, 3)) expect(typeof duration_ms).toBe('number');
});

// Catches: settings that are shown and steer nothing, and a password in an answer of the API.
test('the API tells what is set and why, and what is set holds', async () => {
  const host = await start({ api: { rate_limit: 3 } }, { DOUYIN_DB_PASSWORD: 'hunter2-hunter2' });
  const config = await (await get(host, '/api/live/config')).text();
  const { data } = JSON.parse(config) as { data: { entries: Record<string, unknown>[] } };
  const entry = (key: string) => data.entries.find((one) => one['key'] === key);
  expect(entry('api.rate_limit')).toMatchObject({
    value: 3,
    source: { kind: 'file' },
    env: 'DOUYIN_API_RATE_LIMIT',
  });
  expect(entry('api.port')).toMatchObject({ value: 0, source: { kind: 'option', name: '--port' } });
  expect(entry('database.password')).toMatchObject({ value: 'set', is_secret: true });
  const statuses = [];
  for (let at = 0; at < 4; at++) statuses.push((await get(host, '/api/live/status')).status);
  expect(statuses).toContain(429);
  const lines = await logged(host);
  expect(config + JSON.stringify(lines)).not.toContain('hunter2');
});

test('the fetcher of a running app obeys the settings', async () => {
  const fake = await startFakeDouyin({ scenario: 'rush' });
  cleanups.push(() => fake.close());
  const host = await start({ fetcher: { max_reconnect_times: 0 } }, {}, fake.origin);
  const { promise: rested, resolve } = Promise.withResolvers<FetcherStatus>();
  host.app.events.on('status', (status) => {
    if (status.state === 'RUNNING') fake.cut('reset');
    if (status.state === 'ERROR' && status.phase === 'none') resolve(status);
  });
  await host.app.dispatch('startFetch', { liveId: 'demo:rush' });
  expect(await rested).toMatchObject({ nextRetryMs: null, attempt: 0, lastError: { error_code: 'E003' } });
  const report = await host.app.dispatch('getConfig', {});
  const value: ConfigReport | null = report.ok ? report.value : null;
  expect(value?.entries.find(({ key }) => key === 'fetcher.max_reconnect_times')?.value).toBe(0);
});

// Catches: a refusal that repeats the password it refuses.
test('settings that stop the start are refused without what they hold', async () => {
  const failed = start({ redis: { password: 'hunter2-hunter2' } });
  await expect(failed).rejects.toMatchObject({ code: 'E301' });
  await expect(failed).rejects.not.toThrow(/hunter2/);
});

// Catches: a crash at night of which the log knows nothing, since its last lines were still in memory.
test('a crash is the last line of the log, with its stack', () => {
  const fixture = fileURLToPath(new URL('testing/crashing-host.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [fixture, folder], { timeout: 60_000 });
  expect(status).toBe(1);
  const lines = readFileSync(join(folder, 'logs', 'douyin_api.log'), 'utf8')
    .trimEnd()
    .split('\n');
  const last = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
  expect(last).toMatchObject({
    level: 'ERROR',
    message: 'uncaught exception',
    error: { message: 'too late' },
  });
  expect(JSON.stringify(last['error'])).toContain('later');
}, 60_000);
