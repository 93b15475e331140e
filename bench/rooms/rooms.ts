import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, BenchSettings, Figures } from '../bench.ts';
import { Goals } from '../goals.ts';
import type { WireMonitor } from '../instruments/api-client.ts';
import { startHostProcess } from '../instruments/host-process.ts';
import { spread } from '../instruments/percentile.ts';
import type { Spread } from '../instruments/percentile.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { total } from '../instruments/total.ts';
import { until } from '../instruments/wait.ts';
import { startFakeProcess } from '../instruments/fake-process.ts';
import type { RoomPlan } from '../instruments/fake-process.ts';

const PRIMARY: RoomPlan = { liveId: '200000000001', scenario: 'evening', rate: 100 };
const FLOOD: RoomPlan = { liveId: '200000000002', scenario: 'rush', rate: 2_000 };
const QUIET: readonly RoomPlan[] = ['3', '4', '5', '6'].map((digit) => ({
  liveId: `20000000000${digit}`,
  scenario: 'evening',
  rate: 20,
}));
const SECONDS = { quick: 10, full: 40 };
const START_LIMIT_MS = 20_000;
/** Issue "Show": the main room’s latency, p99. */
const GOAL_MS = 30;

interface Measured {
  readonly page: Spread;
  readonly eventOut: Figures;
  readonly probes: number;
  readonly loopP99Ms: number;
  readonly share: number;
  readonly monitors: readonly WireMonitor[];
}

export const rooms: Bench = {
  name: 'rooms',
  about: 'the main room’s latency beside five others, one of which floods; the same alone is the reference',
  run: async (settings) => {
    const goals = new Goals(settings.log);
    const alone = await withTempFolder((folder) => measure(folder, [], settings));
    const beside = await withTempFolder((folder) => measure(folder, [FLOOD, ...QUIET], settings));
    goals.atMost('page p99 beside five rooms, ms', beside.page.p99, GOAL_MS);
    goals.atMost('event out p99 beside five rooms, ms', Number(beside.eventOut['p99']), GOAL_MS);
    goals.expect(
      `${beside.probes} probes, ${beside.page.count} seen`,
      beside.probes > 0 && beside.page.count === beside.probes,
    );
    const quiet = beside.monitors.filter(({ live_id: liveId }) => liveId !== FLOOD.liveId);
    goals.expect(
      'the quiet rooms are whole beside the one that floods',
      quiet.length === QUIET.length && quiet.every((room) => !room.is_sampled && room.messages.delivered > 0),
    );
    return {
      figures: { ...shown(beside), monitors_share_of_time: beside.share, monitors: rows(beside.monitors) },
      reference: { alone: shown(alone) },
      ratio: {
        page_p99_to_alone: (beside.page.p99 ?? Number.NaN) / (alone.page.p99 ?? Number.NaN),
        event_out_p99_to_alone: Number(beside.eventOut['p99']) / Number(alone.eventOut['p99']),
      },
      ok: goals.ok,
    };
  },
};

/**
 * Service, engine and page are a process each. `page` is from the service’s send to the dashboard’s WebSocket;
 * `eventOut` the engine’s own figure: frame received to batch event.
 */
async function measure(
  folder: string,
  monitors: readonly RoomPlan[],
  { seed, quick, log }: BenchSettings,
): Promise<Measured> {
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const fake = await startFakeProcess(seed, [PRIMARY, ...monitors]);
  const host = await startHostProcess({ dataDir, fakeOrigin: fake.origin, room: PRIMARY.liveId });
  try {
    const { api } = host;
    const seen = new Map<string, number>();
    const page = await api.openSocket('/rpc', (text) => {
      const atMs = performance.timeOrigin + performance.now();
      for (const id of idsOfBatch(text)) seen.set(id, atMs);
    });
    for (const { liveId } of monitors) await api.watch(liveId);
    await until('the first messages', START_LIMIT_MS, () => seen.size > PRIMARY.rate);
    await until('messages of every room', START_LIMIT_MS, async () =>
      (await api.rooms()).monitors.every((room) => room.messages.delivered > 0),
    );
    fake.probe(PRIMARY.liveId);
    await pause((quick ? SECONDS.quick : SECONDS.full) * 1_000);
    const sent = await fake.stopProbes();
    await pause(1_000);
    const { latency_ms: eventOut, loop_delay_ms: loop } = await api.health();
    const list = await api.rooms();
    page.terminate();
    const times = [...sent].flatMap(([id, sentMs]) => {
      const atMs = seen.get(id);
      return atMs === undefined ? [] : [atMs - sentMs];
    });
    const result: Measured = {
      page: spread(times),
      eventOut,
      probes: sent.size,
      loopP99Ms: loop.p99,
      share: list.share,
      monitors: list.monitors,
    };
    log(`beside ${monitors.length} rooms: page p99 ${String(result.page.p99)} ms`);
    return result;
  } finally {
    await host.stop();
    await fake.close();
  }
}

function shown({ page, eventOut, probes, loopP99Ms }: Measured): Figures {
  return { page_ms: page, event_out_ms: eventOut, probes, loop_delay_p99_ms: loopP99Ms };
}

function rows(monitors: readonly WireMonitor[]): Figures {
  return Object.fromEntries(
    monitors.map((room) => [
      room.live_id === FLOOD.liveId ? 'flood' : room.live_id,
      {
        delivered: room.messages.delivered,
        per_minute: room.messages_per_minute,
        frames_read: room.frames.received,
        frames_dropped: total(room.dropped_frames),
        is_sampled: room.is_sampled,
      },
    ]),
  );
}

function idsOfBatch(text: string): readonly string[] {
  const frame = JSON.parse(text) as {
    readonly op: string;
    readonly name?: string;
    readonly payload?: { readonly messages: readonly { readonly id: string }[] };
  };
  if (frame.op !== 'event' || frame.name !== 'batch') return [];
  return frame.payload?.messages.map(({ id }) => id) ?? [];
}
