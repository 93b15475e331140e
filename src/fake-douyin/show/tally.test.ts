import { expect, test } from 'vitest';
import type { ComboRun, Fact } from './facts.ts';
import { Tally } from './tally.ts';

const gift = (run: ComboRun, items: number, userKey = '7'): Fact => ({
  is: 'message',
  kind: 'gift',
  userKey,
  gift: { run, items },
});
const run = (more: Partial<ComboRun> = {}): ComboRun => ({
  giftId: '463',
  unitDiamonds: 2,
  toOther: false,
  ...more,
});

const tallied = (...facts: readonly Fact[]) => {
  const tally = new Tally();
  for (const fact of facts) tally.add(fact);
  return tally.totals();
};

test('a run is worth as far as it got, not the sum of its steps, and late steps add nothing', () => {
  const one = run();
  expect(tallied(gift(one, 1), gift(one, 5), gift(one, 3), gift(one, 5)).gifts).toMatchObject({
    items: 5,
    diamonds: 10,
  });
});

test('two runs of the same gift do not swallow each other', () => {
  expect(tallied(gift(run(), 5), gift(run(), 5)).gifts.items).toBe(10);
});

test('gifts to somebody else are not this room’s income', () => {
  const { gifts } = tallied(gift(run({ toOther: true }), 4));
  expect(gifts).toEqual({
    items: 0,
    diamonds: 0,
    other_items: 4,
    other_diamonds: 8,
    by_gift: {},
    by_user: {},
  });
});

test('a gift without price counts its items and no diamonds', () => {
  expect(tallied(gift(run({ unitDiamonds: null }), 3)).gifts).toMatchObject({ items: 3, diamonds: 0 });
});

test('names that every object has are ordinary keys', () => {
  const totals = tallied({ is: 'unknown', method: '__proto__' }, gift(run(), 1, '__proto__'));
  expect(Object.entries(totals.unknown)).toEqual([['__proto__', 1]]);
  expect(Object.keys(totals.gifts.by_user)).toEqual(['__proto__']);
});

test('nothing heard is null, not 0', () => {
  expect(tallied()).toMatchObject({ online_peak: null, likes: { sum: 0, total: null } });
});
