import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import { readFrame } from '#core/douyin/frame.ts';
import { parseRoomInput, textOf } from '#core/douyin/room-input.ts';
import { openLine } from '#core/douyin/open-line.ts';
import { retryDelayMs } from '#core/live/retry.ts';
import type { LineEnd, ResumePoint, Upstream } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import { AppError } from '#shared/errors.ts';
import type { RoomInfo } from '#shared/room.ts';
import { createDemoSource } from '../demo-source.ts';
import { createLiveSource } from '../live-source.ts';
import { parseLocalOrigin, parsePositive } from '../options.ts';
import { untilStopped } from '../until-stopped.ts';

interface RecordOptions {
  readonly out: string;
  readonly seconds?: number;
  readonly fakeServer?: string;
}

export function recordCommand(): Command {
  return new Command('record')
    .description('Write the frames of a room to a file as they come, for replay and bug reports.')
    .argument('<room>', 'number, link, share text or demo:<scenario>')
    .requiredOption('--out <file>', 'a new file; an existing one is not overwritten')
    .option('--seconds <n>', 'stop after this time (default: until Ctrl-C)', parsePositive)
    .option(
      '--fake-server <origin>',
      'take all rooms from a fake server that runs elsewhere',
      parseLocalOrigin,
    )
    .action(record);
}

async function record(pasted: string, options: RecordOptions): Promise<void> {
  const input = parseRoomInput(pasted);
  const fakeOrigin = options.fakeServer ?? null;
  const demo = createDemoSource(fakeOrigin);
  const stop = new AbortController();
  const over =
    options.seconds === undefined
      ? untilStopped()
      : Promise.race([wait(options.seconds * 1000), untilStopped()]);
  void over.then(() => {
    stop.abort();
  });
  try {
    const upstream = input.kind === 'demo' ? await demo.open() : createLiveSource(fakeOrigin);
    const room = await upstream.getRoom(textOf(input), stop.signal);
    if (room.roomId === null) throw new AppError('E103', 'This room is not live right now.');
    const file = await openNew(options.out);
    const recorder = new Recorder(file, upstream, room);
    await recorder.run(stop.signal);
    file.end();
    await finished(file);
    process.stderr.write(`${recorder.frames} frames written to ${options.out}\n`);
  } finally {
    await demo.close();
  }
}

async function openNew(path: string): Promise<WriteStream> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await new Promise<void>((resolve, reject) => {
    file.once('open', () => {
      resolve();
    });
    file.once('error', (thrown) => {
      reject(
        new AppError(
          'E302',
          `${path} cannot be created. It must be a new file in a folder you may write to.`,
          {},
          thrown,
        ),
      );
    });
  });
  return file;
}

/** Writes what comes, whatever it is: reading it is the replay's business. */
class Recorder {
  frames = 0;
  readonly #file: WriteStream;
  readonly #upstream: Upstream;
  readonly #room: RoomInfo;
  #resume: ResumePoint | null = null;

  constructor(file: WriteStream, upstream: Upstream, room: RoomInfo) {
    this.#file = file;
    this.#upstream = upstream;
    this.#room = room;
    const { liveId, roomId, anchor, title } = room;
    this.#line({
      meta: { live_id: liveId, room_id: roomId, anchor_id: anchor.id, anchor_name: anchor.name, title },
    });
  }

  async run(signal: AbortSignal): Promise<void> {
    for (let attempt = 1; !signal.aborted; attempt++) {
      const before = this.frames;
      const error = await this.#connectOnce(signal);
      if (error === null) return;
      process.stderr.write(`${error.toString()}\n`);
      if (this.frames > before) attempt = 1;
      await wait(retryDelayMs(attempt, Math.random), undefined, { signal }).catch(() => {});
    }
  }

  async #connectOnce(signal: AbortSignal): Promise<AppError | null> {
    const source = await this.#upstream.findLine(this.#room, this.#resume, signal);
    return new Promise((resolve) => {
      const line = openLine(source, systemClock, {
        onOpen: () => {},
        onFrame: (bytes) => {
          const ack = this.#write(bytes);
          if (ack !== null) line.send(ack);
        },
        onEnd: ({ error }: LineEnd) => {
          resolve(error);
        },
      });
      signal.addEventListener('abort', () => {
        line.close();
        resolve(null);
      });
    });
  }

  #write(bytes: Uint8Array): Uint8Array | null {
    this.frames++;
    this.#line({ dir: 'in', t: systemClock.now(), b64: Buffer.from(bytes).toString('base64') });
    const frame = readFrame(bytes);
    if (frame.kind !== 'messages') return null;
    this.#resume = frame.resume ?? this.#resume;
    return frame.ack;
  }

  #line(value: unknown): void {
    this.#file.write(`${JSON.stringify(value)}\n`);
  }
}
