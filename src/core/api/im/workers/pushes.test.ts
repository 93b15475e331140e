import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../test-support/until.ts';
import {
  OTHER,
  THREE_WORKERS,
  pushOf,
  rawMessage,
  rawMessages,
  startWorkerServer,
} from './testing/worker-server.ts';
import type { TestWorker, WorkerServer } from './testing/worker-server.ts';

let bench: WorkerServer;
let worker: TestWorker;
beforeEach(async () => {
  bench = await startWorkerServer({ workers: THREE_WORKERS });
  worker = await bench.connect();
});
afterEach(() => bench.stop());

const page = { accountId: 'acc-1', count: 1000, after: 0 } as const;

describe('a push', () => {
  it('comes in three forms that mean the same', async () => {
    const messages = rawMessages(1, 3);
    const c = await worker.push(pushOf(messages), 'r-1');
    const a = await worker.push(
      { accountId: 'acc-1', snapshot: { platform: 'douyin', data: { messages } }, timestamp: 1 },
      'r-2',
    );
    const b = await worker.push({ accountId: 'acc-1', snapshot: { messages }, timestamp: 1 }, 'r-3');
    expect(c).toMatchObject({
      success: true,
      accountId: 'acc-1',
      requestId: 'r-1',
      mode: 'snapshot',
      duplicate: false,
      counts: { messages: { received: 3, added: 3, unchanged: 0 } },
      deferredRemovals: {},
      rejected: [],
      stats: { totalMessages: 3 },
      timestamp: bench.clock.now(),
    });
    for (const again of [a, b]) {
      expect(again).toMatchObject({ revision: c['revision'], counts: { messages: { unchanged: 3 } } });
    }
    expect(bench.store.account('acc-1')).toMatchObject({
      source: 'worker',
      userId: 'acc-1',
      platform: 'douyin',
    });
    expect(bench.figures.read()).toMatchObject({ count: 3, last: { rows: 3 } });
    expect(bench.workers.received()).toMatchObject([{ accountId: 'acc-1', count: 3 }]);
  });

  // Catches: a repeated message that is applied twice, or that is answered as an error.
  it('is not applied again with the same request id, for ten minutes', async () => {
    await worker.push(pushOf(rawMessages(1, 3)), 'r-1');
    const again = await worker.push(pushOf([]), 'r-1');
    expect(again).toMatchObject({ success: true, duplicate: true, requestId: 'r-1' });
    expect((await bench.store.list('messages', page)).total).toBe(3);
    bench.clock.advance(10 * 60_000);
    expect(await worker.push(pushOf([]), 'r-1')).toMatchObject({ duplicate: false });
    expect((await bench.store.list('messages', page)).total).toBe(0);
  });

  it('is not applied with a sequence number that is not above the last, within its connection', async () => {
    await worker.push(pushOf(rawMessages(1, 3), { seq: 7 }));
    expect(await worker.push(pushOf([], { seq: 7 }))).toMatchObject({ duplicate: true });
    expect(await worker.push(pushOf([], { seq: 6 }))).toMatchObject({ duplicate: true });
    const other = await bench.connect();
    expect(await other.push(pushOf(rawMessages(1, 4), { seq: 1 }))).toMatchObject({ duplicate: false });
    expect(await worker.push(pushOf(rawMessages(1, 2), { seq: 8 }))).toMatchObject({ duplicate: false });
  });

  // Catches: the same request id meaning another worker's push.
  it('is known by its request id for one worker and account only', async () => {
    await worker.register();
    await worker.push(pushOf(rawMessages(1, 2)), 'r-1');
    const other = await bench.connect(OTHER);
    await other.register('crawler-1');
    expect(await other.push(pushOf(rawMessages(3, 4)), 'r-1')).toMatchObject({ duplicate: false });
  });

  it('may be a delta, against a base or not', async () => {
    const { revision } = await worker.push(pushOf(rawMessages(1, 3)));
    const delta = { mode: 'delta', base_revision: revision, deleted: { messages: ['m1'] } };
    const done = await worker.push(pushOf(rawMessages(4, 4), delta));
    expect(done).toMatchObject({ mode: 'delta', counts: { messages: { added: 1, removed: 1 } } });
    const late = await worker.push(pushOf([], { mode: 'delta', base_revision: 999_999, deleted: {} }));
    expect(late).toMatchObject({
      success: false,
      error_code: 'BASE_REVISION_MISMATCH',
      resync_required: true,
      revision: done['revision'],
    });
    const onlyDeletes = { accountId: 'acc-1', mode: 'delta', deleted: { messages: ['m2'] } };
    expect(await worker.push(onlyDeletes)).toMatchObject({ counts: { messages: { removed: 1 } } });
    const left = await bench.store.list('messages', page);
    expect(left.items.map(({ platformId }) => platformId)).toEqual(['m4', 'm3']);
  });

  it.each([
    ['no object', null],
    ['no account', { data: { messages: [] } }],
    ['an account id that is no text', { accountId: { a: 1 }, data: { messages: [] } }],
    ['no collection', { accountId: 'acc-1', data: { rubbish: [] } }],
    ['a collection that is no list', { accountId: 'acc-1', data: { messages: {} } }],
    ['an unknown mode', pushOf([], { mode: 'merge' })],
    ['a sequence number that is none', pushOf([], { seq: 'x' })],
    ['a base that is none', pushOf([], { mode: 'delta', base_revision: -1 })],
    ['a part without a number', pushOf([], { part: { snapshot_id: 's' } })],
    ['a part outside its total', pushOf([], { part: { snapshot_id: 's', index: 2, total: 2 } })],
    ['parts of a delta', pushOf([], { mode: 'delta', part: { snapshot_id: 's', index: 0, total: 1 } })],
  ])('with %s is refused as invalid', async (_name, payload) => {
    const answer = await worker.push(payload as object, 'r-1');
    expect(answer).toMatchObject({ success: false, requestId: 'r-1', error_code: 'INVALID_PAYLOAD' });
    expect(bench.store.accounts()).toHaveLength(0);
  });

  it('is answered with the list of bad rows, and the others are taken', async () => {
    const answer = await worker.push(pushOf([rawMessage(1), { content: '无号' }, rawMessage(2)]));
    expect(answer).toMatchObject({ success: true, counts: { messages: { added: 2, rejected: 1 } } });
    expect(answer['rejected']).toMatchObject([{ collection: 'messages', index: 1 }]);
  });

  it('of one collection is a delta with an answer of its own', async () => {
    await worker.push(pushOf(rawMessages(1, 2)));
    const answer = await worker.ask(
      'worker:messages:update',
      { accountId: 'acc-1', messages: rawMessages(3, 3), timestamp: 1 },
      'worker:messages:update:ack',
      'r-5',
    );
    expect(answer).toMatchObject({
      requestId: 'r-5',
      payload: { success: true, requestId: 'r-5', mode: 'delta', counts: { messages: { added: 1 } } },
    });
    const broken = await worker.ask(
      'worker:comments:update',
      { accountId: 'acc-1' },
      'worker:comments:update:ack',
    );
    expect(broken.payload).toMatchObject({ error_code: 'INVALID_PAYLOAD' });
  });

  // Catches: a crawler that pushes in a loop and takes the whole event loop.
  it('comes at most 10 times a second', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, async () => worker.push(pushOf(rawMessages(1, 1)))),
    );
    expect(answers.filter((answer) => answer['error_code'] === 'RATE_LIMITED')).toHaveLength(5);
    bench.clock.advance(1000);
    expect(await worker.push(pushOf(rawMessages(1, 1)))).toMatchObject({ success: true });
  });

  // Catches: a queue of snapshots that grows while the store is slow; a delta that is lost in it.
  it('waits behind the one that runs, and a newer snapshot takes the place of the one that waits', async () => {
    await worker.push(pushOf([]));
    const answers = await Promise.all([
      worker.push(pushOf(rawMessages(1, 1000)), 'r-1'),
      worker.push(pushOf(rawMessages(1, 1)), 'r-2'),
      worker.push({ accountId: 'acc-1', mode: 'delta', data: { messages: rawMessages(2001, 2001) } }, 'r-3'),
      worker.push(pushOf(rawMessages(1, 5)), 'r-4'),
    ]);
    const byId = new Map(answers.map((answer) => [answer['requestId'], answer]));
    expect(byId.get('r-2')).toMatchObject({ success: true, superseded: true });
    expect(byId.get('r-3')).toMatchObject({ mode: 'delta', counts: { messages: { added: 1 } } });
    expect(byId.get('r-4')).toMatchObject({ counts: { messages: { received: 5 } } });
    expect((await bench.store.list('messages', page)).total).toBe(5);
  });
});

