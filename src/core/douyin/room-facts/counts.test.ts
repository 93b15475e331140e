import { expect, test } from 'vitest';
import { exactCount, parseCount } from './counts.ts';

test.each([
  ['0', 0],
  ['1986', 1986],
  ['12,345', 12_345],
  ['7万', 70_000],
  ['30.6万', 306_000],
  ['722.7万', 7_227_000],
  ['1.2亿', 120_000_000],
  ['3.5w', 35_000],
  ['2W', 20_000],
])('%s is %i', (text, count) => {
  expect(parseCount(text)).toEqual({ count, isFloor: false });
  expect(exactCount(text)).toBe(count);
});

test.each([
  ['10万+', 100_000],
  ['999+', 999],
])('%s is at least %i, which is no figure to show', (text, count) => {
  // Catches: "100,000 viewers", where the platform only says that there are more.
  expect(parseCount(text)).toEqual({ count, isFloor: true });
  expect(exactCount(text)).toBeNull();
});

test.each([
  '',
  ' ',
  '-',
  '--',
  '万',
  '-1',
  '1e9',
  '٣',
  '９',
  'NaN',
  '1.2.3',
  '9'.repeat(400),
  '1万万',
  '10+万',
])('%j is unknown and not 0', (text) => {
  expect(parseCount(text)).toBeNull();
  expect(exactCount(text)).toBeNull();
});
