import type { BenchSettings, Figures } from '../bench.ts';
import type { Goals } from '../goals.ts';
import { addWorker, startAppProcess } from '../instruments/im/app-process.ts';
import { ImClient } from '../instruments/im/im-client.ts';
import { column, items, number, text } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import { manyRows } from '../instruments/im/many-rows.ts';
import { readMetrics } from '../instruments/im/metrics.ts';
import { MonitorClient } from '../instruments/im/monitor-client.ts';
import { pushInParts } from '../instruments/im/push-in-parts.ts';
import { spread } from '../instruments/percentile.ts';
import { WorkerClient } from '../instruments/im/worker-client.ts';

const ROWS = 10_000;
const SNAPSHOTS = { quick: 3, full: 12 };
const DELTA_ROWS = 10;
const ACCOUNT = 'acc-1';
/** Of a list while snapshots are applied, p99 at the server. */
const GOAL_LIST_MS = 12;

/** One worker pushes snapshots, another deltas into the same account, a monitor and a tool read. */
export async function measureStorm(
  dataDir: string,
  { quick, log }: BenchSettings,
  goals: Goals,
): Promise<Figures> {
  const token = await addWorker(dataDir, { name: 'bench', accounts: '*', allowCreate: true });
  const app = await startAppProcess({ dataDir, config: { store: { max_bytes: 1024 ** 3 } } });
  const http = new ImClient(app.baseUrl, app.tokens.control);
  try {
    const big = await WorkerClient.connect(app.baseUrl, token, 'big');
    const small = await WorkerClient.connect(app.baseUrl, token, 'small');
    const monitor = await MonitorClient.connect(app.baseUrl, app.tokens.control);
    const limit = number(await big.register(), 'payload.server.max_rows_per_part');
    let isOver = false;
    const deltas = keepPushing(small, () => isOver);
    const reads = keepReading(http, monitor, () => isOver);
    const untilMs = Date.now();
    for (let n = 0; n < (quick ? SNAPSHOTS.quick : SNAPSHOTS.full); n += 1) {
      // A little different each time: an identical one would change nothing.
      await pushInParts(
        big,
        ACCOUNT,
        manyRows({ accountId: ACCOUNT, count: ROWS, untilMs: untilMs + n }),
        limit,
      );
    }
    isOver = true;
    const sent = await deltas;
    const read = await reads;
    const metrics = await readMetrics(http);
    const held = await heldIds(http);
    const expected = manyRows({ accountId: ACCOUNT, count: ROWS, untilMs });
    const ids = [...column(expected.messages ?? [], 'messageId'), ...sent];
    const lost = ids.filter((id) => !held.has(String(id)));
    const strangers = held.size - (ids.length - lost.length);
    const list = metrics.route('GET /api/im/messages');
    goals.expect(`${lost.length} rows lost, none allowed`, lost.length === 0);
    goals.expect(`${strangers} rows too many or twice`, strangers === 0);
    goals.expect(`${read.failed} reads failed`, read.failed === 0);
    goals.atMost('a list during snapshots, p99 at the server, ms', list.p99, GOAL_LIST_MS);
    log(`${ids.length} messages, ${lost.length} lost; list p99 ${list.p99} ms`);
    for (const client of [big, small, monitor]) client.close();
    return {
      snapshots: quick ? SNAPSHOTS.quick : SNAPSHOTS.full,
      delta_rows: sent.length,
      messages_held: held.size,
      lost: lost.length,
      reads: read.count,
      reads_failed: read.failed,
      monitor_answers: read.topics,
      list_at_server_p99_ms: list.p99,
      list_there_and_back_ms: spread(read.took),
      loop_p99_delay_ms: metrics.loopP99Ms,
    };
  } finally {
    http.close();
    await app.stop();
  }
}

/** Deltas as fast as a worker may push; resolves with the ids of all rows. */
async function keepPushing(worker: WorkerClient, isOver: () => boolean): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let step = 0; !isOver(); step += 1) {
    const messages: Item[] = [];
    for (let n = 0; n < DELTA_ROWS; n += 1) {
      const id = `small-${step}-${n}`;
      ids.push(id);
      messages.push({
        messageId: id,
        conversationId: 'small',
        senderId: 'small',
        content: id,
        createdAt: Date.now(),
      });
    }
    await worker.pushDelta(ACCOUNT, { messages });
  }
  return ids;
}

interface Reads {
  readonly count: number;
  readonly failed: number;
  readonly topics: number;
  readonly took: readonly number[];
}

async function keepReading(http: ImClient, monitor: MonitorClient, isOver: () => boolean): Promise<Reads> {
  const took: number[] = [];
  let failed = 0;
  let topics = 0;
  while (!isOver()) {
    const begin = performance.now();
    const answer = await http.get(`/api/im/messages?account_id=${ACCOUNT}&count=20`);
    took.push(performance.now() - begin);
    if (answer.status !== 200) failed += 1;
    if (took.length % 50 === 0) {
      await monitor.call('monitor:request_topics', { channelId: ACCOUNT }, 'monitor:topics');
      topics += 1;
    }
  }
  return { count: took.length, failed, topics, took };
}

async function heldIds(http: ImClient): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let cursor = '0';
  while (cursor !== '') {
    const path = `/api/im/messages?account_id=${ACCOUNT}&count=1000&cursor=${encodeURIComponent(cursor)}`;
    const { status, json, body } = await http.get(path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${body}`);
    for (const id of column(items(json, 'data.messages'), 'platform_message_id')) ids.add(String(id));
    cursor = text(json, 'next_cursor');
  }
  return ids;
}
