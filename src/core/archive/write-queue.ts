import type { LiveMessage } from '#shared/message.ts';
import type { Gap, Transition } from '#shared/session.ts';
import type { ResumePoint } from '../ports.ts';
import type { NewSession } from './archive.ts';
import { toRow } from './message-row.ts';
import type { Batch, Run, SessionUpdate } from './thread-protocol.ts';

export const BATCH_ROWS = 500;

export interface QueueLimits {
  readonly rows: number;
  readonly bytes: number;
}

interface OpenRun {
  readonly sessionId: string;
  messages: LiveMessage[];
  resume: ResumePoint | null;
}

/** A batch while it can still change: it grows until it is sealed and may shrink until it is sent. */
interface Draft {
  id: number;
  atMs: number;
  resent: boolean;
  rows: number;
  bytes: number;
  /** Rows that may be given up when there is no room: all but gifts and combos. */
  expendable: number;
  readonly sessions: Map<string, NewSession>;
  readonly runs: OpenRun[];
  readonly gaps: Gap[];
  readonly transitions: { sessionId: string; transition: Transition }[];
  readonly updates: SessionUpdate[];
}

/**
 * What is received and not yet on disk, cut into batches, oldest first: first those that were sent
 * and not acknowledged, then the sealed ones, then the one that is being filled. Pure bookkeeping; the
 * messages themselves are the store's and are not copied.
 */
export class WriteQueue {
  readonly #limits: QueueLimits;
  readonly #openSessions = new Map<string, NewSession>();
  /** Sealed batches; the first `#sent` of them are with the thread. */
  readonly #sealed: Draft[] = [];
  #sent = 0;
  #filling = emptyDraft();
  #lastId = 0;
  #rows = 0;
  #bytes = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Batches with the thread. */
  get sent(): number {
    return this.#sent;
  }

  /** Batches that are not committed, those with the thread included. */
  get sealed(): number {
    return this.#sealed.length;
  }

  /** Id of the newest sealed batch. */
  get lastId(): number {
    return this.#lastId;
  }

  get full(): boolean {
    return this.#rows > this.#limits.rows || this.#bytes > this.#limits.bytes;
  }

  /** Whether anything at all is waiting to be sealed. */
  get filling(): boolean {
    const { rows, runs, sessions, gaps, transitions, updates } = this.#filling;
    return rows + runs.length + sessions.size + gaps.length + transitions.length + updates.length > 0;
  }

  openSession(session: NewSession): void {
    this.#openSessions.set(session.sessionId, session);
    this.#touch(session.sessionId);
  }

