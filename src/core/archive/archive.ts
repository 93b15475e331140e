import type { MessageQuery, MessageSlice, StorageHealth } from '#shared/contract.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { EndReason, Gap, SessionSummary, Transition } from '#shared/session.ts';
import type { ImDisk } from '../im-disk.ts';
import type { Clock, Logger, ResumePoint } from '../ports.ts';

export interface ArchiveOptions {
  /** The folder that holds `danmudeck.db`; made if it is not there. */
  readonly dataDir: string;
  /** `writer-thread.ts`, or its bundle. */
  readonly threadUrl: URL;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** What the engine asks of the archive. One writer thread does the work; nothing here blocks the loop. */
export interface Archive {
  /** What the last run left behind; read once, before anything is written. */
  readonly start: ArchiveStart;
  /** The rows of the IM store: a file of their own, written by the same thread. Closed before the archive. */
  readonly im: ImDisk;
  health(): StorageHealth;
  /** Called on every change that a person should see. */
  onHealth(listener: (health: StorageHealth) => void): () => void;

  /** Also for a session that is continued: its row is kept, and its messages go into it. */
  openSession(session: NewSession): void;
  /** Takes the messages of one frame together with the position they lead to: one transaction. */
  append(sessionId: string, messages: readonly LiveMessage[], resume: ResumePoint | null): void;
  /** Insert or replace by `gap.id`. */
  putGap(gap: Gap): void;
  putTransition(sessionId: string, transition: Transition): void;
  /** Figures only grow within a session: a smaller one than is known already is ignored. */
  updateSession(sessionId: string, facts: SessionFacts): void;
  closeSession(sessionId: string, facts: SessionFacts & { endMs: number; endReason: EndReason }): void;
  /** Everything handed over so far is on disk when it resolves; it waits as long as the disk is full. */
  flush(): Promise<void>;

  /** The unfinished session of this broadcast, if the last run died in it, with what is needed to go on. */
  findUnfinished(liveId: string, roomId: string): Promise<UnfinishedSession | null>;
  /**
   * Newest first; `before` is a start time in ms. All reads see what was handed over before them
   * unless the disk is behind, and reject with `AppError` E401 when the file cannot be read.
   */
  /**
   * The newest messages of a broadcast, oldest first, whatever session they belong to: what the server
   * may send again, and the combos that may still grow. At most `RECENT_MESSAGES`.
   */
  listRecent(roomId: string): Promise<LiveMessage[]>;
  listSessions(query: { limit: number; before?: number | undefined }): Promise<SessionSummary[]>;
  getSession(sessionId: string): Promise<SessionSummary | null>;
  listGaps(sessionId: string): Promise<Gap[]>;
  /**
   * Looks at a bounded number of rows a call. With `sinceSeq`, go on with `sinceSeq: nextSinceSeq`;
   * with `beforeSeq`, `nextSinceSeq` is how far back it looked: go on with `beforeSeq: nextSinceSeq`;
   * with neither it is the newest page, and `sinceSeq: nextSinceSeq` brings what comes after it.
   */
  listMessages(query: MessageQuery): Promise<MessageSlice>;

  /** Flush, checkpoint, mark the stop as clean. Takes at most 5 s and never rejects. */
  close(): Promise<void>;
}

export interface ArchiveStart {
  /** The highest seq ever written; the store goes on from here. */
  readonly lastSeq: number;
}

export interface NewSession {
  readonly sessionId: string;
  readonly liveId: string;
  readonly roomId: string;
  readonly isDemo: boolean;
  readonly title: string | null;
  readonly anchorName: string | null;
  readonly startMs: number;
}

/** Figures that the store keeps and the archive shows in lists. */
export type SessionFacts = Partial<
  Pick<
    SessionSummary,
    | 'title'
    | 'anchorName'
    | 'totalMessages'
    | 'totalUsers'
    | 'giftItems'
    | 'giftDiamonds'
    | 'giftPriceUnknown'
    | 'peakOnline'
    | 'likeTotal'
    | 'follows'
    | 'reconnects'
  >
>;

export interface UnfinishedSession {
  readonly session: SessionSummary;
  readonly resume: ResumePoint | null;
  /** Arrival time of the last kept message, ms; the gap of the restart begins here. */
  readonly lastReceivedMs: number;
}
