import type { MessageQuery, MessageSlice, StorageHealth, StorageProblem } from '#shared/contract.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { EndReason, Gap, SessionSummary, Transition } from '#shared/session.ts';
import type { ResumePoint } from '../ports.ts';
import type { NewSession, SessionFacts, UnfinishedSession } from './archive.ts';
import type { ImReads } from './im/im-protocol.ts';
import type { NewRow } from './message-row.ts';
import type { FailureKind } from './sqlite-failure.ts';

/** Everything that crosses the border between the engine's thread and the writer's. */

/**
 * How the database is to be opened. `first`: by a new process, with the whole ladder. `again`: the
 * writer died inside this process; SQLite's own recovery suffices. `broken`: the last writer met
 * damage; move the file aside. `memory`: the file is not to be touched (any more).
 */
export type Opening = 'first' | 'again' | 'broken' | 'memory';

/** `workerData` of the thread. */
export interface ThreadStart {
  /** Path of the database file. */
  readonly file: string;
  /** For the names of folders and backups; the thread has no clock. */
  readonly nowMs: number;
  readonly opening: Opening;
}

export type ThreadRequest =
  | { readonly type: 'write'; readonly batch: Batch }
  | { readonly type: 'read'; readonly id: number; readonly read: ReadRequest }
  /** Write what is there, checkpoint, mark the stop as clean, end. */
  | { readonly type: 'close' };

export type ThreadResponse =
  | { readonly type: 'opened'; readonly opened: Opened }
  | { readonly type: 'written'; readonly batchId: number; readonly written: BatchResult }
  /** Rolled back as a whole. The thread now waits for this batch again and ignores later ones. */
  | {
      readonly type: 'refused';
      readonly batchId: number;
      readonly kind: FailureKind;
      readonly reason: string;
    }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | {
      readonly type: 'read-failed';
      readonly id: number;
      readonly kind: FailureKind;
      readonly reason: string;
    }
  | { readonly type: 'closed' };

export interface Opened {
  readonly mode: StorageHealth['mode'];
  readonly problem: StorageProblem | null;
  readonly lastSeq: number;
  /** Number of the newest session that an earlier process wrote. */
  readonly lastSession: number;
}

/** One transaction. Ids count up from 1 without holes within a process. */
export interface Batch {
  readonly id: number;
  /** When it was sealed, ms since 1970 UTC. */
  readonly atMs: number;
  /** It may already have been committed by a thread that died before it could say so. */
  readonly resent: boolean;
  /** Every open session that the batch speaks of, so that a new file can take it too. */
  readonly sessions: readonly NewSession[];
  readonly runs: readonly Run[];
  readonly gaps: readonly Gap[];
  readonly transitions: readonly { readonly sessionId: string; readonly transition: Transition }[];
  readonly updates: readonly SessionUpdate[];
}

/** Messages of one session in a row, and the position after the last of them. */
export interface Run {
  readonly sessionId: string;
  readonly rows: readonly NewRow[];
  readonly resume: ResumePoint | null;
}

export interface SessionUpdate {
  readonly sessionId: string;
  readonly facts: SessionFacts;
  readonly end: { readonly endMs: number; readonly endReason: EndReason } | null;
}

export interface BatchResult {
  readonly inserted: number;
  /** Already kept under the same room and message id. */
  readonly duplicates: number;
  /** Left out, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** What can be asked: name → input and output. The IM database is asked in the same way, also to write. */
export interface Reads extends ImReads {
  findUnfinished: {
    input: { readonly liveId: string; readonly roomId: string; readonly upTo: number };
    output: UnfinishedSession | null;
  };
  listSessions: {
    input: { readonly limit: number; readonly before: number | null };
    output: SessionSummary[];
  };
  getSession: { input: { readonly sessionId: string }; output: SessionSummary | null };
  listGaps: { input: { readonly sessionId: string }; output: Gap[] };
  listRecent: { input: { readonly roomId: string }; output: LiveMessage[] };
  listMessages: { input: MessageQuery; output: MessageSlice };
}

export type ReadName = keyof Reads;

export type ReadRequest = {
  [N in ReadName]: { readonly name: N; readonly input: Reads[N]['input'] };
}[ReadName];

export type ReadHandlers = {
  readonly [N in Exclude<ReadName, keyof ImReads>]: (input: Reads[N]['input']) => Reads[N]['output'];
};
