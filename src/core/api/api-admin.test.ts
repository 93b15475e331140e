import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call } from './test-support/raw-http.ts';
import { SseClient, WsClient } from './test-support/stream-clients.ts';
import { startTestApi } from './test-support/test-api.ts';
import type { TestApi } from './test-support/test-api.ts';
import { until } from './test-support/until.ts';

let test: TestApi;
const clients: WsClient[] = [];
beforeEach(async () => {
  test = await startTestApi();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await test.stop();
});

const status = async (token: string) =>
  (await call(test.api.port, 'GET', '/api/live/status', { token })).status;

async function openPage(token: string): Promise<WsClient> {
  const client = await WsClient.open(test.api.port, '/api/live/rpc');
  clients.push(client);
  client.send({ op: 'auth', token });
  await until(() => client.frames.length > 0);
  return client;
}

/** What was put off to the next turn. */
function nextTurn(): void {
  test.clock.advance(1);
}

describe('rotation', () => {
  // Catches: an old token that still opens the door, or a new one that only counts after a restart.
  it('lets only the new token in, in the file and at the door', async () => {
    const fresh = await test.api.admin.rotate('read');
    nextTurn();
    expect(await status(fresh)).toBe(200);
    expect(await status(test.tokens.read)).toBe(401);
    expect(await status(test.tokens.control)).toBe(200);
    const file = JSON.parse(await readFile(join(test.folder, 'api-tokens.json'), 'utf8')) as { read: string };
    expect(file.read).toBe(fresh);
    expect(test.api.admin.tokens().read).toBe(fresh);
  });

  // Catches: a tool that goes on listening with a token that was taken away; another that is cut with it.
  it('closes the streams that came in with the old token, and no others', async () => {
    const page = await openPage(test.tokens.control);
    const looker = await openPage(test.tokens.read);
    const stream = await SseClient.open(test.api.port, '/api/live/stream', {
      Authorization: `Bearer ${test.tokens.control}`,
    });
    await test.api.admin.rotate('control');
    nextTurn();
    await until(() => page.closeCode !== null && stream.isClosed);
    expect(page.closeCode).toBe(4001);
    expect(looker.closeCode).toBeNull();
    expect(test.api.dashboardUrl).toContain(test.api.admin.tokens().control);
  });

  // Catches: two changes at once of which one is lost.
  it('keeps every change when several come at once', async () => {
    const grant = (name: string) => ({ name, accountIds: ['acc-1'], allowCreate: false });
    const [first, second] = await Promise.all([
      test.api.admin.addWorker(grant('one')),
      test.api.admin.addWorker(grant('two')),
      test.api.admin.rotate('read'),
    ]);
    nextTurn();
    expect(first.id).not.toBe(second.id);
    expect(test.api.admin.tokens().workers.map(({ name }) => name)).toEqual(['one', 'two']);
  });
});

describe('worker tokens', () => {
  // Catches: a hash or a token of a worker that reaches a page.
  it('are told once and never listed', async () => {
    const { id, token } = await test.api.admin.addWorker({
      name: 'crawler-1',
      accountIds: ['acc-1'],
      allowCreate: true,
    });
    nextTurn();
    expect(token).toMatch(/^ddw_/);
    const list = test.api.admin.tokens();
    expect(list.workers).toMatchObject([{ id, name: 'crawler-1', accountIds: ['acc-1'], allowCreate: true }]);
    expect(JSON.stringify(list)).not.toMatch(/ddw_|sha256/);
    await test.api.admin.removeWorker(id);
    nextTurn();
    expect(test.api.admin.tokens().workers).toEqual([]);
    await expect(test.api.admin.removeWorker(id)).rejects.toMatchObject({ code: 'E302' });
  });
});

describe('the request log', () => {
  // Catches: a refused tool that leaves no trace, or a token that leaves one.
  it('shows answered and refused requests with the kind of token, and no query', async () => {
    await status(test.tokens.read);
    await call(test.api.port, 'GET', '/api/live/sessions/s-demo?x=ddr_oops', { token: test.tokens.control });
    await call(test.api.port, 'GET', '/api/live/status?token=ddc_oops');
    await until(() => test.api.admin.log().length === 3);
    expect(test.api.admin.log().map(({ route, status: code, token }) => [route, code, token])).toEqual([
      ['/api/live/status', 401, 'none'],
      ['/api/live/sessions/:session_id', 400, 'control'],
      ['/api/live/status', 200, 'read'],
    ]);
    expect(JSON.stringify(test.api.admin.log())).not.toContain('oops');
  });
});
