import { expect, test } from 'vitest';
import { chat, chats, combo, gift, SESSION } from './fixtures/messages.ts';
import { WriteQueue } from './write-queue.ts';

const { sessionId } = SESSION;
const LIMITS = { rows: 2000, bytes: 1e9 };
const resume = { cursor: 'c', internalExt: 'e' };

function queueWith(count: number, limits = LIMITS): WriteQueue {
  const queue = new WriteQueue(limits);
  queue.openSession(SESSION);
  queue.addMessages(sessionId, chats(1, count), resume, 0);
  return queue;
}

function drain(queue: WriteQueue): number[] {
  queue.seal(0);
  const seqs: number[] = [];
  for (let batch = queue.takeNext(); batch !== null; batch = queue.takeNext()) {
    for (const run of batch.runs) seqs.push(...run.rows.map(({ columns: [seq] }) => seq));
  }
  return seqs;
}

test('a frame of 1,200 becomes batches of at most 500, and only the last carries the position', () => {
  const queue = queueWith(1200);
  queue.seal(7);
  const batches = [queue.takeNext(), queue.takeNext(), queue.takeNext()];
  expect(batches.map((batch) => batch?.runs[0]?.rows.length)).toStrictEqual([500, 500, 200]);
  expect(batches.map((batch) => batch?.runs[0]?.resume)).toStrictEqual([null, null, resume]);
  expect(batches.map((batch) => batch?.sessions)).toStrictEqual([[SESSION], [SESSION], [SESSION]]);
  expect(queue.takeNext()).toBe(null);
});

test('batches taken back are sent again first, in order, and as they were', () => {
  const queue = queueWith(1500);
  const first = queue.takeNext();
  queue.takeNext();
  expect(queue.acknowledge(2)).toBe(false);
  queue.takeBack(true);
  expect(queue.takeNext()).toStrictEqual({ ...first, resent: true });
  expect(queue.acknowledge(1)).toBe(true);
  expect(queue.rows).toBe(1000);
});

test('over the limit the oldest go, never a gift or a combo, never what the thread already has', () => {
  const queue = queueWith(500);
  queue.takeNext();
  queue.addMessages(sessionId, [gift(501, 1), combo(502, gift(501, 1)), ...chats(503, 2498)], resume, 0);
  expect(queue.full).toBe(true);
  expect(queue.shed()).toBe(1498);
  expect(queue.full).toBe(false);
  queue.takeBack(false);
  const left = drain(queue);
  expect(left.slice(0, 500)).toStrictEqual(chats(1, 500).map(({ seq }) => seq));
  expect(left.slice(500, 503)).toStrictEqual([501, 502, 2001]);
  expect(left).toHaveLength(queue.rows);
});

test('the limit in bytes counts as well: long texts are not cheap rows', () => {
  const queue = new WriteQueue({ rows: 50_000, bytes: 4_000_000 });
  const long = Array.from({ length: 1000 }, (_, i) => ({ ...chat(i + 1), text: '长'.repeat(2000) }));
  queue.addMessages(sessionId, long, null, 0);
  expect(queue.shed()).toBe(500);
  expect(queue.full).toBe(false);
});

test('a session that is closed is still named in the batch that closes it, and in none after', () => {
  const queue = queueWith(1);
  queue.addUpdate({ sessionId, facts: {}, end: { endMs: 1, endReason: 'user' } });
  queue.seal(0);
  queue.addGap({ id: 'g', sessionId, startMs: 1, endMs: 2, reason: 'lost', afterSeq: 1, resumed: false });
  queue.seal(0);
  expect(queue.takeNext()).toMatchObject({ sessions: [SESSION], updates: [{ end: { endMs: 1 } }] });
  expect(queue.takeNext()).toMatchObject({ sessions: [], gaps: [{ id: 'g' }] });
});
