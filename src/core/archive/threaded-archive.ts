import type { MessageQuery, MessageSlice, StorageHealth } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { Gap, SessionSummary, Transition } from '#shared/session.ts';
import type { ImDisk } from '../im-disk.ts';
import type { Clock, Logger, ResumePoint } from '../ports.ts';
import type {
  Archive,
  ArchiveOptions,
  ArchiveStart,
  NewSession,
  SessionFacts,
  UnfinishedSession,
} from './archive.ts';
import { ThreadedImDisk } from './im/threaded-im-disk.ts';
import { StorageAccount } from './storage-account.ts';
import { writeProblem } from './storage-problems.ts';
import type {
  BatchResult,
  Opened,
  Opening,
  ReadName,
  Reads,
  SessionUpdate,
  ThreadResponse,
} from './thread-protocol.ts';
import { isGift, WriteQueue } from './write-queue.ts';
import { WriterLink } from './writer-link.ts';

/** Received to committed: the window a crash may cost. Gifts are somebody's money. */
const FLUSH_MS = 250;
const GIFT_FLUSH_MS = 50;
const RETRY_MS = 5000;
/** Batches with the thread at once: enough that it never waits for the loop, few enough to take back. */
const MAX_SENT = 8;
const QUEUE_LIMITS = { rows: 50_000, bytes: 64 * 1024 * 1024 };
/** A thread that dies at once again is not restarted in a hot loop; always within 2 s. */
const RESTART_MS = [20, 100, 500, 2000] as const;
/** `close` may take 5 s: this long for the rows, the rest for the checkpoint. */
const CLOSE_FLUSH_MS = 3000;
const CLOSE_THREAD_MS = 2000;

interface FlushWaiter {
  readonly batchId: number;
  readonly resolve: () => void;
}

/** The archive as the engine sees it: a queue, the timers that empty it, and the thread's lives. */
export class ThreadedArchive implements Archive {
  readonly im: ImDisk;
  readonly #file: string;
  readonly #threadUrl: URL;
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #queue = new WriteQueue(QUEUE_LIMITS);
  readonly #account: StorageAccount;
  readonly #opened = Promise.withResolvers<Opened>();
  #flushWaiters: FlushWaiter[] = [];
  #link: WriterLink | null = null;
  #start: Opened | null = null;
  /** The thread has opened the database and takes batches. */
  #ready = false;
  /** A batch was refused; nothing is sent until the retry. */
  #blocked = false;
  #closing: Promise<void> | null = null;
  #deaths = 0;
  #flushTimer: { readonly cancel: () => void; readonly urgent: boolean } | null = null;
  #cancelRetry: () => void = () => {};
  /** A dead thread's successor, until it is started. */
  #successor: Opening | null = null;
  #over = false;

