import { expect, test } from 'vitest';
import { SortedList } from './sorted-list.ts';

/** Repeatable numbers. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test('holds what a plain sorted array holds, at the same ranks, over chunk borders', () => {
  // Catches: an item that lands in the chunk beside its own, a rank that forgets the chunks in front.
  const next = numbers(7);
  const list = new SortedList<number>((a, b) => a - b);
  const model: number[] = [];
  for (let round = 0; round < 6000; round += 1) {
    const value = Math.floor(next() * 3000);
    const at = model.indexOf(value);
    if (at < 0) {
      list.insert(value);
      model.push(value);
      model.sort((a, b) => a - b);
    } else if (next() < 0.4) {
      expect(list.delete(value)).toBe(true);
      model.splice(at, 1);
    }
    if (round % 500 === 0) expect([...list.from(0)]).toEqual(model);
  }
  expect(list.size).toBe(model.length);
  for (const rank of [0, 1, 255, 256, 257, 511, 512, 513, model.length - 1]) {
    expect(list.at(rank)).toBe(model[rank]);
    expect(list.rank((item) => item - (model[rank] ?? 0))).toBe(rank);
    expect(list.slice(rank, rank + 600)).toEqual(model.slice(rank, rank + 600));
  }
  expect(list.delete(9999)).toBe(false);
});

test('a copy does not change with the list it was made of', () => {
  // Catches: chunks shared by a copy, so that readers see half a commit.
  const list = new SortedList<number>((a, b) => a - b);
  for (let value = 0; value < 1000; value += 1) list.insert(value);
  const copy = list.clone();
  list.delete(500);
  list.insert(2000);
  expect([copy.size, copy.at(500), copy.last()]).toEqual([1000, 500, 999]);
});
