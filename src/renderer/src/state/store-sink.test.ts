import { beforeEach, expect, test } from 'vitest';
import { chat, followed, snapshot, status } from '../test-support/messages.ts';
import { EMPTY_FEED } from './feed.ts';
import { useFeed } from './feed-store.ts';
import { follow, freeze } from './freeze-store.ts';
import { storeSink } from './store-sink.ts';
import { useSupporters } from './supporter-store.ts';
import { NO_SUPPORTERS } from './supporters.ts';

beforeEach(() => {
  follow();
  useFeed.setState(EMPTY_FEED);
  useSupporters.setState(NO_SUPPORTERS);
});

const shownSupport = (): number[] => useSupporters.getState().rows.map(({ seq }) => seq);

test('supporters older than the chat of the snapshot are there after a reload', () => {
  storeSink.snapshot(snapshot([chat(900)], { seq: 900, supporters: [followed(3), followed(7)] }));
  expect(shownSupport()).toEqual([7, 3]);
});

test('a supporter that is in the snapshot and comes again is shown once', () => {
  storeSink.messages([followed(3)]);
  const taken = snapshot([followed(3), chat(4)], { supporters: [followed(3)] });
  storeSink.snapshot(taken);
  storeSink.snapshot(taken);
  storeSink.messages([followed(3), chat(4), followed(5)]);
  expect(shownSupport()).toEqual([5, 3]);
});

test('supporters of the room before do not stay under a silent new one', () => {
  storeSink.snapshot(snapshot([chat(4)], { supporters: [followed(3)] }));
  storeSink.snapshot(
    snapshot([], { seq: 4, status: status({ sessionId: 's2' }), supporters: [followed(3)] }),
  );
  expect(shownSupport()).toEqual([]);
});

test('a feed that stands still keeps its lines in a rush; one that follows is bounded again', () => {
  const lines = Array.from({ length: 9_000 }, (_, index) => chat(index + 1));
  storeSink.snapshot(snapshot([chat(1)]));
  freeze();
  storeSink.messages(lines);
  expect(useFeed.getState().rows[0]?.seq).toBe(1);
  follow();
  storeSink.messages([chat(9_001)]);
  expect(useFeed.getState().rows.length).toBeLessThanOrEqual(3_000);
});
