import { expect, test } from 'vitest';
import { KeptFrames } from './kept-frames.ts';

test('frames nobody takes are bounded in number and in bytes, and the oldest go first', () => {
  // Catches: a page left alone that fills the memory.
  const many = new KeptFrames();
  let dropped = 0;
  for (let at = 0; at < 4_003; at += 1) dropped += many.add(Uint8Array.of(at >> 8, at & 0xff));
  expect(dropped).toBe(3);
  const taken = many.take();
  expect(taken).toHaveLength(4_000);
  expect(taken[0]).toEqual(Uint8Array.of(0, 3));
  expect(many.take()).toEqual([]);

  const large = new KeptFrames();
  const lost = Array.from({ length: 10 }, () => large.add(new Uint8Array(4 * 1024 * 1024)));
  expect(lost).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
});
