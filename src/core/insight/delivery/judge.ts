import type {
  DeliveryKind,
  DeliveryReason,
  DeliveryState,
  GiftDelivery,
  KindHealth,
} from '#shared/health.ts';
import { arrivingShare } from './arriving-share.ts';
import type { DeliveryWatch } from './delivery-watch.ts';
import type { MessageStream, Stream } from './moment.ts';
import { isListening, othersOf, upToNow } from './delivery-watch.ts';
import { normalPauseMs, silenceLimit } from './rhythm.ts';
import { sentences } from './sentences.ts';

/** However fast a room is, a pause shorter than this is none, ms. */
const SHORTEST_SILENCE_MS: Readonly<Record<Stream, number>> = {
  chat: 90_000,
  gift: 180_000,
  like: 120_000,
  enter: 120_000,
  follow: 600_000,
  fansclub: 900_000,
  'room-stats': 60_000,
  crowd: 120_000,
};
/** Nobody doing anything has more ordinary causes than one kind staying away. */
const CROWD_TIMES = 3;
/** Viewers who left explain a silence: with less than this part of them nothing is claimed. */
const STILL_THERE = 0.5;

/** Guests are given no gifts at all: after this much without one there is nothing more to wait for. */
const GUEST_MS = 120_000;
const GUEST_CROWD = 60;
/** Nothing for this long after a gift that scores know of: a single lost one is no silence. */
const MISSED_MS = 60_000;
/** Senders seen before masks are counted. */
const ENOUGH_NAMES = 40;

interface Verdict {
  readonly state: DeliveryState;
  readonly reason: DeliveryReason;
}

const NORMAL: Verdict = { state: 'arriving', reason: 'normal' };
const TOO_LITTLE: Verdict = { state: 'unknown', reason: 'too_little_seen' };

export interface Judgement {
  readonly listening: boolean;
  readonly giftsDelivered: GiftDelivery;
  readonly kinds: readonly KindHealth[];
}

/** What is known from elsewhere. */
export interface Evidence {
  /** Null: not known. */
  readonly isLoggedIn: boolean | null;
  /** The newest time at which the platform's scores had grown by a gift that never arrived, ms; null: none. */
  readonly giftMissedMs: number | null;
}

/** What can be said at the monotonic time `at`. */
export function judge(running: DeliveryWatch, at: number, evidence: Evidence): Judgement {
  const { isLoggedIn } = evidence;
  const watch = upToNow(running);
  const deaf = isDeaf(watch);
  const guest = isLoggedIn === false || (isLoggedIn === null && hidesNames(watch));
  const gift = judgeGifts(watch, deaf, guest, evidence.giftMissedMs);
  const verdicts: Readonly<Record<MessageStream, Verdict>> = {
    chat: judgeStream(watch, 'chat', deaf),
    gift,
    like: orPartial(judgeStream(watch, 'like', deaf), watch.likes.sampled),
    enter: orPartial(judgeStream(watch, 'enter', deaf), watch.enters.sampled),
    follow: judgeStream(watch, 'follow', deaf),
    fansclub: judgeStream(watch, 'fansclub', deaf),
    // Those come from the room and not from viewers.
    'room-stats': judgeStream(watch, 'room-stats', false),
  };
  const stream = (kind: MessageStream): KindHealth => {
    const { lastMs, lastAt, rhythm } = watch.streams[kind];
    const limit = silenceLimit(rhythm);
    const share = kind === 'like' ? watch.likes : kind === 'enter' ? watch.enters : null;
    return describe(kind, verdicts[kind], at, {
      lastMs,
      lastAt,
      normalGapMs: normalPauseMs(rhythm),
      silentAfterMs: limit === null ? null : Math.round(Math.max(limit.ms, SHORTEST_SILENCE_MS[kind])),
      share: share === null ? null : arrivingShare(share),
    });
  };
  const { names } = watch;
  return {
    listening: isListening(watch),
    giftsDelivered: deliveryOf(gift, watch.streams.gift.count),
    kinds: [
      stream('chat'),
      stream('gift'),
      stream('like'),
      stream('enter'),
      stream('follow'),
      stream('fansclub'),
      stream('room-stats'),
      describe('names', judgeNames(watch, isLoggedIn), at, {
        lastMs: names.lastMs,
        lastAt: names.lastAt,
        normalGapMs: null,
        silentAfterMs: null,
        share: names.seen < ENOUGH_NAMES ? null : 1 - names.masked / names.seen,
      }),
    ],
  };
}

