import Long from 'long';
import type { Chance } from '#fake-douyin/random.ts';
import { createViewer, createViewers } from '#fake-douyin/show/viewers.ts';
import type { Viewer } from '#fake-douyin/show/viewers.ts';
import { SHOP } from './gifts.ts';
import type { ShopGift } from './gifts.ts';
import { packetsOf } from './packets.ts';
import type { Packet } from './packets.ts';

/** Who is meant. `mixed`: the anchor, whom only some of the packets name. */
export type Receiver = 'room' | 'anchor' | 'mixed' | 'coHost' | 'opponent';

/** What really happened: somebody gave so many of something. Everything else is how it was told. */
export interface Giving {
  readonly giver: Viewer;
  readonly gift: ShopGift;
  readonly receiver: Receiver;
  readonly clicks: number;
  /** Items per click. */
  readonly group: number;
  readonly groupId: Long;
  readonly beginMs: number;
}

export interface Cast {
  readonly anchor: Viewer;
  readonly coHost: Viewer;
  readonly opponent: Viewer;
  readonly viewers: readonly Viewer[];
}

/** One evening's gifts, with the packets that tell of them in the order of the platform's own time. */
export interface Story {
  readonly cast: Cast;
  readonly givings: readonly Giving[];
  readonly packets: readonly Packet[];
}

export const BEGIN_MS = 1_790_000_000_000;
/** Givings begin within this. Short, so that many run at a time. */
const SPAN_MS = 90_000;

export function tellStory(chance: Chance): Story {
  const cast = inventCast(chance.fork('cast'));
  const givings = inventGivings(chance.fork('givings'), cast);
  const telling = chance.fork('telling');
  const packets = givings
    .flatMap((giving) => packetsOf(telling, giving))
    .toSorted((one, other) => one.atMs - other.atMs)
    .map((packet, at) => ({ ...packet, id: messageId(telling, at) }));
  return { cast, givings, packets };
}

function inventCast(chance: Chance): Cast {
  const taken = new Set<string>();
  const clubName = '小屋';
  const make = (index: number, mask: Viewer['mask'] = 'none'): Viewer =>
    createViewer({ chance, taken, index, mask, clubName });
  const masked = (['webcast-uid', 'sec-uid', 'name'] as const).map((mask, at) => make(500 + at, mask));
  const largest = { ...make(600), key: Long.MAX_UNSIGNED_VALUE.toString() };
  return {
    anchor: make(901),
    coHost: make(902),
    opponent: make(903),
    viewers: [
      ...createViewers(chance, chance.between(3, 9), clubName),
      ...masked,
      { ...largest, user: { ...largest.user, id: Long.MAX_UNSIGNED_VALUE } },
    ],
  };
}

function inventGivings(chance: Chance, { viewers }: Cast): Giving[] {
  const taken = new Set<string>();
  return Array.from({ length: chance.between(8, 40) }, () => {
    const gift = chance.pick(SHOP);
    const giver = chance.pick(viewers);
    const receiver = chance.weighted<Receiver>({ room: 78, anchor: 5, mixed: 5, coHost: 7, opponent: 5 });
    const beginMs = BEGIN_MS + chance.between(0, SPAN_MS);
    const key = `${giver.key} ${gift.id.toString()} ${receiverKey(receiver)}`;
    return {
      giver,
      gift,
      receiver,
      clicks: gift.combo ? clicksOf(chance) : chance.happens(0.8) ? 1 : chance.between(2, 5),
      group: chance.pick(gift.groups),
      groupId: gift.combo ? groupId(chance, beginMs, key, taken) : Long.UZERO,
      beginMs,
    };
  });
}

function clicksOf(chance: Chance): number {
  switch (chance.weighted({ once: 35, few: 40, many: 20, nonStop: 5 })) {
    case 'once':
      return 1;
    case 'few':
      return chance.between(2, 9);
    case 'many':
      return chance.between(10, 60);
    case 'nonStop':
      return chance.between(100, 180);
  }
}

/**
 * The second of the first click, so that viewers share them. One viewer's combos of the same gift for the same
 * receiver never do: to whoever reads the wire these would be one.
 */
function groupId(chance: Chance, beginMs: number, key: string, taken: Set<string>): Long {
  let second = chance.happens(0.02)
    ? Long.MAX_UNSIGNED_VALUE
    : Long.fromNumber(Math.floor(beginMs / 10_000) * 10, true);
  while (taken.has(`${key} ${second.toString()}`)) second = second.sub(1);
  taken.add(`${key} ${second.toString()}`);
  return second;
}

function receiverKey(receiver: Receiver): string {
  return receiver === 'anchor' || receiver === 'mixed' ? 'room' : receiver;
}

/** Distinct; from small to the largest the type holds. */
function messageId(chance: Chance, at: number): Long {
  const high = chance.pick([0, 1, 0x1f_ffff, 0x7fff_ffff, -1]);
  return Long.fromBits(at + 1, high, true);
}
