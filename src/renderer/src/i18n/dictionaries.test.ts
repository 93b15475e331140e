import { expect, test } from 'vitest';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

const MARK = '§';

/** Every text with its path; functions are called with a mark that must appear in the result. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String((node as (value: string) => unknown)(MARK))]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

/** The paths of the texts for which something holds. */
function where(dictionary: object, holds: (text: string) => boolean): string[] {
  return texts(dictionary)
    .filter(([, text]) => holds(text))
    .map(([path]) => path)
    .toSorted();
}

test('both languages have the same keys, in data as well as in types', () => {
  expect(where(en, () => true)).toEqual(where(zhCN, () => true));
});

test('no text is empty in one language only', () => {
  expect(where(en, (text) => text === '')).toEqual(where(zhCN, (text) => text === ''));
});

test('a value that one language shows is shown by the other', () => {
  expect(where(en, (text) => text.includes(MARK))).toEqual(where(zhCN, (text) => text.includes(MARK)));
});

test('no Chinese is left over in the English dictionary', () => {
  expect(where(en, (text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
});
