import { expect, test } from 'vitest';
import type { StreamEvent } from '../instruments/im/stream-clients.ts';
import { SeqJudge } from './seq-judge.ts';

const row = (seq: number): StreamEvent => ({ id: `e:${seq}`, type: 'message.created', seq, json: {} });
const hello = (seq: number, resumed: boolean): StreamEvent => ({
  id: `e:${seq}`,
  type: 'hello',
  seq: Number.NaN,
  json: { data: { resumed } },
});
const resync: StreamEvent = { id: 'e:99', type: 'resync_required', seq: Number.NaN, json: {} };

test('one that goes on where it was has nothing to complain of', () => {
  const judge = new SeqJudge();
  judge.take([hello(5, false), row(6), row(7)]);
  judge.take([hello(7, true), row(8)]);
  expect([judge.holes, judge.twice, judge.refused, judge.lastId]).toEqual([0, 0, 0, 'e:8']);
});

test('a hole, a repeat and a refused position are seen', () => {
  // Catches: a judge that is content with whatever comes after a reconnect.
  const judge = new SeqJudge();
  judge.take([hello(5, false), row(6)]);
  judge.take([hello(6, true), row(8)]);
  judge.take([hello(8, true), row(8)]);
  judge.take([hello(8, false)]);
  expect([judge.holes, judge.twice, judge.refused]).toEqual([1, 1, 1]);
});

test('after resync_required the numbers may jump once', () => {
  const judge = new SeqJudge();
  judge.take([hello(5, false), row(6), resync, row(100), row(101)]);
  expect(judge.holes).toBe(0);
});
