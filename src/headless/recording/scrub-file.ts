import { rm } from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import { readRecording } from '../replay/read-recording.ts';
import type { RecordedRoom } from '../replay/read-recording.ts';
import { createRecording } from './recording-writer.ts';
import type { RecordingWriter } from './recording-writer.ts';
import { Scrubbing } from './scrubbing.ts';

const NO_ROOM: RecordedRoom = { liveId: '', roomId: '', anchorId: null };

/**
 * Copies a recording without anything private into a new file, which replays to the same totals. Resolves
 * with what a person should know about it. Rejects with E302 when one cannot be read or the other cannot be
 * made, and with E401 when the disk is full; no file is left behind then.
 */
export async function scrubFile(from: string, to: string, keepText: boolean): Promise<string> {
  const scrubbing = new Scrubbing(keepText);
  const writer = await createRecording(to);
  try {
    const leftOut = await copy(from, writer, scrubbing);
    if (writer.frames === 0) throw new AppError('E302', `There is no frame in ${from}. Is it a recording?`);
    await writer.close();
    const others = leftOut === 0 ? '' : ` ${leftOut} lines that are no frames of the room were left out.`;
    return `${writer.frames} frames written to ${to}. ${scrubbing.summary()}${others}`;
  } catch (thrown) {
    // Half a recording looks like a whole one that ended early. Not every system removes an open file.
    await writer.close().catch(() => undefined);
    await rm(to, { force: true });
    if (!(thrown instanceof AppError) || thrown.code !== 'E401') throw thrown;
    throw new AppError(
      'E401',
      `The disk took no more of ${to}, which was removed. Make room and try again.`,
      {},
      thrown,
    );
  }
}

/** Returns how many lines were left out. */
async function copy(from: string, writer: RecordingWriter, scrubbing: Scrubbing): Promise<number> {
  let leftOut = 0;
  let room: RecordedRoom | null = null;
  let hasMeta = false;
  for await (const item of readRecording(from)) {
    if (item.kind === 'room') {
      // Readers go by the first one, and only before the first frame.
      room ??= item.room;
    } else if (item.kind === 'skipped') {
      leftOut += 1;
    } else {
      if (!hasMeta) await writer.meta(scrubbing.meta(room ?? NO_ROOM));
      hasMeta = true;
      await writer.frame(item.frame.atMs, scrubbing.frame(item.frame.bytes));
    }
  }
  return leftOut;
}
