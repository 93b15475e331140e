import { expect, test } from 'vitest';
import type { PkMessage } from '#shared/message.ts';
import type { PkBattle } from '#shared/pk.ts';
import { applyPk } from './pk-ledger.ts';
import { pk, scores, side, START_MS } from './testing/room-messages.ts';

const fold = (...messages: readonly PkMessage[]): PkBattle | null =>
  messages.reduce<PkBattle | null>(applyPk, null);

const start = pk(0, {
  event: 'start',
  startedMs: START_MS,
  durationS: 300,
  sides: [side('us', { name: '我' }), side('them', { name: '对手' })],
});
const finish = (afterMs: number, us: number, them: number): PkMessage =>
  scores(afterMs, us, them, { event: 'finish', code: '1' });

test('a whole battle: names, scores over time, the result and the penalty', () => {
  const punish = pk(305_000, {
    event: 'punish',
    text: '学猫叫',
    durationS: 60,
    startedMs: START_MS + 304_000,
  });
  expect(fold(start, scores(2_000, 0, 10), scores(9_000, 52, 10), finish(300_000, 52, 10), punish)).toEqual({
    battleId: 'b1',
    stage: 'punishment',
    startedMs: START_MS,
    endsMs: START_MS + 300_000,
    finishedMs: START_MS + 300_000,
    sides: [side('us', { name: '我', score: 52 }), side('them', { name: '对手', score: 10 })],
    timeline: [
      { atMs: START_MS + 2_000, scores: [0, 10] },
      { atMs: START_MS + 9_000, scores: [52, 10] },
      { atMs: START_MS + 300_000, scores: [52, 10] },
    ],
    result: 'won',
    endCode: '1',
    punishment: { text: '学猫叫', endsMs: START_MS + 364_000 },
  });
});

test('scores are totals: they replace one another and are never added', () => {
  // Catches: a ledger that sums what the platform already summed.
  expect(fold(start, scores(1_000, 10, 0), scores(2_000, 12, 5))?.sides.map(({ score }) => score)).toEqual([
    12, 5,
  ]);
});

test('an older version of a score that comes late does not turn it back', () => {
  const versioned = (afterMs: number, score: number, scoreVersion: number): PkMessage =>
    pk(afterMs, { sides: [side('us', { score, scoreVersion })] });
  expect(fold(start, versioned(1_000, 90, 7), versioned(2_000, 40, 6))?.sides[0]).toMatchObject({
    score: 90,
  });
});

test('who comes in the middle sees the battle from there on', () => {
  expect(fold(scores(100_000, 30, 40, { startedMs: START_MS, durationS: 300 }))).toMatchObject({
    stage: 'running',
    endsMs: START_MS + 300_000,
    result: 'unknown',
    sides: [{ score: 30 }, { score: 40 }],
  });
});

test('after the end late scores change nothing', () => {
  const ended = fold(start, finish(300_000, 52, 60));
  expect(ended).toMatchObject({ result: 'lost' });
  const late = scores(301_000, 99, 60);
  expect(ended === null ? null : applyPk(ended, late)).toBe(ended);
  expect(ended === null ? null : applyPk(ended, { ...late, battleId: null })).toBe(ended);
});

test('an end that is told twice, first without scores, has its result', () => {
  expect(fold(start, pk(300_000, { event: 'finish' }), finish(300_400, 7, 7))).toMatchObject({
    stage: 'finished',
    finishedMs: START_MS + 300_000,
    result: 'drawn',
  });
});

test('the result is unknown without us, without an opponent, or without a score', () => {
  const ended = (...sides: PkMessage['sides']): unknown => fold(pk(0, { event: 'finish', sides }))?.result;
  expect(ended(side('a', { score: 1, isOurs: null }), side('b', { score: 2, isOurs: null }))).toBe('unknown');
  expect(ended(side('us', { score: 1 }))).toBe('unknown');
  expect(ended(side('us', { score: 1 }), side('b'))).toBe('unknown');
  expect(ended(side('us', { score: 1 }), side('b', { score: 0 }), side('c'))).toBe('unknown');
});

test('a team counts as one: its weaker member has not lost', () => {
  const sides = [
    side('us', { score: 10, team: '1' }),
    side('mate', { score: 50, team: '1' }),
    side('b', { score: 30, team: '2' }),
    side('c', { score: 20, team: '2' }),
  ];
  expect(fold(pk(0, { event: 'finish', sides }))?.result).toBe('won');
});

test('givers come with messages of their own, and a list that says nothing takes none away', () => {
  const best = [{ key: '42', name: '甲', score: 9 }];
  const givers = pk(3_000, {
    event: 'contributors',
    battleId: null,
    sides: [side('us', { contributors: best })],
  });
  expect(fold(start, givers, scores(4_000, 9, 0))?.sides[0]).toMatchObject({ score: 9, contributors: best });
});

test('a battle of hours keeps a bounded number of points, the newest among them', () => {
  // Catches: a state that grows with every message and is sent to every page once a second.
  const many = Array.from({ length: 5_000 }, (_, at) => scores(at * 2_000, at, 0));
  const battle = fold(start, ...many);
  expect(battle?.timeline.length).toBeLessThanOrEqual(240);
  expect(battle?.timeline.at(-1)?.scores).toEqual([4_999, 0]);
});

test('points of the same second are one, and it does not run ahead of time', () => {
  const close = [0, 300, 600, 900, 1_200].map((afterMs) => scores(afterMs, afterMs, 0));
  expect(fold(...close)?.timeline).toEqual([
    { atMs: START_MS, scores: [900, 0] },
    { atMs: START_MS + 1_200, scores: [1_200, 0] },
  ]);
});
