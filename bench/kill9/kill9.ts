import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createChance } from '#fake-douyin/random.ts';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { FakeDouyin } from '#fake-douyin/server.ts';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { DatabaseView, viewCopy } from '../instruments/database-view.ts';
import { startHostProcess } from '../instruments/host-process.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { until } from '../instruments/wait.ts';
import { judge } from './judge.ts';
import { lossOf } from './life.ts';
import type { LastLife, Received, Round } from './life.ts';

/** Issue "Show": 20 times under 500 messages a second. */
const ROUNDS = { quick: 5, full: 20 };
const RATE = 500;
/** Of receiving before the kill: long enough for the restart's own gap to be kept. */
const LIFE_MS = { low: 800, high: 2_500 };
const FIRST_MESSAGE_LIMIT_MS = 20_000;
const END_LIMIT_MS = 30_000;
const POLL_MS = 20;

export const kill9: Bench = {
  name: 'kill9',
  about: `SIGKILL of the engine ${ROUNDS.full} times under ${RATE} msg/s: nothing committed lost, file whole, session goes on`,
  run: (settings) => withTempFolder((folder) => killOften(folder, settings)),
};

async function killOften(folder: string, settings: BenchSettings): Promise<Findings> {
  const { seed, quick, log } = settings;
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const fake = await startFakeDouyin({ seed, scenario: 'rush', changes: { rate: RATE } });
  try {
    const chance = createChance(`${seed}/kill9`);
    const rounds: Round[] = [];
    for (let at = 0; at < (quick ? ROUNDS.quick : ROUNDS.full); at += 1) {
      const life = chance.between(LIFE_MS.low, LIFE_MS.high);
      const round = await oneLife(folder, dataDir, fake, life);
      rounds.push(round);
      log(
        `${at + 1}: first message after ${Math.round(round.startMs)} ms, ${round.before.rows} rows before the kill, ` +
          `oldest of ${round.loss.lost} lost ${Math.round(round.loss.oldestMs)} ms`,
      );
    }
    const last = await lastLife(dataDir, fake);
    return judge(rounds, last, log);
  } finally {
    await fake.close();
  }
}

/** Start, receive for a while, kill, and look at what is left. */
async function oneLife(folder: string, dataDir: string, fake: FakeDouyin, lifeMs: number): Promise<Round> {
  const begin = performance.now();
  const host = await startHostProcess({ dataDir, fakeOrigin: fake.origin, room: 'demo:rush' });
  const received: Received[] = [];
  let startMs: number | null = null;
  await host.api.follow(({ message_id: id, message_type: type, extra_data: extra }) => {
    startMs ??= performance.now() - begin;
    if (type !== 'combo') received.push({ id, atMs: Number(extra['received_ms']) });
  });
  await until('the first message', FIRST_MESSAGE_LIMIT_MS, () => startMs !== null);
  const { session_id: sessionId } = await host.api.status();
  await pause(lifeMs);
  const view = new DatabaseView(dataDir);
  const before = view.committed();
  view.close();
  const killedMs = Date.now();
  await host.kill();

  const copy = join(folder, 'copy');
  const after = viewCopy(dataDir, copy);
  try {
    return {
      startMs: startMs ?? Number.NaN,
      sessionId,
      before,
      kept: after.committed(before.lastSeq),
      integrity: after.integrity(),
      loss: lossOf(received, after.ids(), killedMs),
    };
  } finally {
    after.close();
    rmSync(copy, { recursive: true });
  }
}

/** The broadcast ends in peace, so that everything that was ever sent can be counted. */
async function lastLife(dataDir: string, fake: FakeDouyin): Promise<LastLife> {
  const host = await startHostProcess({ dataDir, fakeOrigin: fake.origin, room: 'demo:rush' });
  await until(
    'the room to be followed',
    FIRST_MESSAGE_LIMIT_MS,
    async () => {
      const { phase, frames } = await host.api.status();
      return phase === 'receiving' && frames.messages > 0;
    },
    POLL_MS,
  );
  const { session_id: sessionId } = await host.api.status();
  fake.endBroadcast();
  await until(
    'the end of the broadcast',
    END_LIMIT_MS,
    async () => (await host.api.status()).state === 'IDLE',
    POLL_MS,
  );
  const exitCode = await host.stop();
  const view = new DatabaseView(dataDir);
  try {
    return {
      sessionId,
      exitCode,
      sessions: view.sessions(),
      gaps: view.gaps(),
      rows: view.rowsByType(),
      integrity: view.integrity(),
      sent: fake.truth().messages,
    };
  } finally {
    view.close();
  }
}
