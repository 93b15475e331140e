import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import { cookieFileLogin } from '#core/douyin/login/login-control.ts';
import { parseRoomInput, textOf } from '#core/douyin/room-input.ts';
import { silentLogger } from '#core/logger.ts';
import { systemClock } from '#core/system-clock.ts';
import { AppError } from '#shared/errors.ts';
import { readCookieFile } from '../cookie-file.ts';
import { createDemoSource } from '../demo-source.ts';
import { createLiveSource } from '../live-source.ts';
import { parseLocalOrigin, parsePositive } from '../options.ts';
import { Recorder } from '../recording/recorder.ts';
import { createRecording } from '../recording/recording-writer.ts';
import { Scrubbing } from '../recording/scrubbing.ts';
import { untilStopped } from '../until-stopped.ts';

interface RecordOptions {
  readonly out: string;
  readonly seconds?: number;
  readonly scrub?: boolean;
  readonly keepText?: boolean;
  readonly cookies?: string;
  readonly fakeServer?: string;
}

export function recordCommand(): Command {
  return new Command('record')
    .description('Write the frames of a room to a file as they come, for replay and bug reports.')
    .argument('<room>', 'number, link, share text or demo:<scenario>')
    .requiredOption('--out <file>', 'a new file; an existing one is not overwritten')
    .option('--seconds <n>', 'stop after this time (default: until Ctrl-C)', parsePositive)
    .option('--scrub', 'replace names, ids, pictures and texts, so that the file can be given away')
    .option('--keep-text', 'with --scrub: leave what viewers wrote as it is; it may name people')
    .option(
      '--cookies <file>',
      'log in to Douyin with the cookies that a browser has exported (cookies.txt or JSON, mode 0600)',
    )
    .option(
      '--fake-server <origin>',
      'take all rooms from a fake server that runs elsewhere',
      parseLocalOrigin,
    )
    .action(record);
}

async function record(pasted: string, options: RecordOptions): Promise<void> {
  const input = parseRoomInput(pasted);
  if (options.keepText === true && options.scrub !== true)
    throw new AppError('E302', 'Without --scrub everything is kept; --keep-text goes with it.');
  const fakeOrigin = options.fakeServer ?? null;
  const demo = createDemoSource(fakeOrigin);
  const nowMs = systemClock.now();
  const cookies = options.cookies === undefined ? [] : await readCookieFile(options.cookies, nowMs);
  const live = createLiveSource({
    fakeOrigin,
    cookies: cookieFileLogin(cookies, systemClock).cookies,
    logger: silentLogger,
    environment: process.env,
  });
  const stop = new AbortController();
  const end = (): void => {
    stop.abort();
  };
  void untilStopped().then(end);
  if (options.seconds !== undefined) {
    void wait(options.seconds * 1000, undefined, { signal: stop.signal }).then(end, end);
  }
  try {
    const upstream = input.kind === 'demo' ? await demo.open() : live.upstream;
    const room = await upstream.getRoom(textOf(input), stop.signal);
    if (room.roomId === null) throw new AppError('E103', 'This room is not live right now.');
    const { liveId, roomId, anchor, title } = room;
    const scrubbing = options.scrub === true ? new Scrubbing(options.keepText === true) : null;
    const writer = await createRecording(options.out);
    await writer.meta(
      scrubbing?.meta({ liveId, roomId, anchorId: anchor.id }) ?? {
        live_id: liveId,
        room_id: roomId,
        anchor_id: anchor.id,
        anchor_name: anchor.name,
        title,
      },
    );
    const recorder = new Recorder({
      upstream,
      room,
      writer,
      prepare: (bytes) => scrubbing?.frame(bytes) ?? bytes,
      clock: systemClock,
      tell: (error) => {
        process.stderr.write(`${error.toString()}\n`);
      },
    });
    await recorder.run(stop.signal);
    await writer.close();
    process.stderr.write(`${writer.frames} frames written to ${options.out}\n`);
    if (scrubbing !== null) process.stderr.write(`${scrubbing.summary()}\n`);
  } finally {
    // Whatever ended it: the time that was left does not keep the process.
    end();
    await live.close();
    await demo.close();
  }
}
