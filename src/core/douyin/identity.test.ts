import Long from 'long';
import { expect, test } from 'vitest';
import { readSender, readUser } from './identity.ts';
import type { WireUser } from './identity.ts';
import { webcast } from './proto/webcast.js';

const id = (text: string): Long => Long.fromString(text, true);
const MASKED = id('111111');
const ANCHOR = '900';

/** As it comes off the wire on the message `id`. */
function sender(user: WireUser, messageId = '1', anchorId: string | null = ANCHOR) {
  return readSender(webcast.User.decode(webcast.User.encode(user).finish()), { id: messageId, anchorId });
}

test('hidden viewers of one masked name are never one person; the same webcast uid is', () => {
  // Catches: every 薛*** of the platform sharing one key, one total and one card.
  const nameless = { id: MASKED, nickname: '薛***' };
  const [first, second] = [sender(nameless, '1'), sender(nameless, '2')];
  expect(first).toMatchObject({ basis: 'name', masked: true, name: '薛***' });
  expect(first?.key).not.toBe(second?.key);
  const known = { ...nameless, webcastUid: 'MS4wLjABAAAAx' };
  expect(sender(known, '1')?.key).toBe(sender({ ...known, nickname: '王***' }, '2')?.key);
});

test('what hides a viewer: the shared id, the anonymous mark, or a cut name without any id', () => {
  expect(sender({ id: MASKED, nickname: 'whole' })?.masked).toBe(true);
  expect(sender({ id: id('5'), isAnonymous: true, nickname: 'n' })?.masked).toBe(true);
  expect(sender({ nickname: '薛***' })?.masked).toBe(true);
  // Catches: somebody who calls himself so, with an id of his own, being taken for hidden.
  expect(sender({ id: id('5'), nickname: 'star***' })).toMatchObject({
    masked: false,
    basis: 'id',
    key: '5',
  });
  expect(sender({ nickname: 'plain' })).toMatchObject({ masked: false, key: 'name:plain' });
});

test('an anonymous viewer is not joined to the named one through the id', () => {
  // Catches: unmasking somebody by a key that other messages carry with the name.
  const user = { id: id('5'), nickname: '真名', webcastUid: 'MS4wLjABAAAAx' };
  expect(sender(user)?.key).toBe('5');
  const hidden = sender({ ...user, isAnonymous: true, desensitizedNickname: '真***' });
  expect(hidden).toMatchObject({ key: 'MS4wLjABAAAAx', basis: 'webcast_uid', name: '真***' });
});

test('uids that could pose as an id or a marked name, or that are endless, are no keys', () => {
  for (const hostile of ['42', 'name:admin', 'masked:7', 'a b', '', 'x'.repeat(201), '\u202eabc', '薛']) {
    const user = sender({ id: MASKED, webcastUid: hostile, secUid: 'MS4wLjABAAAAs', nickname: 'n' });
    expect(user?.key, JSON.stringify(hostile.slice(0, 20))).toBe('MS4wLjABAAAAs');
  }
  expect(sender({ nickname: '__proto__' })?.key).toBe('name:__proto__');
  expect(sender({})).toBeNull();
  expect(sender({ id: MASKED })).toBeNull();
});

test('gender is 0, 1 or 2 and nothing else', () => {
  // Catches: indexing a list of two with it, which threw and lost the message.
  const genders = [0, 1, 2, 3, -1, 2_147_483_647].map((gender) => sender({ id: id('5'), gender })?.gender);
  expect(genders).toEqual(['unknown', 'male', 'female', 'unknown', 'unknown', 'unknown']);
});

test('the level comes from the record, else from the honour badge; an impossible one is unknown', () => {
  const badge = (imageType: number, level: number) => ({
    imageType,
    content: { level: Long.fromNumber(level) },
  });
  const level = (user: WireUser) => sender({ id: id('5'), ...user })?.level;
  expect(level({ payGrade: { level: Long.fromNumber(30) }, badgeImageList: [badge(1, 13)] })).toBe(30);
  expect(level({ badgeImageList: [badge(7, 8), badge(1, 13)] })).toBe(13);
  expect(level({ badgeImageListV2: [badge(1, 14)] })).toBe(14);
  expect(level({ badgeImageList: [badge(7, 8)] })).toBeNull();
  expect(level({ payGrade: { level: Long.MAX_VALUE } })).toBeNull();
  expect(level({ payGrade: { level: Long.fromNumber(-3) } })).toBeNull();
  expect(level({})).toBeNull();
});

test('the fan club is shown only to active members of this room’s own', () => {
  const club = (data: webcast.FansClubData.$Properties, anchorId: string | null = ANCHOR) =>
    sender({ id: id('5'), fansClub: { data } }, '1', anchorId)?.fanClub;
  const mine = { clubName: '小屋', level: 8, userFansClubStatus: 1, anchorId: id(ANCHOR) };
  expect(club(mine)).toEqual({ name: '小屋', level: 8 });
  expect(club({ ...mine, anchorId: id('0') })).toEqual({ name: '小屋', level: 8 });
  // Catches: another anchor's club worn as a badge.
  expect(club({ ...mine, anchorId: id('901') })).toBeNull();
  expect(club({ ...mine, anchorId: id('901') }, null)).not.toBeNull();
  for (const status of [0, 2, -1]) expect(club({ ...mine, userFansClubStatus: status })).toBeNull();
  expect(club({})).toBeNull();
  expect(club({ ...mine, level: -5 })?.level).toBe(0);
  expect(club({ ...mine, level: 2_147_483_647 })?.level).toBe(0);
});

test('only the room’s own mark makes an admin, and a name is never cut in half', () => {
  expect(sender({ id: id('5'), userAttr: { isAdmin: true } })?.isAdmin).toBe(true);
  expect(sender({ id: id('5'), nickname: '管理员' })?.isAdmin).toBe(false);
  expect(sender({ id: id('5'), nickname: '😀'.repeat(500) })?.name).toBe('😀'.repeat(100));
  expect(readUser(null)).toBeNull();
});

test('a hostile name of a hundred thousand stars costs no time', () => {
  // Catches: a search for the mask that starts again at every star, and one message that stops the app. It
  // ends by running out of time, not by an expectation.
  for (const name of ['*'.repeat(100_000), `薛${'*'.repeat(100_000)}12x`]) {
    expect(sender({ nickname: name })?.basis).toBe('name');
  }
});
