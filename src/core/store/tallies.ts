import { isUnrecognisable } from '#shared/identity.ts';
import type { LiveMessage, MessageKind } from '#shared/message.ts';
import type { Gap } from '#shared/session.ts';
import type { Giver, RoomStats, SessionStats } from '#shared/stats.ts';
import { IdSet } from '../id-set.ts';

/**
 * Running totals of a session: a reducer over its messages and gaps, nothing else. The same
 * messages in any order give the same totals, so they can be recomputed from the archive.
 */
export interface Tallies extends RoomTallies {
  readonly byGift: Map<string, Items>;
  /** Only givers, so it stays small; everybody else is counted in `users`. */
  readonly byGiver: Map<string, GiverTally>;
  readonly users: IdSet;
}

/** The part that speaks of the room alone and of nobody in it; it does not grow. */
export interface RoomTallies {
  readonly messages: Map<MessageKind, number>;
  readonly gifts: Items & { otherItems: number; otherDiamonds: number; unpricedItems: number };
  readonly likes: { sum: number; total: number | null; first: number | null };
  readonly online: OnlineTally;
  totalViewers: number | null;
  fanTickets: number | null;
  lastMessageMs: number | null;
}

export interface Items {
  items: number;
  diamonds: number;
}

interface GiverTally extends Items {
  name: string;
  avatarUrl: string | null;
}

/** Online over time. A gap interrupts it: what was not seen is not averaged. */
interface OnlineTally {
  now: number | null;
  peak: number | null;
  /** From a display text, used only while no exact figure has come. */
  shownPeak: number | null;
  sinceMs: number;
  weighted: number;
  weightMs: number;
}

export function createTallies(): Tallies {
  return { ...createRoomTallies(), byGift: new Map(), byGiver: new Map(), users: new IdSet() };
}

export function createRoomTallies(): RoomTallies {
  return {
    messages: new Map(),
    gifts: { items: 0, diamonds: 0, otherItems: 0, otherDiamonds: 0, unpricedItems: 0 },
    likes: { sum: 0, total: null, first: null },
    online: { now: null, peak: null, shownPeak: null, sinceMs: 0, weighted: 0, weightMs: 0 },
    totalViewers: null,
    fanTickets: null,
    lastMessageMs: null,
  };
}

export function tally(tallies: Tallies, message: LiveMessage): void {
  // Settled combos are made here out of gifts that were already counted.
  if (message.kind === 'combo') return;
  tallyRoom(tallies, message);
  if (message.user !== null && !isUnrecognisable(message.user)) tallies.users.addText(message.user.key);
  if (message.kind === 'gift') tallyGiver(tallies, message);
}

/** The part of `tally` that remembers nobody. */
export function tallyRoom(tallies: RoomTallies, message: LiveMessage): void {
  if (message.kind === 'combo') return;
  tallies.messages.set(message.kind, (tallies.messages.get(message.kind) ?? 0) + 1);
  tallies.lastMessageMs = message.receivedMs;
  switch (message.kind) {
    case 'gift':
      tallyGift(tallies, message);
      break;
    case 'like': {
      const { likes } = tallies;
      likes.sum += message.count;
      if (message.total !== null) {
        likes.first = Math.min(likes.first ?? message.total, message.total);
        likes.total = Math.max(likes.total ?? 0, message.total);
      }
      break;
    }
    case 'room-stats':
      if (message.totalViewers !== null) {
        tallies.totalViewers = Math.max(tallies.totalViewers ?? 0, message.totalViewers);
      }
      if (message.fanTickets !== null)
        tallies.fanTickets = Math.max(tallies.fanTickets ?? 0, message.fanTickets);
      if (message.online !== null)
        tallyOnline(tallies.online, message.online, message.onlineExact, message.receivedMs);
      break;
    default:
  }
}

/** The connection is down from here on: the last online figure no longer stands for anything. */
export function tallyGapStart(tallies: RoomTallies, atMs: number): void {
  const { online } = tallies;
  weigh(online, atMs);
  online.now = null;
}

/** Takes messages in their order and begins each gap where it began: after the message it came after. */
export class OrderedTally {
  readonly #tallies: Tallies;
  readonly #gaps: readonly Gap[];
  #begun = 0;

  constructor(tallies: Tallies, gaps: readonly Gap[]) {
    this.#tallies = tallies;
    this.#gaps = gaps.toSorted((a, b) => a.afterSeq - b.afterSeq || a.startMs - b.startMs);
  }

