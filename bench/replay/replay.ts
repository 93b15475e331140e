import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeRecording } from '#fake-douyin/evening-recording.ts';
import { doubled, shuffledWithinSecond } from '#fake-douyin/recording.ts';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { CLI } from '../instruments/host-process.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { differences } from './differences.ts';
import { measureSpeed } from './speed.ts';

const EVENTS = 2_000;
const SEEDS = { quick: 3, full: 20 };
const REPLAY_LIMIT_MS = 30_000;

const run = promisify(execFile);

/** How a recording is changed before it is read, and what of the totals may change with it. */
const VARIANTS = [
  { name: 'plain', change: (lines: readonly string[]) => lines, mayDiffer: [] },
  { name: 'doubled', change: doubled, mayDiffer: ['duplicates'] },
  { name: 'shuffled', change: shuffledWithinSecond, mayDiffer: [] },
] as const;

export const replay: Bench = {
  name: 'replay',
  about: `recordings of ${EVENTS} events as they are, every frame twice, shuffled: totals equal the oracle's`,
  run: (settings) => withTempFolder((folder) => replayAll(folder, settings)),
};

async function replayAll(folder: string, { quick, seed, log }: BenchSettings): Promise<Findings> {
  const goals = new Goals(log);
  const seeds = quick ? SEEDS.quick : SEEDS.full;
  const mismatches = { plain: 0, doubled: 0, shuffled: 0 };
  for (let at = seed; at < seed + seeds; at += 1) {
    const { lines, oracle } = makeRecording({ seed: at, events: EVENTS });
    for (const { name, change, mayDiffer } of VARIANTS) {
      const file = join(folder, `${name}-${at}.jsonl`);
      await writeFile(file, `${change(lines, at).join('\n')}\n`);
      const wrong = differences(await totalsOf(file), oracle, mayDiffer);
      mismatches[name] += wrong.length;
      for (const line of wrong) log(`${name}, seed ${at}: ${line}`);
    }
  }
  const all = mismatches.plain + mismatches.doubled + mismatches.shuffled;
  // Issue "Show": totals equal the oracle's; replaying twice or reordered changes no total.
  goals.expect(`${all} mismatches, none allowed`, all === 0);
  const speed = measureSpeed(makeRecording({ seed, events: EVENTS }).lines, quick ? 1_500 : 4_000);
  return {
    figures: {
      events: EVENTS,
      seeds,
      replays: seeds * VARIANTS.length,
      mismatches: all,
      mismatches_by_variant: mismatches,
      messages_per_second: speed.replayed,
    },
    reference: { raw_decode_messages_per_second: speed.raw },
    ratio: { replay_to_raw_decode: speed.replayed / speed.raw },
    ok: goals.ok,
  };
}

/** As a user would have them: from the command line. */
async function totalsOf(file: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, [CLI, 'replay', file, '--totals'], {
    timeout: REPLAY_LIMIT_MS,
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout) as unknown;
}
