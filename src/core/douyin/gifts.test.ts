import { expect, test } from 'vitest';
import type { GiftMessage } from '#shared/message.ts';
import {
  applyGift,
  COMBO_IDLE_MS,
  comboMessage,
  createLedger,
  flushAll,
  restore,
  sweepIdle,
} from './gifts.ts';

function packet(total: number, parts: Partial<GiftMessage> = {}): GiftMessage {
  return {
    id: `m${total}`,
    seq: 1,
    liveId: 'l',
    roomId: 'r',
    sessionId: 's',
    user: null,
    text: '',
    sentMs: null,
    receivedMs: 0,
    isPublic: true,
    kind: 'gift',
    gift: { id: '463', name: '小心心', unitDiamonds: 1, iconUrl: null },
    comboKey: 'combo',
    delta: 0,
    total,
    diamonds: null,
    ended: false,
    receiver: null,
    toOther: false,
    ...parts,
  };
}

function give(totals: readonly number[]): number[] {
  const ledger = createLedger();
  return totals.map((total) => applyGift(ledger, packet(total), 0).message.delta);
}

test('each item counts once: skipped steps, late steps and the end summary', () => {
  // Catches: adding running totals up (15 for five gifts) and counting the summary again.
  expect(give([1, 2, 3, 4, 5, 5])).toEqual([1, 1, 1, 1, 1, 0]);
  expect(give([1, 4, 2, 3, 9])).toEqual([1, 3, 0, 0, 5]);
  expect(give([66, 132])).toEqual([66, 66]);
});

test('the sum of deltas is the highest total in every order of the packets', () => {
  const totals = [3, 1, 7, 7, 2, 12, 10];
  for (let rotation = 0; rotation < totals.length; rotation++) {
    const rotated = [...totals.slice(rotation), ...totals.slice(0, rotation)];
    for (const order of [rotated, rotated.toReversed()]) {
      expect(give(order).reduce((sum, delta) => sum + delta, 0)).toBe(12);
    }
  }
});

test('a combo without an end mark settles after silence, once, and is amended when it grows again', () => {
  const ledger = createLedger();
  applyGift(ledger, packet(120), 0);
  expect(sweepIdle(ledger, COMBO_IDLE_MS - 1)).toEqual([]);
  expect(sweepIdle(ledger, COMBO_IDLE_MS)).toMatchObject([
    { total: 120, delta: 120, amended: false, reason: 'idle' },
  ]);
  expect(sweepIdle(ledger, COMBO_IDLE_MS * 2)).toEqual([]);
  expect(applyGift(ledger, packet(130), 8_000).message.delta).toBe(10);
  expect(flushAll(ledger)).toMatchObject([{ total: 130, delta: 10, amended: true, reason: 'flush' }]);
  expect(flushAll(ledger)).toEqual([]);
});

test('an end mark settles at once; a late step after it adds nothing', () => {
  const ledger = createLedger();
  applyGift(ledger, packet(2), 0);
  expect(applyGift(ledger, packet(3, { ended: true }), 1).settlement).toMatchObject({
    total: 3,
    delta: 3,
    reason: 'ended',
  });
  expect(applyGift(ledger, packet(1), 2)).toMatchObject({ message: { delta: 0 }, settlement: null });
  expect(sweepIdle(ledger, 60_000)).toEqual([]);
});

test('an unknown price stays unknown and is not counted as zero', () => {
  const gift = { id: '9', name: '#9', unitDiamonds: null, iconUrl: null };
  const { message } = applyGift(createLedger(), packet(5, { gift }), 0);
  expect(message).toMatchObject({ delta: 5, diamonds: null });
});

test('what an earlier process counted is not counted again', () => {
  // Catches: a restart in the middle of a combo, after which the running total starts from nothing.
  const ledger = createLedger();
  restore(ledger, packet(40, { delta: 10 }), 0);
  expect(applyGift(ledger, packet(41), 1).message.delta).toBe(1);
  expect(flushAll(ledger)).toMatchObject([{ total: 41, delta: 41, amended: false }]);

  const settled = createLedger();
  restore(settled, packet(40), 0);
  const [settlement] = flushAll(settled);
  if (settlement === undefined) throw new Error('nothing settled');
  const kept = comboMessage(settlement, { seq: 9, receivedMs: 5 });
  const again = createLedger();
  restore(again, packet(40), 0);
  restore(again, kept, 0);
  expect(flushAll(again)).toEqual([]);
});

test('memory is bounded: the oldest settled combos are forgotten first', () => {
  const ledger = createLedger();
  for (let index = 0; index < 25_000; index++) {
    applyGift(ledger, packet(1, { comboKey: `k${index}`, ended: true }), index);
  }
  sweepIdle(ledger, 25_000);
  expect(ledger.combos.size).toBe(20_000);
  expect(ledger.combos.has('k24999')).toBe(true);
  expect(ledger.open.size).toBe(0);
});

const NAMELESS = { id: '463', name: '#463', unitDiamonds: null, iconUrl: null };
const FIVE = { id: '463', name: '棒棒糖', unitDiamonds: 5, iconUrl: null };

test('a price that only some packets of a combo name holds for all its items, in whatever order they come', () => {
  // Catches: items counted as unknown or as worthless because their own packet left the gift out.
  const priced = packet(3, { gift: FIVE });
  const bare = packet(4, { gift: NAMELESS });
  for (const order of [
    [priced, bare],
    [bare, priced],
  ]) {
    const ledger = createLedger();
    const told = order.map((one) => applyGift(ledger, one, 0).message);
    expect(told.reduce((sum, { diamonds }) => sum + (diamonds ?? 0), 0)).toBe(20);
    expect(told.at(-1)?.gift).toEqual(FIVE);
    expect(flushAll(ledger)).toMatchObject([{ total: 4, packet: { gift: FIVE } }]);
  }
});

test('what a price was counted for before a restart is not counted again after it', () => {
  const ledger = createLedger();
  const first = applyGift(ledger, packet(3, { gift: NAMELESS }), 0).message;
  const second = applyGift(ledger, packet(3, { id: 'm3b', gift: FIVE }), 0).message;
  expect([first.diamonds, second.diamonds]).toEqual([null, 15]);
  for (const [kept, worth] of [
    [[first], 20],
    [[first, second], 5],
  ] as const) {
    const again = createLedger();
    for (const message of kept) restore(again, message, 0);
    expect(applyGift(again, packet(4, { gift: FIVE }), 1).message).toMatchObject({
      delta: 1,
      diamonds: worth,
    });
  }
});

test('a combo of which only the settlement was kept goes on from there', () => {
  // Catches: in a busy room the packets of a combo are too old to be read back, and it counts from 0 again.
  const before = createLedger();
  applyGift(before, packet(120), 0);
  const [settlement] = flushAll(before);
  if (settlement === undefined) throw new Error('nothing settled');
  const again = createLedger();
  restore(again, comboMessage(settlement, { seq: 9, receivedMs: 5 }), 0);
  expect(flushAll(again)).toEqual([]);
  expect(applyGift(again, packet(121), 1).message).toMatchObject({ delta: 1, diamonds: 1 });
  expect(flushAll(again)).toMatchObject([{ total: 121, delta: 1, amended: true }]);
});
