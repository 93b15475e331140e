import Long from 'long';
import { expect, test } from 'vitest';
import type { LiveUser } from '#shared/message.ts';
import { readUser } from '../identity.ts';
import { Pseudonyms } from './pseudonyms.ts';

const pseudonyms = (seed = 1): Pseudonyms => new Pseudonyms(new Uint8Array(32).fill(seed));

test.each([
  '7',
  '42',
  '1411400097607259',
  '7338697242632999001',
  '18446744073709551615',
  'MS4wLjABAAAAq1w2_E-r4',
  'example_User.01',
])('another id in place of %s has its form, and is the same each time', (id) => {
  const all = pseudonyms();
  const other = all.id(id);
  expect(other).not.toBe(id);
  expect(other).toHaveLength(id.length);
  expect(/^\d+$/.test(other)).toBe(/^\d+$/.test(id));
  expect(other.startsWith('MS4wLjABAAAA')).toBe(id.startsWith('MS4wLjABAAAA'));
  expect(all.id(id)).toBe(other);
  expect(pseudonyms(2).id(id)).not.toBe(other);
});

test('a number stays what its field can hold', () => {
  // Catches: 20 digits beyond 64 bits, which wrap around to somebody else's id.
  const all = pseudonyms();
  for (let at = 0; at < 200; at += 1) {
    expect(BigInt(all.id(String(18_000_000_000_000_000_000n + BigInt(at))))).toBeLessThan(2n ** 64n);
    expect(BigInt(all.id(String(9_000_000_000_000_000_000n + BigInt(at))))).toBeLessThan(2n ** 63n);
  }
});

test('ids that mean "none" and "masked" stay, and nobody becomes one of them', () => {
  const all = pseudonyms();
  expect(['', '0', '111111'].map((id) => all.id(id))).toEqual(['', '0', '111111']);
  const six = Array.from({ length: 2_000 }, (_, at) => all.id(String(200_000 + at)));
  expect(six).not.toContain('111111');
});

test('different stay different, also where there are few to choose from', () => {
  // Catches: two people who become one, and with them their gifts.
  const all = pseudonyms();
  const short = Array.from({ length: 99 }, (_, at) => all.id(String(at + 1)));
  expect(new Set(short).size).toBe(99);
  const odd = ['a', 'b', '名', '__proto__', 'constructor', 'x'.repeat(400), `${'x'.repeat(400)}y`];
  expect(new Set(odd.map((id) => all.id(id))).size).toBe(odd.length);
});

test('a name is the same throughout, and a masked one still looks masked', () => {
  const all = pseudonyms();
  const names = ['小明', '薛***', '__proto__', '小明 ', '小明'].map((name) => all.name(name));
  expect(names[0]).toBe(names[4]);
  expect(new Set(names).size).toBe(4);
  expect(names[1]).toMatch(/\*\*\*$/);
  expect(names.join()).not.toMatch(/小明|薛|proto/);
  expect(all.name('')).toBe('');
});

/** As a masked viewer is read: nothing but the opaque id and the name tells who it is. */
const read = (webcastUid: string, nickname: string): LiveUser | null =>
  readUser({ id: Long.fromString('111111', true), webcastUid, nickname });

test.each(['ab', 'MS4wLjABAAAAq1w2_E-r4', '0123', '名', 'a.b', 'a b', 'x'.repeat(200), 'x'.repeat(201)])(
  'an id that readers go by (%s) stays one, and another does not become one',
  (id) => {
    // Catches: gifts of one masked viewer that are counted by viewer only in the scrubbed recording, or no more.
    const other = pseudonyms().id(id);
    expect(other).not.toBe(id);
    expect(read(other, '薛***')?.basis).toBe(read(id, '薛***')?.basis);
  },
);

test.each(['薛***', '薛**', '薛****', '薛***12', '薛*', '薛***甲'])(
  '%s looks as masked as before',
  (name) => {
    const other = pseudonyms().name(name);
    const isMasked = (nickname: string): unknown => readUser({ nickname })?.masked;
    expect(isMasked(other)).toBe(isMasked(name));
    expect(other).not.toContain('薛');
  },
);
