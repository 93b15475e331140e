import { readFrame } from '#core/douyin/frame.ts';
import { decode } from '#core/douyin/decode.ts';
import { createChance } from '#fake-douyin/random.ts';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { rawDecode } from '../instruments/raw-decode.ts';
import { richFrames } from '../instruments/rich-frames.ts';
import { costOf } from './cost.ts';
import type { Cost } from './cost.ts';
import { fuzzed } from './fuzz.ts';
import { throughTheEngine } from './live-bombs.ts';
import * as payloads from './payloads.ts';
import { MixedStream } from './stream.ts';

/** The goal for frames that expand: refused in 10 ms with 4 MB of heap. */
const COUNT_BOMB = { ms: 10, heapMb: 4 };
/** What is only expensive may take no longer than anything else on this loop. */
const INSIDE_MESSAGES = { ms: 50, heapMb: 4 };
/** The goal for a gzip bomb: 50 ms with 32 MB. */
const GZIP_BOMB = { ms: 50, rssMb: 32 };
const TIMES = 20;
/** Every truncation of 50 frames, and 5,000 fuzzed ones. */
const TRUNCATED = { quick: 10, full: 50 };
const FUZZED = { quick: 2_000, full: 5_000 };

export const bombs: Bench = {
  name: 'bombs',
  about:
    'count, gzip, header, group, varint and list bombs, truncated and fuzzed frames: refused, counted, survived',
  run: async (settings) => {
    const goals = new Goals(settings.log);
    // The count bomb first: its first time is that of a process that has never seen a frame.
    const refused = costs(goals);
    const bad = badFrames(settings, goals);
    const live = await throughTheEngine(settings, goals);
    return {
      figures: { refused, ...bad, live },
      ...withoutGuard(refused),
      ok: goals.ok,
    };
  },
};

type Costs = Readonly<Record<string, Cost>> & { readonly count_bomb: Cost };

function costs(goals: Goals): Costs {
  const countBomb = payloads.packedCountBomb();
  goals.atMost('bytes of the count bomb', countBomb.length, 8_400);
  const refused = {
    count_bomb: costOf(() => refuse(countBomb, goals), TIMES),
    count_bomb_plain: costOfFrame(payloads.plainCountBomb(), goals),
    gzip_bomb: costOfFrame(payloads.gzipBomb(), goals),
    header_flood: costOfFrame(payloads.headerFlood(), goals),
    nested_groups: costOfFrame(payloads.nestedGroupsFrame(), goals),
    huge_length: costOfFrame(payloads.hugeLengthFrame(), goals),
  };
  const inside = {
    nested_groups_in_message: costOfMessages(payloads.nestedGroupsMessage()),
    packed_varint_flood: costOfMessages(payloads.packedVarintFlood()),
    list_bomb: costOfMessages(payloads.listBomb()),
  };
  const { gzip_bomb: gzip, ...others } = refused;
  for (const [name, cost] of Object.entries(others)) stayBelow(name, cost, COUNT_BOMB, goals);
  for (const [name, cost] of Object.entries(inside)) stayBelow(name, cost, INSIDE_MESSAGES, goals);
  goals.atMost('gzip_bomb, ms', gzip.max_ms, GZIP_BOMB.ms);
  goals.atMost('gzip_bomb, MB resident', gzip.rss_mb, GZIP_BOMB.rssMb);
  return { ...refused, ...inside };
}

function stayBelow(name: string, cost: Cost, limit: typeof COUNT_BOMB, goals: Goals): void {
  goals.atMost(`${name}, ms`, cost.max_ms, limit.ms);
  goals.atMost(`${name}, MB of heap`, cost.heap_mb, limit.heapMb);
}

function costOfFrame(bytes: Uint8Array, goals: Goals): Cost {
  return costOf(() => refuse(bytes, goals), TIMES);
}

function refuse(bytes: Uint8Array, goals: Goals): void {
  const { kind } = readFrame(bytes);
  goals.expect(`a bomb is read as ${kind}`, kind === 'bad');
}

/** For bombs inside messages: the frame is good, so reading its messages has to be cheap. */
function costOfMessages(bytes: Uint8Array): Cost {
  return costOf(() => {
    const frame = readFrame(bytes);
    if (frame.kind !== 'messages') return;
    for (const { method, payload } of frame.messages) decode(method, payload);
  }, TIMES);
}

function badFrames({ quick, seed }: BenchSettings, goals: Goals) {
  const chance = createChance(`${seed}/bombs`);
  const samples = richFrames({ seed: `${seed}/samples`, frames: 50, perFrame: 2 });
  const plain = richFrames({ seed: `${seed}/plain`, frames: 50, perFrame: 2, gzip: false });
  const pool = [...samples.frames, ...plain.frames];

  const cut = new MixedStream(seed, 200);
  let truncations = 0;
  for (const frame of pool.slice(0, quick ? TRUNCATED.quick : TRUNCATED.full)) {
    for (let length = 0; length < frame.length; length += 1) cut.bad(frame.subarray(0, length));
    truncations += frame.length;
    cut.good();
  }
  const noisy = new MixedStream(seed + 1, FUZZED.full + 1);
  const count = quick ? FUZZED.quick : FUZZED.full;
  for (let at = 0; at < count; at += 1) {
    noisy.bad(fuzzed(chance.pick(pool), chance));
    noisy.good();
  }
  for (const [name, stream] of [
    ['truncated', cut],
    ['fuzzed', noisy],
  ] as const) {
    goals.expect(`${name}: ${stream.thrown} errors nobody caught`, stream.thrown === 0);
    goals.expect(`${name}: ${stream.unaccounted} not counted`, stream.unaccounted === 0);
    goals.expect(
      `${name}: ${stream.goodDelivered} of ${stream.goodSent} good frames delivered`,
      stream.goodDelivered === stream.goodSent,
    );
  }
  return {
    truncated: { frames: truncations, ...outcome(cut) },
    fuzzed: { frames: count, ...outcome(noisy) },
  };
}

function outcome(stream: MixedStream) {
  const { goodSent, goodDelivered, unaccounted, thrown, badByReason } = stream;
  return {
    good_sent: goodSent,
    good_delivered: goodDelivered,
    unaccounted,
    thrown,
    refused_by_reason: badByReason,
  };
}

/** The same count bomb without a guard. The gzip bomb is not tried: it would take 13 s and 2 GB. */
function withoutGuard(refused: Costs): Pick<Findings, 'reference' | 'ratio'> {
  const bomb = payloads.packedCountBomb();
  const cost = costOf(() => rawDecode(bomb), 3);
  return {
    reference: { unguarded_count_bomb: cost },
    ratio: {
      unguarded_ms_to_guarded: cost.max_ms / refused.count_bomb.max_ms,
      unguarded_heap_mb_to_guarded: cost.heap_mb / Math.max(0.001, refused.count_bomb.heap_mb),
    },
  };
}
