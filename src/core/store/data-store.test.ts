import { expect, test } from 'vitest';
import type { ChatMessage, GiftMessage, LiveMessage } from '#shared/message.ts';
import { EMPTY_ROOM_STATE } from '#shared/room-state.ts';
import { DataStore } from './data-store.ts';
import { scores } from './room-state/testing/room-messages.ts';

const SESSION = 'one';

function chat(seq: number, text = `line ${seq}`): ChatMessage {
  return { ...base(seq), kind: 'chat', style: 'plain', text };
}

function gift(seq: number, delta: number, parts: Partial<GiftMessage> = {}): GiftMessage {
  return {
    ...base(seq),
    kind: 'gift',
    gift: { id: '463', name: '小心心', unitDiamonds: 1, iconUrl: null },
    comboKey: `k${seq}`,
    delta,
    total: delta,
    diamonds: delta,
    ended: true,
    receiver: null,
    toOther: false,
    ...parts,
  };
}

function base(seq: number) {
  return {
    id: String(seq),
    seq,
    liveId: 'l',
    roomId: 'r',
    sessionId: SESSION,
    user: null,
    text: '',
    sentMs: null,
    receivedMs: seq * 1_000,
    isPublic: true,
  };
}

function storeWith(messages: readonly LiveMessage[], lastSeq = 0): DataStore {
  const store = new DataStore('e', lastSeq);
  store.begin(SESSION);
  store.add(messages);
  return store;
}

const seqs = (messages: readonly LiveMessage[] = []): number[] => messages.map(({ seq }) => seq);

test('pages go on from where the last one stopped, filters included', () => {
  const store = storeWith([chat(1), gift(2, 1), chat(3, '扣1'), chat(4), gift(5, 2)]);
  const first = store.query({ sinceSeq: 0, types: ['chat'] }, 2);
  expect([seqs(first?.messages), first?.hasMore, first?.nextSinceSeq]).toEqual([[1, 3], true, 3]);
  const second = store.query({ sinceSeq: 3, types: ['chat'] }, 2);
  expect([seqs(second?.messages), second?.hasMore, second?.nextSinceSeq]).toEqual([[4], false, 5]);
  expect(seqs(store.query({ sinceSeq: 0, q: '扣1' }, 10)?.messages)).toEqual([3]);
  expect(store.query({ sinceSeq: 99 }, 10)).toEqual({ messages: [], hasMore: false, nextSinceSeq: 99 });
});

test('what memory cannot answer in full is left to the archive', () => {
  // Catches: a page that silently begins later than asked, because an earlier process has the start.
  const store = storeWith([chat(11)], 10);
  expect(store.query({ sinceSeq: 0 }, 10)).toBeNull();
  expect(store.query({ sinceSeq: 10, sessionId: 'another' }, 10)).toBeNull();
  expect(store.query({ beforeSeq: 11 }, 1)).toBeNull();
  expect(store.query({}, 2)).toBeNull();
  expect(seqs(store.query({ sinceSeq: 10 }, 10)?.messages)).toEqual([11]);
  expect(store.query({}, 1)).toMatchObject({ messages: [{ seq: 11 }], nextSinceSeq: 11 });
});

test('pages go on over the border of two sessions, and a session’s own pages hold nothing else', () => {
  // Catches: a tool that polls and silently skips what came between its last look and the new session.
  const store = storeWith([chat(1), chat(2)]);
  store.begin('two');
  store.add([3, 4, 5].map((seq) => ({ ...chat(seq), sessionId: 'two' })));
  expect(seqs(store.query({ sinceSeq: 1 }, 10)?.messages)).toEqual([2, 3, 4, 5]);
  expect(seqs(store.query({ sinceSeq: 0, sessionId: 'two' }, 10)?.messages)).toEqual([3, 4, 5]);
  expect(seqs(store.query({ beforeSeq: 5 }, 3)?.messages)).toEqual([2, 3, 4]);
  expect(seqs(store.latest(10))).toEqual([3, 4, 5]);
});

