import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../test-support/until.ts';
import { testWorker } from '../sockets/testing/socket-server.ts';
import { OTHER, THREE_WORKERS, pushOf, rawMessages, startWorkerServer } from './testing/worker-server.ts';
import type { TestWorker, WorkerServer } from './testing/worker-server.ts';

let bench: WorkerServer;
let worker: TestWorker;
beforeEach(async () => {
  bench = await startWorkerServer({ workers: THREE_WORKERS });
  worker = await bench.connect();
});
afterEach(() => bench.stop());

const bindWorker = (...account_ids: string[]): void => {
  bench.server.authenticator.replace({
    ...bench.server.tokens,
    workers: [testWorker({ account_ids }), ...THREE_WORKERS.slice(1)],
  });
};

const heartbeat = async (from: TestWorker) => from.ask('worker:heartbeat', {}, 'worker:heartbeat:ack');

// Catches: half a character in a worker's id, on which the whole app ends.
it.each(['\ud800', 'a\u0000b', 'two\nlines'])('refuses to register %j and goes on', async (workerId) => {
  expect(await worker.register(workerId)).toMatchObject({ success: false, error_code: 'INVALID_PAYLOAD' });
  expect(await worker.register()).toMatchObject({ success: true });
});

describe('the state of an account', () => {
  // Catches: a state that changes back before it is written, and then stays wrong.
  it('is the last one, however quickly it changed', async () => {
    const statusOf = () => bench.store.account('acc-1')?.workerStatus;
    await worker.push(pushOf(rawMessages(1, 1)));
    await until(() => statusOf() === 'online');
    const seen: unknown[] = [];
    bench.store.onCommit(() => seen.push(statusOf()));
    bindWorker('acc-2');
    bindWorker('acc-1');
    await until(() => seen.length > 0);
    await until(() => statusOf() === 'online');
  });
});

describe('the list of workers', () => {
  const infoOf = (id: string) => bench.workers.list().find((info) => info.id === id);

  it('does not say that a worker went when a second connection replaces the first', async () => {
    const seen: string[] = [];
    await worker.register();
    bench.workers.onStatus(({ id, status }) => seen.push(`${id} ${status}`));
    const again = await bench.connect();
    await again.register();
    await until(() => !worker.socket.connected);
    await heartbeat(again);
    expect(seen.filter((line) => line.startsWith('crawler-1'))).toEqual([]);
    expect(infoOf('crawler-1')?.status).toBe('online');
  });

  // Catches: a worker shown as gone because one of its two connections is silent.
  it('takes a worker by the connection that speaks', async () => {
    const other = await bench.connect();
    bench.clock.advance(20_000);
    await heartbeat(other);
    bench.clock.advance(15_000);
    expect(infoOf('wk-1')).toMatchObject({
      status: 'online',
      lastHeartbeatMs: bench.clock.now() - 15_000,
    });
    other.socket.disconnect();
    await until(() => infoOf('wk-1')?.status === 'offline');
  });

  // Catches: workers that were removed, and accounts that are nobody's, in every count.
  it('follows the tokens also for workers that are not connected', async () => {
    await worker.push(pushOf([]));
    await worker.register();
    worker.socket.disconnect();
    await until(() => infoOf('crawler-1')?.status === 'offline');
    expect(infoOf('crawler-1')?.accountIds).toEqual(['acc-1']);
    bindWorker('acc-2');
    expect(infoOf('crawler-1')?.accountIds).toEqual([]);
    bench.server.authenticator.replace({ ...bench.server.tokens, workers: THREE_WORKERS.slice(1) });
    expect(bench.workers.list()).toEqual([]);
  });

  // Catches: the worker that went last forgotten first, and its rows given up at once.
  it('forgets the one first that has been gone for longest', async () => {
    await worker.register();
    const other = await bench.connect(OTHER);
    for (let n = 0; n < 998; n += 1) await other.register(`c-${String(n)}`);
    worker.socket.disconnect();
    await until(() => infoOf('crawler-1')?.status === 'offline');
    for (let n = 998; n < 1003; n += 1) await other.register(`c-${String(n)}`);
    expect(infoOf('c-0')).toBeUndefined();
    expect(infoOf('crawler-1')).toBeDefined();
  });
});