  constructor(file: string, options: ArchiveOptions) {
    this.#file = file;
    this.#threadUrl = options.threadUrl;
    this.#clock = options.clock;
    this.#logger = options.logger;
    this.im = new ThreadedImDisk(this.#clock, (name, input) => this.#ask(name, input));
    this.#account = new StorageAccount(() => this.#queue.rows, options.logger);
    this.#startThread('first');
  }

  /** Rejects with `AppError` E401 when the thread cannot even be started. */
  async opened(): Promise<void> {
    await this.#opened.promise;
  }

  get start(): ArchiveStart {
    return { lastSeq: this.#start?.lastSeq ?? 0 };
  }

  health(): StorageHealth {
    return this.#account.snapshot();
  }

  onHealth(listener: (health: StorageHealth) => void): () => void {
    return this.#account.listen(listener);
  }

  openSession(session: NewSession): void {
    this.#change(() => this.#queue.openSession(session));
  }

  append(sessionId: string, messages: readonly LiveMessage[], resume: ResumePoint | null): void {
    if (this.#closing !== null) {
      this.#account.drop('closed', messages.length);
      return;
    }
    this.#queue.addMessages(sessionId, messages, resume, this.#clock.now());
    if (this.#queue.full) this.#account.drop('queue-full', this.#queue.shed());
    this.#scheduleFlush(messages.some(isGift));
    this.#pump();
  }

  putGap(gap: Gap): void {
    this.#change(() => this.#queue.addGap(gap));
  }

  putTransition(sessionId: string, transition: Transition): void {
    this.#change(() => this.#queue.addTransition(sessionId, transition));
  }

  updateSession(sessionId: string, facts: SessionFacts): void {
    this.#change(() => this.#queue.addUpdate({ sessionId, facts, end: null }));
  }

  closeSession(sessionId: string, facts: SessionFacts & NonNullable<SessionUpdate['end']>): void {
    const { endMs, endReason, ...figures } = facts;
    this.#change(() => this.#queue.addUpdate({ sessionId, facts: figures, end: { endMs, endReason } }));
  }

  flush(): Promise<void> {
    this.#sealNow();
    if (this.#queue.sealed === 0) return Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#flushWaiters.push({ batchId: this.#queue.lastId, resolve });
    return promise;
  }

  async findUnfinished(liveId: string, roomId: string): Promise<UnfinishedSession | null> {
    const upTo = this.#start?.lastSession ?? 0;
    return await this.#read('findUnfinished', { liveId, roomId, upTo });
  }

  async listRecent(roomId: string): Promise<LiveMessage[]> {
    return await this.#read('listRecent', { roomId });
  }

  async listSessions(query: { limit: number; before?: number | undefined }): Promise<SessionSummary[]> {
    return await this.#read('listSessions', { limit: query.limit, before: query.before ?? null });
  }

  async getSession(sessionId: string): Promise<SessionSummary | null> {
    return await this.#read('getSession', { sessionId });
  }

  async listGaps(sessionId: string): Promise<Gap[]> {
    return await this.#read('listGaps', { sessionId });
  }

  async listMessages(query: MessageQuery): Promise<MessageSlice> {
    return await this.#read('listMessages', query);
  }

  close(): Promise<void> {
    this.#closing ??= this.#shutDown();
    return this.#closing;
  }

  // --- the way down -------------------------------------------------------------------------

  #change(add: () => void): void {
    if (this.#closing !== null) {
      this.#account.drop('closed', 1);
      return;
    }
    add();
    this.#scheduleFlush(false);
  }

  /** A gift shortens the wait of whatever is already waiting; nothing ever lengthens it. */
  #scheduleFlush(urgent: boolean): void {
    if (!this.#queue.filling) return;
    if (this.#flushTimer !== null && (this.#flushTimer.urgent || !urgent)) return;
    this.#flushTimer?.cancel();
    const cancel = this.#clock.after(urgent ? GIFT_FLUSH_MS : FLUSH_MS, () => {
      this.#flushTimer = null;
      // While nothing can be sent, batches fill up instead of becoming many small ones.
      if (this.#canSend()) this.#sealNow();
    });
    this.#flushTimer = { cancel, urgent };
  }

  #sealNow(): void {
    this.#flushTimer?.cancel();
    this.#flushTimer = null;
    this.#queue.seal(this.#clock.now());
    this.#pump();
  }

  #canSend(): boolean {
    return this.#ready && !this.#blocked && this.#queue.sent < MAX_SENT;
  }

  #pump(): void {
    while (this.#canSend()) {
      const batch = this.#queue.takeNext();
      if (batch === null) return;
      this.#link?.write(batch);
    }
  }

  /** The way is free again: what waited past its time goes now. */
  #resume(): void {
    this.#pump();
    if (this.#flushTimer === null && this.#queue.filling && this.#canSend()) this.#sealNow();
  }

  #read<N extends ReadName>(name: N, input: Reads[N]['input']): Promise<Reads[N]['output']> {
    // The thread answers in order, so that a read sees what was handed over before it.
    if (this.#closing === null && this.#canSend()) this.#sealNow();
    return this.#ask(name, input);
  }

  #ask<N extends ReadName>(name: N, input: Reads[N]['input']): Promise<Reads[N]['output']> {
    if (this.#link !== null && this.#closing === null) return this.#link.read(name, input);
    return Promise.reject(new AppError('E401', 'The archive is not open; try again in a moment.'));
  }

  // --- the thread's answers -----------------------------------------------------------------

