import { expect, test } from 'vitest';
import { appendMessages, EMPTY_FEED, placeGap } from '../../state/feed.ts';
import { chat, gap, gift, join } from '../../test-support/messages.ts';
import { countAfter, visibleRows } from './visible-rows.ts';

const { rows } = placeGap(
  appendMessages(EMPTY_FEED, [chat(1, { text: 'Sing BLUE moon' }), gift(2, 1, 1), join(3), chat(4)]),
  gap(4),
);

test('without a filter the very same list is used, so that nothing is drawn anew', () => {
  expect(visibleRows(rows, new Set(), '  ')).toBe(rows);
});

test('hidden kinds go, gaps stay: a filter must not hide that something is missing', () => {
  expect(visibleRows(rows, new Set(['chat', 'gift', 'member']), '').map((row) => row.type)).toEqual(['gap']);
});

test('text is found in lines and names in any case', () => {
  expect(visibleRows(rows, new Set(), 'blue').map((row) => row.type)).toEqual(['message', 'gap']);
  expect(visibleRows(rows, new Set(), 'GIVER').map((row) => row.type)).toEqual(['gift', 'gap']);
});

test('new rows are counted from the end, all of them when the marked one is gone', () => {
  expect(countAfter(rows, 2)).toBe(3);
  expect(countAfter(rows, 99)).toBe(0);
  expect(countAfter(rows, -5)).toBe(rows.length);
});
