/**
 * How often something comes in this room: pauses between arrivals, in listening time and in what the
 * rest of the room did meanwhile. Old pauses fade, so the rhythm follows the evening.
 */
export interface Rhythm {
  /** Pauses learned, faded: never above `MEMORY`. */
  readonly pauses: number;
  /** Their sums, faded alike: listening ms, and messages of other kinds. */
  readonly ms: number;
  readonly others: number;
  /** The longest, slowly fading. */
  readonly longestMs: number;
  readonly longestOthers: number;
}

export const NO_RHYTHM: Rhythm = { pauses: 0, ms: 0, others: 0, longestMs: 0, longestOthers: 0 };

const MEMORY = 64;
const FADE = 1 - 1 / MEMORY;
const LONGEST_FADE = 1 - 1 / 512;
/**
 * How seldom a pause may be taken for silence by mistake if arrivals were independent. Rooms are more uneven
 * than that, which is what the longest pause is for.
 */
const MISTAKE = 1e-8;
/** A pause of this many longest ones is silence: what ended by itself once was this room's normal. */
const LONGEST_TIMES = 2;
/** But one long outage must not make the room deaf to the next. */
const LONGEST_AT_MOST = 4;

/** What earlier sessions knew is a beginning, and no more than that: this many pauses' worth. */
const KEPT = 8;

export function learnPause(rhythm: Rhythm, ms: number, others: number): Rhythm {
  const limit = silenceLimit(rhythm);
  // An outage is no sample of the normal: it counts as the longest pause that would still have been one.
  const clip = (value: number, most: number | null): number =>
    most === null ? value : Math.min(value, most);
  return {
    pauses: rhythm.pauses * FADE + 1,
    ms: rhythm.ms * FADE + clip(ms, limit?.ms ?? null),
    others: rhythm.others * FADE + clip(others, limit?.others ?? null),
    longestMs: Math.max(rhythm.longestMs * LONGEST_FADE, ms),
    longestOthers: Math.max(rhythm.longestOthers * LONGEST_FADE, others),
  };
}

/** The pause beyond which it is silence, in both measures; null while too little was learned. */
export function silenceLimit(rhythm: Rhythm): { readonly ms: number; readonly others: number } | null {
  if (rhythm.pauses < 2) return null;
  return {
    ms: limitOf(rhythm.pauses, rhythm.ms, rhythm.longestMs),
    others: limitOf(rhythm.pauses, rhythm.others, rhythm.longestOthers),
  };
}

export function normalPauseMs(rhythm: Rhythm): number | null {
  return rhythm.pauses < 2 ? null : Math.round(rhythm.ms / rhythm.pauses);
}

/** Weaker than learned here: tonight may be another evening. */
export function keptRhythm(rhythm: Rhythm): Rhythm {
  const scale = Math.min(1, KEPT / Math.max(rhythm.pauses, 1));
  return {
    ...rhythm,
    pauses: rhythm.pauses * scale,
    ms: rhythm.ms * scale,
    others: rhythm.others * scale,
  };
}

/**
 * The predictive bound of exponential pauses whose mean is itself only known from `pauses` of them (a
 * Lomax tail): wide after a few, about 21 times the mean after many.
 */
function limitOf(pauses: number, sum: number, longest: number): number {
  const tail = sum * (MISTAKE ** (-1 / pauses) - 1);
  return Math.max(tail, Math.min(longest * LONGEST_TIMES, tail * LONGEST_AT_MOST));
}
