import Long from 'long';
import { expect, test } from 'vitest';
import type { GiftMessage, LiveMessage } from '#shared/message.ts';
import { decode } from './decode.ts';
import { longText } from './long-text.ts';
import { normalise } from './normalise.ts';
import { webcast } from './proto/webcast.js';

const id = (text: string): Long => Long.fromString(text, true);
const count = (value: number): Long => Long.fromNumber(value);

function read(method: string, payload: Uint8Array, anchorId: string | null = '900'): LiveMessage {
  const decoded = decode(method, payload);
  if (typeof decoded === 'string') throw new Error(decoded);
  return normalise(decoded, {
    liveId: 'live',
    roomId: 'room',
    sessionId: 'session',
    id: '1',
    seq: 7,
    receivedMs: 1_790_000_000_500,
    frameMs: 1_790_000_000_000,
    anchorId,
  });
}

function readUser(user: webcast.User.$Properties): LiveMessage['user'] {
  return read('WebcastChatMessage', webcast.ChatMessage.encode({ user, content: '' }).finish()).user;
}

function readGift(gift: webcast.GiftMessage.$Properties, anchorId?: string | null): GiftMessage {
  const message = read('WebcastGiftMessage', webcast.GiftMessage.encode(gift).finish(), anchorId);
  if (message.kind !== 'gift') throw new Error(message.kind);
  return message;
}

test('64-bit ids are exact', () => {
  // Catches: an id that goes through a number loses its last digits.
  for (const text of [
    '1',
    '4294967295',
    '4294967296',
    '7338697242632999936',
    '18446744073709551615',
    '1000000',
    '9007199254740993',
  ]) {
    expect(longText(id(text))).toBe(text);
  }
});

test('a chat line: text, its own clock, public unless shown to its sender only', () => {
  const chat = { content: '老板来了 [赞]', eventTime: count(1_789_999_990), visibleToSender: true };
  expect(read('WebcastChatMessage', webcast.ChatMessage.encode(chat).finish())).toMatchObject({
    kind: 'chat',
    text: '老板来了 [赞]',
    sentMs: 1_789_999_990_000,
    isPublic: false,
    seq: 7,
    user: null,
  });
});

test('times that cannot be one fall back to the frame', () => {
  const chat = { content: 'x', eventTime: Long.MAX_VALUE };
  expect(read('WebcastChatMessage', webcast.ChatMessage.encode(chat).finish()).sentMs).toBe(
    1_790_000_000_000,
  );
});

test('identity: id, else webcast uid, else sec_uid, else the name marked as such', () => {
  // Catches: all masked viewers (id 111111) merging into one person.
  const masked = id('111111');
  expect(readUser({ id: id('42'), webcastUid: 'w', nickname: 'n' })).toMatchObject({
    key: '42',
    basis: 'id',
    masked: false,
  });
  expect(readUser({ id: masked, webcastUid: 'MS4wLjABAAAAw', secUid: 's', nickname: '薛***' })).toMatchObject(
    {
      key: 'MS4wLjABAAAAw',
      basis: 'webcast_uid',
      masked: true,
    },
  );
  expect(readUser({ id: masked, secUid: 's' })).toMatchObject({ key: 's', basis: 'sec_uid' });
  expect(readUser({ nickname: '42' })).toMatchObject({ key: 'name:42', basis: 'name' });
  expect(readUser({})).toBeNull();
});

test('gender, level, fan club only when active, unknown as null', () => {
  expect(
    readUser({ id: id('1'), gender: 2, payGrade: { level: count(30) }, userAttr: { isAdmin: true } }),
  ).toMatchObject({
    gender: 'female',
    level: 30,
    isAdmin: true,
    fanClub: null,
  });
  expect(readUser({ id: id('1'), gender: 9 })).toMatchObject({ gender: 'unknown', level: null });
  const data = { clubName: '灯牌', level: 8, userFansClubStatus: 1 };
  expect(readUser({ id: id('1'), fansClub: { data } })?.fanClub).toEqual({ name: '灯牌', level: 8 });
  expect(
    readUser({ id: id('1'), fansClub: { data: { ...data, userFansClubStatus: 0 } } })?.fanClub,
  ).toBeNull();
});

