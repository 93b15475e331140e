import { expect, test } from 'vitest';
import type { LiveBatch, LiveMessage } from '#shared/message.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { Broadcast } from './broadcast.ts';

const messages = (...seqs: number[]): LiveMessage[] =>
  seqs.map((seq) => ({ seq, sessionId: 's', kind: 'notice', topic: 'system' }) as LiveMessage);

function start() {
  const clock = new ManualClock();
  const batches: { batch: LiveBatch; waitedMs: number }[] = [];
  const broadcast = new Broadcast({
    clock,
    epoch: 'e',
    emit: (batch, oldestMs) => batches.push({ batch, waitedMs: clock.monotonic() - oldestMs }),
  });
  const sizes = (): number[] => batches.map(({ batch }) => batch.messages.length);
  return { clock, broadcast, batches, sizes };
}

test('the first message goes at once, a burst goes together, nothing is left behind', () => {
  // Catches: a message per event under load, and a last message that waits for company for ever.
  const { clock, broadcast, batches, sizes } = start();
  broadcast.add(messages(1), clock.monotonic());
  clock.advance(0);
  expect(sizes()).toEqual([1]);
  for (let seq = 2; seq <= 31; seq++) {
    broadcast.add(messages(seq), clock.monotonic());
    clock.advance(1);
  }
  clock.advance(20);
  expect(sizes().reduce((sum, size) => sum + size, 0)).toBe(31);
  expect(sizes().length).toBeLessThanOrEqual(4);
  expect(batches.map(({ batch }) => batch.fromSeq)).toEqual(
    batches.map(({ batch }) => batch.messages[0]?.seq),
  );
  expect(Math.max(...batches.map(({ waitedMs }) => waitedMs))).toBeLessThanOrEqual(15);
});

test('what is waiting can be told before a session ends', () => {
  const { clock, broadcast, sizes } = start();
  broadcast.add(messages(1), clock.monotonic());
  clock.advance(0);
  broadcast.add(messages(2, 3), clock.monotonic());
  broadcast.flush();
  expect(sizes()).toEqual([1, 2]);
  clock.advance(100);
  expect(sizes()).toEqual([1, 2]);
  expect(clock.pending).toBe(0);
});
