import Long from 'long';
import { expect, test } from 'vitest';
import { webcast } from '../proto/webcast.js';
import { rankEntries } from './rank-entries.ts';

const id = (text: string): Long => Long.fromString(text, true);

/** As they come off the wire. */
function read(...ranks: webcast.Contributor.$Properties[]) {
  const bytes = webcast.RoomUserSeqMessage.encode({ ranks }).finish();
  return rankEntries(webcast.RoomUserSeqMessage.decode(bytes).ranks);
}

const user = { id: id('5'), nickname: 'n' };

test('scores: the exact text, else the number, and no number beside a rounded text', () => {
  // Catches: 1.2万 read as 1, and a rounded number taken for an exact one.
  const score = Long.fromNumber(12_000);
  expect(read({ user, score, exactlyScore: '12345' })).toMatchObject([{ score: 12_345, scoreText: null }]);
  expect(read({ user, score })).toMatchObject([{ score: 12_000, scoreText: null }]);
  expect(read({ user, score, scoreDescription: '12000' })).toMatchObject([
    { score: 12_000, scoreText: null },
  ]);
  for (const text of ['1.2万', '1.2w', '1万+', '-1', ' 12', '9'.repeat(16)]) {
    expect(read({ user, score, exactlyScore: text })[0]?.scoreText, text).toBe(text);
    expect(read({ user, score, scoreDescription: `${text}+` })[0]?.scoreText, text).toBe(`${text}+`);
  }
  expect(read({ user })).toMatchObject([{ score: null, scoreText: null }]);
  expect(read({ user, exactlyScore: '0' })).toMatchObject([{ score: 0 }]);
});

test('whoever is hidden is marked, and whom nothing identifies is left out', () => {
  // Catches: a score that is held against somebody else's gifts.
  expect(read({ user: { id: id('111111'), nickname: '薛***', webcastUid: 'MS4wx' } })).toMatchObject([
    { key: 'MS4wx', masked: true },
  ]);
  expect(read({ user, isHidden: true })).toMatchObject([{ masked: true }]);
  expect(read({ user })).toMatchObject([{ masked: false }]);
  expect(read({ score: Long.fromNumber(5) })).toEqual([]);
});
