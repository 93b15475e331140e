import { expect, test } from 'vitest';
import { createChance } from '#fake-douyin/random.ts';
import type { Chance } from '#fake-douyin/random.ts';
import type { GiftMessage, LiveMessage, LiveUser, MessageBase } from '#shared/message.ts';
import type { RankEntry } from '#shared/room-events.ts';
import { Reconciler } from './reconciler.ts';

/** 20:00:00 of some evening. */
const START = 1_790_000_000_000 - (1_790_000_000_000 % 60_000);
let seq = 0;

function viewer(key: string, change: Partial<LiveUser> = {}): LiveUser {
  return {
    key,
    basis: 'id',
    name: key,
    avatarUrl: null,
    gender: 'unknown',
    level: null,
    fanClub: null,
    isAdmin: false,
    masked: false,
    ...change,
  };
}

function base(seconds: number, user: LiveUser | null): MessageBase {
  seq += 1;
  const atMs = START + Math.round(seconds * 1000);
  const ids = { id: String(seq), seq, liveId: '1', roomId: '2', sessionId: 's' };
  return { ...ids, user, text: '', sentMs: atMs, receivedMs: atMs + 200, isPublic: true };
}

function gift(
  seconds: number,
  key: string,
  diamonds: number | null,
  change: Partial<GiftMessage> = {},
): GiftMessage {
  return {
    ...base(seconds, viewer(key)),
    kind: 'gift',
    gift: { id: '463', name: '小心心', unitDiamonds: diamonds, iconUrl: null },
    comboKey: '',
    delta: 1,
    total: 1,
    diamonds,
    ended: true,
    receiver: null,
    toOther: false,
    ...change,
  };
}

function list(seconds: number, ranks: readonly RankEntry[]): LiveMessage {
  const figures = { online: 5, onlineExact: true, totalViewers: null, fanTickets: null };
  return { ...base(seconds, null), kind: 'room-stats', ...figures, topViewers: ranks };
}

function listed(key: string, score: number): RankEntry {
  return { key, name: key, rank: null, score, scoreText: null, masked: false };
}

function scores(seconds: number, known: Readonly<Record<string, number>>): LiveMessage {
  return list(
    seconds,
    Object.entries(known).map(([key, score]) => listed(key, score)),
  );
}

/** The same list until everybody on it counts as resting. */
function rested(seconds: number, known: Readonly<Record<string, number>>): LiveMessage[] {
  return [0, 3, 6].map((more) => scores(seconds + more, known));
}

function reconcile(...messages: LiveMessage[]) {
  const reconciler = new Reconciler();
  for (const message of messages) reconciler.add(message);
  return reconciler.result();
}

/** An hour of gifts, a list every three seconds. `drops`: the second's gift is lost on its way. */
function hour(chance: Chance, drops: ReadonlySet<number>, jitter = 0) {
  const given = new Map<string, number>();
  const out: LiveMessage[] = [];
  let lost = 0;
  for (let second = 0; second < 3_600; second++) {
    if (chance.happens(0.2) || drops.has(second)) {
      const key = `v${chance.between(1, 25)}`;
      const diamonds = chance.pick([1, 1, 9, 52, 999]);
      given.set(key, (given.get(key) ?? 0) + diamonds);
      if (drops.has(second)) lost += diamonds;
      else out.push(gift(second + chance.next() * jitter, key, diamonds));
    }
    if (second % 3 === 2 && given.size > 0) out.push(scores(second + 0.5, Object.fromEntries(given)));
  }
  out.push(...rested(3_603, Object.fromEntries(given)));
  return { messages: out.toSorted((a, b) => a.receivedMs - b.receivedMs), lost };
}

test('equal in every room in which nothing is lost, also when gifts arrive after the list that has them', () => {
  // Catches: a difference that is told although the two only came in another order.
  for (let seed = 0; seed < 60; seed++) {
    const { messages } = hour(createChance(`equal ${seed}`), new Set(), seed % 2 === 0 ? 0 : 2.4);
    const result = reconcile(...messages);
    expect(result, `seed ${seed}`).toMatchObject({ result: 'matches', openings: [], missingDiamonds: 0 });
    expect(result.comparedViewers).toBeGreaterThan(15);
  }
});

test('what was lost is found to the diamond, between the two lists around it', () => {
  for (let seed = 0; seed < 60; seed++) {
    const chance = createChance(`lost ${seed}`);
    const at = chance.between(300, 3_000);
    const { messages, lost } = hour(chance, new Set([at]));
    const result = reconcile(...messages);
    expect(result, `seed ${seed}`).toMatchObject({ result: 'we_are_missing', missingDiamonds: lost });
    const [opening] = result.openings;
    expect(opening?.fromMs).toBeLessThanOrEqual(START + at * 1000);
    expect(opening?.untilMs).toBeGreaterThanOrEqual(START + at * 1000);
    expect((opening?.untilMs ?? 0) - (opening?.fromMs ?? 0)).toBe(3_000);
    expect(result.sinceMs).toBe(opening?.fromMs);
    const theirs = result.minutes.reduce((sum, minute) => sum + minute.theirs - minute.ours, 0);
    expect(theirs).toBe(lost);
  }
});

test('several losses open in their own minutes', () => {
  const { messages, lost } = hour(createChance('several'), new Set([400, 401, 2_000]));
  const result = reconcile(...messages);
  expect(result.missingDiamonds).toBe(lost);
  const minutes = new Set(result.openings.map(({ fromMs }) => Math.floor((fromMs - START) / 60_000)));
  expect([...minutes]).toEqual([6, 33]);
});

