import type { CompareProblem, DifferenceOpening, ReconciledMinute, Reconciliation } from '#shared/health.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { RankEntry } from '#shared/room-events.ts';
import { firstReading, nextReading } from './compared-viewer.ts';
import type { ComparedViewer, ViewerReading } from './compared-viewer.ts';
import { Ledger } from './ledger.ts';

const MAX_VIEWERS = 500;
const MAX_OPENINGS = 100;
const MAX_MINUTES = 720;
const MINUTE_MS = 60_000;
/** So many viewers whose score does not move as our count does are no accident. */
const ENOUGH_MISFITS = 3;

/** A place on the platform's list of givers, as far as it can be compared. */
interface Standing {
  /** Null for a hidden viewer. */
  readonly userKey: string | null;
  /** The exact score; null when it is hidden, absent or rounded. */
  readonly score: number | null;
  readonly rounded: boolean;
}

interface Reading {
  readonly atMs: number;
  readonly ranks: readonly Standing[];
}

/**
 * Our ledger of gifts against the platform's rank scores: a reducer over the messages of one session.
 * What it assumes of scores stands at `Reconciliation`.
 */
export class Reconciler {
  readonly #ledger = new Ledger();
  readonly #viewers = new Map<string, ComparedViewer>();
  readonly #openings: DifferenceOpening[] = [];
  readonly #minutes = new Map<number, { ours: number; theirs: number }>();
  #last: { readonly atMs: number; readonly length: number } | null = null;
  #problem: CompareProblem = 'no_scores';
  /** Read once time has moved on: of one moment all gifts count first, in whatever order they came. */
  #waiting: Reading[] = [];
  #receivedMs: number | null = null;

  add(message: LiveMessage): void {
    if (message.kind !== 'gift' && message.kind !== 'room-stats') return;
    if (message.receivedMs !== this.#receivedMs) this.#settle();
    this.#receivedMs = message.receivedMs;
    if (message.kind === 'gift') {
      this.#ledger.add(message);
    } else if (message.topViewers !== undefined) {
      const ranks = message.topViewers.map(standingOf);
      this.#waiting.push({ atMs: message.sentMs ?? message.receivedMs, ranks });
    }
  }

  /** `mostMinutes`: the newest minutes only. */
  result(mostMinutes = MAX_MINUTES): Reconciliation {
    this.#settle();
    const compared = [...this.#viewers.values()].filter(({ base }) => base !== null);
    const missingDiamonds = compared.reduce((sum, { missing }) => sum + missing, 0);
    const reason = this.#reason(compared);
    const open = this.#openOnes(missingDiamonds);
    const found = reason === null && missingDiamonds > 0;
    return {
      result: reason !== null ? 'cannot_compare' : found ? 'we_are_missing' : 'matches',
      reason,
      missingDiamonds: found ? missingDiamonds : 0,
      sinceMs: found ? (open[0]?.fromMs ?? null) : null,
      comparedViewers: compared.length,
      openings: reason === null ? [...this.#openings] : [],
      minutes: [...this.#minutes]
        .slice(-mostMinutes)
        .map(([startMs, sums]): ReconciledMinute => ({ startMs, ...sums })),
      message: sentence(reason, missingDiamonds),
    };
  }

  #reason(compared: readonly ComparedViewer[]): CompareProblem | null {
    if (compared.length === 0) return this.#problem;
    const givers = compared.filter(({ hasGiven }) => hasGiven);
    const misfits = givers.filter(({ base, ours, theirs }) => theirs - ours !== base);
    const isNobody = misfits.length === givers.length && misfits.length >= ENOUGH_MISFITS;
    return isNobody ? 'counts_otherwise' : null;
  }

  /** The newest openings that make up what is still missing: earlier ones may have closed again. */
  #openOnes(missing: number): readonly DifferenceOpening[] {
    let left = missing;
    const from = this.#openings.findLastIndex(({ diamonds }) => (left -= diamonds) <= 0);
    return this.#openings.slice(Math.max(0, from));
  }

  #settle(): void {
    const readings = this.#waiting.toSorted((a, b) => a.atMs - b.atMs || a.ranks.length - b.ranks.length);
    this.#waiting = [];
    for (const reading of readings) this.#read(reading);
  }

  #read({ atMs, ranks }: Reading): void {
    const last = this.#last;
    // A list that came late says less than what is known.
    if (last !== null && atMs <= last.atMs) return;
    // A list that has grown since was not full before: whoever is new on it had given nothing.
    const knownFromMs =
      last !== null && ranks.length > last.length && this.#ledger.isComplete ? last.atMs : null;
    this.#last = { atMs, length: ranks.length };
    this.#problem = problemOf(ranks);
    for (const { userKey, score } of ranks) {
      if (userKey !== null && score !== null) this.#compare(userKey, score, atMs, knownFromMs);
    }
  }

