import { expect, it } from 'vitest';
import { ManualClock } from '../../../testing/manual-clock.ts';
import { PushParts } from './push-parts.ts';
import { readPush } from './push-payload.ts';

/** How the second of three parts ends, each with one row that holds this. */
function second(content: unknown): string {
  const parts = new PushParts(new ManualClock());
  const outcomes = [0, 1].map((index) => {
    const part = { snapshot_id: 's1', index, total: 3 };
    const read = readPush({ accountId: 'acc-1', data: { messages: [content] }, part }, null);
    if (!read.ok || read.push.part === null) throw new Error('no part');
    return parts.add(read.push, read.push.part, 'acc-1').kind;
  });
  parts.close();
  return outcomes.join(' ');
}

// Catches: memory that is filled by what is not counted.
it.each([
  ['long texts', { content: 'x'.repeat(20_000_000) }],
  ['long names of fields', { ['x'.repeat(20_000_000)]: 1 }],
  ['many empty lists', { rawData: Array.from({ length: 2_500_000 }, () => []) }],
])('bounds what waiting parts hold: %s', (_name, row) => {
  expect(second({ content: '好' })).toBe('staged staged');
  expect(second(row)).toBe('staged refused');
});
