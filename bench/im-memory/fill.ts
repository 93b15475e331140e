import { setTimeout as pause } from 'node:timers/promises';
import { addWorker, startAppProcess } from '../instruments/im/app-process.ts';
import { ImClient } from '../instruments/im/im-client.ts';
import { column, items, number } from '../instruments/im/json.ts';
import { manyRows } from '../instruments/im/many-rows.ts';
import { readMetrics } from '../instruments/im/metrics.ts';
import { pushInParts } from '../instruments/im/push-in-parts.ts';
import { spread } from '../instruments/percentile.ts';
import type { Spread } from '../instruments/percentile.ts';
import { WorkerClient } from '../instruments/im/worker-client.ts';
import { until } from '../instruments/wait.ts';

/** At the same time; each may push ten frames a second. */
const WORKERS = 4;
const SETTLED_MS = 3_000;
/** By then the app has given back what it needed for the work only. */
const REST_MS = 20_000;
const FLUSH_LIMIT_MS = 120_000;
/** Accounts whose answers are looked at afterwards, oldest first. */
const ASKED = 25;

export interface FillOptions {
  readonly accounts: number;
  readonly rows: number;
  /** Null: the default cap. */
  readonly maxBytes: number | null;
  readonly log: (line: string) => void;
}

export interface Filled {
  readonly accounts: number;
  readonly rows: number;
  readonly rssBeforeBytes: number;
  readonly rssBytes: number;
  readonly rssPeakBytes: number;
  readonly growthBytes: number;
  readonly estimatedBytes: number;
  readonly loaded: number;
  readonly firstAnswerMs: Spread;
  readonly checked: number;
  readonly wrong: number;
  readonly rowsPerSecond: number;
}

/** An app that takes in that many accounts, and what it then weighs and answers. */
export async function fill(dataDir: string, { accounts, rows, maxBytes, log }: FillOptions): Promise<Filled> {
  const token = await addWorker(dataDir, { name: 'bench', accounts: '*', allowCreate: true });
  const app = await startAppProcess({
    dataDir,
    ...(maxBytes !== null && { config: { store: { max_bytes: maxBytes } } }),
  });
  const http = new ImClient(app.baseUrl, app.tokens.read);
  try {
    await pause(SETTLED_MS);
    const before = await readMetrics(http);
    const begin = performance.now();
    let next = 0;
    let peak = before.rssBytes;
    const untilMs = Date.now();
    const work = async (of: number): Promise<void> => {
      const worker = await WorkerClient.connect(app.baseUrl, token, `bench-${of}`);
      const limit = number(await worker.register(), 'payload.server.max_rows_per_part');
      while (next < accounts) {
        const accountId = accountOf(next);
        next += 1;
        await pushInParts(worker, accountId, manyRows({ accountId, count: rows, untilMs }), limit);
        peak = Math.max(peak, (await readMetrics(http)).rssBytes);
        if (next % 20 === 0)
          log(`${next} of ${accounts} accounts, RSS ${Math.round(peak / 1024 ** 2)} MiB at most`);
      }
      // While it is connected, none of its accounts may leave memory.
      worker.close();
    };
    await Promise.all(Array.from({ length: WORKERS }, (_, of) => work(of)));
    const took = performance.now() - begin;
    await until(
      'everything on disk',
      FLUSH_LIMIT_MS,
      async () => (await readMetrics(http)).dirtyRows === 0,
      100,
    );
    await pause(REST_MS);
    const after = await readMetrics(http);
    const { firstAnswers, checked, wrong } = await askOldest(http, { accounts, rows, untilMs });
    return {
      accounts,
      rows: accounts * rows,
      rssBeforeBytes: before.rssBytes,
      rssBytes: after.rssBytes,
      rssPeakBytes: peak,
      growthBytes: after.rssBytes - before.rssBytes,
      estimatedBytes: after.estimatedBytes,
      loaded: after.loadedAccounts,
      firstAnswerMs: spread(firstAnswers),
      checked,
      wrong,
      rowsPerSecond: (accounts * rows * 1_000) / took,
    };
  } finally {
    http.close();
    await app.stop();
  }
}

function accountOf(at: number): string {
  return `acc-${String(at).padStart(3, '0')}`;
}

/** Accounts that were used least recently: the time until each answers, and whether it answers right. */
async function askOldest(
  http: ImClient,
  { accounts, rows, untilMs }: { readonly accounts: number; readonly rows: number; readonly untilMs: number },
): Promise<{ firstAnswers: readonly number[]; checked: number; wrong: number }> {
  const firstAnswers: number[] = [];
  let checked = 0;
  let wrong = 0;
  for (let at = 0; at < Math.min(ASKED, accounts); at += 1) {
    const accountId = accountOf(at);
    const expected = manyRows({ accountId, count: rows, untilMs });
    for (const [route, key, field, wanted] of [
      ['messages', 'messages', 'platform_message_id', expected.messages],
      ['discussions', 'discussions', 'platform_discussion_id', expected.comments],
      ['conversations', 'conversations', 'platform_conversation_id', expected.conversations],
    ] as const) {
      const begin = performance.now();
      const { json } = await http.get(`/api/im/${route}?account_id=${accountId}&count=100`);
      if (route === 'messages') firstAnswers.push(performance.now() - begin);
      const idField = { messages: 'messageId', discussions: 'commentId', conversations: 'conversationId' }[
        route
      ];
      const ids = column(items(json, `data.${key}`), field);
      // The rows are made newest first.
      const right = column((wanted ?? []).slice(0, 100), idField);
      checked += 1;
      if (ids.join() !== right.join() || number(json, 'total') !== (wanted ?? []).length) wrong += 1;
    }
  }
  return { firstAnswers, checked, wrong };
}
