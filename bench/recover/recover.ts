import { setTimeout as pause } from 'node:timers/promises';
import { createChance } from '#fake-douyin/random.ts';
import type { Chance } from '#fake-douyin/random.ts';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { Bench, BenchSettings, Figures, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { spread } from '../instruments/percentile.ts';
import { until } from '../instruments/wait.ts';
import { FAULTS } from './faults.ts';
import type { Fault } from './faults.ts';
import { healing, keeping } from './judge.ts';
import type { Kept } from './judge.ts';
import { oneCut } from './one-cut.ts';
import type { Cut } from './one-cut.ts';
import { dayOfOutage, OUTAGES } from './outage.ts';
import { follow } from './patient.ts';
import type { Patient } from './patient.ts';

/** In real time, so many rooms are followed side by side, each cut a few times. */
const PLAN = { quick: { rooms: 28, cuts: 1 }, full: { rooms: 40, cuts: 5 } };
/** Between two cuts: long enough for a line to be known as busy, as on an evening. */
const CALM_MS = { low: 12_000, high: 20_000 };
const BUSY = { rate: 12, lineEveryMs: 250 };
/** Silences of some seconds are usual here, so that a line has its full 20 s. */
const QUIET = { rate: 0.1, lineEveryMs: 4_500 };
const QUIET_ROOMS = 3;
/** After a reconnect the service sends at least so much again. */
const OVERLAP = 1_000;
const START_LIMIT_MS = 15_000;
const END_LIMIT_MS = 30_000;

const GOAL = { quietStallMs: 35_000, perMinute: 20, perDay: 1_000, silentMs: 10 * 60_000 };

export const recover: Bench = {
  name: 'recover',
  about:
    '200 cuts of seven kinds (reset, end, silence, no name, 403, blocked, clock): healed, and a day of outage',
  run: async (settings) => {
    const goals = new Goals(settings.log);
    const outages = await outage(settings, goals);
    return await throughCuts(settings, goals, outages);
  },
};

async function outage({ seed }: BenchSettings, goals: Goals): Promise<Figures> {
  const figures: Record<string, Figures> = {};
  for (const kind of OUTAGES) {
    const { attempts, perMinute, lastBeforeEndMs } = await dayOfOutage(kind, seed);
    goals.atMost(`attempts in a day (${kind})`, attempts, GOAL.perDay);
    goals.atMost(`attempts in a minute (${kind})`, perMinute, GOAL.perMinute);
    goals.atMost(`ms since the last attempt at the end of the day (${kind})`, lastBeforeEndMs, GOAL.silentMs);
    figures[kind.replaceAll(' ', '_')] = { attempts_a_day: attempts, most_a_minute: perMinute };
  }
  return figures;
}

async function throughCuts(settings: BenchSettings, goals: Goals, outages: Figures): Promise<Findings> {
  const { seed, quick, log } = settings;
  const { rooms, cuts } = PLAN[quick ? 'quick' : 'full'];
  const fake = await startFakeDouyin({ seed, overlap: OVERLAP });
  const busy = Array.from({ length: rooms }, (_, at) => follow(fake, at, seed, BUSY));
  const quiet = Array.from({ length: QUIET_ROOMS }, (_, at) => follow(fake, rooms + at, seed, QUIET));
  const chance = createChance(`${seed}/recover`);
  const order = shuffled(rooms * cuts, chance);
  try {
    const treat = (patient: Patient, faults: readonly Fault[], at: number): Promise<Treated> =>
      cutAll(patient, faults, chance.fork(`room ${at}`), log);
    const [results, stalls] = await Promise.all([
      Promise.all(busy.map((patient, at) => treat(patient, order.slice(at * cuts, (at + 1) * cuts), at))),
      Promise.all(quiet.map((patient, at) => treat(patient, ['stall'], rooms + at))),
    ]);
    const quietStall = spread(
      stalls.flatMap(({ done }) => done.map(({ recoveryMs }) => recoveryMs ?? Infinity)),
    );
    goals.atMost('ms from a stall in a quiet room to the next message', quietStall.max, GOAL.quietStallMs);
    return {
      figures: {
        ...healing(
          results.flatMap(({ done }) => done),
          goals,
        ),
        quiet_room_stall_ms: quietStall,
        ...keeping(
          [...results, ...stalls].map(({ kept }) => kept),
          goals,
        ),
        outage_24h: outages,
      },
      reference: {},
      ratio: {},
      ok: goals.ok,
    };
  } finally {
    for (const patient of [...busy, ...quiet]) patient.stopProbes();
    await Promise.all([...busy, ...quiet].map(({ room }) => room.session.stop('shutdown')));
    await fake.close();
  }
}

interface Treated {
  readonly done: readonly Cut[];
  readonly kept: Kept;
}

/** Cuts one room as often as planned, and follows it to the end of its broadcast. */
async function cutAll(
  patient: Patient,
  faults: readonly Fault[],
  chance: Chance,
  log: (line: string) => void,
): Promise<Treated> {
  const { room } = patient;
  await until('the first message', START_LIMIT_MS, () => room.messages.length > 0);
  const done: Cut[] = [];
  for (const fault of faults) {
    await pause(chance.between(CALM_MS.low, CALM_MS.high));
    const cut = await oneCut(fault, patient, chance);
    const { recoveryMs, gaps, startOffMs, endOffMs } = cut;
    log(
      `${fault}${cut.clock === null ? '' : ` (${cut.clock})`}: ${String(Math.round(recoveryMs ?? Number.NaN))} ms, gaps ${gaps}, off ${Math.round(startOffMs ?? 0)}/${Math.round(endOffMs ?? 0)} ms`,
    );
    done.push(cut);
  }
  return { done, kept: await finish(patient) };
}

/** The end of the broadcast and not a stop from our side: nothing is then on its way any more. */
async function finish(patient: Patient): Promise<Kept> {
  const { room, fake, probes } = patient;
  patient.stopProbes();
  const intake = room.session.broadcast?.intake;
  fake.endBroadcast();
  await until('the end of the broadcast', END_LIMIT_MS, () => room.ends.length > 0);
  return {
    messages: room.messages,
    probes,
    truth: fake.truth(),
    account: intake?.messages() ?? null,
    problems: room.problems.length,
  };
}

/** As many of each kind as there can be, in a random order. */
function shuffled(count: number, chance: Chance): readonly Fault[] {
  const faults = Array.from({ length: count }, (_, at): Fault => FAULTS[at % FAULTS.length] ?? 'reset');
  for (let at = faults.length - 1; at > 0; at -= 1) {
    const other = chance.between(0, at);
    [faults[at], faults[other]] = [faults[other] ?? 'reset', faults[at] ?? 'reset'];
  }
  return faults;
}
