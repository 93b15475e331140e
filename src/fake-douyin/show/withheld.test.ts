import Long from 'long';
import { expect, test } from 'vitest';
import { webcast } from '#core/douyin/proto/webcast.js';
import { createChance } from '../random.ts';
import type { Draft } from './draft.ts';
import { MessageIds } from './message-ids.ts';
import { Program } from './program.ts';
import { SCENARIOS } from './scenarios.ts';
import { Tally } from './tally.ts';
import { Withheld } from './withheld.ts';

const ROOM = Long.fromString('7559553899418707849', true);
const START = 1_760_000_000_000;

function perform(withheld: Withheld, count: number, loseAt: number | null = null) {
  const program = new Program(SCENARIOS['gift-storm'], createChance(1), ROOM, new MessageIds(ROOM, 1_000));
  const sent: Draft[] = [];
  const kept: Draft[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at === loseAt) withheld.loseGifts(12);
    const draft = program.next(START + at * 50);
    (withheld.takes(draft, START + at * 50, at * 50) ? kept : sent).push(draft);
  }
  return { sent, kept };
}

function lastScores(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const list = drafts.findLast(({ method }) => method === 'WebcastRoomUserSeqMessage');
  const { ranks } = webcast.RoomUserSeqMessage.decode(list?.payload ?? new Uint8Array());
  return new Map(ranks.map(({ user, exactlyScore }) => [String(user?.id), Number(exactlyScore)]));
}

test('scores are what the tally says each viewer gave, whatever the frames tell', () => {
  const { sent } = perform(new Withheld('all'), 4_000);
  const until = sent.findLastIndex(({ method }) => method === 'WebcastRoomUserSeqMessage');
  const tally = new Tally();
  const untold = new Set<string>();
  for (const { fact } of sent.slice(0, until)) {
    if (fact === null) continue;
    tally.add(fact);
    if (fact.is === 'message' && fact.gift?.run.unitDiamonds === null) untold.add(fact.userKey ?? '');
  }
  const given = tally.totals().gifts.by_user;
  const known = [...lastScores(sent)].filter(([key]) => key !== '111111' && !untold.has(key));
  expect(known.length).toBeGreaterThan(15);
  for (const [key, score] of known) expect(given[key]?.diamonds, key).toBe(score);
});

test('guests get no gift, and some accounts only the first', () => {
  const isGift = ({ fact }: Draft): boolean => fact?.is === 'message' && fact.gift !== undefined;
  expect(perform(new Withheld('none'), 2_000).sent.filter(isGift)).toEqual([]);
  const { sent, kept } = perform(new Withheld({ stopAfterMs: 50_000 }), 2_000);
  expect(sent.filter(isGift).length).toBeGreaterThan(100);
  expect(kept.every(isGift)).toBe(true);
  expect(sent.slice(1_100).filter(isGift)).toEqual([]);
});

test('a lost gift is lost with all its clicks, and its worth is known', () => {
  // Catches: one click lost, which the next click of a running total makes good.
  const withheld = new Withheld('all');
  const { sent, kept } = perform(withheld, 4_000, 1_000);
  const runsOf = (drafts: readonly Draft[]) =>
    new Set(drafts.flatMap(({ fact }) => (fact?.is === 'message' && fact.gift ? [fact.gift.run] : [])));
  const runs = runsOf(kept);
  expect(runs.size).toBe(12);
  expect(kept.length).toBeGreaterThan(24);
  expect([...runsOf(sent)].filter((run) => runs.has(run))).toEqual([]);
  expect(withheld.lostGifts).toHaveLength(12);
  for (const { atMs, diamonds } of withheld.lostGifts) {
    expect(atMs).toBeGreaterThanOrEqual(START + 50_000);
    expect(diamonds).toBeGreaterThan(0);
  }
});
