/**
 * Whether what happens in the room also arrives here. Nothing arriving is not the same as nothing
 * happening: a figure of zero is only a fact while its kind is known to be delivered.
 */

/** What is watched. `names`: whether viewers are told by name. */
export type DeliveryKind =
  | 'chat'
  | 'gift'
  | 'like'
  | 'enter'
  | 'follow'
  | 'fansclub'
  | 'room-stats'
  | 'names';

export type DeliveryState =
  | 'arriving'
  /** For longer than is normal for this room at this level of activity. */
  | 'silent'
  /** Withheld from guests. */
  | 'login_needed'
  /** The platform hands out only a part. */
  | 'sampled'
  /** Too little was seen to say anything. */
  | 'unknown';

export type DeliveryReason =
  | 'normal'
  | 'too_little_seen'
  /** The rest of the room goes on. */
  | 'overdue'
  /** Gifts came and then no more: some accounts are only given the first ones. */
  | 'gifts_stopped'
  /** The platform's scores grow by gifts that do not arrive here. */
  | 'gifts_missing'
  /** Connected, and nothing at all comes any more. */
  | 'deaf'
  | 'guest_gifts'
  | 'guest_names'
  /** Names are hidden although somebody is logged in. */
  | 'anonymous_room'
  | 'partial';

export interface KindHealth {
  readonly kind: DeliveryKind;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason;
  /** Arrival of the last one, ms since 1970 UTC; null before the first. */
  readonly lastMs: number | null;
  /** How long ago that was, ms; time without a connection included. */
  readonly ageMs: number | null;
  /** The usual pause between two in this room, ms, at least 5 s; null while it is not known. */
  readonly normalGapMs: number | null;
  /** A pause this long, while the rest of the room goes on, counts as silence, ms; null while not known. */
  readonly silentAfterMs: number | null;
  /** The part that arrives, 0-1, by the platform's own totals; null when it states none. */
  readonly share: number | null;
  /** What that means, in English; pages translate by `reason`. */
  readonly message: string;
  /** The one thing to do; null when there is none. */
  readonly next: string | null;
}

/** `withheld`: none is given to this account or guest. `stopped`: they came and then no more, so totals are lower bounds. */
export type GiftDelivery = 'yes' | 'unknown' | 'stopped' | 'withheld';

export interface DeliveryHealth {
  readonly sessionId: string;
  /** When this was said, ms since 1970 UTC. */
  readonly atMs: number;
  /** False while there is no connection or the host is away: then nothing is judged and states stand still. */
  readonly listening: boolean;
  /** Null: not known. */
  readonly isLoggedIn: boolean | null;
  readonly giftsDelivered: GiftDelivery;
  readonly kinds: readonly KindHealth[];
  readonly reconciliation: Reconciliation;
}

/**
 * Our ledger of gifts against the scores of the platform's own rank list. Assumed, because nobody has
 * documented it: a score is what the viewer gave to this room in this broadcast, in diamonds. Only growth
 * since a viewer's first reading is compared, so that gifts from before the connection do no harm.
 */
export interface Reconciliation {
  readonly result: 'matches' | 'we_are_missing' | 'cannot_compare';
  /** Why it cannot; null otherwise. */
  readonly reason: CompareProblem | null;
  /** Diamonds that the platform counted and we did not; 0 unless `we_are_missing`. */
  readonly missingDiamonds: number;
  /** The last time at which ours still matched theirs, ms since 1970 UTC; null unless `we_are_missing`. */
  readonly sinceMs: number | null;
  readonly comparedViewers: number;
  /** When a difference opened, oldest first; the newest 100. */
  readonly openings: readonly DifferenceOpening[];
  /** Newest last, at most 720. */
  readonly minutes: readonly ReconciledMinute[];
  /** The result in English; pages translate by `result` and `reason`. */
  readonly message: string;
}

export type CompareProblem =
  | 'no_scores'
  /** Everybody on the list is hidden. */
  | 'masked'
  /** Scores are rounded texts such as `1.2万`. */
  | 'rounded'
  | 'too_little_seen'
  /** Nobody's score moves as our count does: it is not diamonds, or not these gifts. */
  | 'counts_otherwise';

/** What was lost was sent between two readings of one viewer's score. Times are ms since 1970 UTC. */
export interface DifferenceOpening {
  /** The last reading that still matched. */
  readonly fromMs: number;
  /** The first that did not. */
  readonly untilMs: number;
  readonly diamonds: number;
}

/** What compared viewers gave in one minute, in diamonds, by our count and by theirs. */
export interface ReconciledMinute {
  /** ms since 1970 UTC. */
  readonly startMs: number;
  readonly ours: number;
  readonly theirs: number;
}
