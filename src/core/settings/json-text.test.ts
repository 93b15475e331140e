import { expect, test } from 'vitest';
import { readJson } from './json-text.ts';

const at = (text: string): string => {
  const read = readJson(text);
  return read.ok ? 'ok' : `${String(read.at.line)}:${String(read.at.column)} ${read.expected}`;
};

// Catches: "is not JSON" for a file of a hundred lines, and a place that is a line off.
test.each([
  ['', '1:1 a value'],
  ['{\n  "api": {\n    "port": 1,\n  }\n}', '4:3 a name in double quotes'],
  ['{"a": 1 "b": 2}', '1:9 "," or "}"'],
  ['{"a" 1}', '1:6 ":"'],
  ['{"a": tru}', '1:7 a value'],
  ['{"a": 01}', '1:7 a value'],
  ['{a: 1}', '1:2 a name in double quotes'],
  ["{'a': 1}", '1:2 a name in double quotes'],
  ['[1, 2', '1:6 "," or "]"'],
  ['{} x', '1:4 the end of the file'],
  ['{"a": "open', '1:7 a value'],
  ['// a comment\n{}', '1:1 a value'],
])('%j is wrong at %s', (text, place) => {
  expect(at(text)).toBe(place);
});

// Catches: a scanner that accepts or refuses something else than JSON.parse does.
test('what it takes is what JSON.parse takes', () => {
  const texts = [
    '{}',
    '[]',
    ' [ ] ',
    '{"a":{"b":[1,{"c":null}]},"d":-1.5e3}',
    '"x"',
    '1',
    'true',
    '[[[]]]',
    '{"a":[],"b":{}}',
    '{"\\u0061":"\\ud83d\\ude00"}',
    '{"a":1,}',
    '[,]',
    '[1,]',
    '{"a"}',
    '{,}',
    '1 2',
    '-',
    '+1',
    '.5',
    '1.',
    '1e',
    'nul',
    '"\\x"',
    '"a\nb"',
    '{"a":1}}',
    '[1]]',
    'NaN',
    '\t{"a"\r\n:\t1}\n',
  ];
  for (const text of texts) {
    let parses = true;
    try {
      JSON.parse(text);
    } catch {
      parses = false;
    }
    expect([text, readJson(text).ok]).toEqual([text, parses]);
  }
});

test('keys have places, a mark of Windows editors is no mistake, and depth is none either', () => {
  const read = readJson('\uFEFF{\n "a": {"b": [{"c": 1}]}\n}');
  const places = ['a', 'a.b', 'a.b.0.c', 'c'].map((path) => read.ok && read.placeOf(path));
  expect(places).toEqual([{ line: 2, column: 2 }, { line: 2, column: 8 }, { line: 2, column: 15 }, null]);
  expect(readJson('['.repeat(100_000))).toMatchObject({ ok: false });
});
