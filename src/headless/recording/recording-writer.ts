import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { AppError } from '#shared/errors.ts';

/** The first line of a recording: whose broadcast it holds, as far as it may say so. */
export interface RecordingMeta {
  readonly live_id: string;
  readonly room_id: string;
  readonly anchor_id: string | null;
  readonly anchor_name?: string | null;
  readonly title?: string | null;
  /** What took everything private out, and whether what viewers wrote is still there. */
  readonly scrubbed?: { readonly by: string; readonly version: string; readonly text: 'neutral' | 'kept' };
}

/** Bytes that may wait for the disk. Beyond that it is too slow for the room, and memory is not a disk. */
const MAX_WAITING_BYTES = 64 * 1024 * 1024;

/** Writes the lines of one recording, and knows how much of it the disk has not taken yet. */
export class RecordingWriter {
  /** Frames that the disk has taken. */
  frames = 0;
  readonly #file: Writable;
  readonly #name: string;
  #waitingBytes = 0;
  #failure: AppError | null = null;

  /** `name` is how a person calls the file. */
  constructor(file: Writable, name: string) {
    this.#file = file;
    this.#name = name;
    // Also told to whoever waits for a line; without a listener it would end the process.
    file.on('error', (thrown) => {
      this.#failure ??= this.#refused(thrown);
    });
  }

  async meta(meta: RecordingMeta): Promise<void> {
    await this.#line({ meta });
  }

  /**
   * `atMs`: the recorder's clock. Resolves when the disk has taken the frame, so whoever waits before asking
   * for more never gets ahead of it. Rejects with E401 when the disk is full or cannot keep up.
   */
  async frame(atMs: number, bytes: Uint8Array): Promise<void> {
    await this.#line({ dir: 'in', t: atMs, b64: Buffer.from(bytes).toString('base64') });
    this.frames += 1;
  }

  /** Resolves when everything is on disk. Rejects with E401 otherwise. */
  async close(): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    this.#file.end();
    await finished(this.#file).catch((thrown: unknown) => {
      throw this.#failure ?? this.#refused(thrown);
    });
  }

  #line(value: unknown): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(value)}\n`);
    if (this.#waitingBytes + line.length > MAX_WAITING_BYTES) {
      this.#failure ??= new AppError(
        'E401',
        `The disk cannot keep up with this room. Record to a faster disk. ${this.#keeps()}`,
      );
    }
    const failure = this.#failure;
    if (failure !== null) return Promise.reject(failure);
    this.#waitingBytes += line.length;
    return new Promise((resolve, reject) => {
      this.#file.write(line, (thrown) => {
        this.#waitingBytes -= line.length;
        if (thrown === null || thrown === undefined) resolve();
        else reject((this.#failure ??= this.#refused(thrown)));
      });
    });
  }

  #refused(thrown: unknown): AppError {
    const isFull = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOSPC';
    const what = isFull
      ? 'The disk is full. Make room and record again.'
      : `${this.#name} cannot be written any more. Check the disk it is on.`;
    return new AppError('E401', `${what} ${this.#keeps()}`, {}, thrown);
  }

  #keeps(): string {
    return `${this.#name} holds ${this.frames} frames and can be replayed.`;
  }
}

/** A new file for this user alone. Rejects with E302 when there is one already or it cannot be made. */
export async function createRecording(path: string): Promise<RecordingWriter> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  await once(file, 'open').catch((thrown: unknown) => {
    throw new AppError(
      'E302',
      `${path} cannot be created. It must be a new file in a folder you may write to.`,
      {},
      thrown,
    );
  });
  return new RecordingWriter(file, path);
}
