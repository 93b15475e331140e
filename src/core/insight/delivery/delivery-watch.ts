import type { LiveMessage } from '#shared/message.ts';
import { addShare, cutShare, NO_SHARE } from './arriving-share.ts';
import type { ArrivingShare } from './arriving-share.ts';
import { addTo, STREAMS } from './moment.ts';
import type { Moment, Stream } from './moment.ts';
import { keptRhythm, learnPause, NO_RHYTHM } from './rhythm.ts';
import type { Rhythm } from './rhythm.ts';

export interface StreamWatch {
  readonly rhythm: Rhythm;
  /** Messages so far. */
  readonly count: number;
  /** Arrival of the last one: wall clock ms, monotonic ms and listening ms. Null before the first. */
  readonly lastMs: number | null;
  readonly lastAt: number | null;
  readonly lastHeard: number;
  readonly lastOthers: number;
  /** Where the running burst began; pauses are measured from burst to burst. */
  readonly burstHeard: number | null;
  readonly burstOthers: number;
}

/** What is learned and kept from session to session, by stream. */
export type KeptRhythms = Readonly<Partial<Record<Stream, Rhythm>>>;

/** Viewers with and without a name, the old ones fading. */
export interface NamesWatch {
  readonly seen: number;
  readonly masked: number;
  readonly lastMs: number | null;
  readonly lastAt: number | null;
  /** Latched: hidden from `HIDDEN_FROM` on and until the share falls below `HIDDEN_UNTIL`. */
  readonly hidden: boolean;
}

export interface OnlineWatch {
  readonly usual: number | null;
  /** The lowest figure since viewers last did anything; null when none was told. */
  readonly lowestSinceCrowd: number | null;
}

export interface DeliveryWatch {
  /** Monotonic ms up to which `heardMs` is counted. */
  readonly at: number;
  /** ms listened: no gap, nobody waiting, the host not away. */
  readonly heardMs: number;
  readonly connected: boolean;
  /** Listening ms left of a pause of the broadcast; 0 when it goes on. */
  readonly pauseLeftMs: number;
  readonly streams: Readonly<Record<Stream, StreamWatch>>;
  readonly likes: ArrivingShare;
  readonly enters: ArrivingShare;
  readonly names: NamesWatch;
  readonly online: OnlineWatch;
  /** Messages of one moment are counted together: their order among themselves says nothing. */
  readonly moment: Moment | null;
}

/**
 * Arrivals within this long of a counted one belong to it, ms: a storm of five hundred gifts is then a few
 * arrivals and not a new normal. Gifts come in clicks, and one giver sets others off.
 */
const BURST_MS: Readonly<Record<Stream, number>> = {
  chat: 5_000,
  gift: 30_000,
  like: 5_000,
  enter: 5_000,
  follow: 5_000,
  fansclub: 5_000,
  'room-stats': 1_000,
  crowd: 5_000,
};

/** The watch is asked every second. A longer step is a computer that slept, and slept through the room too. */
const MAX_STEP_MS = 5_000;
/** The frame that says "resumed" may be lost: a pause is believed this long. */
const PAUSE_MS = 10 * 60_000;
const NAMES_FADE = 0.99;
const HIDDEN_FROM = 0.6;
const HIDDEN_UNTIL = 0.3;
const ONLINE_FADE = 0.98;

export function createWatch(at: number, kept: KeptRhythms): DeliveryWatch {
  const stream = (name: Stream): StreamWatch => ({
    rhythm: keptRhythm(kept[name] ?? NO_RHYTHM),
    count: 0,
    lastMs: null,
    lastAt: null,
    lastHeard: 0,
    lastOthers: 0,
    burstHeard: null,
    burstOthers: 0,
  });
  return {
    at,
    heardMs: 0,
    connected: false,
    pauseLeftMs: 0,
    streams: {
      chat: stream('chat'),
      gift: stream('gift'),
      like: stream('like'),
      enter: stream('enter'),
      follow: stream('follow'),
      fansclub: stream('fansclub'),
      'room-stats': stream('room-stats'),
      crowd: stream('crowd'),
    },
    likes: NO_SHARE,
    enters: NO_SHARE,
    names: { seen: 0, masked: 0, lastMs: null, lastAt: null, hidden: false },
    online: { usual: null, lowestSinceCrowd: null },
    moment: null,
  };
}

/** Lets time pass to the monotonic `at`. At least every 5 s, or the rest counts as slept through. */
export function passTime(watch: DeliveryWatch, at: number): DeliveryWatch {
  const settled = watch.moment !== null && at > watch.moment.at ? settle(watch, watch.moment) : watch;
  const step = Math.max(0, Math.min(at - settled.at, MAX_STEP_MS));
  if (step === 0) return settled;
  const pauseLeftMs = settled.connected ? Math.max(0, settled.pauseLeftMs - step) : settled.pauseLeftMs;
  return { ...settled, at, pauseLeftMs, heardMs: settled.heardMs + (isListening(settled) ? step : 0) };
}

