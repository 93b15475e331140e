import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';

/** One frame of a recording. `atMs` is the recorder's clock; 0 in a `.bin`, which has none. */
export interface RecordedFrame {
  readonly atMs: number;
  readonly bytes: Buffer;
}

/** The room a recording was made in, where it says so. */
export interface RecordedRoom {
  readonly liveId: string;
  readonly roomId: string;
  readonly anchorId: string | null;
}

export type RecordedItem =
  | { readonly kind: 'frame'; readonly frame: RecordedFrame }
  | { readonly kind: 'room'; readonly room: RecordedRoom }
  | { readonly kind: 'skipped'; readonly line: number; readonly why: string };

/** A line longer than any frame could be: the file is not a recording. */
const MAX_LINE = 8 * 1024 * 1024;

const frameLine = z.object({
  dir: z.enum(['in', 'out']),
  t: z.number(),
  b64: z.base64(),
});
const metaLine = z.object({
  meta: z.object({
    live_id: z.string().default(''),
    room_id: z.string().default(''),
    anchor_id: z.string().nullable().default(null),
  }),
});

/**
 * Reads a recording: JSON lines `{"dir":"in"|"out","t":<ms>,"b64":"…"}`, or a `.bin` that holds one
 * PushFrame. Lines that are neither are told, not fatal. Rejects with E302 when it cannot be read.
 */
export async function* readRecording(file: string): AsyncGenerator<RecordedItem> {
  if (file.endsWith('.bin')) {
    yield { kind: 'frame', frame: { atMs: 0, bytes: await readFile(file).catch(unreadable(file)) } };
    return;
  }
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() === '') continue;
    yield readLine(line, number);
  }
}

function readLine(line: string, number: number): RecordedItem {
  const skipped = (why: string): RecordedItem => ({ kind: 'skipped', line: number, why });
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return skipped('not JSON');
  }
  const frame = frameLine.safeParse(json);
  if (frame.success) {
    // What the recorder itself sent (heartbeats, acks) is part of a recording, not of the room.
    if (frame.data.dir === 'out') return skipped('sent by the recorder');
    return { kind: 'frame', frame: { atMs: frame.data.t, bytes: Buffer.from(frame.data.b64, 'base64') } };
  }
  const meta = metaLine.safeParse(json);
  if (!meta.success) return skipped('neither a frame nor a room');
  const { live_id: liveId, room_id: roomId, anchor_id: anchorId } = meta.data.meta;
  return { kind: 'room', room: { liveId, roomId, anchorId } };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(file, { encoding: 'utf8' }) as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
      if (rest.length > MAX_LINE)
        throw new AppError('E302', `${file} is not a recording: a line is over 8 MB.`);
    }
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    unreadable(file)(thrown);
  }
  if (rest !== '') yield rest;
}

function unreadable(file: string): (thrown: unknown) => never {
  return (thrown) => {
    throw new AppError('E302', `${file} cannot be read. Check the path.`, {}, thrown);
  };
}
