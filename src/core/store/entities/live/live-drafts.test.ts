import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ANCHOR_ID, HIDDEN, messagesAt, room, ROOM_ID, viewer } from './testing/live-messages.ts';
import { followedRoom, NOW, startMapping } from './testing/mapped-room.ts';

const make = messagesAt(NOW);

test('a line of chat is a comment and a message that are twins, in the conversation of its viewer', async () => {
  // Catches: twins that do not know each other, and names that are taken for people.
  const { rows, tell, account, store } = await followedRoom();
  const { accountId } = account();
  const masked = viewer('wu-1', { basis: 'webcast_uid', name: '观***', masked: true });
  await tell(
    make.chat('11', viewer('u-1'), '主播晚上好'),
    make.chat('12', masked),
    make.chat('13', HIDDEN),
    make.chat('14', null),
    make.chat('15', viewer(ANCHOR_ID, { name: '示例主播' }), '谢谢大家'),
    make.enter('16', viewer('u-5')),
    make.like('17', null),
  );
  const comments = await rows('comments');
  expect(comments.map(({ platformId }) => platformId).toSorted()).toEqual(['11', '12', '13', '14', '15']);
  const byId = new Map(comments.map((row) => [row.platformId, row]));
  expect(byId.get('11')).toMatchObject({
    id: `comm_${accountId}_11`,
    contentId: `cont_${accountId}_${ROOM_ID}`,
    parentId: null,
    authorId: 'u-1',
    authorName: '观众u-1',
    content: '主播晚上好',
    createdMs: NOW,
    direction: 'inbound',
    twinId: `msg_${accountId}_11`,
  });
  expect(byId.get('13')).toMatchObject({ authorId: '', authorName: '某***', twinId: null });
  expect(byId.get('15')).toMatchObject({
    direction: 'outbound',
    isAuthorReply: true,
    isRead: true,
    twinId: null,
  });
  const messages = await rows('messages');
  expect(messages.map(({ id }) => id).toSorted()).toEqual([`msg_${accountId}_11`, `msg_${accountId}_12`]);
  expect(messages.find(({ platformId }) => platformId === '11')).toMatchObject({
    conversationId: `conv_${accountId}_u-1`,
    twinId: `comm_${accountId}_11`,
    type: 'text',
    direction: 'inbound',
    status: 'delivered',
  });
  const conversations = await rows('conversations');
  expect(
    conversations.map(({ platformId, isMasked }) => `${platformId} ${String(isMasked)}`).toSorted(),
  ).toEqual(['u-1 false', 'wu-1 true']);
  expect(store.unread(accountId)).toMatchObject({ total: 4, comments: 4, messages: 2 });
  await store.markRead('comments', accountId, [`comm_${accountId}_11`]);
  expect((await rows('messages')).find(({ platformId }) => platformId === '11')?.isRead).toBe(true);
});

test('one message per combo: growth changes it, a restart finds it, nothing doubles or shrinks', async () => {
  // Catches: a message per settlement, and a combo that counts again when the app comes back.
  const { opened, store, mapping, rows, tell, account } = await followedRoom();
  const { accountId } = account();
  const user = viewer('u-1');
  const key = `${ROOM_ID}|u-1|463|1700000001|`;
  await tell(make.packet('21', key, user), make.packet('22', key, user));
  expect(await rows('messages')).toEqual([]);
  await tell(make.combo(key, user, 5));
  const digest = createHash('sha256').update(`${ROOM_ID}:u-1:463:1700000001:`).digest('hex').slice(0, 16);
  const id = `msg_${accountId}_gift_${digest}`;
  expect(await rows('messages')).toEqual([
    expect.objectContaining({
      id,
      platformId: '21',
      conversationId: `conv_${accountId}_u-1`,
      content: '[礼物] 小心心 ×5',
      gift: { giftId: '463', name: '小心心', count: 5, diamonds: 5, toAnchor: true },
      isRead: false,
    }),
  ]);
  const later = messagesAt(NOW + 60_000);
  await tell(later.combo(key, user, 9, { amended: true, delta: 4 }));
  expect(await rows('messages')).toEqual([
    expect.objectContaining({ id, platformId: '21', content: '[礼物] 小心心 ×9', createdMs: NOW }),
  ]);
  await mapping.close();
  const again = await startMapping(opened);
  again.mapping.onRoom(room(), false);
  await again.tell(later.packet('29', key, user), later.combo(key, user, 7));
  expect((await again.rows('messages'))[0]?.gift?.count).toBe(9);
  await again.tell(later.combo(key, user, 12));
  expect(await again.rows('messages')).toEqual([
    expect.objectContaining({
      id,
      platformId: '21',
      gift: expect.objectContaining({ count: 12 }) as unknown,
    }),
  ]);
  await again.mapping.close();
  await store.close();
});

