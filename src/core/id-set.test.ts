import { expect, test } from 'vitest';
import { IdSet, hashText } from './id-set.ts';

test('agrees with a Set through growth, zero and values that share half their bits', () => {
  // Catches: a grown table that loses values, and zero being taken for an empty slot.
  const set = new IdSet(4);
  const reference = new Set<string>();
  let state = 7;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16;
  for (let round = 0; round < 20_000; round++) {
    const low = next() % 97;
    const high = next() % 211;
    const fresh = !reference.has(`${low}/${high}`);
    reference.add(`${low}/${high}`);
    expect(set.add(low, high)).toBe(fresh);
  }
  expect(set.size).toBe(reference.size);
  expect(set.has(0, 0)).toBe(reference.has('0/0'));
  set.clear();
  expect(set.has(1, 1)).toBe(false);
});

test('texts that differ in one character differ in their hash', () => {
  // Catches: a hash that ignores order or a position.
  const set = new IdSet();
  for (let index = 0; index < 50_000; index++) expect(set.addText(`观众${index}`)).toBe(true);
  expect(set.addText('观众49999')).toBe(false);
  expect(hashText('ab')).not.toEqual(hashText('ba'));
});