describe('parts of a snapshot', () => {
  const part = (index: number, total: number, messages: readonly unknown[]) =>
    pushOf(messages, { part: { snapshot_id: 's1', index, total } });

  it('are applied as one when the last is here, in whatever order', async () => {
    await worker.push(pushOf(rawMessages(1, 9)));
    const staged = await worker.push(part(2, 3, rawMessages(7, 8)), 'p-2');
    expect(staged).toMatchObject({
      success: true,
      staged: true,
      requestId: 'p-2',
      part: { snapshot_id: 's1', index: 2, total: 3, received: 1 },
    });
    expect(await worker.push(part(0, 3, rawMessages(1, 2)), 'p-0')).toMatchObject({ staged: true });
    expect((await bench.store.list('messages', page)).total).toBe(9);
    const done = await worker.push(part(1, 3, rawMessages(4, 5)), 'p-1');
    expect(done).toMatchObject({ mode: 'snapshot', counts: { messages: { received: 6, removed: 3 } } });
    expect(done).not.toHaveProperty('staged');
    const left = await bench.store.list('messages', page);
    expect(left.items.map(({ platformId }) => platformId)).toEqual(['m8', 'm7', 'm5', 'm4', 'm2', 'm1']);
  });

  // Catches: half a snapshot that is applied as a whole one and removes the other half.
  it('are forgotten after two minutes', async () => {
    await worker.push(part(0, 2, rawMessages(1, 2)));
    bench.clock.advance(2 * 60_000);
    expect(await worker.push(part(1, 2, rawMessages(3, 4)))).toMatchObject({ staged: true });
  });

  it('do not count as pushes of their own', async () => {
    const answers: unknown[] = [];
    for (let index = 0; index < 60; index += 1)
      answers.push(await worker.push(part(index, 60, rawMessages(index, index))));
    expect(answers.at(-1)).toMatchObject({ success: true, counts: { messages: { received: 60 } } });
  });

  it('are bounded in rows, number, agreement and snapshots under way', async () => {
    expect(await worker.push(part(0, 2, rawMessages(1, 2001)))).toMatchObject({
      error_code: 'PAYLOAD_TOO_LARGE',
    });
    await worker.push(part(0, 2, rawMessages(1, 1)));
    expect(await worker.push(part(1, 3, rawMessages(1, 1)))).toMatchObject({ error_code: 'INVALID_PAYLOAD' });
    for (let n = 2; n <= 4; n += 1) {
      const begun = pushOf([], { part: { snapshot_id: `s${String(n)}`, index: 0, total: 2 } });
      expect(await worker.push(begun)).toMatchObject({ staged: true });
    }
    const fifth = pushOf([], { part: { snapshot_id: 's5', index: 0, total: 2 } });
    expect(await worker.push(fifth)).toMatchObject({ error_code: 'PAYLOAD_TOO_LARGE' });
  });
});

