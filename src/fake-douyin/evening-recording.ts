import Long from 'long';
import { createChance } from './random.ts';
import type { Chance } from './random.ts';
import { metaLine } from './recording.ts';
import { createCast } from './recording/cast.ts';
import type { Cast } from './recording/cast.ts';
import { FrameWriter } from './recording/frame-writer.ts';
import type { Breakage } from './recording/frame-writer.ts';
import { giftPieces } from './recording/gift-pieces.ts';
import type { Piece } from './recording/gift-pieces.ts';
import { fillerPiece, oddPieces } from './recording/pieces.ts';
import type { EveningCounters } from './recording/pieces.ts';
import { rarePieces } from './recording/rare-pieces.ts';
import type { Draft } from './show/draft.ts';
import { inventRoomId, MessageIds } from './show/message-ids.ts';
import { CONTROL, controlDraft } from './show/room-drafts.ts';
import { Tally } from './show/tally.ts';
import type { Totals } from '#shared/totals.ts';

export interface RecordingOptions {
  readonly seed: number | string;
  /** Unique messages, broken ones included; repeats and broken frames come on top. At least 600. */
  readonly events: number;
}

export interface Recording {
  /** JSON lines without line ends. The first says whose broadcast it is. */
  readonly lines: readonly string[];
  /** What a reader must come to, by the generator's own account: nothing was decoded for it. */
  readonly oracle: Totals;
}

/** Friday evening, 2025-10-10 20:00 in Shanghai: fixed, so that the same seed is the same file. */
const START_MS = 1_760_097_600_000;
const MIN_EVENTS = 600;
/** Mean distance of two messages, ms. */
const PACE_MS = 70;
/** Messages of this long share a frame, ms. */
const FRAME_MS = 200;
/** A run of clicks takes no longer than this, ms: well inside what any reader remembers. */
const MAX_RUN_MS = 15_000;

interface Timed<T> {
  readonly t: number;
  readonly what: T;
}

interface Listed {
  readonly draft: Draft;
  readonly outerId: Long;
}

/** An evening with everything in it that is known to go wrong. */
export function makeRecording({ seed, events }: RecordingOptions): Recording {
  if (events < MIN_EVENTS)
    throw new RangeError(`a recording of everything needs at least ${MIN_EVENTS} events`);
  const chance = createChance(seed);
  const cast = createCast(chance.fork('cast'));
  const roomId = inventRoomId(START_MS - 1_800_000, 0x2345_6789);
  const ids = new MessageIds(roomId, 0x0100_0000);
  const lastMs = Math.max(events * PACE_MS, 4 * MAX_RUN_MS);

  const scheduled = schedule(chance, cast, events - 1, lastMs);
  // Alone at the end, so that no shuffling within a second puts anything behind it.
  const end: Timed<Piece[number]> = { t: lastMs + 5_000, what: (head) => controlDraft(head, CONTROL.end) };
  const drafts = [...scheduled, end].map(({ t, what }) => ({
    t,
    what: what({ id: ids.next(), roomId, atMs: START_MS + t }),
  }));
  const repeats = chooseRepeats(chance, drafts, lastMs + 3_000);
  const broken = chooseBroken(chance, lastMs);

  const tally = new Tally();
  for (const { what } of drafts) if (what.fact !== null) tally.add(what.fact);
  for (let count = 0; count < repeats.length; count += 1) tally.repeat();
  for (let count = 0; count < broken.length; count += 1) tally.add({ is: 'undecodable' });

  const writer = new FrameWriter(roomId, START_MS, chance.fork('frames'));
  const listed = [...drafts.map(({ t, what }) => ({ t, what: firstListing(what) })), ...repeats];
  write(writer, listed, broken);
  const meta = metaLine({
    live_id: '100000000099',
    room_id: roomId.toString(),
    anchor_id: cast.anchor.key,
    anchor_name: cast.anchor.name,
    title: '周五晚上，点歌时间',
  });
  return { lines: [meta, ...writer.lines], oracle: tally.totals() };
}

/** `count` messages over `lastMs`, in order of time: all the odd pieces, and filler for the rest. */
function schedule(
  chance: Chance,
  cast: Cast,
  count: number,
  lastMs: number,
): readonly Timed<Piece[number]>[] {
  const counters: EveningCounters = { likeTotal: 37_000, followers: 3_200, online: 1_200 };
  const pieces = [
    ...giftPieces(chance.fork('gifts'), cast, Math.floor(START_MS / 1_000)),
    ...oddPieces(cast),
    ...rarePieces(cast),
  ];
  const set = pieces.flatMap((piece) => {
    const start = chance.between(0, lastMs - MAX_RUN_MS);
    const step = Math.min(700, Math.floor(MAX_RUN_MS / piece.length));
    return piece.map((what, at) => ({ t: start + at * step, what }));
  });
  const times = Array.from({ length: Math.max(0, count - set.length) }, () => chance.between(0, lastMs));
  const filler = times
    .toSorted((a, b) => a - b)
    .map((t) => ({ t, what: fillerPiece(chance, cast, counters) }));
  return [...set, ...filler].toSorted((a, b) => a.t - b.t);
}

/** About one in thirty comes again: most 0.6 s later as seen, some at once, some much later. */
function chooseRepeats(
  chance: Chance,
  drafts: readonly Timed<Draft>[],
  lastMs: number,
): readonly Timed<Listed>[] {
  return drafts
    .filter(({ t, what }) => t < lastMs && (chance.happens(0.03) || isRare(chance, what)))
    .map(({ t, what }) => {
      const after = chance.weighted({ 0: 10, 600: 75, 20_000: 15 });
      return { t: Math.min(lastMs, t + Number(after)), what: secondListing(chance, what) };
    });
}

/** Unknown and unreadable messages are few: a third of them comes twice, so that the repeats are tried too. */
function isRare(chance: Chance, { fact }: Draft): boolean {
  return fact?.is !== 'message' && chance.happens(0.3);
}

function firstListing(draft: Draft): Listed {
  return { draft, outerId: draft.id };
}

/** The same message again, half the time under another outer id. Without a readable head only that id is left. */
function secondListing(chance: Chance, draft: Draft): Listed {
  const other = draft.fact?.is !== 'undecodable' && chance.happens(0.5);
  return { draft, outerId: other ? Long.fromBits(draft.id.low, draft.id.high + 1, true) : draft.id };
}

function chooseBroken(chance: Chance, lastMs: number): readonly Timed<Breakage>[] {
  const kinds: readonly Breakage[] = ['frame', 'gzip', 'body', 'gzip', 'frame', 'body'];
  return kinds.map((what) => ({ t: chance.between(0, lastMs), what }));
}

function write(
  writer: FrameWriter,
  listed: readonly Timed<Listed>[],
  broken: readonly Timed<Breakage>[],
): void {
  const frames = Map.groupBy(listed, ({ t }) => Math.floor(t / FRAME_MS));
  const spoilt = Map.groupBy(broken, ({ t }) => Math.floor(t / FRAME_MS));
  const windows = new Set([...frames.keys(), ...spoilt.keys()]);
  for (const window of [...windows].toSorted((a, b) => a - b)) {
    const t = (window + 1) * FRAME_MS;
    const messages = (frames.get(window) ?? []).toSorted((a, b) => a.t - b.t);
    if (messages.length > 0) {
      writer.messages(
        t,
        messages.map(({ what }) => ({ ...what.draft, outerId: what.outerId })),
      );
    }
    for (const { what } of spoilt.get(window) ?? []) writer.broken(t, what);
  }
}