test('what a viewer gave before the connection is no difference', () => {
  // Catches: a session that begins in the middle of a broadcast missing millions.
  const before = [...rested(0, { a: 5_000, b: 70 }), gift(7, 'a', 9), ...rested(9, { a: 5_009, b: 70 })];
  expect(reconcile(...before).result).toBe('matches');
  expect(reconcile(...before, ...rested(18, { a: 5_061, b: 70 }))).toMatchObject({
    result: 'we_are_missing',
    missingDiamonds: 52,
    sinceMs: START + 15_000,
  });
});

test('a gift that is ahead of the list is not made the base of the comparison', () => {
  // Catches: a viewer first believed in the very moment of a gift being two diamonds short ever after.
  const [first, second, third] = rested(0, { a: 10 });
  const early = gift(6, 'a', 2);
  const messages = [first, second, third, early].filter((message) => message !== undefined);
  const result = reconcile(...messages, ...rested(9, { a: 12 }), ...rested(18, { a: 12 }));
  expect(result).toMatchObject({ result: 'matches', openings: [] });
});

test('a new name on a full list is not accused: what it gave before is not known', () => {
  const full = (score: number, last: string) => ({ a: 900, b: 800, [last]: score });
  const before = rested(0, full(700, 'c'));
  const result = reconcile(...before, gift(7, 'd', 50), ...rested(9, full(750, 'd')));
  expect(result.result).toBe('matches');
  // On a list that grew nobody new had given: there the whole score counts.
  const grown = reconcile(...before, gift(7, 'd', 50), ...rested(9, { ...full(700, 'c'), d: 60 }));
  expect(grown).toMatchObject({ result: 'we_are_missing', missingDiamonds: 10, sinceMs: START + 6_000 });
});

test('a difference closes when what was missed comes after all', () => {
  const open = [...rested(0, { a: 10 }), ...rested(9, { a: 62 })];
  expect(reconcile(...open).missingDiamonds).toBe(52);
  expect(reconcile(...open, gift(16, 'a', 52), ...rested(18, { a: 62 })).result).toBe('matches');
});

test('gifts without a price, to others, and of nobody in particular are in no comparison', () => {
  const before = rested(0, { a: 10 });
  const unpriced = [...before, gift(7, 'a', null), ...rested(9, { a: 35 })];
  expect(reconcile(...unpriced).result).not.toBe('we_are_missing');
  const known = [...unpriced, ...rested(18, { a: 35 })];
  expect(reconcile(...known).result).toBe('matches');
  expect(reconcile(...known, ...rested(27, { a: 36 })).missingDiamonds).toBe(1);
  const other = gift(7, 'a', 99, { toOther: true });
  expect(reconcile(...before, other, ...rested(9, { a: 10 })).minutes).toEqual([]);
  const hidden = { user: viewer('masked:1', { basis: 'name', masked: true }) };
  expect(reconcile(...before, gift(7, 'x', 99, hidden), ...rested(9, { a: 10 })).result).toBe('matches');
});

test('it says that it cannot compare instead of guessing', () => {
  const entry = (change: Partial<RankEntry>): RankEntry[] => [{ ...listed('a', 5), ...change }];
  const of = (change: Partial<RankEntry>) =>
    reconcile(...[0, 3, 6].map((seconds) => list(seconds, entry(change))));
  expect(reconcile(gift(1, 'a', 5)).reason).toBe('no_scores');
  expect(of({ masked: true }).reason).toBe('masked');
  expect(of({ score: 12_000, scoreText: '1.2万' }).reason).toBe('rounded');
  expect(of({ score: null }).reason).toBe('no_scores');
  expect(reconcile(list(0, entry({}))).reason).toBe('too_little_seen');
  expect(of({})).toMatchObject({ result: 'matches', reason: null });
});

test('scores in another unit are no loss', () => {
  // Catches: "we are missing 9,000 diamonds" because a score is ten a diamond.
  const zero = { a: 100, b: 100, c: 100 };
  const ten = { a: 200, b: 190, c: 150 };
  const given = [gift(7, 'a', 10), gift(7, 'b', 9), gift(7, 'c', 5)];
  const result = reconcile(...rested(0, zero), ...given, ...rested(9, ten));
  expect(result).toMatchObject({ result: 'cannot_compare', reason: 'counts_otherwise' });
  // All gifts lost is another matter: our count stands still and theirs goes on.
  const lost = reconcile(...rested(0, zero), ...rested(9, ten));
  expect(lost).toMatchObject({ result: 'we_are_missing', missingDiamonds: 240 });
});

test('the order of messages of one moment changes nothing', () => {
  const { messages } = hour(createChance('order'), new Set([700]));
  const moments = messages.map((message) => ({
    ...message,
    receivedMs: message.receivedMs - (message.receivedMs % 6_000),
  }));
  const chance = createChance('mixed');
  const mixed = moments
    .map((message) => [message.receivedMs, chance.next(), message] as const)
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  expect(reconcile(...mixed.map(([, , message]) => message))).toEqual(reconcile(...moments));
});

test('hostile lists stay bounded', () => {
  const reconciler = new Reconciler();
  for (let at = 0; at < 3_000; at++) {
    const all = Object.fromEntries(Array.from({ length: 50 }, (_, place) => [`v${at}-${place}`, at * 1e6]));
    reconciler.add(scores(at * 60, all));
    reconciler.add(gift(at * 60 + 1, `v${at}-0`, 1e9));
  }
  for (let at = 0; at < 300; at++) {
    for (const message of rested(1e6 + at * 20, { a: at })) reconciler.add(message);
  }
  const result = reconciler.result();
  expect(result.openings.length).toBe(100);
  expect(reconciler.result(10).minutes.length).toBe(10);
  expect(result.minutes.length).toBeLessThanOrEqual(720);
  expect(result.comparedViewers).toBeLessThanOrEqual(500);
});