  add(message: LiveMessage): void {
    this.#beginGaps(message.seq);
    tally(this.#tallies, message);
  }

  /** Gaps that nothing came after. */
  finish(): void {
    this.#beginGaps(Number.POSITIVE_INFINITY);
  }

  #beginGaps(beforeSeq: number): void {
    for (let gap = this.#gaps[this.#begun]; gap !== undefined; gap = this.#gaps[this.#begun]) {
      if (gap.afterSeq >= beforeSeq) return;
      tallyGapStart(this.#tallies, gap.startMs);
      this.#begun++;
    }
  }
}

type Gift = Extract<LiveMessage, { kind: 'gift' }>;

function tallyGift({ gifts }: RoomTallies, gift: Gift): void {
  const diamonds = gift.diamonds ?? 0;
  if (gift.toOther) {
    gifts.otherItems += gift.delta;
    gifts.otherDiamonds += diamonds;
    return;
  }
  gifts.items += gift.delta;
  gifts.diamonds += diamonds;
  gifts.unpricedItems += gift.delta - pricedItems(gift);
}

function tallyGiver(tallies: Tallies, gift: Gift): void {
  const diamonds = gift.diamonds ?? 0;
  if (gift.toOther || (gift.delta === 0 && diamonds === 0)) return;
  add(
    entry(tallies.byGift, gift.gift.id, () => ({ items: 0, diamonds: 0 })),
    gift.delta,
    diamonds,
  );
  if (gift.user === null || isUnrecognisable(gift.user)) return;
  const { key, name, avatarUrl } = gift.user;
  const giver = entry(tallies.byGiver, key, () => ({ items: 0, diamonds: 0, name, avatarUrl }));
  add(giver, gift.delta, diamonds);
  giver.name = name;
}

/** More than it added where it is the first of its combo that names the price. */
function pricedItems({ diamonds, gift }: Extract<LiveMessage, { kind: 'gift' }>): number {
  return diamonds === null || gift.unitDiamonds === null ? 0 : diamonds / gift.unitDiamonds;
}

function tallyOnline(online: OnlineTally, value: number, exact: boolean, atMs: number): void {
  if (!exact) {
    online.shownPeak = Math.max(online.shownPeak ?? 0, value);
    if (online.peak !== null) return;
  } else {
    online.peak = Math.max(online.peak ?? 0, value);
  }
  weigh(online, atMs);
  online.now = value;
  online.sinceMs = atMs;
}

function weigh(online: OnlineTally, untilMs: number): void {
  if (online.now === null || untilMs <= online.sinceMs) return;
  const spanMs = untilMs - online.sinceMs;
  online.weighted += online.now * spanMs;
  online.weightMs += spanMs;
  online.sinceMs = untilMs;
}

function add(items: Items, count: number, diamonds: number): void {
  items.items += count;
  items.diamonds += diamonds;
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const TOP_GIVERS = 20;

export function statsOf(tallies: Tallies, sessionId: string): SessionStats {
  return {
    sessionId,
    ...roomStatsOf(tallies),
    users: tallies.users.size,
    topGivers: topGivers(tallies.byGiver),
  };
}

export function roomStatsOf(tallies: RoomTallies): RoomStats {
  const { messages, gifts, likes, online } = tallies;
  const count = (kind: MessageKind): number => messages.get(kind) ?? 0;
  return {
    messages: Object.fromEntries(messages),
    gifts: { ...gifts },
    likes: { ...likes },
    enters: count('member'),
    follows: count('follow'),
    shares: count('share'),
    fansclub: count('fansclub'),
    online: online.now,
    onlinePeak: online.peak ?? online.shownPeak,
    onlineAverage: online.weightMs === 0 ? online.now : Math.round(online.weighted / online.weightMs),
    totalViewers: tallies.totalViewers,
    fanTickets: tallies.fanTickets,
  };
}

function topGivers(byGiver: ReadonlyMap<string, GiverTally>): Giver[] {
  return [...byGiver]
    .toSorted(([, a], [, b]) => b.diamonds - a.diamonds || b.items - a.items)
    .slice(0, TOP_GIVERS)
    .map(([userKey, { name, avatarUrl, items, diamonds }]) => ({
      userKey,
      name,
      avatarUrl,
      items,
      diamonds,
    }));
}
