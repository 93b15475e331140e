import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { AppError } from '#shared/errors.ts';
import type { LiveMessage } from '#shared/message.ts';
import { toWire } from '#shared/wire.ts';
import { parsePositive } from '../options.ts';
import { readRecording } from '../replay/read-recording.ts';
import { Replayer } from '../replay/replayer.ts';
import { totalsOf } from '../replay/totals.ts';

interface ReplayOptions {
  readonly speed: number | 'max';
  readonly json?: boolean;
  readonly totals?: boolean;
  readonly anchor?: string;
}

export function replayCommand(): Command {
  return new Command('replay')
    .description('Read recordings through the same path as a live room.')
    .argument('<file...>', 'JSON lines of {"dir","t","b64"}, or a .bin that holds one frame')
    .option('--speed <factor>', '1 is the pace of the recording; max does not wait', parseSpeed, 'max')
    .option('--json', 'print one message a line')
    .option('--totals', 'print one JSON object with the totals at the end')
    .option(
      '--anchor <id>',
      "the anchor's id, where the recording does not say it: gifts that name another receiver are not the room's",
    )
    .action(replay);
}

function parseSpeed(text: string): number | 'max' {
  if (text === 'max') return 'max';
  try {
    return parsePositive(text);
  } catch {
    throw new InvalidArgumentError('A factor above 0, or max.');
  }
}

async function replay(files: string[], options: ReplayOptions): Promise<void> {
  const replayer = new Replayer(options.anchor);
  let frames = 0;
  let lastMs: number | null = null;
  for (const file of files) {
    const skipped = new Map<string, number>();
    for await (const item of readRecording(file)) {
      if (item.kind === 'room') replayer.setRoom(item.room);
      if (item.kind === 'skipped') skipped.set(item.why, (skipped.get(item.why) ?? 0) + 1);
      if (item.kind !== 'frame') continue;
      frames++;
      await keepPace(options.speed, item.frame.atMs, lastMs);
      lastMs = item.frame.atMs;
      await print(replayer.accept(item.frame), options);
    }
    for (const [why, count] of skipped) process.stderr.write(`${file}: ${count} lines skipped (${why})\n`);
  }
  if (frames === 0) throw new AppError('E302', 'There is no frame in what was given. Is it a recording?');
  await print(replayer.finish(), options);
  if (options.totals === true)
    await write(`${JSON.stringify(totalsOf(replayer.tallies, replayer.account()))}\n`);
}

async function keepPace(speed: number | 'max', atMs: number, lastMs: number | null): Promise<void> {
  if (speed === 'max' || lastMs === null || atMs <= lastMs) return;
  await wait((atMs - lastMs) / speed);
}

async function print(messages: readonly LiveMessage[], options: ReplayOptions): Promise<void> {
  if (options.json !== true || messages.length === 0) return;
  await write(messages.map((message) => `${JSON.stringify(toWire(message))}\n`).join(''));
}

/** Waits for a slow reader instead of holding the whole output in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
