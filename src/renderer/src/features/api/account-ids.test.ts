import { expect, test } from 'vitest';
import { parseAccountIds } from './account-ids.ts';

test('ids typed with a Chinese comma are two ids, and none is empty or there twice', () => {
  expect(parseAccountIds(' acc-1，acc-2, acc-1\n*;')).toEqual(['acc-1', 'acc-2', '*']);
  expect(parseAccountIds(' ， ')).toEqual([]);
});