function describe(
  kind: DeliveryKind,
  { state, reason }: Verdict,
  at: number,
  figures: Pick<KindHealth, 'lastMs' | 'normalGapMs' | 'silentAfterMs' | 'share'> & { lastAt: number | null },
): KindHealth {
  const { lastAt, ...shown } = figures;
  const ageMs = lastAt === null ? null : Math.max(0, Math.round(at - lastAt));
  return { kind, state, reason, ageMs, ...shown, ...sentences(kind, reason) };
}

function judgeStream(watch: DeliveryWatch, name: MessageStream, deaf: boolean): Verdict {
  const { count, rhythm } = watch.streams[name];
  const known = count > 0 || rhythm.pauses >= 2;
  if (!known) return TOO_LITTLE;
  if (deaf && count > 0) return { state: 'silent', reason: 'deaf' };
  if (isOverdue(watch, name)) return { state: 'silent', reason: 'overdue' };
  return count > 0 ? NORMAL : TOO_LITTLE;
}

function judgeGifts(
  watch: DeliveryWatch,
  deaf: boolean,
  guest: boolean,
  giftMissedMs: number | null,
): Verdict {
  const verdict = judgeStream(watch, 'gift', deaf);
  const { gift, chat, enter } = watch.streams;
  if (verdict.reason === 'deaf') return verdict;
  const heardNone = gift.count === 0 && watch.heardMs >= GUEST_MS && chat.count + enter.count >= GUEST_CROWD;
  if (guest && (heardNone || verdict.state === 'silent'))
    return { state: 'login_needed', reason: 'guest_gifts' };
  if (giftMissedMs !== null && giftMissedMs > (gift.lastMs ?? 0) && pausedFor(watch, 'gift') >= MISSED_MS) {
    return { state: 'silent', reason: 'gifts_missing' };
  }
  if (verdict.reason === 'overdue' && gift.count > 0) return { state: 'silent', reason: 'gifts_stopped' };
  return verdict;
}

function pausedFor(watch: DeliveryWatch, name: MessageStream): number {
  return watch.heardMs - watch.streams[name].lastHeard;
}

function judgeNames(watch: DeliveryWatch, isLoggedIn: boolean | null): Verdict {
  if (watch.names.seen < ENOUGH_NAMES) return TOO_LITTLE;
  if (!watch.names.hidden) return NORMAL;
  return isLoggedIn === true
    ? { state: 'silent', reason: 'anonymous_room' }
    : { state: 'login_needed', reason: 'guest_names' };
}

function orPartial(verdict: Verdict, sampled: boolean): Verdict {
  return sampled && verdict.state === 'arriving' ? { state: 'sampled', reason: 'partial' } : verdict;
}

function hidesNames({ names }: DeliveryWatch): boolean {
  return names.hidden && names.seen >= ENOUGH_NAMES;
}

/** Longer than normal by the clock, and by what the rest of the room did meanwhile: a lull is neither. */
function isOverdue(watch: DeliveryWatch, name: MessageStream): boolean {
  const { rhythm, lastOthers } = watch.streams[name];
  const limit = silenceLimit(rhythm);
  if (limit === null || pausedFor(watch, name) <= Math.max(limit.ms, SHORTEST_SILENCE_MS[name])) return false;
  // The figures of the room come by the clock alone.
  return name === 'room-stats' || othersOf(watch, name) - lastOthers > limit.others;
}

/** Connected, the viewers still there, and none of them does anything for far longer than ever. */
function isDeaf(watch: DeliveryWatch): boolean {
  const { rhythm, lastHeard } = watch.streams.crowd;
  const limit = silenceLimit(rhythm);
  if (limit === null) return false;
  const { usual, lowestSinceCrowd } = watch.online;
  if (usual !== null && lowestSinceCrowd !== null && lowestSinceCrowd < usual * STILL_THERE) return false;
  return watch.heardMs - lastHeard > Math.max(limit.ms * CROWD_TIMES, SHORTEST_SILENCE_MS.crowd);
}

/** A total of gifts is a fact only while they come. */
function deliveryOf(gift: Verdict, count: number): GiftDelivery {
  if (gift.state === 'login_needed' || (gift.reason === 'gifts_missing' && count === 0)) return 'withheld';
  if (count === 0) return 'unknown';
  return gift.state === 'silent' ? 'stopped' : 'yes';
}