test('images are taken from the platform’s own hosts over https only', () => {
  const urlList = [
    'data:text/html,hostile',
    'http://p3.douyinpic.com/a.png',
    'https://douyinpic.com.evil.example/a.png',
    'https://evil.example/?.douyinpic.com/',
    'https://p3.douyinpic.com/ok.png',
  ];
  expect(readUser({ id: id('1'), avatarThumb: { urlList } })?.avatarUrl).toBe(
    'https://p3.douyinpic.com/ok.png',
  );
  expect(readUser({ id: id('1'), avatarThumb: { urlList: urlList.slice(0, 4) } })?.avatarUrl).toBeNull();
});

test('items of a gift: the highest of repeat count and clicks times group, at least one', () => {
  const gift = { id: id('463'), name: '小心心', combo: true, diamondCount: 1 };
  const base = { giftId: id('463'), groupId: id('1718000000'), gift, user: { id: id('5') } };
  expect(readGift({ ...base, repeatCount: count(3), comboCount: count(3), groupCount: count(1) }).total).toBe(
    3,
  );
  expect(readGift({ ...base, comboCount: count(2), groupCount: count(66) }).total).toBe(132);
  expect(readGift(base)).toMatchObject({ total: 1, ended: false, toOther: false });
  expect(readGift({ ...base, repeatEnd: 1 }).ended).toBe(true);
  // Catches: one broken field worth ten million roses, after which the true count adds nothing any more.
  const two = { ...base, groupCount: Long.fromNumber(2), comboCount: Long.fromNumber(3) };
  for (const nonsense of [Long.MAX_VALUE, Long.MIN_VALUE, Long.NEG_ONE]) {
    expect(readGift({ ...base, repeatCount: nonsense }).total).toBe(1);
    expect(readGift({ ...two, repeatCount: nonsense }).total).toBe(6);
    expect(readGift({ ...two, repeatCount: Long.fromNumber(6), comboCount: nonsense }).total).toBe(6);
  }
});

test('combos of two viewers with the same gift and group are two', () => {
  const gift = { combo: true };
  const base = { giftId: id('463'), groupId: id('1718000000'), gift };
  const keys = ['5', '6'].map((viewer) => readGift({ ...base, user: { id: id(viewer) } }).comboKey);
  expect(new Set(keys).size).toBe(2);
  expect(readGift({ ...base, user: { id: id('5') }, toUser: { id: id('901') } }).comboKey).not.toBe(keys[0]);
});

test('a gift that cannot combo stands alone; one without its description follows its combo id', () => {
  const groupId = id('1718000000');
  expect(readGift({ groupId, gift: { combo: false } })).toMatchObject({ comboKey: '1', ended: true });
  expect(readGift({ gift: { combo: true } })).toMatchObject({ comboKey: '1', ended: true });
  expect(readGift({ groupId, giftId: id('8') })).toMatchObject({
    ended: false,
    gift: { id: '8', unitDiamonds: null },
  });
});

test('a combo for this room is one, whether its packets name the anchor or not', () => {
  // Catches: a combo that counts twice because only its end mark names the anchor.
  const base = { giftId: id('463'), groupId: id('1718000000'), gift: { combo: true }, user: { id: id('5') } };
  const named = readGift({ ...base, toUser: { id: id('900') } });
  expect(named.comboKey).toBe(readGift(base).comboKey);
  expect(readGift({ ...base, toUser: { id: id('901') } }).comboKey).not.toBe(named.comboKey);
});

test('a gift that names another receiver is not this room’s; the anchor’s own is', () => {
  const gift = { giftId: id('463'), user: { id: id('5') } };
  expect(readGift({ ...gift, toUser: { id: id('901') } })).toMatchObject({
    toOther: true,
    receiver: { key: '901' },
  });
  expect(readGift({ ...gift, toUser: { id: id('900') } }).toOther).toBe(false);
  expect(readGift(gift).toOther).toBe(false);
  expect(readGift({ ...gift, toUser: { id: id('900') } }, null).toOther).toBe(true);
});

test('only action 1 is somebody coming in', () => {
  const member = (action: number): LiveMessage =>
    read(
      'WebcastMemberMessage',
      webcast.MemberMessage.encode({ action: count(action), memberCount: count(91) }).finish(),
    );
  expect(member(1)).toMatchObject({ kind: 'member', memberCount: 91 });
  for (const action of [0, 2, 3, 5, 7, 20]) expect(member(action).kind).toBe('notice');
});

