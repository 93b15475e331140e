import type { LiveMessage } from '#shared/message.ts';

/** The recent messages in memory, by seq: what SSE, WebSocket and `sinceSeq` read from. */
export interface MessageLog {
  /** New on every start of the process. */
  readonly epoch: string;
  /** Seq of the newest message; the log is empty when `oldestSeq > lastSeq`. */
  readonly lastSeq: number;
  readonly oldestSeq: number;
  /** Up to `max` messages after `seq`, oldest first; null when some of them are no longer here. */
  after(seq: number, max: number): readonly LiveMessage[] | null;
}
