import { expect, test } from 'vitest';
import { appendMessages, EMPTY_FEED, FROZEN_ROWS, placeGap } from '../../state/feed.ts';
import { chat, gap, gift, join } from '../../test-support/messages.ts';
import { MOST_NEW, newRows, visibleRows } from './visible-rows.ts';

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

test('new rows are counted from the end, all of them when the feed stood still before the first', () => {
  expect(newRows(rows, 2, -1)).toEqual({ count: 3, atLeast: false });
  expect(newRows(rows, 99, -1)).toEqual({ count: 0, atLeast: false });
  expect(newRows(rows, -1, -1)).toEqual({ count: rows.length, atLeast: false });
});

test('the figure of the pill never falls, also when new lines are let go', () => {
  let feed = appendMessages(EMPTY_FEED, lines(1, 500));
  const seen: number[] = [];
  for (let from = 501; from < 45_000; from += 700) {
    feed = appendMessages(feed, lines(from, from + 699), FROZEN_ROWS);
    seen.push(newRows(feed.rows, 500, feed.trimmedSeq).count);
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(newRows(feed.rows, 500, feed.trimmedSeq)).toEqual({ count: MOST_NEW, atLeast: true });
});

function lines(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => chat(from + index));
}
