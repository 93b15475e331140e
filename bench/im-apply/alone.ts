import { setTimeout as pause } from 'node:timers/promises';
import type { BenchSettings, Figures } from '../bench.ts';
import type { Goals } from '../goals.ts';
import { startAnswerProbe } from '../instruments/im/answer-probe.ts';
import { addWorker, startAppProcess } from '../instruments/im/app-process.ts';
import { ImClient } from '../instruments/im/im-client.ts';
import { at, number } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import { manyRows } from '../instruments/im/many-rows.ts';
import { readMetrics } from '../instruments/im/metrics.ts';
import { pushInParts } from '../instruments/im/push-in-parts.ts';
import { WorkerClient } from '../instruments/im/worker-client.ts';
import { median } from '../instruments/percentile.ts';

const ROWS = 10_000;
const ACCOUNTS = { quick: 3, full: 9 };
const SETTLED_MS = 2_000;
/** Busy time of 10,000 rows and of an identical repeat; the longest piece of work; the longest block of the loop. */
const GOAL = { busyMs: 50, repeatMs: 30, sliceMs: 10, blockMs: 10 };

/** One worker on a quiet app: new accounts of 10,000 entities, one after another, each pushed twice. */
export async function measureAlone(
  dataDir: string,
  mode: 'parts' | 'one_frame',
  { quick, log }: BenchSettings,
  goals: Goals,
): Promise<Figures> {
  const token = await addWorker(dataDir, { name: 'bench', accounts: '*', allowCreate: true });
  const app = await startAppProcess({ dataDir, config: { store: { max_bytes: 1024 ** 3 } } });
  const http = new ImClient(app.baseUrl, app.tokens.read);
  try {
    const worker = await WorkerClient.connect(app.baseUrl, token, 'bench');
    const limit = number(await worker.register(), 'payload.server.max_rows_per_part');
    await pause(SETTLED_MS);
    const before = await readMetrics(http);
    const probe = await startAnswerProbe(app.baseUrl);
    const first = { busy: [] as number[], slice: [] as number[] };
    const repeat = { busy: [] as number[], slice: [] as number[] };
    let changed = 0;
    const untilMs = Date.now();
    const push = async (accountId: string, into: typeof first): Promise<Item> => {
      const rows = manyRows({ accountId, count: ROWS, untilMs });
      const ack =
        mode === 'parts'
          ? await pushInParts(worker, accountId, rows, limit)
          : await worker.push(accountId, rows);
      const metrics = await readMetrics(http);
      if (metrics.applyRows !== ROWS)
        throw new Error(`the metrics tell of an apply of ${metrics.applyRows} rows`);
      into.busy.push(metrics.applyBusyMs);
      into.slice.push(metrics.applyMaxSliceMs);
      return ack;
    };
    for (let n = 0; n < (quick ? ACCOUNTS.quick : ACCOUNTS.full); n += 1) {
      const account = `acc-${n}`;
      const ack = await push(account, first);
      const again = await push(account, repeat);
      changed += number(again, 'revision') - number(ack, 'revision');
      if (at(again, 'counts.messages.unchanged') !== at(again, 'counts.messages.received')) changed += 1;
    }
    const answers = await probe.stop();
    const after = await readMetrics(http);
    worker.close();
    // Its figure begins with the process, and starting up holds the loop: only a longer one is the pushes' own.
    const blockMs = after.loopMaxMs > before.loopMaxMs ? after.loopMaxMs : null;
    const told = `${mode}: `;
    goals.atMost(`${told}busy time of 10,000 rows, ms`, median(first.busy), GOAL.busyMs);
    goals.atMost(`${told}busy time of an identical repeat, ms`, median(repeat.busy), GOAL.repeatMs);
    goals.expect(`${told}identical repeats changed something`, changed === 0);
    if (mode === 'parts') {
      goals.atMost(`${told}longest slice, ms`, Math.max(...first.slice, ...repeat.slice), GOAL.sliceMs);
      goals.atMost(`${told}longest block of the loop, ms`, blockMs ?? after.loopMaxMs, GOAL.blockMs);
    }
    log(`${mode}: busy ${median(first.busy)} ms, longest block ${after.loopMaxMs} ms`);
    return {
      snapshots: first.busy.length,
      rows: ROWS,
      busy_ms: median(first.busy),
      busy_worst_ms: Math.max(...first.busy),
      longest_slice_ms: Math.max(...first.slice),
      repeat_busy_ms: median(repeat.busy),
      repeat_longest_slice_ms: Math.max(...repeat.slice),
      longest_block_ms: blockMs,
      longest_block_since_start_ms: after.loopMaxMs,
      longest_block_before_ms: before.loopMaxMs,
      loop_p99_delay_ms: after.loopP99Ms,
      small_answer_ms: answers,
    };
  } finally {
    http.close();
    await app.stop();
  }
}
