import type { PkContributor } from './pk.ts';

/** Facts of the rarer messages, by subject. Codes are the platform's numbers that nobody has explained. */

/** A place on a list of viewers. */
export interface RankEntry {
  /** As a `LiveUser`'s. */
  readonly key: string;
  readonly name: string;
  /** 1-based; null when not told. */
  readonly rank: number | null;
  readonly score: number | null;
  /** What the platform shows as the score: rounded (`1.2万`) or hidden (`***`); null when it is the number. */
  readonly scoreText: string | null;
}

export interface RankFacts {
  /** The best of the audience; the anchor's place of the hour; a prize for a place. */
  readonly board: 'audience' | 'hour' | 'award';
  /** Best first; only of the audience. */
  readonly entries: readonly RankEntry[];
  /** The anchor's place, where it is told as a number. */
  readonly rank: number | null;
}

/** 红包 (a red packet that a viewer or the host throws) and 福袋 (a lottery). */
export interface LuckyFacts {
  readonly form: 'red-packet' | 'lottery';
  /** `status`: something about it changed. */
  readonly event: 'opened' | 'status' | 'rewarded' | 'ended';
  /** Null: the message does not say which one. */
  readonly bagId: string | null;
  /** What is in a red packet, diamonds. */
  readonly diamonds: number | null;
  readonly prize: string | null;
  readonly prizeCount: number | null;
  /** Those who win, or have won. */
  readonly winnerCount: number | null;
  /** At most 20. */
  readonly winnerKeys: readonly string[];
  /** When it can be opened or is drawn, ms since 1970 UTC. */
  readonly opensMs: number | null;
  readonly code: string | null;
}

export interface ShopFacts {
  /** `goods`: the list changed; `trade`: figures of sales. */
  readonly event: 'goods' | 'product' | 'sold-out' | 'coupon' | 'purchase' | 'trade' | 'other';
  readonly code: string | null;
  readonly productId: string | null;
  readonly title: string | null;
  /** In the platform's own unit, presumably 分; null when not told. */
  readonly price: number | null;
  /** Products on the list. */
  readonly productCount: number | null;
  readonly purchaseCount: number | null;
}

/** A line that the platform lifts out: one that many say, or one that was pinned. */
export interface HighlightFacts {
  readonly topic: 'repeated' | 'pinned';
  /** How many say it. */
  readonly count: number | null;
  /** The chat line that is meant. */
  readonly commentId: string | null;
  /** ms since 1970 UTC. */
  readonly untilMs: number | null;
  readonly code: string | null;
}

/** Lines taken back by a moderator or the platform. They stay in the archive. */
export interface DeletionFacts {
  readonly messageIds: readonly string[];
  /** All lines of these viewers. */
  readonly userKeys: readonly string[];
}

export type LinkMicEvent =
  | 'invite'
  | 'reply'
  | 'create'
  | 'close'
  | 'enter'
  | 'leave'
  | 'cancel'
  | 'kick-out'
  | 'guests'
  | 'contribution'
  | 'settings'
  | 'position'
  | 'other';

/** Co-hosting (连麦): guests or other anchors on the line. */
export interface LinkMicFacts {
  readonly event: LinkMicEvent;
  readonly code: string | null;
  /** Those the message names; `guests`: everybody who is on the line. */
  readonly guests: readonly LinkMicGuest[];
}

export interface LinkMicGuest {
  readonly key: string;
  /** Null: only the id was told. */
  readonly name: string | null;
  /** What the guest has been given so far. */
  readonly score: number | null;
  readonly scoreText: string | null;
  readonly contributors: readonly PkContributor[];
}
