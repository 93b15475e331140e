import { setTimeout as pause } from 'node:timers/promises';
import { Goals } from '../goals.ts';
import { ensureWrk, load } from '../im-http/wrk.ts';
import { measureMemory } from '../im-memory/im-memory.ts';
import { manyRows } from '../instruments/im/many-rows.ts';
import { readMetrics } from '../instruments/im/metrics.ts';
import type { Check } from './check.ts';
import { holds } from './expect.ts';
import type { Stage } from './stage.ts';

const SECONDS = 10;

async function speed(stage: Stage): Promise<void> {
  const wrk = ensureWrk();
  const scene = await stage.own({ config: { store: { max_bytes: 1024 ** 3 } } });
  const worker = await scene.worker();
  const problems: string[] = [];
  const demand = (what: string, value: number, isGood: boolean): void => {
    stage.log(`${what}: ${value}`);
    if (!isGood) problems.push(`${what}: ${value}`);
  };
  // Twice before, so that what is measured is compiled.
  for (const account of ['acc-w1', 'acc-w2', 'acc-1']) {
    await worker.push(account, manyRows({ accountId: account, count: 10_000, untilMs: Date.now() }));
  }
  const { applyRows, applyBusyMs, applyMaxSliceMs } = await readMetrics(scene.reader);
  demand('rows of the last push', applyRows, applyRows === 10_000);
  demand('busy_ms of 10,000 rows, less than 50', applyBusyMs, applyBusyMs < 50);
  demand('max_slice_ms, at most 10', applyMaxSliceMs, applyMaxSliceMs <= 10);
  await pause(2_000);
  const url = `${scene.app.baseUrl}/api/im/messages?account_id=acc-1&count=20`;
  const auth = { Authorization: `Bearer ${scene.app.tokens.read}` };
  const { perSecond, errors } = await load(wrk, url, SECONDS, auth);
  demand('requests a second, at least 10,000', perSecond, perSecond >= 10_000);
  demand('errors', errors, errors === 0);
  const { p99 } = (await readMetrics(scene.reader)).route('GET /api/im/messages');
  demand('p99 at the server, less than 1 ms', p99, p99 < 1);
  holds(problems.join('; '), problems.length === 0);
}

async function memory(stage: Stage): Promise<void> {
  const missed: string[] = [];
  const goals = new Goals((line) => missed.push(line));
  const { log } = stage;
  const { capped } = await measureMemory(stage.folder(), { quick: false, seed: 1, log }, goals);
  const loaded = Number(capped['accounts_loaded']);
  holds(missed.join('; '), goals.ok && missed.length === 0);
  holds('no account left memory under the default cap', loaded < Number(capped['accounts']), capped);
}

export const FIGURE_CHECKS: readonly Check[] = [
  { number: 42, title: '10,000 requests a second, and 10,000 rows at a time', run: speed },
  { number: 43, title: 'a million rows within the memory that is allowed, answered right', run: memory },
];
