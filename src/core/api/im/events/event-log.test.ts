import { expect, it } from 'vitest';
import { silentLogger } from '../../../logger.ts';
import { EventLog } from './event-log.ts';
import type { NewEvent } from './logged-event.ts';

function event(bytes: number, data = () => '{}'): NewEvent {
  const head = { type: 'shutdown', accountId: null, revision: 1, timeMs: 2, id: null } as const;
  return { ...head, audience: null, bytes, data };
}

const open = (capacity: number, maxBytes: number) =>
  new EventLog({ epoch: 'e', logger: silentLogger, capacity: () => capacity, maxBytes });

// Catches: a hole that is given out as if nothing were missing, and memory without a bound.
it('keeps the newest by number and by size, and says when some are gone', () => {
  const log = open(5000, 1_000_000);
  for (let n = 0; n < 20_000; n += 1) log.append([event(1)]);
  expect(log.after(14_999, 1)).toBeNull();
  expect(log.after(15_000, 2)?.map(({ seq }) => seq)).toEqual([15_001, 15_002]);
  expect(log.after(20_000, 9)).toEqual([]);
  expect(log.after(20_001, 9)).toBeNull();
  const small = open(5000, 100);
  for (let n = 0; n < 10; n += 1) small.append([event(30)]);
  expect([small.bytes, small.after(6, 1), small.after(7, 9)?.length]).toEqual([90, null, 3]);
  small.append([event(1000)]);
  expect(small.after(10, 9)?.length).toBe(1);
});

// Catches: rows written for nobody, or once for every stream.
it('writes an event when it is wanted, and only once', () => {
  const log = open(10, 1000);
  let written = 0;
  const data = () => `{"n":${String((written += 1))}}`;
  log.append([event(1, data)]);
  expect(written).toBe(0);
  const [logged] = log.after(0, 1) ?? [];
  expect([logged?.text, logged?.text].map((text) => JSON.parse(text ?? '') as unknown)).toEqual([
    {
      epoch: 'e',
      seq: 1,
      type: 'shutdown',
      account_id: null,
      revision: 1,
      time: 2,
      id: null,
      data: { n: 1 },
    },
    {
      epoch: 'e',
      seq: 1,
      type: 'shutdown',
      account_id: null,
      revision: 1,
      time: 2,
      id: null,
      data: { n: 1 },
    },
  ]);
});

// Catches: one stream that fails keeping the others from their events.
it('tells every reader, also after one that throws', () => {
  const log = open(10, 1000);
  let told = 0;
  log.onAppend(() => {
    throw new Error('broken');
  });
  const stop = log.onAppend(() => (told += 1));
  log.append([event(1), event(1)]);
  stop();
  log.append([event(1)]);
  expect(told).toBe(1);
});
