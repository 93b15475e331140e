import { appendFileSync, mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../ports.ts';
import { tightenFile } from '../private-files.ts';
import { LOG_FILE, nextName, outlived, utcDay } from './rotation.ts';
import type { RotationLimits } from './rotation.ts';

/** Lines that wait while the disk is slow or full, characters. */
const MAX_WAITING = 4 * 1024 * 1024;
/** Written at a time, characters: so much may be repeated by hand if it is cut off in the middle. */
const CHUNK = 64 * 1024;
/** Before a disk that took nothing is tried again, ms. */
const RETRY_MS = 1000;

export interface RotatingFileOptions {
  readonly folder: string;
  readonly clock: Clock;
  /** As they are now. */
  readonly limits: () => RotationLimits;
  /** Told once when lines can no longer be written, and once when they can again. */
  readonly onTrouble: (sentence: string) => void;
}

/**
 * A file of lines that is put aside when it is full and when a day (UTC) is over. Writing never throws and
 * never waits: lines go out in the order they came, in the background. What cannot be kept is counted.
 */
export class RotatingFile {
  readonly #options: RotatingFileOptions;
  readonly #file: string;
  #waiting: string[] = [];
  #waitingSize = 0;
  /** Taken from those that wait; each goes out of it when it is on disk. */
  #writing: string[] = [];
  #lost = 0;
  #lostBefore = 0;
  #handle: FileHandle | null = null;
  #size = 0;
  #day = '';
  #isCutOff = false;
  #isInTrouble = false;
  #running: Promise<void> | null = null;
  #cancelRetry: (() => void) | null = null;
  #isClosed = false;

  constructor(options: RotatingFileOptions) {
    this.#options = options;
    this.#file = join(options.folder, LOG_FILE);
  }

  /** Lines that were never written, since the start. */
  get lost(): number {
    return this.#lost;
  }

  /** One line with its end. */
  write(line: string): void {
    if (this.#isClosed || this.#waitingSize + line.length > MAX_WAITING) {
      this.#lost += 1;
      return;
    }
    this.#waiting.push(line);
    this.#waitingSize += line.length;
    if (this.#cancelRetry === null) this.#start();
  }

  /**
   * For a process that ends at once: what waits is appended without any rotation, and what is just being
   * written as well, since nobody will see whether that gets through. Better twice than not at all.
   */
  flushSync(): void {
    const lines = [...this.#writing, ...this.#waiting];
    if (lines.length === 0) return;
    this.#waiting = [];
    this.#waitingSize = 0;
    try {
      mkdirSync(this.#options.folder, { recursive: true, mode: 0o700 });
      appendFileSync(this.#file, lines.join(''), { mode: 0o600 });
    } catch {
      this.#lost += lines.length;
    }
  }

  /** Writes what waits, if the disk takes it, and lets go of the file. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancelRetry?.();
    await this.#running;
    await this.#writeAll();
    this.#lost += this.#waiting.length;
    this.#waiting = [];
    await this.#handle?.close().catch(() => {});
    this.#handle = null;
  }

  #start(): void {
    this.#running ??= new Promise<void>((resolve) => {
      // Later, so that the lines of one moment are one write.
      setImmediate(resolve);
    })
      .then(() => this.#writeAll())
      .finally(() => {
        this.#running = null;
        if (this.#waiting.length > 0 && this.#cancelRetry === null && !this.#isClosed) this.#start();
      });
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const lines = this.#takeChunk();
      this.#writing = lines;
      try {
        await this.#writeChunk(lines);
        if (this.#isInTrouble) this.#endTrouble();
      } catch (thrown) {
        await this.#fail(lines, thrown);
        return;
      }
    }
  }

  #takeChunk(): string[] {
    let size = 0;
    let count = 0;
    for (const line of this.#waiting) {
      if (count > 0 && size + line.length > CHUNK) break;
      size += line.length;
      count += 1;
    }
    this.#waitingSize -= size;
    return this.#waiting.splice(0, count);
  }

  /** Takes lines out of `lines` as they are on disk; throws what the system says. */
  async #writeChunk(lines: string[]): Promise<void> {
    const { clock, limits } = this.#options;
    const today = utcDay(clock.now());
    this.#handle ??= await this.#open();
    const length = Buffer.byteLength(lines.join(''));
    const isFull = this.#size > 0 && this.#size + length > limits().maxBytes;
    if (this.#size > 0 && (isFull || this.#day !== today)) await this.#putAside();
    this.#day = today;
    if (this.#isCutOff) {
      await this.#append('\n');
      this.#isCutOff = false;
    }
    // Line by line in the count, in one go to the disk.
    const written = await this.#append(lines.join(''));
    let end = 0;
    let whole = 0;
    for (const line of lines) {
      end += Buffer.byteLength(line);
      if (end > written) break;
      whole += 1;
    }
    lines.splice(0, whole);
    if (lines.length === 0) return;
    this.#isCutOff = written > end - Buffer.byteLength(lines[0] ?? '');
    throw new Error('the disk took only a part');
  }

  /** How many bytes went out: fewer when the disk is full. */
  async #append(text: string): Promise<number> {
    const bytes = Buffer.from(text);
    const handle = this.#handle;
    if (handle === null) return 0;
    const { bytesWritten } = await handle.write(bytes);
    this.#size += bytesWritten;
    return bytesWritten;
  }

  async #open(): Promise<FileHandle> {
    const { folder } = this.#options;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(this.#file, 'a', 0o600);
    tightenFile(this.#file);
    const { size, mtimeMs } = await handle.stat();
    this.#size = size;
    this.#day = utcDay(size > 0 ? mtimeMs : this.#options.clock.now());
    return handle;
  }

  /** A file that cannot be renamed, because somebody looks at it, is written on. */
  async #putAside(): Promise<void> {
    const { folder, limits, clock } = this.#options;
    await this.#handle?.close();
    this.#handle = null;
    const names = await readdir(folder);
    const isRenamed = await rename(this.#file, join(folder, nextName(this.#day, names))).then(
      () => true,
      () => false,
    );
    this.#handle = await this.#open();
    if (!isRenamed) {
      this.#size = 0;
      return;
    }
    for (const name of outlived(await readdir(folder), limits(), clock.now())) {
      await rm(join(folder, name), { force: true }).catch(() => {});
    }
  }

  async #fail(lines: readonly string[], thrown: unknown): Promise<void> {
    this.#writing = [];
    this.#waiting.unshift(...lines);
    this.#waitingSize += lines.reduce((sum, line) => sum + line.length, 0);
    await this.#handle?.close().catch(() => {});
    this.#handle = null;
    if (!this.#isInTrouble) {
      this.#isInTrouble = true;
      this.#lostBefore = this.#lost;
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      this.#options.onTrouble(`the log cannot be written right now (${reason}); trying again`);
    }
    if (this.#isClosed) return;
    this.#cancelRetry = this.#options.clock.after(RETRY_MS, () => {
      this.#cancelRetry = null;
      if (this.#waiting.length > 0) this.#start();
    });
  }

  #endTrouble(): void {
    this.#isInTrouble = false;
    const gone = this.#lost - this.#lostBefore;
    this.#options.onTrouble(`the log is written again; ${String(gone)} lines were lost meanwhile`);
  }
}
