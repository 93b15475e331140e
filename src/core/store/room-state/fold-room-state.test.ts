import { expect, test } from 'vitest';
import type { LiveMessage } from '#shared/message.ts';
import { EMPTY_ROOM_STATE } from '#shared/room-state.ts';
import type { RoomState } from '#shared/room-state.ts';
import { foldRoomState } from './fold-room-state.ts';
import { pk, scores, START_MS, told } from './testing/room-messages.ts';

const fold = (...messages: readonly LiveMessage[]): RoomState =>
  messages.reduce(foldRoomState, EMPTY_ROOM_STATE);

const stats = {
  kind: 'room-stats',
  online: null,
  onlineExact: false,
  totalViewers: null,
  fanTickets: null,
} as const;
const bag = {
  kind: 'lucky',
  form: 'red-packet',
  event: 'opened',
  bagId: 'r1',
  diamonds: 100,
  prize: null,
  prizeCount: null,
  winnerCount: null,
  winnerKeys: [],
  opensMs: null,
  code: null,
} as const;
const product = {
  kind: 'shop',
  event: 'product',
  code: null,
  productId: 'p1',
  title: '台灯',
  price: null,
  productCount: 12,
  purchaseCount: null,
} as const;
const entry = { key: '42', name: '甲', rank: 1, score: 9, scoreText: null };

test('chat and gifts leave the state as it is, down to the object', () => {
  // Catches: an event a second, and a copy per chat line, for nothing.
  const state = fold(told(1, { ...stats, fanTickets: 5 }));
  expect(foldRoomState(state, told(2, { kind: 'chat', style: 'plain' }))).toBe(state);
  expect(foldRoomState(state, told(3, { ...stats, online: 7 }))).toBe(state);
});

test('the income counter only rises; lists are replaced by newer ones', () => {
  const state = fold(
    told(1, { ...stats, fanTickets: 500 }),
    told(2, { ...stats, fanTickets: 480, topViewers: [{ ...entry, name: '乙' }] }),
    told(3, { kind: 'rank', board: 'audience', entries: [entry], rank: null }),
    told(4, { kind: 'rank', board: 'audience', entries: [], rank: null }),
    told(5, { kind: 'rank', board: 'hour', entries: [], rank: null, text: '小时榜 第3名' }),
  );
  expect(state).toMatchObject({
    fanTickets: 500,
    topViewers: { entries: [entry], atMs: START_MS + 3 },
    hourRank: { text: '小时榜 第3名' },
    updatedMs: START_MS + 5,
  });
});

test('one battle after the other: the last stands, earlier ones are kept without their charts', () => {
  const first = [scores(1_000, 9, 1), scores(2_000, 9, 1, { event: 'finish' })];
  const second = scores(3_000, 0, 1, { battleId: 'b2' });
  const third = scores(4_000, 3, 1, { battleId: 'b3' });
  const state = fold(...first, second, third);
  expect(state.pk).toMatchObject({ battleId: 'b3', stage: 'running' });
  expect(state.pastBattles).toMatchObject([
    { battleId: 'b1', result: 'won', timeline: [] },
    // Its end never came.
    { battleId: 'b2', stage: 'unseen', result: 'unknown' },
  ]);
  expect(foldRoomState(state, scores(5_000, 99, 1))).toBe(state);
  expect(foldRoomState(state, pk(6_000, { event: 'finish' }))).toBe(state);
});

test('red packets: winners add up, an end without an id closes the oldest open one', () => {
  const state = fold(
    told(1, bag),
    told(2, { ...bag, bagId: 'r2' }),
    told(3, { ...bag, event: 'rewarded', bagId: 'r2', winnerCount: 2 }),
    told(4, { ...bag, event: 'rewarded', bagId: 'r2', winnerCount: 3 }),
    told(5, { ...bag, event: 'ended', bagId: null }),
    told(6, { ...bag, event: 'ended', bagId: null, form: 'lottery' }),
  );
  expect(state.luckyBags).toMatchObject([
    { bagId: 'r1', isOver: true, winnerCount: null },
    { bagId: 'r2', isOver: false, winnerCount: 5 },
  ]);
});

test('the list of bags is bounded', () => {
  const state = fold(...Array.from({ length: 100 }, (_, at) => told(at, { ...bag, bagId: `r${at}` })));
  expect(state.luckyBags).toHaveLength(20);
  expect(state.luckyBags.at(-1)).toMatchObject({ bagId: 'r99' });
});

test('of another product nothing that was said before holds', () => {
  const state = fold(
    told(1, product),
    told(2, { ...product, event: 'sold-out', title: null, productCount: null }),
    told(3, { ...product, event: 'other', productCount: null }),
  );
  expect(state.shop).toMatchObject({ productId: 'p1', title: '台灯', productCount: 12, isSoldOut: true });
  const next = foldRoomState(state, told(4, { ...product, productId: 'p2', title: null, productCount: 11 }));
  expect(next.shop).toMatchObject({ productId: 'p2', title: null, productCount: 11, isSoldOut: false });
});

test('guests on the line: a contribution names them by id only, and keeps the name', () => {
  const guest = { key: '9', name: '嘉宾', score: null, scoreText: null, contributors: [] };
  const given = { ...guest, name: null, score: 12 };
  const guests = told(1, { kind: 'link-mic', event: 'guests', code: null, guests: [guest] });
  const contribution = told(2, { kind: 'link-mic', event: 'contribution', code: null, guests: [given] });
  const close = told(3, { kind: 'link-mic', event: 'close', code: null, guests: [] });
  expect(fold(guests, contribution).coHosts?.guests).toEqual([{ ...guest, score: 12 }]);
  expect(fold(guests, contribution, close).coHosts).toBeNull();
});

test('a pinned line goes when its line is taken back', () => {
  const highlight = { kind: 'highlight', topic: 'pinned', count: null, untilMs: null, code: null } as const;
  const pinned = told(1, { ...highlight, commentId: 'c1', text: '求歌单' });
  expect(fold(pinned).pinned).toMatchObject({ text: '求歌单' });
  expect(fold(pinned, told(2, { kind: 'deletion', messageIds: ['c1'], userKeys: [] })).pinned).toBeNull();
  expect(fold(pinned, told(2, { kind: 'deletion', messageIds: ['c2'], userKeys: [] })).pinned).not.toBeNull();
});
