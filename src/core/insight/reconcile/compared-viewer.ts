import type { DifferenceOpening } from '#shared/health.ts';

/**
 * One viewer's score against our count, reading after reading. Both only grow. The distance between them
 * moves for good when something was lost, and for a moment when a gift and the reading that includes it
 * come in different order; so it is only believed while the viewer rests.
 */
export interface ComparedViewer {
  /** The distance (theirs − ours) that stands for "nothing lost"; null until it is known. */
  readonly base: number | null;
  /** Diamonds lost since then. */
  readonly missing: number;
  /** The last reading. */
  readonly ours: number;
  readonly theirs: number;
  /** Since when neither has moved, ms. */
  readonly restsFromMs: number;
  /** The last reading that showed no more missing than is known, and the first after it that did, ms. */
  readonly goodMs: number;
  readonly suspectMs: number | null;
  /** Our count of the viewer grew since the base. */
  readonly hasGiven: boolean;
  /** Up to here gifts without a price are part of the base. */
  readonly unpricedMs: number | null;
}

export interface ViewerReading {
  readonly atMs: number;
  readonly theirs: number;
  readonly ours: number;
  readonly unpricedMs: number | null;
}

export interface Step {
  readonly viewer: ComparedViewer;
  readonly opened: DifferenceOpening | null;
  /** What both sides added, where they are comparable. */
  readonly grown: { readonly ours: number; readonly theirs: number } | null;
}

/** A gift and a list that includes it are never further apart than this, ms. */
const SETTLED_MS = 5_000;

/** `knownFromMs`: nothing was given before then, so the whole score is comparable; null when not known. */
export function firstReading(reading: ViewerReading, knownFromMs: number | null): Step {
  const { atMs, theirs, ours, unpricedMs } = reading;
  const isKnown = knownFromMs !== null && unpricedMs === null;
  return {
    viewer: {
      base: isKnown ? 0 : null,
      missing: 0,
      ours,
      theirs,
      restsFromMs: atMs,
      goodMs: isKnown ? knownFromMs : atMs,
      suspectMs: isKnown && theirs > ours ? atMs : null,
      hasGiven: isKnown && ours > 0,
      unpricedMs,
    },
    opened: null,
    grown: isKnown ? { ours, theirs } : null,
  };
}

export function nextReading(viewer: ComparedViewer, reading: ViewerReading): Step {
  const { atMs, theirs, ours, unpricedMs } = reading;
  // A gift without a price: how far the two went apart by it is not known, and begins anew.
  const isUnpriced = unpricedMs !== viewer.unpricedMs;
  const rests = theirs === viewer.theirs && ours === viewer.ours && !isUnpriced;
  const restsFromMs = rests ? viewer.restsFromMs : atMs;
  const isSettled = atMs - restsFromMs >= SETTLED_MS;
  const now = { ...viewer, ours, theirs, restsFromMs, unpricedMs };
  const base = isUnpriced ? null : viewer.base;
  if (base === null) {
    const found = isSettled ? theirs - ours - viewer.missing : null;
    return {
      viewer: { ...now, base: found, goodMs: atMs, suspectMs: null, hasGiven: false },
      opened: null,
      grown: null,
    };
  }
  const grown = { ours: ours - viewer.ours, theirs: theirs - viewer.theirs };
  const given = { ...now, hasGiven: viewer.hasGiven || ours > viewer.ours };
  const lost = Math.max(0, theirs - ours - base);
  if (!isSettled) {
    const isMore = lost > viewer.missing;
    const isGood = !isMore && viewer.suspectMs === null;
    return {
      viewer: {
        ...given,
        goodMs: isGood ? atMs : viewer.goodMs,
        suspectMs: viewer.suspectMs ?? (isMore ? atMs : null),
      },
      opened: null,
      grown,
    };
  }
  const diamonds = lost - viewer.missing;
  return {
    // It also falls: what was missed may come after all, as after a reconnect that sends again.
    viewer: { ...given, missing: lost, goodMs: atMs, suspectMs: null },
    opened: diamonds > 0 ? { fromMs: viewer.goodMs, untilMs: viewer.suspectMs ?? atMs, diamonds } : null,
    grown,
  };
}