test('gifts without a combo, without a price, for somebody else, and of somebody who is hidden', async () => {
  // Catches: an unknown price told as 0, another's income as ours, and a conversation with nobody.
  const { rows, tell, account } = await followedRoom();
  const { accountId } = account();
  const gift = { id: '9', name: '跑车', unitDiamonds: null, iconUrl: null };
  const receiver = { key: 'u-77', name: '对手' };
  const hiddenKey = `${ROOM_ID}|${HIDDEN.key}|463|1700000002|`;
  await tell(
    make.combo('31', viewer('u-1'), 1, { gift, diamonds: null }),
    make.combo('32', viewer('u-1'), 1),
    make.combo(`${ROOM_ID}|u-1|463|1700000003|u-77`, viewer('u-1'), 3, { receiver, toOther: true }),
    make.combo(hiddenKey, HIDDEN, 2),
  );
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
  const byId = new Map((await rows('messages')).map((row) => [row.id, row]));
  expect([...byId.keys()].toSorted()).toEqual(
    ['31', '32', `${ROOM_ID}:u-1:463:1700000003:u-77`, `${ROOM_ID}:某***:463:1700000002:`]
      .map((key) => `msg_${accountId}_gift_${sha(key)}`)
      .toSorted(),
  );
  expect(byId.get(`msg_${accountId}_gift_${sha('31')}`)?.gift).toMatchObject({
    name: '跑车',
    diamonds: null,
  });
  expect(byId.get(`msg_${accountId}_gift_${sha(`${ROOM_ID}:u-1:463:1700000003:u-77`)}`)?.gift).toMatchObject({
    toAnchor: false,
    count: 3,
  });
  expect(byId.get(`msg_${accountId}_gift_${sha(`${ROOM_ID}:某***:463:1700000002:`)}`)).toMatchObject({
    conversationId: '',
    senderId: '',
    senderName: '某***',
  });
  expect((await rows('conversations')).map(({ platformId }) => platformId)).toEqual(['u-1']);
});

test('follows, shares, the fan club and steps of likes are notifications, each once', async () => {
  // Catches: a step told again with every like or restart, and events that are counted twice.
  const { rows, tell, account } = await followedRoom();
  const { accountId } = account();
  const all = [
    make.follow('41', viewer('u-2')),
    make.share('42', viewer('u-2')),
    make.fansclub('43', viewer('u-2'), 'join'),
    make.fansclub('44', viewer('u-2'), 'level-up'),
    make.like('45', 999),
    make.like('46', 1003),
    make.like('47', 1004),
    make.like('48', 900),
    make.like('49', 20_001),
  ];
  await tell(...all);
  await tell(...all);
  const notifications = await rows('notifications');
  const told = notifications.map(({ type, platformId, value }) => `${type} ${platformId} ${String(value)}`);
  expect(told.toSorted()).toEqual([
    'fansclub 43 null',
    'fansclub 44 null',
    'follow 41 null',
    ...[1000, 10_000, 20_000, 5000].map((step) => `like ${ROOM_ID}_like_${step} ${step}`),
    'share 42 null',
  ]);
  expect(notifications.find(({ type }) => type === 'follow')).toMatchObject({
    id: `notif_${accountId}_41`,
    title: '新关注',
    content: '观众u-2 关注了主播',
    actorId: 'u-2',
    relatedContentId: `cont_${accountId}_${ROOM_ID}`,
    createdMs: NOW,
  });
  const [content] = await rows('contents');
  expect(content?.shares).toBe(1);
});

test('a gift of the anchor is no conversation of the anchor with themselves', async () => {
  // Catches: a conversation that nobody is on the other side of, with an unread line from oneself.
  const { rows, tell, account, store } = await followedRoom();
  const receiver = { key: 'u-77', name: '对手' };
  const anchor = viewer(ANCHOR_ID, { name: '示例主播' });
  await tell(
    make.combo(`${ROOM_ID}|${ANCHOR_ID}|463|1700000009|u-77`, anchor, 2, { receiver, toOther: true }),
  );
  expect(await rows('conversations')).toEqual([]);
  expect(await rows('messages')).toEqual([
    expect.objectContaining({
      direction: 'outbound',
      conversationId: '',
      isRead: true,
      gift: expect.objectContaining({ count: 2, toAnchor: false }) as unknown,
    }),
  ]);
  expect(store.unread(account().accountId).messages).toBe(0);
});

test('what comes again changes nothing, even where the platform gave it no time', async () => {
  // Catches: lines that move to the time of their repetition.
  const { rows, tell, store } = await followedRoom();
  const said = make.chat('71', viewer('u-1'));
  const followed = make.follow('72', viewer('u-1'));
  await tell({ ...said, sentMs: null }, { ...followed, sentMs: null });
  const { revision } = store;
  const later = { sentMs: null, receivedMs: NOW + 5000 };
  await tell({ ...said, ...later }, { ...followed, ...later });
  expect((await rows('comments')).map(({ createdMs }) => createdMs)).toEqual([NOW]);
  expect((await rows('messages')).map(({ createdMs }) => createdMs)).toEqual([NOW]);
  expect((await rows('notifications')).map(({ createdMs }) => createdMs)).toEqual([NOW]);
  // The broadcast itself was not told of anything new either.
  expect(store.revision).toBe(revision);
});

test('a message without a picture or name of its viewer does not take away those that are known', async () => {
  // Catches: a conversation whose picture comes and goes with every other line.
  const { rows, tell } = await followedRoom();
  await tell(make.chat('81', viewer('u-1', { avatarUrl: 'https://a.test/1.png' })));
  await tell(make.chat('82', viewer('u-1', { name: '' })));
  expect(await rows('conversations')).toEqual([
    expect.objectContaining({ userName: '观众u-1', userAvatar: 'https://a.test/1.png' }),
  ]);
});