  #onOpened(opened: Opened): void {
    this.#account.mode = opened.mode;
    if (opened.problem !== null) {
      this.#account.openProblem = opened.problem;
      this.#logger.warn('archive opened with a problem', {
        code: opened.problem.code,
        detail: opened.problem.message,
      });
    }
    this.#ready = true;
    if (this.#start === null) {
      this.#start = opened;
      this.#opened.resolve(opened);
    } else {
      this.#account.announce();
    }
    this.#resume();
  }

  #onWritten(batchId: number, written: BatchResult): void {
    if (!this.#queue.acknowledge(batchId)) return;
    this.#deaths = 0;
    this.#account.written += written.inserted;
    this.#account.drop('duplicate', written.duplicates);
    for (const [reason, count] of Object.entries(written.dropped)) {
      this.#logger.warn('archive left rows out', { reason, count });
      this.#account.drop(reason, count);
    }
    if (this.#account.writeProblem !== null) {
      this.#account.writeProblem = null;
      this.#logger.info('archive can be written again', { queued: this.#queue.rows });
      this.#account.announce();
    }
    this.#settleFlushes(batchId);
    this.#resume();
  }

  #settleFlushes(batchId: number): void {
    const [first] = this.#flushWaiters;
    if (first === undefined || first.batchId > batchId) return;
    for (const waiter of this.#flushWaiters) if (waiter.batchId <= batchId) waiter.resolve();
    this.#flushWaiters = this.#flushWaiters.filter((waiter) => waiter.batchId > batchId);
  }

  #onRefused({ kind, reason }: Extract<ThreadResponse, { type: 'refused' }>): void {
    this.#queue.takeBack(false);
    this.#logger.error('archive refused a batch', { kind, reason, queued: this.#queue.rows });
    if (kind === 'broken') {
      this.#replaceBrokenFile();
      return;
    }
    this.#blocked = true;
    this.#cancelRetry();
    this.#cancelRetry = this.#clock.after(RETRY_MS, () => this.#unblock());
    const problem = writeProblem(kind, reason);
    if (problem.code === this.#account.writeProblem?.code) return;
    this.#account.writeProblem = problem;
    this.#account.announce();
  }

  #unblock(): void {
    this.#blocked = false;
    this.#resume();
  }

  // --- the thread's lives -------------------------------------------------------------------

  #startThread(opening: Opening): void {
    this.#successor = null;
    const start = { file: this.#file, nowMs: this.#clock.now(), opening };
    this.#link = new WriterLink(this.#threadUrl, start, {
      onOpened: (opened) => this.#onOpened(opened),
      onWritten: ({ batchId, written }) => this.#onWritten(batchId, written),
      onRefused: (response) => this.#onRefused(response),
      onDeath: (cause) => this.#onDeath(cause),
    });
  }

  #onDeath(cause: unknown): void {
    this.#ready = false;
    this.#queue.takeBack(true);
    if (this.#start === null) {
      this.#opened.reject(
        new AppError('E401', 'The archive could not be started; the log has the details.', {}, cause),
      );
      return;
    }
    if (this.#over) return;
    const wait = RESTART_MS[Math.min(this.#deaths, RESTART_MS.length - 1)] ?? 2000;
    this.#deaths += 1;
    this.#logger.error('archive thread died', { error: cause, restartMs: wait });
    // A database in memory died with its thread. The file must stay out of it: its seq went another way.
    const opening = this.#account.mode === 'memory' ? 'memory' : 'again';
    this.#cancelRetry();
    this.#blocked = false;
    if (this.#closing !== null) {
      this.#startThread(opening);
      return;
    }
    this.#successor = opening;
    this.#cancelRetry = this.#clock.after(wait, () => this.#startThread(opening));
  }

  /** The file turned out to be damaged while it was in use: a new one, and everything open goes into it. */
  #replaceBrokenFile(): void {
    const link = this.#link;
    this.#ready = false;
    this.#link = null;
    // The old thread must have let go of the file before it can be moved on Windows.
    void link?.terminate().then(() => {
      if (!this.#over) this.#startThread('broken');
    });
  }

  async #shutDown(): Promise<void> {
    // One more try at once, whatever was being waited for.
    this.#cancelRetry();
    this.#blocked = false;
    if (this.#successor !== null) this.#startThread(this.#successor);
    const flushed = await this.#within(CLOSE_FLUSH_MS, this.flush());
    if (!flushed) {
      this.#logger.error('archive closed with rows unsaved', { rows: this.#queue.rows });
      this.#account.drop('unsaved-at-close', this.#queue.rows);
    }
    this.#over = true;
    this.#cancelRetry();
    this.#flushTimer?.cancel();
    const link = this.#link;
    if (link !== null) {
      const closed = await this.#within(CLOSE_THREAD_MS, link.close());
      if (!closed) this.#logger.error('archive thread did not close in time');
      // Not waited for when it hangs inside SQLite: the process must be able to go.
      const ended = link.terminate();
      if (closed) await ended;
    }
    this.#account.forgetListeners();
  }

  async #within(ms: number, work: Promise<void>): Promise<boolean> {
    const late = Promise.withResolvers<boolean>();
    const cancel = this.#clock.after(ms, () => late.resolve(false));
    const done = await Promise.race([work.then(() => true), late.promise]);
    cancel();
    return done;
  }
}
