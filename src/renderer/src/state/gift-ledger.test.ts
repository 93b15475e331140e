import { expect, test } from 'vitest';
import { chat, combo, gift, ROSE } from '../test-support/messages.ts';
import { appendGifts, EMPTY_LEDGER, restoreLedger } from './gift-ledger.ts';

const FREE = { ...ROSE, unitDiamonds: null };

test('a combo is one row that grows and is marked when it is settled', () => {
  const running = appendGifts(EMPTY_LEDGER, [gift(1, 1, 1), gift(2, 2, 3)]);
  expect(running.entries).toMatchObject([{ total: 3, diamonds: 15, settled: false }]);
  const done = appendGifts(running, [combo(3, 3)]);
  expect(done.entries).toMatchObject([{ total: 3, diamonds: 15, settled: true }]);
});

test('an amended combo is open again, and its second settlement replaces the first', () => {
  const grown = appendGifts(EMPTY_LEDGER, [gift(1, 3, 3), combo(2, 3), gift(3, 2, 5)]);
  expect(grown.entries).toMatchObject([{ total: 5, settled: false }]);
  const settled = appendGifts(grown, [combo(4, 5, { amended: true, delta: 2 })]);
  expect(settled.entries).toMatchObject([{ total: 5, diamonds: 25, settled: true }]);
});

test('repeats with delta 0 add nothing: neither items nor a row of their own', () => {
  expect(appendGifts(EMPTY_LEDGER, [gift(1, 0, 4)]).entries).toEqual([]);
  const ledger = appendGifts(EMPTY_LEDGER, [gift(1, 4, 4), combo(2, 4), gift(3, 0, 4)]);
  expect(ledger.entries).toMatchObject([{ total: 4, settled: true }]);
});

test('a late step does not shrink the total', () => {
  const ledger = appendGifts(EMPTY_LEDGER, [gift(1, 5, 5), gift(2, 1, 3)]);
  expect(ledger.entries).toMatchObject([{ total: 5 }]);
});

test('an unknown price stays unknown, and a price once seen is kept', () => {
  const unknown = appendGifts(EMPTY_LEDGER, [gift(1, 2, 2, { gift: FREE, diamonds: null })]);
  expect(unknown.entries).toMatchObject([{ diamonds: null }]);
  const known = appendGifts(EMPTY_LEDGER, [gift(1, 1, 1), gift(2, 1, 2, { gift: FREE, diamonds: null })]);
  expect(known.entries).toMatchObject([{ diamonds: 10 }]);
});

test('a growing combo keeps its place below newer ones', () => {
  const ledger = appendGifts(EMPTY_LEDGER, [gift(1, 1, 1), gift(2, 1, 1, { comboKey: 'c2' }), gift(3, 1, 2)]);
  expect(ledger.entries.map((entry) => entry.comboKey)).toEqual(['c2', 'c1']);
});

test('a combo of which only the settlement was seen still has its row', () => {
  expect(appendGifts(EMPTY_LEDGER, [combo(9, 66)]).entries).toMatchObject([{ total: 66, settled: true }]);
});

test('a snapshot after a reconnect adds only what is new', () => {
  const before = appendGifts({ ...EMPTY_LEDGER, sessionId: 's1' }, [gift(1, 1, 1), gift(2, 1, 2)]);
  const after = restoreLedger(before, {
    sessionId: 's1',
    gifts: [gift(1, 1, 1), gift(2, 1, 2), gift(3, 1, 3)],
  });
  expect(after.entries).toMatchObject([{ total: 3 }]);
  expect(restoreLedger(after, { sessionId: 's2', gifts: [] }).entries).toEqual([]);
});

test('chat does not replace the rows: an equal list would draw the panel at every line', () => {
  const before = appendGifts(EMPTY_LEDGER, [gift(1, 1, 1)]);
  expect(appendGifts(before, [chat(2)]).entries).toBe(before.entries);
});

test('the list is bounded', () => {
  const many = Array.from({ length: 1000 }, (_, index) => gift(index + 1, 1, 1, { comboKey: `c${index}` }));
  expect(appendGifts(EMPTY_LEDGER, many).entries).toHaveLength(300);
});