describe('what a snapshot no longer names', () => {
  // Catches: a crawler that restarts empty and wipes the account.
  it('is kept once after a connection, and goes with a confirmation', async () => {
    await worker.register();
    await worker.push(pushOf(rawMessages(1, 200)));
    const again = await bench.connect();
    await again.register();
    expect(await again.push(pushOf(rawMessages(1, 10)))).toMatchObject({
      counts: { messages: { removed: 0 } },
      deferredRemovals: { messages: 190 },
    });
    const sure = await again.push(pushOf(rawMessages(1, 10), { authoritative: true }));
    expect(sure).toMatchObject({ counts: { messages: { removed: 190 } }, deferredRemovals: {} });
  });

  // Catches: rows of a crawler that was here before a restart and never came back, kept for ever.
  it('is given up also by one that was here before this start', async () => {
    await worker.register();
    await worker.push(pushOf(rawMessages(1, 3)));
    const { disk } = bench;
    await bench.stop();
    bench = await startWorkerServer({ workers: THREE_WORKERS, disk });
    const other = await bench.connect(OTHER);
    await other.register('crawler-2');
    bench.clock.advance(9 * 60_000);
    await other.push(pushOf(rawMessages(4, 5)));
    expect((await bench.store.list('messages', page)).total).toBe(5);
    bench.clock.advance(60_000);
    await other.push(pushOf(rawMessages(4, 5)));
    expect((await bench.store.list('messages', page)).total).toBe(2);
  });

  // Catches: rows of a crawler that never came back, kept for ever; or given up while it is connected.
  it('is given up by a worker that has been gone for ten minutes', async () => {
    await worker.register();
    await worker.push(pushOf(rawMessages(1, 3)));
    const other = await bench.connect(OTHER);
    await other.register('crawler-2');
    await other.push(pushOf(rawMessages(4, 5)));
    bench.clock.advance(20 * 60_000);
    await other.push(pushOf(rawMessages(4, 5)));
    expect((await bench.store.list('messages', page)).total).toBe(5);
    worker.socket.disconnect();
    await until(() => bench.server.sockets.counts().worker === 1);
    bench.clock.advance(9 * 60_000);
    await other.push(pushOf(rawMessages(4, 5)));
    expect((await bench.store.list('messages', page)).total).toBe(5);
    bench.clock.advance(60_000);
    await other.push(pushOf(rawMessages(4, 5)));
    expect((await bench.store.list('messages', page)).total).toBe(2);
  });
});
