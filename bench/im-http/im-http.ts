import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { Bench, BenchSettings, Figures, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { addWorker, startAppProcess } from '../instruments/im/app-process.ts';
import { ImClient } from '../instruments/im/im-client.ts';
import type { ImAnswer } from '../instruments/im/im-client.ts';
import { items, text } from '../instruments/im/json.ts';
import { manyRows } from '../instruments/im/many-rows.ts';
import { readMetrics } from '../instruments/im/metrics.ts';
import { median } from '../instruments/percentile.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { until } from '../instruments/wait.ts';
import { WorkerClient } from '../instruments/im/worker-client.ts';
import { keepIngesting } from './ingest.ts';
import { REFERENCES, startReference } from './reference-server.ts';
import type { ReferenceServer } from './reference-server.ts';
import { ensureWrk, load } from './wrk.ts';
import type { WrkFigures } from './wrk.ts';

const SECONDS = { quick: 2, full: 8 };
const ROUNDS = { quick: 1, full: 5 };
const RATE = 500;
const ROUTE = 'GET /api/im/conversations';
const LIMIT_MS = 30_000;
const GOAL = { idleRatio: 0.8, ingestPerSecond: 10_000, serverP99Ms: 1, cachedPerSecond: 15_000 };

export const imHttp: Bench = {
  name: 'im-http',
  about: 'a list of 20 conversations under wrk, idle and during 500 msg/s, next to three bare servers',
  run: (settings) => withTempFolder((folder) => measureHttp(folder, settings)),
};

async function measureHttp(folder: string, settings: BenchSettings): Promise<Findings> {
  const wrk = ensureWrk();
  const goals = new Goals(settings.log);
  const dataDir = join(folder, 'data');
  const fake = await startFakeDouyin({ seed: settings.seed, scenario: 'rush', changes: { rate: RATE } });
  const token = await addWorker(dataDir, { name: 'bench', accounts: '*', allowCreate: true });
  const app = await startAppProcess({ dataDir, flags: ['--fake-server', fake.origin] });
  const http = new ImClient(app.baseUrl, app.tokens.control);
  const references: ReferenceServer[] = [];
  try {
    const worker = await WorkerClient.connect(app.baseUrl, token, 'bench');
    await worker.push('acc-1', manyRows({ accountId: 'acc-1', count: 2_000, untilMs: Date.now() }));
    await pause(2_000);
    const path = '/api/im/conversations?account_id=acc-1&count=20';
    const answer = await listOf20(http, path);
    const auth = { Authorization: `Bearer ${app.tokens.read}` };
    for (const name of REFERENCES) references.push(await startReference(name, answer, folder));
    const { ours, bare } = await inTurns(wrk, `${app.baseUrl}${path}`, auth, path, references, settings);
    const idle = await readMetrics(http);
    const cached = await load(
      wrk,
      `${app.baseUrl}${path}`,
      seconds(settings),
      await cachedHeaders(http, path, auth),
    );

    await http.post('/api/im/accounts', { user_name: '直播间', user_id: fake.webRid, source: 'live' });
    const live = await liveAccount(http);
    const stop = keepIngesting(worker, 'acc-1', RATE);
    const livePath = `/api/im/conversations?account_id=${live}&count=20`;
    await until(
      '20 conversations in the room',
      LIMIT_MS,
      async () => (await http.list(livePath, 'conversations')).length === 20,
      100,
    );
    const busyLive = await load(wrk, `${app.baseUrl}${livePath}`, seconds(settings) * 2, auth);
    const busyWorker = await load(wrk, `${app.baseUrl}${path}`, seconds(settings) * 2, auth);
    const pushed = await stop();
    const after = await readMetrics(http);

    const best = median(ours.map(({ perSecond }) => perSecond));
    const [bytes = Number.NaN, stringified = Number.NaN, express = Number.NaN] = bare.map((rounds) =>
      median(rounds.map(({ perSecond }) => perSecond)),
    );
    const ratio = median(
      ours.map(({ perSecond }, round) => perSecond / (bare[0]?.[round]?.perSecond ?? Number.NaN)),
    );
    const served = after.route(ROUTE);
    const errors = [...ours, cached, busyLive, busyWorker].reduce((sum, run) => sum + run.errors, 0);
    goals.expect(`${errors} errors`, errors === 0);
    goals.atLeast('idle against the same bytes from a bare server', ratio, GOAL.idleRatio);
    goals.atLeast(
      'requests a second of the live account during ingest',
      busyLive.perSecond,
      GOAL.ingestPerSecond,
    );
    goals.atLeast(
      'requests a second of the pushed account during ingest',
      busyWorker.perSecond,
      GOAL.ingestPerSecond,
    );
    goals.expect(
      `server time p99 ${served.p99} ms, less than ${GOAL.serverP99Ms}`,
      served.p99 < GOAL.serverP99Ms,
    );
    goals.atLeast('304s a second', cached.perSecond, GOAL.cachedPerSecond);
    worker.close();
    return {
      figures: {
        body_bytes: Buffer.byteLength(answer.body),
        idle_per_second: best,
        idle_rounds: ours.length,
        idle_client_p99_ms: median(ours.map(({ p99Ms }) => p99Ms)),
        idle_server_p99_ms: idle.route(ROUTE).p99,
        cached_304_per_second: cached.perSecond,
        during_ingest_live: shown(busyLive),
        during_ingest_pushed: shown(busyWorker),
        pushed_rows_per_second: pushed,
        server_p50_ms: served.p50,
        server_p99_ms: served.p99,
        requests_counted_at_server: served.count,
        loop_p99_delay_ms: after.loopP99Ms,
        errors,
      },
      reference: {
        same_bytes_per_second: bytes,
        stringify_per_second: stringified,
        express_sqlite_per_second: express,
      },
      ratio: {
        idle_to_same_bytes: ratio,
        idle_to_stringify: best / stringified,
        idle_to_express_sqlite: best / express,
      },
      ok: goals.ok,
    };
  } finally {
    http.close();
    for (const reference of references) await reference.close();
    await app.stop();
    await fake.close();
  }
}

function seconds({ quick }: BenchSettings): number {
  return quick ? SECONDS.quick : SECONDS.full;
}

/** Ours and the others round by round: what disturbs the machine for a while disturbs all of them. */
async function inTurns(
  wrk: string,
  url: string,
  auth: Readonly<Record<string, string>>,
  path: string,
  references: readonly ReferenceServer[],
  settings: BenchSettings,
): Promise<{ ours: readonly WrkFigures[]; bare: readonly (readonly WrkFigures[])[] }> {
  const ours: WrkFigures[] = [];
  const bare: WrkFigures[][] = references.map(() => []);
  for (let round = -1; round < (settings.quick ? ROUNDS.quick : ROUNDS.full); round += 1) {
    const run = await load(wrk, url, seconds(settings), auth);
    for (const [at, { baseUrl }] of references.entries()) {
      const theirs = await load(wrk, `${baseUrl}${path}`, seconds(settings), auth);
      // The first round only warms up.
      if (round >= 0) bare[at]?.push(theirs);
    }
    if (round < 0) continue;
    ours.push(run);
    settings.log(
      `ours ${Math.round(run.perSecond)}/s, bare ${bare.map((runs) => Math.round(runs.at(-1)?.perSecond ?? 0)).join(', ')}/s`,
    );
  }
  return { ours, bare };
}

async function listOf20(http: ImClient, path: string): Promise<ImAnswer> {
  const answer = await http.get(path);
  const { length } = items(answer.json, 'data.conversations');
  if (length !== 20)
    throw new Error(`${length} rows instead of 20: ${answer.status} ${answer.body.slice(0, 300)}`);
  return answer;
}

async function cachedHeaders(
  http: ImClient,
  path: string,
  auth: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const etag = (await http.get(path)).headers.etag ?? '';
  const headers = { ...auth, 'If-None-Match': etag };
  const { status } = await http.get(path, { headers });
  if (status !== 304) throw new Error(`${status} instead of 304`);
  return headers;
}

async function liveAccount(http: ImClient): Promise<string> {
  let id = '';
  await until('the live account', LIMIT_MS, async () => {
    const [account] = await http.list('/api/im/accounts?source=live', 'users');
    id = text(account, 'account_id');
    return id !== '';
  });
  return id;
}

function shown({ perSecond, p99Ms, errors }: WrkFigures): Figures {
  return { per_second: perSecond, client_p99_ms: p99Ms, errors };
}
