/**
 * What arrived of something whose running total the platform states as well: likes, and people coming
 * in. Under load it hands out a part of the messages while the totals go on.
 */
export interface ArrivingShare {
  /** The last total that was stated; null: the next one is where counting begins. */
  readonly total: number | null;
  /** Arrived since that total. */
  readonly since: number;
  /** Growth of the total and what of it arrived, the old fading. */
  readonly stated: number;
  readonly arrived: number;
  /** Latched: from `SAMPLED_FROM` down, and until it is above `SAMPLED_UNTIL` again. */
  readonly sampled: boolean;
}

export const NO_SHARE: ArrivingShare = { total: null, since: 0, stated: 0, arrived: 0, sampled: false };

/** Growth that fades by half, roughly: about the last five hundred. */
const MEMORY = 500;
/** Less says nothing: totals are sampled too, and a few messages may be on their way. */
const ENOUGH = 200;
/** A total that leaps is another total: it may not weigh for hours. */
const MOST_AT_ONCE = 4 * MEMORY;
const SAMPLED_FROM = 0.7;
const SAMPLED_UNTIL = 0.85;

/** `count` arrived together with the total they led to; null when none was stated. */
export function addShare(share: ArrivingShare, count: number, total: number | null): ArrivingShare {
  const since = share.since + count;
  // A total may be told late: only growth is one.
  if (total === null || (share.total !== null && total <= share.total)) return { ...share, since };
  if (share.total === null) return { ...share, total, since: 0 };
  const growth = Math.min(total - share.total, MOST_AT_ONCE);
  const fade = MEMORY / (MEMORY + growth);
  const stated = share.stated * fade + growth;
  const arrived = share.arrived * fade + since;
  const limit = share.sampled ? SAMPLED_UNTIL : SAMPLED_FROM;
  return { total, since: 0, stated, arrived, sampled: stated >= ENOUGH && arrived / stated < limit };
}

/** The connection was cut: growth of the total in the gap is a loss, and no sampling. */
export function cutShare(share: ArrivingShare): ArrivingShare {
  return { ...share, total: null, since: 0 };
}

/** 0-1; null while too little is known. */
export function arrivingShare({ stated, arrived }: ArrivingShare): number | null {
  return stated < ENOUGH ? null : Math.min(1, arrived / stated);
}
