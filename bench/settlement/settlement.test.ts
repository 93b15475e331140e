import { expect, test } from 'vitest';
import type { Event } from './delivery.ts';
import { countByHand } from './oracle.ts';
import type { Count } from './oracle.ts';
import { checkStream } from './stream.ts';

test('fifty random streams are counted as by hand, as they come, twice and reordered', () => {
  // Catches: everything that makes a ledger depend on order, repeats, marks or who was told what.
  const wrong = Array.from({ length: 50 }, (_, seed) => checkStream(seed).mismatches).flat();
  expect(wrong).toEqual([]);
});

test('a wrong count is found and told in its smallest form', () => {
  // Catches: an oracle that agrees with everything, and a report of a thousand lines.
  const addsUpPackets = (events: readonly Event[]): Count & { settled: Record<string, number> } => {
    const told = events.flatMap((event) => (event.is === 'packet' ? [event.packet] : []));
    const right = countByHand([...new Set(told.map(({ giving }) => giving))], told);
    const settled = Object.fromEntries(Object.entries(right.rows).map(([key, { items }]) => [key, items]));
    const own = told.filter(({ giving }) => !['coHost', 'opponent'].includes(giving.receiver));
    return { ...right, settled, items: own.reduce((sum, one) => sum + one.clicks * one.giving.group, 0) };
  };
  const { mismatches } = checkStream(4, addsUpPackets);
  expect(mismatches.map(({ variant }) => variant)).toEqual(['as it comes', 'twice', 'reordered']);
  for (const { minimal } of mismatches) {
    expect(minimal.filter((line) => line.includes(' s message '))).toHaveLength(2);
    expect(minimal.at(-1)).toMatch(/^items: \d+ instead of \d+$/);
    expect(minimal).toHaveLength(3);
  }
});
