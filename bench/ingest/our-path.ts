import { mkdirSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { openArchive } from '#core/archive/open-archive.ts';
import type { Archive } from '#core/archive/archive.ts';
import { Intake } from '#core/live/intake.ts';
import { createLogger } from '#core/logger.ts';
import { DataStore } from '#core/store/data-store.ts';
import { systemClock } from '#core/system-clock.ts';
import type { RichFrames } from '../instruments/rich-frames.ts';

const WRITER_THREAD = new URL('../../src/core/archive/writer-thread.ts', import.meta.url);
const LIVE_ID = '100000000003';
const SESSION_ID = 'limit';
/** The loop is let go this often, as sockets would: acknowledgements of the writer come in through it. */
const FRAMES_A_TURN = 25;
/** Rows on their way to the disk, beyond which no more is taken in; the archive itself gives up rows at 50,000. */
const MAX_QUEUED = 10_000;

/** Everything on: dedupe, settlement, tallies, ring, archive. Resolves with the rows on disk when the last one is. */
export async function throughStoreAndArchive(
  folder: string,
  { frames, roomId }: RichFrames,
): Promise<number> {
  mkdirSync(folder);
  const logger = createLogger({ level: 'error' });
  const archive = await openArchive({
    dataDir: folder,
    threadUrl: WRITER_THREAD,
    clock: systemClock,
    logger,
  });
  const store = new DataStore('limit', archive.start.lastSeq);
  const startMs = systemClock.now();
  store.begin(SESSION_ID);
  archive.openSession({
    sessionId: SESSION_ID,
    liveId: LIVE_ID,
    roomId,
    isDemo: true,
    title: null,
    anchorName: null,
    startMs,
  });
  const intake = intakeOf(roomId);
  for (const [at, bytes] of frames.entries()) {
    const { messages, resume } = intake.accept(bytes, systemClock.now(), systemClock.monotonic());
    store.add(messages);
    archive.append(SESSION_ID, messages, resume);
    if (at % FRAMES_A_TURN === 0) await turn(archive);
  }
  await archive.flush();
  const { written } = archive.health();
  await archive.close();
  return written;
}

/** The same frames up to the numbered messages, and no further. */
export function throughIntake({ frames, roomId }: RichFrames): void {
  const intake = intakeOf(roomId);
  for (const bytes of frames) intake.accept(bytes, systemClock.now(), systemClock.monotonic());
}

function intakeOf(roomId: string): Intake {
  let seq = 0;
  return new Intake({ liveId: LIVE_ID, roomId, sessionId: SESSION_ID, anchorId: null }, () => ++seq);
}

async function turn(archive: Archive): Promise<void> {
  do await breathe();
  while (archive.health().queued > MAX_QUEUED);
}