  #compare(userKey: string, theirs: number, atMs: number, knownFromMs: number | null): void {
    const ours = this.#ledger.get(userKey);
    const known = this.#viewers.get(userKey);
    const reading: ViewerReading = {
      atMs,
      theirs,
      ours: ours?.diamonds ?? 0,
      unpricedMs: ours?.unpricedMs ?? null,
    };
    const isNew = ours === null || (knownFromMs !== null && ours.firstMs >= knownFromMs);
    const { viewer, opened, grown } =
      known === undefined ? firstReading(reading, isNew ? knownFromMs : null) : nextReading(known, reading);
    // Set anew, so that whoever was listed last is the last to be forgotten.
    this.#viewers.delete(userKey);
    this.#viewers.set(userKey, viewer);
    if (this.#viewers.size > MAX_VIEWERS) this.#viewers.delete(this.#viewers.keys().next().value as string);
    if (opened !== null) this.#open(opened);
    if (grown !== null) this.#count(atMs, grown);
  }

  #open(opened: DifferenceOpening): void {
    this.#openings.push(opened);
    this.#openings.sort((a, b) => a.fromMs - b.fromMs || a.untilMs - b.untilMs || a.diamonds - b.diamonds);
    if (this.#openings.length > MAX_OPENINGS) this.#openings.shift();
  }

  #count(atMs: number, grown: { readonly ours: number; readonly theirs: number }): void {
    if (grown.ours === 0 && grown.theirs === 0) return;
    const startMs = atMs - (atMs % MINUTE_MS);
    const minute = this.#minutes.get(startMs) ?? { ours: 0, theirs: 0 };
    this.#minutes.set(startMs, { ours: minute.ours + grown.ours, theirs: minute.theirs + grown.theirs });
    if (this.#minutes.size > MAX_MINUTES) this.#minutes.delete(this.#minutes.keys().next().value as number);
  }
}

function standingOf({ key, score, scoreText, masked }: RankEntry): Standing {
  const rounded = scoreText !== null;
  return { userKey: masked ? null : key, score: rounded ? null : score, rounded };
}

function problemOf(ranks: readonly Standing[]): CompareProblem {
  if (ranks.every(({ userKey }) => userKey === null)) return 'masked';
  const told = ranks.filter(({ userKey }) => userKey !== null);
  if (told.some(({ score }) => score !== null)) return 'too_little_seen';
  return told.some(({ rounded }) => rounded) ? 'rounded' : 'no_scores';
}

function sentence(reason: CompareProblem | null, missing: number): string {
  switch (reason) {
    case null:
      return missing > 0
        ? `The platform counted ${missing} diamonds more than arrived here.`
        : 'Gifts and the platform’s own scores agree.';
    case 'no_scores':
      return 'The platform told no scores to compare gifts with.';
    case 'masked':
      return 'Everybody on the platform’s list is hidden, so gifts cannot be compared with it.';
    case 'rounded':
      return 'The platform only tells rounded scores, so gifts cannot be compared with them.';
    case 'too_little_seen':
      return 'Too few scores were seen to compare gifts with.';
    case 'counts_otherwise':
      return 'The platform’s scores do not move as gifts do, so they count something else.';
  }
}
