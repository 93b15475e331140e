import { expect, test } from 'vitest';
import { batch, chat, snapshot, status } from '../test-support/messages.ts';
import { applyBatch, applySnapshot, WAITING, type Cursor } from './cursor.ts';

const following = (seq: number): Cursor => ({ mode: 'following', epoch: 'e1', sessionId: 's1', seq });
const seqs = (messages: readonly { seq: number }[]): number[] => messages.map((message) => message.seq);

test('the next batch is taken whole', () => {
  const step = applyBatch(following(10), batch(11, 13));
  expect(seqs(step.messages)).toEqual([11, 12, 13]);
  expect(step.cursor).toEqual(following(13));
});

test('an overlapping batch gives only its new part: a resumed stream must not double lines', () => {
  expect(seqs(applyBatch(following(12), batch(10, 14)).messages)).toEqual([13, 14]);
  expect(applyBatch(following(14), batch(10, 14))).toEqual({
    cursor: following(14),
    messages: [],
    needsSnapshot: false,
  });
});

test('a hole, another epoch and another session ask for a snapshot and keep the batch', () => {
  for (const lost of [batch(12, 13), batch(11, 12, { epoch: 'e2' }), batch(11, 12, { sessionId: 's2' })]) {
    const step = applyBatch(following(10), lost);
    expect(step.needsSnapshot).toBe(true);
    expect(step.messages).toEqual([]);
    expect(step.cursor).toEqual({ mode: 'waiting', held: [lost] });
  }
});

test('batches that arrive while the snapshot is on its way are neither lost nor doubled', () => {
  let cursor = WAITING;
  for (const early of [batch(8, 9), batch(10, 12), batch(13, 13)]) {
    const step = applyBatch(cursor, early);
    expect(step.messages).toEqual([]);
    cursor = step.cursor;
  }
  const step = applySnapshot(cursor, snapshot([chat(9), chat(10), chat(11)]));
  expect(seqs(step.messages)).toEqual([12, 13]);
  expect(step.cursor).toEqual(following(13));
});

test('a held batch that leaves a hole after the snapshot asks again and stays held', () => {
  const { cursor } = applyBatch(WAITING, batch(20, 21));
  const step = applySnapshot(cursor, snapshot([chat(10)]));
  expect(step.needsSnapshot).toBe(true);
  expect(step.cursor).toEqual({ mode: 'waiting', held: [batch(20, 21)] });
});

test('held batches of an engine that has since restarted are left out', () => {
  const { cursor } = applyBatch(WAITING, batch(20, 21, { epoch: 'e0' }));
  const step = applySnapshot(cursor, snapshot([chat(10)]));
  expect(step).toEqual({ cursor: following(10), messages: [], needsSnapshot: false });
});

test('the first session after an idle start is joined without another snapshot', () => {
  const idle = applySnapshot(WAITING, snapshot([], { seq: 4, status: status({ sessionId: null }) }));
  const step = applyBatch(idle.cursor, batch(5, 6));
  expect(step.needsSnapshot).toBe(false);
  expect(step.cursor).toEqual(following(6));
});
