import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ANY,
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

const held = () => bench.store.counts('acc-1');

/** The answers of pushes that are sent at once, in the order of the pushes. */
async function pushAtOnce(...payloads: readonly object[]): Promise<Record<string, unknown>[]> {
  const answers = await Promise.all(
    payloads.map(async (payload, at) => worker.push(payload, `r-${String(at)}`)),
  );
  return answers.toSorted((a, b) => (String(a['requestId']) < String(b['requestId']) ? -1 : 1));
}

// Catches: the second push overtakes the first, which then counts as an old one: its rows are lost.
it('the first pushes to a new account are applied in their order', async () => {
  const delta = (n: number, seq: number) => pushOf(rawMessages(n, n), { mode: 'delta', seq });
  const answers = await pushAtOnce(delta(1, 1), delta(2, 2), delta(3, 3));
  expect(answers.map(({ duplicate }) => duplicate)).toEqual([false, false, false]);
  expect(held().messages).toBe(3);
});

// Catches: rows that were acknowledged and are nowhere.
it('a newer snapshot takes the place of one that waits only when it names all its collections', async () => {
  await worker.push(pushOf([]));
  const comments = [{ commentId: 'c1', contentId: 'w1', authorId: 'u-1', content: '好看' }];
  const answers = await pushAtOnce(
    pushOf(rawMessages(1, 1000)),
    { accountId: 'acc-1', data: { comments } },
    pushOf(rawMessages(1, 1000)),
    pushOf(rawMessages(1, 1001)),
  );
  expect(answers.map(({ superseded }) => superseded ?? false)).toEqual([false, false, true, false]);
  expect(held()).toMatchObject({ comments: 1, messages: 1001 });
});

// Catches: a worker that is thrown out and goes on writing what it had sent before.
it('what waits is not applied when the token of its worker is removed', async () => {
  await worker.push(pushOf([]));
  const { promise: hold, resolve: release } = Promise.withResolvers<void>();
  const seen: unknown[] = [];
  bench.workers.beforeApply(async (_accountId, data) => {
    seen.push(data.messages);
    await hold;
    return data;
  });
  worker.send('worker:data:sync', pushOf([rawMessage(1)]));
  worker.send('worker:data:sync', pushOf([rawMessage(2)]));
  await worker.ask('worker:heartbeat', {}, 'worker:heartbeat:ack');
  bench.server.authenticator.replace({ ...bench.server.tokens, workers: THREE_WORKERS.slice(1) });
  release();
  const other = await bench.connect(ANY);
  await other.push(pushOf([rawMessage(3)], { mode: 'delta' }));
  expect(seen).toEqual([[rawMessage(1)], [rawMessage(3)]]);
  expect(held().messages).toBe(2);
});

// Catches: the guard against a crawler that restarted empty, used up by a snapshot that was not applied.
it('the first snapshot of a connection is the first that is applied', async () => {
  await worker.register();
  await worker.push(pushOf(rawMessages(1, 200)));
  const { disk } = bench;
  await bench.stop();
  const load = disk.load.bind(disk);
  disk.load = async () => Promise.reject(new Error('not now'));
  bench = await startWorkerServer({ workers: THREE_WORKERS, disk });
  worker = await bench.connect();
  await worker.register();
  expect(await worker.push(pushOf(rawMessages(1, 10)))).toMatchObject({ error_code: 'INTERNAL' });
  disk.load = load;
  expect(await worker.push(pushOf(rawMessages(1, 10)))).toMatchObject({
    counts: { messages: { removed: 0 } },
    deferredRemovals: { messages: 190 },
  });
});

describe('what a delta takes away', () => {
  // Catches: ids that are numbers, which are taken everywhere else, passed over without a word.
  it('may be named by numbers', async () => {
    await worker.push(pushOf([rawMessage(1, { messageId: 77 })]));
    const deletes = { accountId: 'acc-1', mode: 'delta', deleted: { messages: [77, 1.5, null] } };
    expect(await worker.push(deletes)).toMatchObject({ counts: { messages: { removed: 1 } } });
  });

  // Catches: millions of ids in one message, for which the loop stands still.
  it('counts as rows', async () => {
    const messages = Array.from({ length: 500_001 }, () => 'x');
    const deletes = { accountId: 'acc-1', mode: 'delta', deleted: { messages } };
    expect(await worker.push(deletes)).toMatchObject({ error_code: 'PAYLOAD_TOO_LARGE' });
  });
});

// Catches: pushes without a limit, as parts of snapshots that nobody has begun.
it('parts that belong to nothing count as pushes', async () => {
  const part = (n: number) => ({ snapshot_id: `s-${String(n)}`, index: 1, total: 2 });
  const answers = await pushAtOnce(...Array.from({ length: 25 }, (_, n) => pushOf([], { part: part(n) })));
  expect(answers.filter((answer) => answer['error_code'] === 'RATE_LIMITED')).toHaveLength(5);
});
