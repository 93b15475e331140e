import { setTimeout as pause } from 'node:timers/promises';
import { createChance } from '#fake-douyin/random.ts';
import type { Chance } from '#fake-douyin/random.ts';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import { startHost } from '#headless/host.ts';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { Probe } from '../instruments/probe.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { until } from '../instruments/wait.ts';
import { judge } from './judge.ts';
import { oneCut } from './one-cut.ts';
import type { Cut, Fault } from './one-cut.ts';
import { Watcher } from './watcher.ts';

/** How often each: the faults of the scenario `flaky`, and the polite end besides. A stall takes 20 s to be noticed. */
const PLAN: Readonly<Record<'quick' | 'full', Readonly<Record<Fault, number>>>> = {
  quick: { reset: 3, fin: 2, refuse: 2, stall: 1 },
  full: { reset: 6, fin: 4, refuse: 5, stall: 5 },
};
/** Messages a second of the room itself; on top come probes whose ids and times the bench knows. */
const RATE = 40;
const PROBE_EVERY_MS = 20;
/** Between two cuts. */
const CALM_MS = { low: 300, high: 900 };
const START_LIMIT_MS = 15_000;
const END_LIMIT_MS = 30_000;

export const cuts: Bench = {
  name: 'cuts',
  about:
    '20 cuts of the socket (reset, end, silence, refused handshake): recovered, 0 twice, one gap row each',
  run: (settings) => withTempFolder((dataDir) => followThroughCuts(dataDir, settings)),
};

/** The cuts are made here and not by the scenario: their moments must be known to be judged. */
async function followThroughCuts(dataDir: string, settings: BenchSettings): Promise<Findings> {
  const { seed, quick, log } = settings;
  const fake = await startFakeDouyin({ seed, scenario: 'evening', changes: { rate: RATE } });
  const host = await startHost({ dataDir, port: 0, fakeOrigin: fake.origin, logLevel: 'error' });
  const probe = new Probe(fake, seed);
  const probes = new Map<string, number>();
  const sender = setInterval(() => probes.set(probe.send('还在吗'), Date.now()), PROBE_EVERY_MS);
  try {
    const watcher = new Watcher(host.app.events);
    const chance = createChance(`${seed}/cuts`);
    await host.app.dispatch('startFetch', { liveId: 'demo:evening' });
    await until('the first message', START_LIMIT_MS, () => watcher.messages > 0);
    const done: Cut[] = [];
    for (const fault of shuffled(PLAN[quick ? 'quick' : 'full'], chance)) {
      await pause(chance.between(CALM_MS.low, CALM_MS.high));
      const cut = await oneCut(fault, fake, watcher);
      done.push(cut);
      log(`${fault}: a message after ${Math.round(cut.recoveryMs)} ms`);
    }
    clearInterval(sender);
    // The end of the broadcast and not a stop from our side: nothing is then on its way any more.
    fake.endBroadcast();
    await until('the end of the broadcast', END_LIMIT_MS, () => watcher.ended);
    return await judge(host.app, fake, { done, probes, watcher }, log);
  } finally {
    clearInterval(sender);
    await host.close();
    await fake.close();
  }
}

function shuffled(plan: Readonly<Record<Fault, number>>, chance: Chance): readonly Fault[] {
  const left: Record<Fault, number> = { ...plan };
  return Array.from({ length: plan.reset + plan.fin + plan.refuse + plan.stall }, () => {
    const fault = chance.weighted(left);
    left[fault] -= 1;
    return fault;
  });
}
