import { expect, it } from 'vitest';
import { differences } from './differences.ts';

// Catches: a comparison that looks at one side's fields only, so that a missing total counts as right.
it('finds what is wrong, missing and too much, at any depth', () => {
  expect(differences({ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [])).toEqual(['a.c: 2 instead of 3']);
  expect(differences({ a: {} }, { a: { b: 1 } }, [])).toEqual(['a.b: undefined instead of 1']);
  expect(differences({ a: { b: 1 } }, { a: {} }, [])).toEqual(['a.b: 1 instead of undefined']);
  expect(differences({ a: null }, { a: 0 }, [])).toEqual(['a: null instead of 0']);
});

// Catches: `found.__proto__` read as the prototype, which is equal on both sides whatever was counted.
it('compares a field named __proto__ as a field', () => {
  const one = JSON.parse('{"__proto__":1}') as unknown;
  const two = JSON.parse('{"__proto__":2}') as unknown;
  expect(differences(one, two, [])).toEqual(['__proto__: 1 instead of 2']);
});

// Catches: an exemption for a total that also lets a nested field of the same name differ.
it('leaves out only what may differ, and only at the top', () => {
  expect(differences({ d: 1, a: { d: 1 } }, { d: 2, a: { d: 2 } }, ['d'])).toEqual(['a.d: 1 instead of 2']);
});
