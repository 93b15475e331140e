import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writePrivateFile } from './api/private-file.ts';
import type { KeptRhythms } from './insight/delivery/delivery-watch.ts';
import { STREAMS } from './insight/delivery/moment.ts';
import type { Logger } from './ports.ts';

/** Rooms that are remembered; whoever was followed least recently is forgotten first. */
const MAX_ROOMS = 200;

const amount = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const rhythm = z.strictObject({
  pauses: amount,
  ms: amount,
  others: amount,
  longestMs: amount,
  longestOthers: amount,
});
const fileSchema = z.strictObject({
  version: z.literal(1),
  rooms: z
    .array(z.tuple([z.string().min(1).max(4096), z.partialRecord(z.enum(STREAMS), rhythm)]))
    .max(MAX_ROOMS),
});

/**
 * How often each kind comes in the rooms that were followed. A small file and no table of the archive: it
 * is written every few minutes and not with the messages, and whoever loses it loses some minutes of
 * learning and nothing else, so it needs neither transactions nor migrations.
 */
export class RhythmFile {
  readonly #file: string;
  readonly #logger: Logger;
  readonly #rooms: Map<string, KeptRhythms>;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, logger: Logger, rooms: Map<string, KeptRhythms>) {
    this.#file = file;
    this.#logger = logger;
    this.#rooms = rooms;
  }

  /** A file that cannot be understood is as good as none: it is told, and written anew. */
  static async open(file: string, logger: Logger): Promise<RhythmFile> {
    return new RhythmFile(file, logger, await readRooms(file, logger));
  }

  get(liveId: string): KeptRhythms {
    return this.#rooms.get(liveId) ?? {};
  }

  /** Writes in the background; a disk that takes nothing is told and stops nothing. */
  put(liveId: string, rhythms: KeptRhythms): void {
    this.#rooms.delete(liveId);
    this.#rooms.set(liveId, rhythms);
    if (this.#rooms.size > MAX_ROOMS) this.#rooms.delete(this.#rooms.keys().next().value as string);
    const content = JSON.stringify({ version: 1, rooms: [...this.#rooms] });
    this.#writing = this.#writing
      .then(() => writePrivateFile(this.#file, content))
      .catch((thrown: unknown) => {
        this.#logger.warn('how often things come in this room was not kept', { error: thrown });
      });
  }

  /** Everything put so far is written. */
  close(): Promise<void> {
    return this.#writing;
  }
}

async function readRooms(file: string, logger: Logger): Promise<Map<string, KeptRhythms>> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return new Map();
  try {
    return new Map(fileSchema.parse(JSON.parse(text)).rooms);
  } catch (thrown) {
    logger.warn('what was learned of rooms cannot be read and is learned again', { file, error: thrown });
    return new Map();
  }
}