test('social actions: follow, share, and unknown codes kept as such', () => {
  const social = (parts: webcast.SocialMessage.$Properties): LiveMessage =>
    read('WebcastSocialMessage', webcast.SocialMessage.encode(parts).finish());
  expect(social({ action: count(1), followCount: count(10) })).toMatchObject({
    kind: 'follow',
    followCount: 10,
  });
  expect(social({ action: count(3), shareTarget: '112' })).toMatchObject({
    kind: 'share',
    target: 'friends',
  });
  expect(social({ action: count(8) })).toMatchObject({ kind: 'social', code: '8' });
});

test('room figures: exact online, display figures by their type, unknown as null', () => {
  const seq = webcast.RoomUserSeqMessage.encode({
    total: count(305_503),
    totalUser: count(7_227_121),
  }).finish();
  expect(read('WebcastRoomUserSeqMessage', seq)).toMatchObject({
    online: 305_503,
    onlineExact: true,
    totalViewers: 7_227_121,
  });
  const stats = (displayType: number): LiveMessage =>
    read(
      'WebcastRoomStatsMessage',
      webcast.RoomStatsMessage.encode({ displayValue: count(91), displayType: count(displayType) }).finish(),
    );
  expect(stats(1)).toMatchObject({ online: 91, onlineExact: false, totalViewers: null });
  expect(stats(3)).toMatchObject({ online: null, totalViewers: 91 });
});

test('the end of a broadcast has three codes', () => {
  const control = (action: number): LiveMessage =>
    read('WebcastControlMessage', webcast.ControlMessage.encode({ action: count(action) }).finish());
  expect(
    [1, 2, 3, 4, 6, 9]
      .map((code) => control(code))
      .map((message) => message.kind === 'control' && message.action),
  ).toEqual(['pause', 'resume', 'end', 'end', 'end', 'other']);
});

test('methods named like object members are unknown, and broken payloads undecodable', () => {
  // Catches: a table that is an object answers "constructor" with a function.
  for (const method of ['constructor', '__proto__', 'toString', '', 'WebcastNobodyKnows']) {
    expect(decode(method, new Uint8Array())).toBe('unknown');
  }
  expect(decode('WebcastChatMessage', new Uint8Array([0x0a, 0xff]))).toBe('undecodable');
  expect(decode('WebcastChatMessage', new Uint8Array(300_000))).toBe('undecodable');
});

test('forty thousand nested groups are refused instead of overflowing the stack', () => {
  // Catches: unbounded recursion in skipping unknown fields (CVE-2026-44289). 0x0b opens group 1.
  expect(decode('WebcastChatMessage', Buffer.alloc(40_000, 0x0b))).toBe('undecodable');
});

test('a payload of a hundred thousand list entries is refused before they become objects', () => {
  // Catches: bounding bytes and messages but not lists: `22 00` is one empty piece of an emoji.
  const emoji = (entry: readonly number[], times: number): Uint8Array => {
    const text = Buffer.alloc(entry.length * times, Buffer.from(entry));
    return webcast.EmojiChatMessage.encode({ emojiContent: webcast.Text.decode(text) }).finish();
  };
  const padding = '好'.repeat(10_000);
  const wide = webcast.EmojiChatMessage.encode({ defaultContent: padding, emojiId: id('1') }).finish();
  expect(decode('WebcastEmojiChatMessage', wide)).toMatchObject({ method: 'WebcastEmojiChatMessage' });
  expect(decode('WebcastEmojiChatMessage', emoji([0x22, 0x00], 100_000))).toBe('undecodable');
  // Lists whose entries hold something are bounded by the fields of the message, and of the frame.
  const piece = [0x22, 0x03, 0x5a, 0x01, 0x41];
  expect(decode('WebcastEmojiChatMessage', emoji(piece, 12_000))).toBe('undecodable');
  const small = emoji(piece, 400);
  const results = [1, 2, 3].map(() => typeof decode('WebcastEmojiChatMessage', small, { left: 500 }));
  expect(results).toEqual(['string', 'string', 'string']);
  expect(decode('WebcastEmojiChatMessage', small, { left: 2_000 })).toMatchObject({ body: {} });
});
