import { expect, test } from 'vitest';
import { parseTime } from './im-time.ts';

const MS = Date.UTC(2026, 8, 21, 14, 13, 20);
const NOW = MS + 1000;
const DAY = 86_400_000;

test.each([
  ['ms', MS, MS],
  ['ms with a fraction', MS + 0.4, MS],
  ['s', MS / 1000, MS],
  ['s with a fraction', MS / 1000 + 0.25, MS + 250],
  ['µs', MS * 1000, MS],
  ['ms as text', String(MS), MS],
  ['s as text', String(MS / 1000), MS],
  ['s with a fraction as text', `${MS / 1000}.5`, MS + 500],
  ['µs as text', String(MS * 1000), MS],
  ['text with spaces around', ` ${MS} `, MS],
  ['ISO in UTC', '2026-09-21T14:13:20.000Z', MS],
  ['ISO with ms', '2026-09-21T14:13:20.250Z', MS + 250],
  ['ISO with µs', '2026-09-21T14:13:20.250400Z', MS + 250],
  ['ISO with a comma', '2026-09-21T14:13:20,5Z', MS + 500],
  ['ISO ahead of UTC', '2026-09-21T22:13:20+08:00', MS],
  ['ISO behind UTC', '2026-09-21T09:43:20-0430', MS],
  ['ISO with whole hours', '2026-09-21T22:13:20+08', MS],
  ['ISO without a zone is Chinese time', '2026-09-21T22:13:20', MS],
  ['ISO with a space', '2026-09-21 22:13:20', MS],
  ['ISO without seconds', '2026-09-21T22:13', MS - 20_000],
  ['a day alone begins at midnight in China', '2026-09-21', Date.UTC(2026, 8, 20, 16)],
  ['the line of a page', '发布于2026年09月21日 22:13', MS - 20_000],
  ['the line of a page with a space', '发布于 2026年9月21日 22:13', MS - 20_000],
  ['the line of a page, single digits', '发布于2026年9月1日 8:05', Date.UTC(2026, 8, 1, 0, 5)],
  ['a leap day', '2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
])('reads %s', (_, value, expected) => {
  // Catches: a form that is not known, and a zone-less time taken for UTC or for the machine's own.
  expect(parseTime(value, NOW)).toBe(expected);
});

test.each([
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_VALUE,
  '',
  ' ',
  '.',
  '1.2.3',
  '-5',
  '1e9',
  'gestern',
  'undefined',
  '2026-13-01',
  '2026-02-30',
  '2023-02-29',
  '2026-00-10',
  '2026-09-21T24:00',
  '2026-09-21T22:60',
  '2026-09-21T22:13:60',
  '2026-09-21T22:13:20.Z',
  '2026-09-21T22:13:20Zulu',
  '2026-09-21T22',
  '2026-9-1',
  '0099-01-01',
  '1969-12-31T23:59:59Z',
  '2026-09-21T22:13:20+8',
  '2026-09-21T22:13:20+08:99',
  '发布于2026年09月21日 早上',
  '9'.repeat(5000),
  `2026-09-21${' '.repeat(1_000_000)}`,
  null,
  undefined,
  true,
  {},
  [MS],
  new Date(MS),
])('%s is an unknown time', (value) => {
  // Catches: half-read texts, days that do not exist, and anything that is no time becoming one.
  expect(parseTime(value, NOW)).toBe(0);
});

test('a time up to a day ahead is taken, a later one is unknown', () => {
  // Catches: a wrong clock putting its rows at the head of every list for ever.
  expect(parseTime(NOW + DAY, NOW)).toBe(NOW + DAY);
  expect(parseTime(NOW + DAY + 1, NOW)).toBe(0);
  expect(parseTime(NOW + 10 * DAY)).toBe(NOW + 10 * DAY);
});

test('the borders between seconds, ms and µs', () => {
  // Catches: a comparison that takes its border to the wrong side.
  expect(parseTime(1e10)).toBe(1e13);
  expect(parseTime(1e10 + 1)).toBe(1e10 + 1);
  expect(parseTime(1e14 - 1)).toBe(1e14 - 1);
  expect(parseTime(1e14)).toBe(1e11);
});

test('agrees with the language about every moment in ISO', () => {
  // Catches: an arithmetic slip in months, leap years or hours.
  for (let ms = 1; ms < NOW; ms += 7_919_999_993) {
    expect(parseTime(new Date(ms).toISOString(), NOW)).toBe(ms);
  }
});
