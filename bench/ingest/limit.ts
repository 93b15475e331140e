import { join } from 'node:path';
import type { BenchSettings, Figures } from '../bench.ts';
import type { Goals } from '../goals.ts';
import { median } from '../instruments/percentile.ts';
import { rawDecode } from '../instruments/raw-decode.ts';
import { richFrames } from '../instruments/rich-frames.ts';
import type { RichFrames } from '../instruments/rich-frames.ts';
import { throughIntake, throughStoreAndArchive } from './our-path.ts';
import { rawPath } from './raw-path.ts';

/** 500 gzip frames of 20 messages with rich users. */
const FRAMES = { count: 500, perFrame: 20 };
/** That many of them in one round, all with ids of their own. */
const SETS = 6;
const ROUNDS = { quick: 3, full: 7 };
/** The goal: durable ingest with everything on reaches at least 0.75 of the raw path, side by side. */
const GOAL_RATIO = 0.75;

/** Frames as fast as they can be taken, into a file that survives a power cut. All ways in turns. */
export async function measureLimit(
  folder: string,
  { quick, seed, log }: BenchSettings,
  goals: Goals,
): Promise<{ figures: Figures; reference: Figures; ratio: Figures }> {
  const frames = richFrames({ seed, frames: FRAMES.count * SETS, perFrame: FRAMES.perFrame });
  const speeds = {
    durable: [] as number[],
    intake: [] as number[],
    raw: [] as number[],
    decode: [] as number[],
  };
  let lost = 0;
  // The first round only warms up: both ways are then compiled.
  for (let round = -1; round < (quick ? ROUNDS.quick : ROUNDS.full); round += 1) {
    const raw = await perSecond(frames, async () => rawPath(join(folder, `raw-${round}`), frames));
    const durable = await perSecond(frames, async () => {
      const kept = await throughStoreAndArchive(join(folder, `ours-${round}`), frames);
      lost += frames.messages - kept;
    });
    const intake = await perSecond(frames, async () => throughIntake(frames));
    const decode = await perSecond(frames, async () => {
      for (const bytes of frames.frames) rawDecode(bytes);
    });
    if (round < 0) continue;
    speeds.raw.push(raw);
    speeds.durable.push(durable);
    speeds.intake.push(intake);
    speeds.decode.push(decode);
    log(
      `durable ${Math.round(durable)}/s, raw path ${Math.round(raw)}/s, intake alone ${Math.round(intake)}/s`,
    );
  }
  const ratio = median(speeds.durable.map((speed, at) => speed / (speeds.raw[at] ?? Number.NaN)));
  goals.expect(`${lost} messages lost at full speed`, lost === 0);
  goals.atLeast('durable ingest against the raw path', ratio, GOAL_RATIO);
  return {
    figures: {
      messages_a_round: frames.messages,
      rounds: speeds.raw.length,
      lost,
      durable_messages_per_second: median(speeds.durable),
      intake_alone_messages_per_second: median(speeds.intake),
    },
    reference: {
      raw_path_messages_per_second: median(speeds.raw),
      raw_decode_messages_per_second: median(speeds.decode),
    },
    ratio: {
      durable_to_raw_path: ratio,
      intake_to_raw_decode: median(speeds.intake) / median(speeds.decode),
    },
  };
}

async function perSecond({ messages }: RichFrames, work: () => Promise<void> | void): Promise<number> {
  const begin = performance.now();
  await work();
  return (messages * 1000) / (performance.now() - begin);
}
