import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { startFakeProcess } from '../instruments/fake-process.ts';
import type { RoomPlan } from '../instruments/fake-process.ts';
import { median } from '../instruments/percentile.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { startEngineProcess } from './engine-process.ts';
import type { EngineFigures, EngineProcess } from './engine-process.ts';

const BARE = fileURLToPath(new URL('bare-child.ts', import.meta.url));
const RATE = 100;
const ROOMS: readonly RoomPlan[] = ['1', '2', '3', '4', '5', '6'].map((digit) => ({
  liveId: `20000000000${digit}`,
  scenario: 'evening',
  rate: RATE,
}));
/** The definition asks for ten minutes of the main room; the others are long enough to be level. */
const SECONDS = {
  quick: { idle: 5, primary: 25, monitors: 20 },
  full: { idle: 20, primary: 600, monitors: 180 },
};
/** RSS is the middle one of so many looks, a second apart: a collection that is due is no growth. */
const LOOKS = 5;
const MIB = 1024 * 1024;
/** Added by the main room, and by each further one. */
const GOAL = { primaryMib: 50, monitorMib: 5 };

const DEFINITION =
  'what a followed room adds to the process: RSS after 10 minutes at 100 messages a second, minus RSS idle';

export const memory: Bench = {
  name: 'memory',
  about:
    'what the main room and each further one add to the process, and its processor time, at 100 a second',
  run: (settings) => withTempFolder((folder) => measure(folder, settings)),
};

async function measure(folder: string, { seed, quick, log }: BenchSettings): Promise<Findings> {
  const goals = new Goals(log);
  const seconds = quick ? SECONDS.quick : SECONDS.full;
  log(`${DEFINITION}${quick ? ` (here after ${seconds.primary} s)` : ''}`);
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const fake = await startFakeProcess(seed, ROOMS);
  const engine = await startEngineProcess(dataDir, fake.origin);
  try {
    const [primary, ...monitors] = ROOMS.map(({ liveId }) => liveId);
    await pause(seconds.idle * 1_000);
    const idleMib = await rssMib(engine);
    const before = await engine.obey({ type: 'follow', liveId: primary ?? '' });
    const followed = await after(engine, before, seconds.primary);
    const followedMib = await rssMib(engine);
    log(`idle ${idleMib.toFixed(1)} MiB, with the main room ${followedMib.toFixed(1)} MiB`);

    let begun = before;
    for (const liveId of monitors) begun = await engine.obey({ type: 'watch', liveId });
    const watched = await after(engine, begun, seconds.monitors);
    const watchedMib = await rssMib(engine);
    const perRoomMib = (watchedMib - followedMib) / monitors.length;

    goals.atMost('MiB added by the main room', followedMib - idleMib, GOAL.primaryMib);
    goals.atMost('MiB added by each further room', perRoomMib, GOAL.monitorMib);
    goals.expect('every room was heard and none was sampled', isWhole(watched.last, monitors.length));
    const bareMib = await bareRssMib();
    return {
      figures: {
        definition: DEFINITION,
        seconds: seconds.primary,
        idle_mib: idleMib,
        with_main_room_mib: followedMib,
        main_room_adds_mib: followedMib - idleMib,
        seconds_of_others: seconds.monitors,
        with_five_others_mib: watchedMib,
        each_other_room_adds_mib: perRoomMib,
        messages_per_second: followed.perSecond,
        cpu_percent_of_one_core: followed.cpuPercent,
        cpu_percent_with_five_others: watched.cpuPercent,
      },
      reference: { bare_node_mib: bareMib },
      ratio: {
        idle_to_bare_node: idleMib / bareMib,
        main_room_to_bare_node: (followedMib - idleMib) / bareMib,
      },
      ok: goals.ok,
    };
  } finally {
    await engine.close();
    await fake.close();
  }
}

/** Lets time pass and says what it took. */
async function after(engine: EngineProcess, before: EngineFigures, seconds: number) {
  const beginMs = performance.now();
  await pause(seconds * 1_000);
  const last = await engine.obey({ type: 'read' });
  const wallMs = performance.now() - beginMs;
  return {
    last,
    perSecond: ((last.primary - before.primary) / wallMs) * 1_000,
    cpuPercent: ((last.cpuMs - before.cpuMs) / wallMs) * 100,
  };
}

async function rssMib(engine: EngineProcess): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    looks.push((await engine.obey({ type: 'read' })).rssBytes / MIB);
    await pause(1_000);
  }
  return median(looks);
}

function isWhole({ primary, monitors, isSampled }: EngineFigures, rooms: number): boolean {
  return primary > 0 && monitors.length === rooms && monitors.every((count) => count > 0) && !isSampled;
}

async function bareRssMib(): Promise<number> {
  const child = fork(BARE, { execArgv: ['--max-semi-space-size=2'] });
  const [rss] = (await once(child, 'message')) as [number];
  await once(child, 'exit');
  return rss / MIB;
}
