import Long from 'long';
import { expect, test } from 'vitest';
import { webcast } from './proto/webcast.js';
import { readRanks } from './ranks.ts';

const id = (text: string): Long => Long.fromString(text, true);

function read(...ranks: webcast.Contributor.$Properties[]) {
  const bytes = webcast.RoomUserSeqMessage.encode({ ranks }).finish();
  return readRanks(webcast.RoomUserSeqMessage.decode(bytes).ranks, '900').ranks;
}

const user = { id: id('5'), nickname: 'n' };

test('scores: the exact text, else the number, and neither beside a rounded one', () => {
  // Catches: 1.2万 read as 1, and a rounded number taken for an exact one.
  const score = Long.fromNumber(12_000);
  expect(read({ user, score, exactlyScore: '12345' })).toEqual([
    { userKey: '5', score: 12_345, rounded: false },
  ]);
  expect(read({ user, score })?.[0]).toEqual({ userKey: '5', score: 12_000, rounded: false });
  expect(read({ user, score, scoreDescription: '12000' })?.[0]?.score).toBe(12_000);
  for (const text of ['1.2万', '1.2w', '1万+', '-1', ' 12', '9'.repeat(40)]) {
    expect(read({ user, score, exactlyScore: text })?.[0]).toMatchObject({ score: null, rounded: true });
    expect(read({ user, score, scoreDescription: `${text}+` })?.[0]).toMatchObject({ score: null });
  }
  expect(read({ user })?.[0]).toMatchObject({ score: null, rounded: false });
  expect(read({ user, exactlyScore: '0' })?.[0]).toMatchObject({ score: 0 });
});

test('hidden viewers have no key, and endless lists an end', () => {
  expect(
    read({ user: { id: id('111111'), nickname: '薛***', webcastUid: 'MS4wx' } })?.[0]?.userKey,
  ).toBeNull();
  expect(read({ user, isHidden: true })?.[0]?.userKey).toBeNull();
  expect(read({ score: Long.fromNumber(5) })?.[0]?.userKey).toBeNull();
  expect(read(...Array.from({ length: 900 }, () => ({ user })))).toHaveLength(50);
  expect(read()).toBeUndefined();
});