test('a session that is read back disturbs nothing until it is put in place', () => {
  const store = storeWith([chat(11)], 10);
  const restored = store.prepare('old', []);
  restored.add([gift(1, 7), chat(2)]);
  restored.finish();
  expect(store.stats()?.messages).toEqual({ chat: 1 });
  store.install(restored);
  expect(store.stats()).toMatchObject({ sessionId: 'old', messages: { gift: 1, chat: 1 } });
  expect(store.latest(10)).toEqual([]);
  store.clear();
  expect([store.stats(), store.sessionId]).toEqual([null, null]);
});

test('income counts own gifts only, and a gift without a price shows as such', () => {
  const nameless = { id: '9', name: '#9', unitDiamonds: null, iconUrl: null };
  const store = storeWith([
    gift(1, 5),
    gift(2, 7, { toOther: true }),
    gift(3, 2, { gift: nameless, diamonds: null }),
    gift(4, 0),
  ]);
  expect(store.stats()?.gifts).toEqual({
    items: 7,
    diamonds: 5,
    unpricedItems: 2,
    otherItems: 7,
    otherDiamonds: 7,
  });
  expect(seqs(store.gifts())).toEqual([1, 2, 3]);
});

test('the average of viewers online leaves out what was not seen', () => {
  // Catches: the last figure before a cut being weighed for the whole time of the outage.
  const online = (seq: number, value: number): LiveMessage => ({
    ...base(seq),
    kind: 'room-stats',
    online: value,
    onlineExact: true,
    totalViewers: null,
    fanTickets: null,
  });
  const store = storeWith([online(1, 100)]);
  const gap = { id: 'g', sessionId: SESSION, reason: 'lost', afterSeq: 1, resumed: false } as const;
  store.putGap({ ...gap, startMs: 11_000, endMs: null });
  store.putGap({ ...gap, startMs: 11_000, endMs: 2_000 });
  store.add([online(2, 300), online(3, 300)]);
  expect(store.stats()).toMatchObject({ online: 300, onlinePeak: 300 });
  expect(store.stats()?.onlineAverage).toBe(Math.round((100 * 10 + 300 * 1) / 11));
});

test('read back from the archive, the average is the same', () => {
  // Catches: gaps that are put in place only after all the messages, or before those they came after.
  const online = (seq: number, receivedMs: number, value: number): LiveMessage => ({
    ...base(seq),
    receivedMs,
    kind: 'room-stats',
    online: value,
    onlineExact: true,
    totalViewers: null,
    fanTickets: null,
  });
  const gap = {
    id: 'g',
    sessionId: SESSION,
    reason: 'restart',
    afterSeq: 2,
    resumed: true,
    startMs: 10_000,
    endMs: 510_000,
  } as const;
  const store = new DataStore('e', 4);
  const restored = store.prepare(SESSION, [gap]);
  restored.add([
    online(1, 0, 1_000),
    online(2, 10_000, 1_000),
    online(3, 510_000, 10),
    online(4, 520_000, 10),
  ]);
  restored.finish();
  store.install(restored);
  expect(store.stats()?.onlineAverage).toBe(505);
});

test('the state of the room comes back from kept messages, and is that of one session only', () => {
  // Catches: a late joiner who sees no battle because the app was restarted in the middle of it.
  const messages = [
    { ...scores(1_000, 9, 1), seq: 1, sessionId: SESSION },
    { ...scores(2_000, 9, 4), seq: 2, sessionId: SESSION },
  ];
  const live = storeWith(messages);
  const store = new DataStore('e', 0);
  const restored = store.prepare(SESSION, []);
  restored.add(messages);
  restored.finish();
  store.install(restored);
  expect(store.roomState()).toEqual(live.roomState());
  expect(store.roomState()?.pk?.sides.map(({ score }) => score)).toEqual([9, 4]);
  live.begin('another');
  expect(live.roomState()).toEqual(EMPTY_ROOM_STATE);
  live.clear();
  expect(live.roomState()).toBeNull();
});
