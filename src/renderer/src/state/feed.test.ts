import { expect, test } from 'vitest';
import type { LiveMessage } from '#shared/message.ts';
import { chat, combo, gap, gift, join, like, START_MS } from '../test-support/messages.ts';
import {
  appendMessages,
  EMPTY_FEED,
  FOLLOWING_ROWS,
  FROZEN_ROWS,
  placeGap,
  restoreFeed,
  type Feed,
} from './feed.ts';

const feed: Feed = { ...EMPTY_FEED, sessionId: 's1' };

test('joins close together fold into one line even with chat in between', () => {
  const { rows } = appendMessages(feed, [join(1), chat(2), join(3), join(4)]);
  expect(rows.map((row) => row.type)).toEqual(['fold', 'message']);
  expect(rows[0]).toMatchObject({
    of: 'member',
    count: 3,
    messages: 3,
    names: ['viewer 4', 'viewer 3', 'viewer 1'],
  });
});

test('likes fold by their number of taps and not with joins', () => {
  const { rows } = appendMessages(feed, [like(1, 5), join(2), like(3, 7)]);
  expect(rows).toMatchObject([
    { of: 'like', count: 12, messages: 2 },
    { of: 'member', count: 1 },
  ]);
});

test('a fold line far up or long ago is closed: it would grow where nobody looks', () => {
  const lines = Array.from({ length: 12 }, (_, index) => chat(2 + index));
  expect(appendMessages(feed, [join(1), ...lines, join(20)]).rows.at(-1)).toMatchObject({ count: 1 });
  expect(appendMessages(feed, [join(1), join(2, { receivedMs: START_MS + 60_000 })]).rows).toHaveLength(2);
});

test('joins after a gap do not count into the line before it', () => {
  const before = placeGap(appendMessages(feed, [join(1)]), gap(1));
  expect(appendMessages(before, [join(2)]).rows.map((row) => row.type)).toEqual(['fold', 'gap', 'fold']);
});

test('a combo is one growing line; packets that add nothing and settlements add no line', () => {
  const { rows } = appendMessages(feed, [gift(1, 1, 1), chat(2), gift(3, 4, 5), gift(4, 0, 5), combo(5, 5)]);
  expect(rows.map((row) => row.type)).toEqual(['gift', 'message']);
  expect(rows[0]).toMatchObject({ key: 'm1', message: { total: 5 } });
});

test('the feed is bounded, and the newest stay', () => {
  const lines = Array.from({ length: FOLLOWING_ROWS.max + 500 }, (_, index) => chat(index + 1));
  const full = appendMessages(feed, lines);
  expect(full.rows.length).toBeLessThanOrEqual(FOLLOWING_ROWS.max);
  expect(full.rows.at(-1)?.seq).toBe(FOLLOWING_ROWS.max + 500);
});

test('a frozen feed keeps the line that is being read through 20,000 others, then says what it let go', () => {
  const lines = Array.from({ length: 22_000 }, (_, index) => chat(index + 1));
  const reading = appendMessages(feed, lines.slice(0, 20_000), FROZEN_ROWS);
  expect(reading.rows[0]?.seq).toBe(1);
  expect(reading.trimmedSeq).toBe(-1);
  const over = appendMessages(reading, lines, FROZEN_ROWS);
  expect(over.rows).toHaveLength(FROZEN_ROWS.trimTo);
  expect(over.trimmedSeq).toBe(2_000);
  expect(over.rows[0]?.seq).toBe(2_001);
});

test('a message seen before changes nothing, not even the identity of the feed', () => {
  const once = appendMessages(feed, [chat(1), chat(2)]);
  expect(appendMessages(once, [chat(1), chat(2)])).toBe(once);
});

test('a gap stands after the last message before it, once, and is updated in place', () => {
  const lines = appendMessages(feed, [chat(1), chat(2), chat(3)]);
  const open = placeGap(lines, gap(2));
  expect(open.rows.map((row) => row.key)).toEqual(['m1', 'm2', 'ggap 2', 'm3']);
  const closed = placeGap(open, gap(2, { endMs: START_MS + 8000 }));
  expect(closed.rows).toHaveLength(4);
  expect(closed.rows[2]).toMatchObject({ gap: { endMs: START_MS + 8000 } });
});

test('a gap from before the oldest line is not shown at the top as if it were recent', () => {
  expect(placeGap(appendMessages(feed, [chat(50)]), gap(10)).rows).toHaveLength(1);
});

test('a snapshot that reaches back keeps older lines; one that leaves a hole does not', () => {
  const before = appendMessages(feed, [chat(1), chat(2)]);
  const joined = restoreFeed(before, { sessionId: 's1', messages: [chat(2), chat(3)], gaps: [] });
  expect(joined.rows.map((row) => row.seq)).toEqual([1, 2, 3]);
  const torn = restoreFeed(before, { sessionId: 's1', messages: [chat(9)], gaps: [] });
  expect(torn.rows.map((row) => row.seq)).toEqual([9]);
});

test('lines of another session do not stay', () => {
  const before = appendMessages(feed, [chat(1)]);
  const other = restoreFeed(before, {
    sessionId: 's2',
    messages: [chat(1), chat(2, { sessionId: 's2' })],
    gaps: [gap(1)],
  });
  expect(other.rows.map((row) => row.seq)).toEqual([2]);
});

test('lines that were taken back leave the feed; a line says so, and gifts stay', () => {
  // Catches: an insult that a moderator deleted and that stays on the streamer's screen.
  const { kind: _kind, style: _style, ...plain } = chat(5);
  const deleted: LiveMessage = { ...plain, kind: 'deletion', messageIds: ['1'], userKeys: ['viewer 3'] };
  const { rows } = appendMessages(feed, [chat(1), chat(2), chat(3), gift(4, 1, 1), deleted]);
  expect(rows.map(({ seq }) => seq)).toEqual([2, 4, 5]);
});
