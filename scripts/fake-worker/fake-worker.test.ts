import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorkerServer } from '../../src/core/api/im/workers/testing/worker-server.ts';
import type { WorkerServer } from '../../src/core/api/im/workers/testing/worker-server.ts';
import { WORKER } from '../../src/core/api/im/sockets/testing/socket-server.ts';
import { until } from '../../src/core/api/test-support/until.ts';
import { FIXTURES, makeFixture, rowCount } from './fixtures.ts';
import type { Row } from './fixtures.ts';
import { startFakeWorker } from './worker.ts';
import type { FakeWorker, ReplyMode } from './worker.ts';

let bench: WorkerServer;
let worker: FakeWorker | undefined;
let told: Row[];
beforeEach(async () => {
  bench = await startWorkerServer();
  told = [];
});
afterEach(async () => {
  worker?.close();
  worker = undefined;
  await bench.stop();
});

function start(reply: ReplyMode, token = WORKER): FakeWorker {
  const { clock, server } = bench;
  worker = startFakeWorker({
    url: `http://127.0.0.1:${String(server.port)}`,
    token,
    workerId: 'fake-worker-1',
    fixtures: makeFixture('small', 'acc-1', clock.now()),
    reply,
    now: () => clock.now(),
    tell: (event) => told.push(event),
  });
  return worker;
}

/** Asks the worker to send, as the app does. */
function askToSend(): void {
  const account = bench.store.account('acc-1');
  const [speaker] = account === undefined ? [] : bench.workers.speakersOf(account);
  speaker?.request('master:reply:request', {
    reply_id: 'msg_acc-1_out_1',
    request_id: 'cr-1',
    platform: 'douyin',
    account_id: 'acc-1',
    target_type: 'direct_message',
    conversation_id: 'u-2000',
    reply_content: '您好',
  });
}

// Catches: fixtures that the server rejects, drops as too old, or that differ from call to call.
test('every row of the small fixture is taken, and the same again changes nothing', async () => {
  await start('none').pushed;
  const ack = told.find(({ event }) => event === 'pushed')?.['ack'] as { counts: Record<string, Row> };
  expect(ack.counts).toMatchObject({
    comments: { added: 12, rejected: 0, expired: 0 },
    contents: { added: 3, rejected: 0, expired: 0 },
    conversations: { added: 4, rejected: 0, expired: 0 },
    messages: { added: 20, rejected: 0, expired: 0 },
    notifications: { added: 3, rejected: 0, expired: 0 },
  });
  worker?.close();
  told = [];
  await start('none').pushed;
  expect(told.find(({ event }) => event === 'pushed')).toMatchObject({
    ack: { counts: { comments: { unchanged: 12 }, messages: { unchanged: 20, updated: 0, removed: 0 } } },
  });
});

test('fixtures are as large as their names say, of compact rows, and the same all day', () => {
  const nowMs = 1_790_000_000_000;
  const [large] = makeFixture('10k', 'acc-1', nowMs);
  expect(large === undefined ? 0 : rowCount(large.data)).toBe(10_000);
  const hundred = makeFixture('100x10k', 'acc', nowMs);
  expect(new Set(hundred.map(({ accountId }) => accountId)).size).toBe(100);
  expect(hundred[99]?.accountId).toBe('acc-100');
  expect(makeFixture('10k', 'acc-1', nowMs + 1000)).toEqual(makeFixture('10k', 'acc-1', nowMs));
  const rows = FIXTURES.slice(0, 2).flatMap((name) =>
    makeFixture(name, 'acc-1', nowMs).flatMap(({ data }) => Object.values(data).flat() as Row[]),
  );
  expect(Math.max(...rows.map((row) => Buffer.byteLength(JSON.stringify(row))))).toBeLessThanOrEqual(400);
});

test.each([
  [
    'success',
    { status: 'success', platform_reply_id: expect.stringContaining('sent-') as string, error_code: null },
  ],
  ['failed', { status: 'failed', platform_reply_id: null, error_code: 'FAKE_FAILURE' }],
] as const)('a request to send is answered with %s', async (reply, result) => {
  const results: unknown[] = [];
  bench.workers.onResult((payload) => results.push(payload));
  await start(reply).pushed;
  askToSend();
  await until(() => results.length === 1);
  expect(results[0]).toMatchObject({
    reply_id: 'msg_acc-1_out_1',
    request_id: 'cr-1',
    account_id: 'acc-1',
    ...result,
  });
  if (reply === 'success') await until(() => told.some(({ event }) => event === 'pushed the sent message'));
});

test('a request to send is left without an answer when that is what it is told', async () => {
  const results: unknown[] = [];
  bench.workers.onResult((payload) => results.push(payload));
  await start('none').pushed;
  askToSend();
  await until(() => told.some(({ event }) => event === 'asked to send'));
  expect(results).toHaveLength(0);
});

test('a wrong token ends it, and is not printed', async () => {
  await expect(start('none', 'ddw_wrong').pushed).rejects.toThrow('UNAUTHORIZED');
  expect(JSON.stringify(told)).not.toContain('ddw_');
});
