import { expect, test } from 'vitest';
import type { PkBattle, PkSide } from '#shared/pk.ts';
import { isPkShown, recordOf, scoreLine, shownStage, sideRows } from './pk-view.ts';

const side = (key: string, score: number | null): PkSide => ({
  key,
  name: null,
  isOurs: key === 'us',
  team: null,
  score,
  scoreText: null,
  scoreVersion: null,
  contributors: [],
});

const battle: PkBattle = {
  battleId: 'b1',
  stage: 'running',
  startedMs: 0,
  endsMs: 300_000,
  finishedMs: null,
  sides: [side('them', 40), side('us', 10)],
  timeline: [
    { atMs: 0, scores: [0] },
    { atMs: 1_000, scores: [40, 10] },
  ],
  result: 'unknown',
  endCode: null,
  punishment: null,
};

test('ours stands first, whatever the score; bars are shares of the highest', () => {
  expect(sideRows(battle.sides)).toMatchObject([
    { side: { key: 'us' }, share: 0.25 },
    { side: { key: 'them' }, share: 1 },
  ]);
  expect(sideRows([side('us', null), side('them', 0)]).map(({ share }) => share)).toEqual([0, 0]);
});

test('a side that was named later has unknown points before, not zeroes', () => {
  expect(scoreLine(battle, 'us')).toEqual([null, 10]);
});

test('a battle lingers two minutes; one whose end never came does not stay forever', () => {
  expect(isPkShown(battle, 1_000, 419_000)).toBe(true);
  expect(isPkShown(battle, 1_000, 421_000)).toBe(false);
  expect(isPkShown({ ...battle, finishedMs: 200_000 }, 200_000, 321_000)).toBe(false);
  const punished = { ...battle, finishedMs: 200_000, punishment: { text: '', endsMs: 260_000 } };
  expect(isPkShown(punished, 200_000, 321_000)).toBe(true);
});

test('a penalty is over by its own clock', () => {
  const punished = { ...battle, stage: 'punishment', punishment: { text: '', endsMs: 260_000 } } as const;
  expect([shownStage(punished, 259_999), shownStage(punished, 260_000)]).toEqual(['punishment', 'finished']);
});

test('only known results count', () => {
  expect(recordOf([battle, { ...battle, result: 'won' }, { ...battle, result: 'lost' }])).toEqual({
    won: 1,
    lost: 1,
    drawn: 0,
  });
});