export function isListening(watch: DeliveryWatch): boolean {
  return watch.connected && watch.pauseLeftMs === 0;
}

/** A connection was made or lost. What the platform totals did meanwhile was not for us to see. */
export function setConnected(watch: DeliveryWatch, at: number, connected: boolean): DeliveryWatch {
  if (watch.connected === connected) return watch;
  const passed = passTime(watch, at);
  const cut = passed.moment === null ? passed : settle(passed, passed.moment);
  return {
    ...cut,
    connected,
    pauseLeftMs: 0,
    likes: cutShare(cut.likes),
    enters: cutShare(cut.enters),
  };
}

export function observe(watch: DeliveryWatch, messages: readonly LiveMessage[], at: number): DeliveryWatch {
  let passed = passTime(watch, at);
  for (const message of messages) passed = { ...passed, moment: addTo(passed.moment, message, at) };
  return passed;
}

/** What is worth keeping for the next session of this room. */
export function rhythmsOf(watch: DeliveryWatch): KeptRhythms {
  return Object.fromEntries(
    STREAMS.map((name) => [name, watch.streams[name].rhythm] as const).filter(
      ([, { pauses }]) => pauses >= 2,
    ),
  );
}

/** Messages of other kinds that viewers sent. Figures of the room come by the clock and say nothing here. */
export function othersOf(watch: DeliveryWatch, name: Stream): number {
  const { crowd } = watch.streams;
  return name === 'crowd' || name === 'room-stats' ? 0 : crowd.count - watch.streams[name].count;
}

/** Everything up to now, the running moment included. */
export function upToNow(watch: DeliveryWatch): DeliveryWatch {
  return watch.moment === null ? watch : settle(watch, watch.moment);
}

function settle(watch: DeliveryWatch, moment: Moment): DeliveryWatch {
  const { counts, control } = moment;
  const before = watch;
  const streams = { ...watch.streams };
  for (const name of STREAMS) {
    streams[name] = { ...streams[name], count: streams[name].count + (counts[name] ?? 0) };
  }
  const counted = { ...watch, streams };
  for (const name of STREAMS) {
    if (counts[name] !== undefined) {
      streams[name] = arrived(
        name,
        streams[name],
        watch.heardMs,
        othersOf(before, name),
        othersOf(counted, name),
        moment,
      );
    }
  }
  const { online } = watch;
  return {
    ...counted,
    pauseLeftMs: control === null ? watch.pauseLeftMs : control.paused ? PAUSE_MS : 0,
    likes: addShare(watch.likes, moment.likes, moment.likeTotal),
    enters: addShare(watch.enters, counts.enter ?? 0, moment.totalViewers),
    names: seeNames(watch.names, moment),
    online: {
      usual:
        moment.online === null
          ? online.usual
          : (online.usual ?? moment.online) * ONLINE_FADE + moment.online * (1 - ONLINE_FADE),
      lowestSinceCrowd:
        counts.crowd === undefined ? lower(online.lowestSinceCrowd, moment.online) : moment.online,
    },
    moment: null,
  };
}

function arrived(
  name: Stream,
  stream: StreamWatch,
  heardMs: number,
  othersBefore: number,
  othersAfter: number,
  { receivedMs, at }: Moment,
): StreamWatch {
  const last = { lastMs: receivedMs, lastAt: at, lastHeard: heardMs, lastOthers: othersAfter };
  const { burstHeard } = stream;
  if (burstHeard !== null && heardMs - burstHeard < BURST_MS[name]) return { ...stream, ...last };
  return {
    ...stream,
    ...last,
    rhythm:
      burstHeard === null
        ? stream.rhythm
        : learnPause(stream.rhythm, heardMs - burstHeard, othersBefore - stream.burstOthers),
    burstHeard: heardMs,
    burstOthers: othersAfter,
  };
}

function seeNames(names: NamesWatch, moment: Moment): NamesWatch {
  const count = moment.named + moment.masked;
  if (count === 0) return names;
  const fade = NAMES_FADE ** count;
  const seen = names.seen * fade + count;
  const masked = names.masked * fade + moment.masked;
  const share = masked / seen;
  return {
    seen,
    masked,
    lastMs: moment.named > 0 ? moment.receivedMs : names.lastMs,
    lastAt: moment.named > 0 ? moment.at : names.lastAt,
    hidden: share >= (names.hidden ? HIDDEN_UNTIL : HIDDEN_FROM),
  };
}

function lower(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
