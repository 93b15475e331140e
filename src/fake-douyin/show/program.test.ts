import Long from 'long';
import { expect, test } from 'vitest';
import { webcast } from '#core/douyin/proto/webcast.js';
import { createChance } from '../random.ts';
import { MessageIds } from './message-ids.ts';
import { Program } from './program.ts';
import { SCENARIOS } from './scenarios.ts';
import type { ScenarioName } from './scenarios.ts';
import { createViewers } from './viewers.ts';

const ROOM = Long.fromString('7559553899418707849', true);

function perform(scenario: ScenarioName, count: number) {
  const program = new Program(SCENARIOS[scenario], createChance(1), ROOM, new MessageIds(ROOM, 1_000));
  return Array.from({ length: count }, (_, at) => program.next(1_760_000_000_000 + at * 50));
}

test('a gift storm is mostly gifts, with every odd way they come in', () => {
  const gifts = perform('gift-storm', 6_000)
    .filter(({ method }) => method === 'WebcastGiftMessage')
    .map(({ payload }) => webcast.GiftMessage.decode(payload));
  expect(gifts.length).toBeGreaterThan(3_000);
  expect(gifts.some(({ groupCount }) => Number(groupCount) === 66)).toBe(true);
  expect(gifts.some(({ groupCount }) => Number(groupCount) === 188)).toBe(true);
  expect(gifts.some(({ comboCount }) => Number(comboCount) > 99)).toBe(true);
  expect(gifts.some(({ gift }) => gift?.combo === false)).toBe(true);
  expect(gifts.some(({ toUser }) => toUser !== null && toUser !== undefined)).toBe(true);
  expect(gifts.some(({ gift }) => (gift?.diamondCount ?? 0) === 0)).toBe(true);
});

test('runs of one sender never share gift, group and receiver: they would be one run to every reader', () => {
  const runs = new Map<string, unknown>();
  for (const { method, payload, fact } of perform('gift-storm', 6_000)) {
    if (method !== 'WebcastGiftMessage' || fact?.is !== 'message') continue;
    const { groupId, giftId, toUser, user, gift } = webcast.GiftMessage.decode(payload);
    if (gift?.combo !== true) continue;
    const key = [user?.id, user?.webcastUid, user?.secUid, user?.nickname, giftId, groupId, toUser?.id].join(
      '|',
    );
    expect(runs.get(key) ?? fact.gift?.run).toBe(fact.gift?.run);
    runs.set(key, fact.gift?.run);
  }
  expect(runs.size).toBeGreaterThan(100);
});

test('an evening has everything that becomes a row of its own: nobody has to wait long for any of it', () => {
  // Catches: a demo in which the host never answers, nobody is hidden, or no round number of likes is passed.
  const drafts = perform('evening', 3_000);
  const of = <T>(method: string, decode: (bytes: Uint8Array) => T): T[] =>
    drafts.filter((each) => each.method === method).map(({ payload }) => decode(payload));
  const chats = of('WebcastChatMessage', (bytes) => webcast.ChatMessage.decode(bytes));
  expect(chats.filter(({ user }) => user?.nickname === SCENARIOS.evening.anchorName).length).toBeGreaterThan(
    5,
  );
  expect(chats.filter(({ user }) => String(user?.id) === '111111').length).toBeGreaterThan(20);
  expect(chats.some(({ user }) => String(user?.id) === '111111' && !user?.webcastUid && !user?.secUid)).toBe(
    true,
  );
  const gifts = of('WebcastGiftMessage', (bytes) => webcast.GiftMessage.decode(bytes));
  expect(gifts.filter(({ gift }) => gift?.combo === true).length).toBeGreaterThan(50);
  expect(gifts.some(({ gift }) => gift?.combo === false)).toBe(true);
  const actions = of('WebcastSocialMessage', (bytes) => Number(webcast.SocialMessage.decode(bytes).action));
  expect(actions).toEqual(expect.arrayContaining([1, 3]));
  const clubs = of('WebcastFansclubMessage', (bytes) => webcast.FansclubMessage.decode(bytes).action);
  expect(clubs).toEqual(expect.arrayContaining([1, 2]));
  const likes = of('WebcastLikeMessage', (bytes) => Number(webcast.LikeMessage.decode(bytes).total));
  expect(likes[0]).toBeLessThan(1_000);
  expect(likes.some((total) => total >= 1_000)).toBe(true);
});

test('the audience is told every three seconds and wanders around the scenario’s figure', () => {
  const told = perform('evening', 2_000).filter(({ method }) => method === 'WebcastRoomUserSeqMessage');
  expect(told.length).toBe(Math.ceil((2_000 * 50) / 3_000));
  const online = told.map(({ payload }) => Number(webcast.RoomUserSeqMessage.decode(payload).total));
  expect(Math.min(...online)).toBeGreaterThan(600);
  expect(Math.max(...online)).toBeLessThan(2_400);
});

test('ids of 8,000 viewers are all different, and masked ones carry the mask', () => {
  const viewers = createViewers(createChance(1), 8_000, '小屋');
  expect(new Set(viewers.map(({ key }) => key)).size).toBe(8_000);
  const masked = viewers.filter(({ mask }) => mask !== 'none');
  expect(masked.length).toBeGreaterThan(300);
  expect(masked.every(({ user }) => String(user.id) === '111111')).toBe(true);
});
