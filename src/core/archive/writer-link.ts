import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import type { FailureKind } from './sqlite-failure.ts';
import type {
  Batch,
  Opened,
  ReadName,
  ReadRequest,
  Reads,
  ThreadRequest,
  ThreadResponse,
  ThreadStart,
} from './thread-protocol.ts';

export interface LinkEvents {
  onOpened(opened: Opened): void;
  onWritten(response: Extract<ThreadResponse, { type: 'written' }>): void;
  onRefused(response: Extract<ThreadResponse, { type: 'refused' }>): void;
  /** The thread is gone without having been told to; `cause` is null when it gave no reason. */
  onDeath(cause: unknown): void;
}

interface PendingRead {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: AppError) => void;
}

/** One life of the writer thread, seen from the engine's side. */
export class WriterLink {
  readonly #worker: Worker;
  readonly #reads = new Map<number, PendingRead>();
  readonly #closed = Promise.withResolvers<void>();
  readonly #events: LinkEvents;
  #lastRead = 0;
  #over = false;
  #cause: unknown = null;

  constructor(threadUrl: URL, start: ThreadStart, events: LinkEvents) {
    this.#events = events;
    this.#worker = new Worker(threadUrl, { workerData: start, name: 'archive-writer' });
    this.#worker.on('message', (response: ThreadResponse) => this.#receive(response));
    this.#worker.on('error', (thrown: unknown) => {
      this.#cause = thrown;
    });
    this.#worker.on('exit', () => this.#end());
  }

  write(batch: Batch): void {
    this.#send({ type: 'write', batch });
  }

  /** Rejects with `AppError` E401 when the file cannot be read or the thread ends before it answers. */
  read<N extends ReadName>(name: N, input: Reads[N]['input']): Promise<Reads[N]['output']> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    if (this.#over) {
      reject(readFailed('the archive is being restarted', 'restart'));
    } else {
      this.#lastRead += 1;
      this.#reads.set(this.#lastRead, { resolve, reject });
      // The pair of name and input is what `Reads` says; a union of pairs cannot be built generically.
      this.#send({ type: 'read', id: this.#lastRead, read: { name, input } as ReadRequest });
    }
    return promise as Promise<Reads[N]['output']>;
  }

  /** Resolves when the database is closed, or the thread has ended anyway. */
  close(): Promise<void> {
    this.#send({ type: 'close' });
    return this.#closed.promise;
  }

  /** Ends the thread at once; `onDeath` is not called. What was not acknowledged is uncertain. */
  async terminate(): Promise<void> {
    this.#over = true;
    await this.#worker.terminate();
  }

  #send(request: ThreadRequest): void {
    this.#worker.postMessage(request);
  }

  #receive(response: ThreadResponse): void {
    if (this.#over) return;
    switch (response.type) {
      case 'opened':
        return this.#events.onOpened(response.opened);
      case 'written':
        return this.#events.onWritten(response);
      case 'refused':
        return this.#events.onRefused(response);
      case 'answer':
        return this.#settle(response.id)?.resolve(response.value);
      case 'read-failed':
        return this.#settle(response.id)?.reject(readFailed(response.reason, response.kind));
      case 'closed':
        this.#over = true;
        this.#closed.resolve();
    }
  }

  #settle(id: number): PendingRead | undefined {
    const pending = this.#reads.get(id);
    this.#reads.delete(id);
    return pending;
  }

  #end(): void {
    const expected = this.#over;
    this.#over = true;
    this.#closed.resolve();
    for (const { reject } of this.#reads.values()) reject(readFailed('the archive was restarted', 'restart'));
    this.#reads.clear();
    if (!expected) this.#events.onDeath(this.#cause);
  }
}

function readFailed(reason: string, kind: FailureKind | 'restart'): AppError {
  return new AppError(
    'E401',
    `The archive could not be read: ${reason}. Try again; the log has the details.`,
    { kind, reason },
  );
}
