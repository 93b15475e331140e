import { createWatch, observe, setConnected } from '#core/insight/delivery/delivery-watch.ts';
import type { DeliveryWatch } from '#core/insight/delivery/delivery-watch.ts';
import type { MessageStream } from '#core/insight/delivery/moment.ts';
import { judge } from '#core/insight/delivery/judge.ts';
import { seededRoom } from '#core/insight/delivery/testing/seeded-room.ts';
import type { SeededRoom } from '#core/insight/delivery/testing/seeded-room.ts';
import { createChance } from '#fake-douyin/random.ts';
import type { KindHealth } from '#shared/health.ts';
import type { Bench, BenchSettings, Figures, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { spread } from '../instruments/percentile.ts';
import { FixedLimit } from './fixed-limit.ts';

interface Plan {
  readonly rooms: number;
  readonly seconds: number;
  /** Viewer messages a second in the busiest room. */
  readonly busiest: number;
  /** In how many of them each kind is stopped afterwards. */
  readonly stopped: number;
}

const PLANS: Readonly<Record<'quick' | 'full', Plan>> = {
  quick: { rooms: 100, seconds: 1_800, busiest: 4, stopped: 20 },
  full: { rooms: 1_000, seconds: 7_200, busiest: 12, stopped: 100 },
};
const STOPPED: readonly MessageStream[] = ['chat', 'gift', 'like', 'enter', 'follow', 'room-stats'];
/** A kind that is not found within this long is not found, s. */
const GIVE_UP_S = 10_800;
const LOOK_EVERY_S = 5;
const MOST_FALSE_ALARMS_PER_HOUR = 0.01;
/** Times the limit that was stated: what is over 1 are lulls, in which the rest of the room rests too. */
const DETECTED_IN_LIMITS = { p50: 1.5, p95: 4 };

export const delivery: Bench = {
  name: 'delivery',
  about: 'uneven rooms with nothing missing: false alarms; a kind that stops: how soon it is found',
  run: (settings) => Promise.resolve(watchRooms(settings)),
};

function watchRooms({ quick, seed, log }: BenchSettings): Findings {
  const goals = new Goals(log);
  const plan = PLANS[quick ? 'quick' : 'full'];
  const fixed = new FixedLimit(60);
  const falseAlarms = new Map<string, number>();
  const found = new Map<MessageStream, { readonly limits: number[]; readonly seconds: number[] }>();
  let [messages, unlimited, never] = [0, 0, 0];
  for (let number = 0; number < plan.rooms; number += 1) {
    const room = seededRoom(createChance(`${seed}/${number}`).next, plan.busiest);
    const played = playWhole(room, plan.seconds, falseAlarms, fixed);
    messages += played.messages;
    if (number >= plan.stopped) continue;
    for (const kind of STOPPED) {
      const limitMs = kindOf(played.watch, plan.seconds, kind)?.silentAfterMs ?? null;
      const after = limitMs === null ? null : stop(room, played.watch, plan.seconds, kind);
      if (limitMs === null) unlimited += 1;
      else if (after === null) never += 1;
      if (limitMs === null || after === null) continue;
      const row = found.get(kind) ?? { limits: [], seconds: [] };
      found.set(kind, row);
      row.limits.push((after * 1000) / limitMs);
      row.seconds.push(after);
    }
    if (number % 100 === 99) log(`${number + 1} rooms`);
  }
  const hours = (plan.rooms * plan.seconds) / 3600;
  const alarms = [...falseAlarms.values()].reduce((sum, count) => sum + count, 0);
  const perHour = alarms / hours;
  goals.atMost('false alarms per room and hour', perHour, MOST_FALSE_ALARMS_PER_HOUR);
  const limits = spread([...found.values()].flatMap((row) => row.limits));
  goals.atMost('found after, in stated limits, median', limits.p50, DETECTED_IN_LIMITS.p50);
  goals.atMost('found after, in stated limits, p95', limits.p95, DETECTED_IN_LIMITS.p95);
  return {
    figures: {
      rooms: plan.rooms,
      room_hours: hours,
      messages,
      false_alarms: alarms,
      false_alarms_per_hour: perHour,
      false_alarms_by: Object.fromEntries(falseAlarms),
      found_after_limits: limits,
      found_after_seconds: Object.fromEntries(
        [...found].map(([kind, row]): [string, Figures] => [kind, spread(row.seconds)]),
      ),
      too_rare_to_have_a_limit: unlimited,
      not_found_in_three_hours: never,
    },
    reference: { fixed_limit_s: 60, false_alarms_per_hour: fixed.alarms / hours },
    ratio: { false_alarms: fixed.alarms === 0 ? null : alarms / fixed.alarms },
    ok: goals.ok,
  };
}

function playWhole(
  room: SeededRoom,
  seconds: number,
  falseAlarms: Map<string, number>,
  fixed: FixedLimit,
): { readonly watch: DeliveryWatch; readonly messages: number } {
  let watch = setConnected(createWatch(0, {}), 0, true);
  let messages = 0;
  let before = new Set<string>();
  fixed.begin();
  for (let now = 0; now < seconds; now += 1) {
    const sent = room.second(now);
    messages += sent.length;
    watch = observe(watch, sent, now * 1000);
    fixed.second(now, sent);
    if (now % LOOK_EVERY_S !== 0) continue;
    const alarms = new Set(
      looked(watch, now)
        .filter(isAlarm)
        .map(({ kind, reason }) => `${kind} ${reason}`),
    );
    for (const alarm of alarms) {
      if (!before.has(alarm)) falseAlarms.set(alarm, (falseAlarms.get(alarm) ?? 0) + 1);
    }
    before = alarms;
  }
  return { watch, messages };
}

/** Seconds until it is said that the kind does not arrive; null: not within `GIVE_UP_S`. */
function stop(room: SeededRoom, whole: DeliveryWatch, from: number, kind: MessageStream): number | null {
  let watch = whole;
  for (let now = from; now < from + GIVE_UP_S; now += 1) {
    const rest = room
      .second(now)
      .filter((message) => (message.kind === 'member' ? 'enter' : message.kind) !== kind);
    watch = observe(watch, rest, now * 1000);
    if (now % LOOK_EVERY_S === 0 && kindOf(watch, now, kind)?.state === 'silent') return now - from;
  }
  return null;
}

function looked(watch: DeliveryWatch, seconds: number): readonly KindHealth[] {
  return judge(watch, seconds * 1000, { isLoggedIn: true, giftMissedMs: null }).kinds;
}

function kindOf(watch: DeliveryWatch, seconds: number, kind: MessageStream): KindHealth | undefined {
  return looked(watch, seconds).find((row) => row.kind === kind);
}

function isAlarm({ state }: KindHealth): boolean {
  return state !== 'arriving' && state !== 'unknown';
}
