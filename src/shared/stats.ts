import type { MessageKind } from './message.ts';

/** Running totals of a session. Every figure can be recomputed from the stored messages. */
export interface SessionStats extends RoomStats {
  readonly sessionId: string;
  /** Distinct viewers who did anything that was delivered. */
  readonly users: number;
  /** Best givers first, at most 20. */
  readonly topGivers: readonly Giver[];
}

/** The totals that speak of a room alone and of nobody in it. */
export interface RoomStats {
  /** Messages the room sent, by kind; `combo` is made here and is not among them. */
  readonly messages: Readonly<Partial<Record<MessageKind, number>>>;
  readonly gifts: GiftTotals;
  readonly likes: LikeTotals;
  readonly enters: number;
  readonly follows: number;
  readonly shares: number;
  readonly fansclub: number;
  readonly online: number | null;
  readonly onlinePeak: number | null;
  /** Time-weighted, gaps left out. */
  readonly onlineAverage: number | null;
  readonly totalViewers: number | null;
  readonly fanTickets: number | null;
}

export interface GiftTotals {
  readonly items: number;
  readonly diamonds: number;
  /** Items whose price is unknown; when > 0, `diamonds` is a lower bound and is shown with "+". */
  readonly unpricedItems: number;
  /** To a co-host or opponent: not this room's income. */
  readonly otherItems: number;
  readonly otherDiamonds: number;
}

export interface LikeTotals {
  /** Sum of the likes that were delivered; the platform samples, so this is a lower bound. */
  readonly sum: number;
  /** The highest room total the platform stated. */
  readonly total: number | null;
  /** The first room total of the session: `total - first` is what this session added. */
  readonly first: number | null;
}

export interface Giver {
  readonly userKey: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly items: number;
  readonly diamonds: number;
}

/** What happened in one slice of time. */
export interface TrendBucket {
  /** Start of the slice, ms since 1970 UTC. */
  readonly startMs: number;
  /** Messages by kind; a like message may carry many taps. */
  readonly chat: number;
  readonly gift: number;
  readonly like: number;
  readonly member: number;
  readonly diamonds: number;
  /** Last online figure in the slice; null when none came. */
  readonly online: number | null;
  /** True when the connection was down for a part of it: low figures then mean "not seen". */
  readonly hasGap: boolean;
}
