import { expect, test } from 'vitest';
import { createChance } from '#fake-douyin/random.ts';
import type { DeliveryKind, KindHealth } from '#shared/health.ts';
import type { LiveMessage } from '#shared/message.ts';
import { createWatch, observe, passTime, rhythmsOf, setConnected } from './delivery-watch.ts';
import type { DeliveryWatch, KeptRhythms } from './delivery-watch.ts';
import type { MessageStream } from './moment.ts';
import { judge as judgeWith } from './judge.ts';
import { made, seededRoom } from './testing/seeded-room.ts';

const KINDS: readonly MessageStream[] = ['chat', 'gift', 'like', 'enter', 'follow', 'fansclub', 'room-stats'];

function judge(
  watch: DeliveryWatch,
  at: number,
  isLoggedIn: boolean | null,
  giftMissedMs: number | null = null,
) {
  return judgeWith(watch, at, { isLoggedIn, giftMissedMs });
}

function open(kept: KeptRhythms = {}): DeliveryWatch {
  return setConnected(createWatch(0, kept), 0, true);
}

function kindOf(message: LiveMessage): string {
  return message.kind === 'member' ? 'enter' : message.kind;
}

function look(watch: DeliveryWatch, seconds: number, kind: DeliveryKind, loggedIn: boolean | null = true) {
  const found = judge(watch, seconds * 1000, loggedIn).kinds.find((row) => row.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
}

const isAlarm = ({ state }: KindHealth): boolean => state !== 'arriving' && state !== 'unknown';

/** Each kind once in that many seconds. */
type Every = Partial<Record<MessageStream, number>>;
const EVENING: Every = { chat: 1, enter: 2, like: 3, gift: 40, follow: 50, 'room-stats': 3 };

/** A room as regular as a clock, from second `from` to `until`. */
function play(
  watch: DeliveryWatch,
  from: number,
  until: number,
  every: Every,
  masked = false,
): DeliveryWatch {
  const { next } = createChance(`${from}`);
  let now = watch;
  for (let second = from; second < until; second++) {
    const messages = KINDS.filter((kind) => every[kind] !== undefined && second % every[kind] === 0).map(
      (kind, at) => made(kind, second * 10 + at + 1, next, masked),
    );
    now = observe(passTime(now, second * 1000), messages, second * 1000);
  }
  return now;
}

test('no false alarm in 1,000 quiet and busy rooms with lulls, raids and rounds of gifts', () => {
  // Catches: thresholds in seconds, which are wrong in every room but one.
  const alarms: string[] = [];
  for (let room = 0; room < 1_000; room++) {
    const { second } = seededRoom(createChance(`room ${room}`).next, 2);
    let watch = open();
    for (let now = 0; now < 1_200; now++) {
      watch = observe(watch, second(now), now * 1000);
      if (now % 5 !== 0) continue;
      const wrong = judge(watch, now * 1000, true).kinds.filter(isAlarm);
      alarms.push(...wrong.map(({ kind, reason }) => `room ${room} at ${now} s: ${kind} ${reason}`));
    }
  }
  expect(alarms).toEqual([]);
}, 60_000);

test('a kind that stops is found once its stated limit has passed, also in uneven rooms', () => {
  // Catches: statistics so careful that nothing is ever found.
  let checked = 0;
  for (let seed = 0; seed < 20; seed++) {
    for (const kind of ['chat', 'like', 'enter', 'room-stats'] as const) {
      const room = seededRoom(createChance(`stops ${seed}`).next, 4);
      let watch = open();
      for (let now = 0; now < 1_800; now++) watch = observe(watch, room.second(now), now * 1000);
      const limitMs = look(watch, 1_800, kind).silentAfterMs;
      // The quietest rooms have too little to be told apart from silence within half an hour.
      if (limitMs === null || limitMs > 1_800_000) continue;
      checked += 1;
      let found: number | null = null;
      for (let now = 1_800; now < 1_800 + 7_200 && found === null; now++) {
        watch = observe(
          watch,
          room.second(now).filter((message) => kindOf(message) !== kind),
          now * 1000,
        );
        if (look(watch, now, kind).state === 'silent') found = (now - 1_800) * 1000;
      }
      // A lull in between stretches it: then the rest of the room is silent too.
      expect(found ?? Number.NaN, `${kind} in room ${seed}`).toBeLessThan(limitMs * 4);
    }
  }
  expect(checked).toBeGreaterThan(50);
});

test('in a steady room the bound is exact, and says why and what to do', () => {
  const before = play(open(), 0, 3_600, EVENING);
  const limitS = (look(before, 3_600, 'chat').silentAfterMs ?? 0) / 1000;
  expect(limitS).toBeLessThanOrEqual(130);
  const { chat: _chat, ...rest } = EVENING;
  const soon = play(before, 3_600, 3_600 + limitS - 5, rest);
  expect(look(soon, 3_600 + limitS - 5, 'chat').state).toBe('arriving');
  const later = play(soon, 3_600 + limitS - 5, 3_600 + limitS + 5, rest);
  expect(look(later, 3_600 + limitS + 5, 'chat')).toMatchObject({
    state: 'silent',
    reason: 'overdue',
    ageMs: limitS * 1000 + 6_000,
    next: 'Stop and enter the room again.',
  });
  expect(look(later, 3_600 + limitS + 5, 'enter').state).toBe('arriving');
});

test('the order of messages of one moment changes nothing', () => {
  // Catches: a reducer that measures pauses inside of one frame.
  for (let seed = 0; seed < 60; seed++) {
    const chance = createChance(`order ${seed}`);
    const room = seededRoom(chance.next, 20);
    let [straight, shuffled] = [open(), open()];
    for (let now = 0; now < 200; now++) {
      const messages = room.second(now);
      const control = { ...made('chat', now * 1e4, chance.next), kind: 'control', code: '' } as const;
      const both = [
        ...messages,
        ...(chance.happens(0.05) ? [{ ...control, action: 'pause' } as const] : []),
        ...(chance.happens(0.05) ? [{ ...control, seq: control.seq + 1, action: 'resume' } as const] : []),
      ];
      straight = observe(straight, both, now * 1000);
      const mixed = both.map((message) => [chance.next(), message] as const);
      shuffled = observe(
        shuffled,
        mixed.toSorted(([a], [b]) => a - b).map(([, message]) => message),
        now * 1000,
      );
    }
    expect(shuffled).toEqual(straight);
  }
});

test('a gap, a wait and a computer that slept are no silence', () => {
  // Catches: an alarm for every kind right after each reconnect.
  const before = play(open(), 0, 1_800, EVENING);
  const gone = setConnected(before, 1_800_000, false);
  let waiting = gone;
  for (let now = 1_800; now < 9_000; now += 4) waiting = passTime(waiting, now * 1000);
  expect(judge(waiting, 9_000_000, true)).toMatchObject({ listening: false });
  expect(judge(waiting, 9_000_000, true).kinds.filter(isAlarm)).toEqual([]);
  const back = play(setConnected(waiting, 9_000_000, true), 9_001, 9_010, { 'room-stats': 3 });
  expect(judge(back, 9_010_000, true).kinds.filter(isAlarm)).toEqual([]);
  expect(look(back, 9_010, 'chat').ageMs).toBeGreaterThan(7_000_000);
  const slept = passTime(before, 1_800_000 + 8 * 3_600_000);
  expect(judge(slept, slept.at, true).kinds.filter(isAlarm)).toEqual([]);
});

test('a host who is away is not judged, but not for ever: the word that goes on may be lost', () => {
  const control = (action: 'pause' | 'resume', seq: number): LiveMessage => ({
    ...made('chat', seq, createChance(1).next),
    kind: 'control',
    action,
    code: '',
  });
  const before = play(open(), 0, 1_800, EVENING);
  const away = observe(before, [control('pause', 1)], 1_800_000);
  const still = play(away, 1_801, 2_300, { 'room-stats': 3 });
  expect(judge(still, 2_300_000, true)).toMatchObject({ listening: false });
  expect(judge(still, 2_300_000, true).kinds.filter(isAlarm)).toEqual([]);
  const again = observe(still, [control('resume', 2)], 2_300_000);
  expect(judge(again, 2_300_000, true).listening).toBe(true);
  expect(judge(play(away, 1_801, 2_500, { 'room-stats': 3 }), 2_500_000, true).listening).toBe(true);
});

test('it never flaps: what comes and goes by itself becomes this room’s normal', () => {
  // Catches: a light that blinks all evening for gifts that come every quarter of an hour.
  let watch = play(open(), 0, 1_800, EVENING);
  const { gift: _gift, ...rest } = EVENING;
  let changes = 0;
  let was: string = look(watch, 1_800, 'gift').state;
  for (let now = 1_800; now < 40_000; now++) {
    watch = play(watch, now, now + 1, now % 1_900 === 0 ? { ...rest, gift: 1 } : rest);
    const { state } = look(watch, now, 'gift');
    if (state !== was) changes += 1;
    was = state;
  }
  expect(changes).toBeLessThanOrEqual(2);
});

test('a storm of gifts does not become normal', () => {
  // Catches: 500 gifts in ten seconds making half a minute without one an alarm.
  let watch = play(open(), 0, 1_800, EVENING);
  const { next } = createChance(2);
  for (let at = 0; at < 500; at++) {
    watch = observe(watch, [made('gift', 1e6 + at, next)], 1_800_000 + at * 20);
  }
  const { gift: _gift, ...rest } = EVENING;
  const later = play(watch, 1_811, 1_811 + 400, rest);
  expect(look(later, 2_211, 'gift').state).toBe('arriving');
});

test('guests: no gift among many lines is login needed, and never a fact of zero', () => {
  // Catches: "0 gifts" shown as a fact.
  const { gift: _gift, ...rest } = EVENING;
  expect(judge(play(open(), 0, 20, rest), 20_000, false).giftsDelivered).toBe('unknown');
  const guest = play(open(), 0, 200, rest);
  expect(look(guest, 200, 'gift', false)).toMatchObject({ state: 'login_needed', reason: 'guest_gifts' });
  expect(judge(guest, 200_000, false).giftsDelivered).toBe('withheld');
  // The same silence of somebody who is logged in proves nothing yet, and is no zero either.
  expect(look(guest, 200, 'gift', true).state).toBe('unknown');
  expect(judge(guest, 200_000, true).giftsDelivered).toBe('unknown');
  expect(judge(guest, 200_000, null).giftsDelivered).toBe('unknown');
  // A guest who is given gifts after all is believed.
  const given = play(guest, 200, 400, { ...rest, gift: 30 });
  expect(look(given, 400, 'gift', false).state).toBe('arriving');
  expect(judge(given, 400_000, false).giftsDelivered).toBe('yes');
});

test('masked names tell a guest where nobody says whether somebody is logged in', () => {
  const { gift: _gift, ...rest } = EVENING;
  const masked = play(open(), 0, 200, rest, true);
  expect(look(masked, 200, 'gift', null).state).toBe('login_needed');
  expect(look(masked, 200, 'names', null)).toMatchObject({ state: 'login_needed', next: 'Log in.' });
  expect(look(masked, 200, 'names', true)).toMatchObject({ reason: 'anonymous_room', next: null });
  expect(look(play(open(), 0, 200, rest), 200, 'names', null).state).toBe('arriving');
  // Half of them named again is not enough to call it over, a clear majority is.
  const mixed = play(play(masked, 200, 230, rest), 230, 232, rest, true);
  expect(look(mixed, 232, 'names', null).state).toBe('login_needed');
  expect(look(play(masked, 200, 400, rest), 400, 'names', null).state).toBe('arriving');
});

test('gifts that come first and then no more are said to have stopped', () => {
  const { gift: _gift, ...rest } = EVENING;
  const stopped = play(play(open(), 0, 1_800, EVENING), 1_800, 6_000, rest);
  expect(look(stopped, 6_000, 'gift')).toMatchObject({ state: 'silent', reason: 'gifts_stopped' });
  expect(judge(stopped, 6_000_000, true).giftsDelivered).toBe('stopped');
  expect(look(stopped, 6_000, 'gift', false).state).toBe('login_needed');
});

test('scores that grow by gifts that never come prove it long before the silence does', () => {
  const { gift: _gift, ...rest } = EVENING;
  const missed = 1_790_000_000_001;
  const some = play(play(open(), 0, 100, EVENING), 100, 170, rest);
  expect(judge(some, 170_000, true)).toMatchObject({ giftsDelivered: 'yes' });
  expect(judge(some, 170_000, true, missed)).toMatchObject({ giftsDelivered: 'stopped' });
  expect(judge(play(open(), 0, 70, rest), 70_000, true, missed)).toMatchObject({
    giftsDelivered: 'withheld',
  });
  // One that was lost among others is no silence.
  expect(judge(play(open(), 0, 100, EVENING), 100_000, true, missed).giftsDelivered).toBe('yes');
});

test('connected but deaf is told from a room that everybody left', () => {
  const before = play(open(), 0, 1_800, EVENING);
  const deaf = play(before, 1_800, 2_600, { 'room-stats': 3 });
  expect(look(deaf, 2_600, 'chat')).toMatchObject({ state: 'silent', reason: 'deaf' });
  expect(look(deaf, 2_600, 'room-stats').state).toBe('arriving');
  const { next } = createChance(3);
  const figures = made('room-stats', 9e6, next);
  if (figures.kind !== 'room-stats') throw new Error(figures.kind);
  const left = observe(before, [{ ...figures, online: 3 }], 1_800_000);
  const empty = play(left, 1_801, 2_600, { 'room-stats': 3 });
  expect(look(empty, 2_600, 'chat').state).toBe('arriving');
});

test('likes of which the room’s total knows more are sampled; growth during a gap is not', () => {
  const { next } = createChance(4);
  const likes = (watch: DeliveryWatch, from: number, grows: (index: number) => number) => {
    let now = watch;
    let total = from * 1000;
    for (let index = 0; index < 400; index++) {
      total += grows(index);
      const like = made('like', from + index, next);
      if (like.kind !== 'like') throw new Error(like.kind);
      now = observe(now, [{ ...like, total }], (from + index) * 1000);
    }
    return now;
  };
  const all = likes(open(), 0, () => 3);
  expect(look(all, 400, 'like')).toMatchObject({ state: 'arriving', share: 1 });
  const part = likes(all, 400, () => 12);
  expect(look(part, 800, 'like')).toMatchObject({ state: 'sampled', reason: 'partial' });
  expect(look(part, 800, 'like').share).toBeCloseTo(0.25, 1);
  const cut = setConnected(setConnected(all, 400_000, false), 500_000, true);
  expect(
    look(
      likes(cut, 500_000, () => 3),
      500_400,
      'like',
    ).state,
  ).toBe('arriving');
});

test('what earlier sessions knew holds from the start, but only weakly', () => {
  const evening = play(open(), 0, 3_600, EVENING);
  const kept = rhythmsOf(evening);
  const { gift: _gift, ...rest } = EVENING;
  const tonight = play(open(kept), 0, 600, rest);
  // Catches: a room where gifts never arrive staying "unknown" for ever.
  expect(look(tonight, 600, 'gift').state).toBe('unknown');
  expect(look(play(tonight, 600, 7_200, rest), 7_200, 'gift')).toMatchObject({
    state: 'silent',
    reason: 'overdue',
  });
  expect(judge(play(tonight, 600, 7_200, rest), 7_200_000, true).giftsDelivered).toBe('unknown');
});
