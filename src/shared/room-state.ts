import type { PkBattle } from './pk.ts';
import type { LinkMicGuest, LuckyFacts, RankEntry } from './room-events.ts';

/**
 * What stands in a room at this moment, folded from its messages: for whoever comes late. Null or
 * empty: nothing was said of it since this app follows the broadcast.
 */
export interface RoomState {
  /** Arrival of the newest message that changed it, ms since 1970 UTC. */
  readonly updatedMs: number | null;
  /** The host's own introduction. */
  readonly intro: string | null;
  /** The anchor's income counter (音浪) of this broadcast: as stated, not added up. */
  readonly fanTickets: number | null;
  readonly topViewers: { readonly entries: readonly RankEntry[]; readonly atMs: number } | null;
  /** The anchor's place on the list of the hour, in the platform's words. */
  readonly hourRank: { readonly text: string; readonly atMs: number } | null;
  /** The battle that is on, or the last one. */
  readonly pk: PkBattle | null;
  /** Earlier ones, oldest first, at most 20, without their timelines, with the best three givers of each side. */
  readonly pastBattles: readonly PkBattle[];
  readonly coHosts: { readonly guests: readonly LinkMicGuest[]; readonly atMs: number } | null;
  /** 红包 and 福袋, oldest first, the newest 20. */
  readonly luckyBags: readonly LuckyBag[];
  readonly shop: ShopState | null;
  readonly pinned: PinnedLine | null;
}

export interface LuckyBag {
  readonly bagId: string;
  readonly form: LuckyFacts['form'];
  readonly text: string;
  readonly diamonds: number | null;
  readonly prize: string | null;
  readonly winnerCount: number | null;
  /** ms since 1970 UTC. */
  readonly opensMs: number | null;
  readonly announcedMs: number;
  readonly isOver: boolean;
}

export interface ShopState {
  readonly productCount: number | null;
  /** The last product that was shown. */
  readonly productId: string | null;
  readonly title: string | null;
  readonly isSoldOut: boolean;
  readonly atMs: number;
}

export interface PinnedLine {
  readonly text: string;
  readonly name: string | null;
  readonly untilMs: number | null;
  /** The chat line that is meant. */
  readonly commentId: string | null;
}

export const EMPTY_ROOM_STATE: RoomState = {
  updatedMs: null,
  intro: null,
  fanTickets: null,
  topViewers: null,
  hourRank: null,
  pk: null,
  pastBattles: [],
  coHosts: null,
  luckyBags: [],
  shop: null,
  pinned: null,
};