  /** Cuts a long frame into batches; the position goes with its last message. */
  addMessages(
    sessionId: string,
    messages: readonly LiveMessage[],
    resume: ResumePoint | null,
    atMs: number,
  ): void {
    let run = this.#run(sessionId);
    for (const message of messages) {
      if (this.#filling.rows >= BATCH_ROWS) {
        this.seal(atMs);
        run = this.#run(sessionId);
      }
      const bytes = approximateBytes(message);
      run.messages.push(message);
      this.#filling.rows += 1;
      this.#filling.bytes += bytes;
      if (isExpendable(message)) this.#filling.expendable += 1;
      this.#rows += 1;
      this.#bytes += bytes;
    }
    if (resume !== null) run.resume = resume;
    if (this.#filling.rows >= BATCH_ROWS) this.seal(atMs);
  }

  addGap(gap: Gap): void {
    this.#touch(gap.sessionId);
    this.#filling.gaps.push(gap);
  }

  addTransition(sessionId: string, transition: Transition): void {
    this.#touch(sessionId);
    this.#filling.transitions.push({ sessionId, transition });
  }

  addUpdate(update: SessionUpdate): void {
    this.#touch(update.sessionId);
    this.#filling.updates.push(update);
    if (update.end !== null) this.#openSessions.delete(update.sessionId);
  }

  /** Ends the batch that is being filled, if there is anything in it. */
  seal(atMs: number): void {
    if (!this.filling) return;
    this.#lastId += 1;
    this.#filling.id = this.#lastId;
    this.#filling.atMs = atMs;
    this.#sealed.push(this.#filling);
    this.#filling = emptyDraft();
  }

  /** The oldest sealed batch that is not with the thread; it now counts as sent. */
  takeNext(): Batch | null {
    const draft = this.#sealed[this.#sent];
    if (draft === undefined) return null;
    this.#sent += 1;
    const { id, atMs, resent, sessions, runs, gaps, transitions, updates } = draft;
    // Rows are made only now: while it waits, a message is the store's own and costs nothing more.
    const rows = runs.map((run) => toRun(run, sessions.get(run.sessionId)));
    return { id, atMs, resent, sessions: [...sessions.values()], runs: rows, gaps, transitions, updates };
  }

  /** The thread has committed it. False when it was not the one expected. */
  acknowledge(id: number): boolean {
    const [draft] = this.#sealed;
    if (this.#sent === 0 || draft?.id !== id) return false;
    this.#sealed.shift();
    this.#sent -= 1;
    this.#rows -= draft.rows;
    this.#bytes -= draft.bytes;
    return true;
  }

  /** What was sent counts as waiting again. `uncertain`: some of it may have been committed. */
  takeBack(uncertain: boolean): void {
    for (const draft of this.#sealed.slice(0, this.#sent)) draft.resent ||= uncertain;
    this.#sent = 0;
  }

  /**
   * Gives up the oldest rows that are not with the thread until the queue is within its limits again,
   * a batch's worth at a time; never a gift or a combo, which are somebody's money. Returns how many.
   */
  shed(): number {
    let shed = 0;
    for (const draft of this.#sealed.slice(this.#sent)) {
      if (!this.full) break;
      if (draft.expendable > 0) shed += this.#thin(draft);
    }
    return shed;
  }

  #thin(draft: Draft): number {
    const before = { rows: draft.rows, bytes: draft.bytes };
    for (const run of draft.runs) run.messages = run.messages.filter((message) => !isExpendable(message));
    const left = draft.runs.flatMap((run) => run.messages);
    draft.rows = left.length;
    draft.bytes = left.reduce((sum, message) => sum + approximateBytes(message), 0);
    draft.expendable = 0;
    this.#rows -= before.rows - draft.rows;
    this.#bytes -= before.bytes - draft.bytes;
    return before.rows - draft.rows;
  }

  #run(sessionId: string): OpenRun {
    this.#touch(sessionId);
    const last = this.#filling.runs.at(-1);
    if (last?.sessionId === sessionId) return last;
    const run: OpenRun = { sessionId, messages: [], resume: null };
    this.#filling.runs.push(run);
    return run;
  }

  #touch(sessionId: string): void {
    const session = this.#openSessions.get(sessionId);
    if (session !== undefined) this.#filling.sessions.set(sessionId, session);
  }
}

function toRun({ sessionId, messages, resume }: OpenRun, session: NewSession | undefined): Run {
  return { sessionId, rows: messages.map((message) => toRow(message, session ?? message)), resume };
}

function emptyDraft(): Draft {
  return {
    id: 0,
    atMs: 0,
    resent: false,
    rows: 0,
    bytes: 0,
    expendable: 0,
    sessions: new Map(),
    runs: [],
    gaps: [],
    transitions: [],
    updates: [],
  };
}

export function isGift(message: LiveMessage): boolean {
  return message.kind === 'gift' || message.kind === 'combo';
}

const isExpendable = (message: LiveMessage): boolean => !isGift(message);

/** Measured: a message object with its sender takes about 600 bytes, its texts two per character at most. */
function approximateBytes({ text, user }: LiveMessage): number {
  return 600 + 2 * (text.length + (user?.name.length ?? 0) + (user?.avatarUrl?.length ?? 0));
}
