import { expect, test } from 'vitest';
import type { LiveMessage } from '#shared/message.ts';
import { MessageRing } from './message-ring.ts';

const message = (seq: number): LiveMessage => ({ seq, kind: 'notice', topic: 'system' }) as LiveMessage;
const seqs = (found: readonly LiveMessage[] | null): number[] | null => found?.map(({ seq }) => seq) ?? null;

test('reads after a position, says when a part of the answer is gone, and when there is nothing yet', () => {
  // Catches: an overwritten slot handed out as if it were the older message.
  const ring = new MessageRing('e', 100, 5);
  expect(seqs(ring.after(100, 10))).toEqual([]);
  for (let seq = 101; seq <= 108; seq++) ring.push(message(seq));
  expect([ring.oldestSeq, ring.lastSeq]).toEqual([104, 108]);
  expect(seqs(ring.after(103, 10))).toEqual([104, 105, 106, 107, 108]);
  expect(seqs(ring.after(105, 2))).toEqual([106, 107]);
  expect(ring.after(102, 10)).toBeNull();
  expect(seqs(ring.after(108, 10))).toEqual([]);
  expect(ring.after(109, 10)).toBeNull();
});

test('a hole in the numbers is a bug that shows at once', () => {
  const ring = new MessageRing('e', 0, 5);
  ring.push(message(1));
  expect(() => {
    ring.push(message(3));
  }).toThrow('holes');
});
