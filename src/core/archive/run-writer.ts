import { setTimeout as pause } from 'node:timers/promises';
import { dirname } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import type Database from 'better-sqlite3';
import { BatchWriter } from './batch-writer.ts';
import { ImDatabase } from './im/im-database.ts';
import { createMessageReads } from './message-reads.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { createSessionReads } from './session-reads.ts';
import { failureCode, failureKind, failureText } from './sqlite-failure.ts';
import type {
  Batch,
  BatchResult,
  ReadHandlers,
  ReadRequest,
  ThreadRequest,
  ThreadResponse,
  ThreadStart,
} from './thread-protocol.ts';
import { clearMarker } from './unclean-marker.ts';

/** A lock is waited for in small steps up to 30 s: long enough for a virus scanner or a backup tool. */
const LOCK_PAUSE_MS = 50;
const LOCK_ATTEMPTS = 600;
/** In memory mode the oldest messages leave, or an evening would fill the machine. */
const MEMORY_ROWS = 200_000;

type OnOpen = (db: Database.Database) => void;

/**
 * The writer thread: opens the database, then serves `port` until it is told to close. The IM
 * database beside it is opened when it is first asked for.
 */
export function runWriter(port: MessagePort, start: ThreadStart, onOpen?: OnOpen, onImOpen?: OnOpen): void {
  const database = openDatabase(start);
  onOpen?.(database.writer);
  const im = new ImDatabase(dirname(start.file), onImOpen);
  const writer = new Writer(port, start, database, im);
  port.on('message', (request: ThreadRequest) => writer.handle(request));
  writer.announce();
}

class Writer {
  readonly #port: MessagePort;
  readonly #file: string;
  readonly #database: OpenDatabase;
  readonly #batches: BatchWriter;
  readonly #reads: ReadHandlers;
  readonly #im: ImDatabase;
  readonly #prune: Database.Statement<[number]> | null;
  readonly #waiting: Batch[] = [];
  /** The batch that must come next; null until the first has come. */
  #expected: number | null = null;
  #busy = false;
  #closing = false;

  constructor(port: MessagePort, start: ThreadStart, database: OpenDatabase, im: ImDatabase) {
    this.#port = port;
    this.#file = start.file;
    this.#database = database;
    this.#im = im;
    this.#batches = new BatchWriter(database.writer);
    this.#reads = { ...createSessionReads(database.reader), ...createMessageReads(database.reader) };
    this.#prune =
      database.mode === 'memory' ? database.writer.prepare('DELETE FROM messages WHERE seq <= ?') : null;
  }

  announce(): void {
    const { mode, problem, lastSeq, lastSession } = this.#database;
    this.#send({ type: 'opened', opened: { mode, problem, lastSeq, lastSession } });
  }

  handle(request: ThreadRequest): void {
    if (request.type === 'read') {
      this.#read(request.id, request.read);
    } else if (request.type === 'write') {
      this.#waiting.push(request.batch);
      void this.#work();
    } else {
      this.#closing = true;
      void this.#work();
    }
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let batch = this.#waiting.shift(); batch !== undefined; batch = this.#waiting.shift()) {
      // Batches that were on their way when an earlier one was refused will be sent again, in order.
      if (this.#expected !== null && batch.id !== this.#expected) continue;
      this.#expected = batch.id;
      await this.#write(batch);
    }
    this.#busy = false;
    if (this.#closing) this.#close();
  }

  async #write(batch: Batch): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const written = this.#keepBounded(batch, this.#batches.write(batch));
        this.#expected = batch.id + 1;
        this.#send({ type: 'written', batchId: batch.id, written });
        return;
      } catch (thrown) {
        const kind = failureKind(thrown);
        if (kind !== 'busy' || attempt === LOCK_ATTEMPTS || this.#closing) {
          const reason = `${failureCode(thrown)}: ${failureText(thrown)}`;
          this.#send({ type: 'refused', batchId: batch.id, kind, reason });
          return;
        }
      }
      await pause(LOCK_PAUSE_MS);
    }
  }

  #keepBounded(batch: Batch, written: BatchResult): BatchResult {
    const last = batch.runs.at(-1)?.rows.at(-1)?.columns[0] ?? 0;
    if (this.#prune === null || last <= MEMORY_ROWS) return written;
    const { changes } = this.#prune.run(last - MEMORY_ROWS);
    return { ...written, dropped: { ...written.dropped, 'memory-full': changes } };
  }

  #read(id: number, read: ReadRequest): void {
    try {
      this.#send({ type: 'answer', id, value: this.#answer(read) });
    } catch (thrown) {
      const reason = `${failureCode(thrown)}: ${failureText(thrown)}`;
      this.#send({ type: 'read-failed', id, kind: failureKind(thrown), reason });
    }
  }

  #answer(read: ReadRequest): unknown {
    switch (read.name) {
      case 'findUnfinished':
        return this.#reads.findUnfinished(read.input);
      case 'listRecent':
        return this.#reads.listRecent(read.input);
      case 'listSessions':
        return this.#reads.listSessions(read.input);
      case 'getSession':
        return this.#reads.getSession(read.input);
      case 'listGaps':
        return this.#reads.listGaps(read.input);
      case 'listMessages':
        return this.#reads.listMessages(read.input);
      default:
        return this.#im.answer(read);
    }
  }

  #close(): void {
    const { mode, reader, writer } = this.#database;
    this.#im.abandon();
    reader.close();
    if (mode === 'disk') {
      this.#batches.close();
      // Another reader of the file may keep the log from being emptied; nothing is lost by that.
      writer.pragma('wal_checkpoint(TRUNCATE)');
      writer.close();
      clearMarker(this.#file);
    }
    this.#send({ type: 'closed' });
    this.#port.close();
  }

  #send(response: ThreadResponse): void {
    this.#port.postMessage(response);
  }
}
