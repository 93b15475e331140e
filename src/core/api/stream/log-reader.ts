import type { ResyncReason } from '#shared/contract.ts';
import type { Lag } from './lag.ts';
import type { Position } from './position.ts';

/** Anything that is numbered without holes, of which the newest part is in memory. */
export interface SeqLog<T> {
  /** New on every start of the process. */
  readonly epoch: string;
  /** Seq of the newest item. */
  readonly lastSeq: number;
  /** Up to `max` items after `seq`, oldest first; null when some of them are no longer here. */
  after(seq: number, max: number): readonly T[] | null;
}

/** What a reader says to its client. */
export interface LogListener<T> {
  /** The first thing said: where the stream goes on from. */
  hello(at: Position, resumed: boolean): void;
  /** The next item; whether the client wants it is decided here. */
  item(at: Position, item: T): void;
  /** Everything until `at` can only be had by asking again. */
  resync(at: Position, reason: ResyncReason): void;
  /** Runs `write`, and hands all it wrote to the system at once. */
  together(write: () => void): void;
}

/** Items taken from the log at a time, between two looks at how much is unsent. */
const CHUNK = 64;

/**
 * One reader of a log. It holds a position and pulls, so that what a client costs does not depend on
 * how fast items come: while it is behind, they wait in the log that exists anyway.
 */
export class LogReader<T extends { readonly seq: number }> {
  readonly #log: SeqLog<T>;
  readonly #listener: LogListener<T>;
  readonly #lag: Lag;
  #seq: number;
  #wasBehind = false;
  #isGivenUp = false;

  constructor(log: SeqLog<T>, listener: LogListener<T>, lag: Lag) {
    this.#log = log;
    this.#listener = listener;
    this.#lag = lag;
    this.#seq = log.lastSeq;
  }

  /** Everything up to here that was wanted has been sent. */
  get position(): Position {
    return { epoch: this.#log.epoch, seq: this.#seq };
  }

  /** Says hello and sends what came after `resume`; without it the stream goes on from where it is. */
  begin(resume: Position | null): void {
    const lost = resume === null ? null : this.#whyLost(resume);
    const resumed = resume !== null && lost === null;
    if (resumed) {
      this.#seq = resume.seq;
      this.#isGivenUp = false;
    }
    this.#listener.hello(this.position, resumed);
    if (lost !== null) this.#listener.resync(this.position, lost);
    this.pull();
  }

  /** Sends on from the position until the log's head, or until the client has enough to read. */
  pull(): void {
    while (!this.#lag.isFull) {
      const items = this.#isGivenUp ? null : this.#log.after(this.#seq, CHUNK);
      if (items === null) {
        const reason = this.#wasBehind || this.#isGivenUp ? 'slow_consumer' : 'too_old';
        this.#isGivenUp = false;
        this.#seq = this.#log.lastSeq;
        this.#listener.resync(this.position, reason);
        return;
      }
      if (items.length === 0) {
        this.#wasBehind = false;
        return;
      }
      // Only what has left a `together` counts as unsent: one for each look at how much that is.
      this.#listener.together(() => this.#send(items));
    }
    this.#wasBehind = true;
  }

  /** What waits for the client now is not sent any more: once it reads, it is told to ask again. */
  giveUpBacklog(): void {
    if (this.#seq < this.#log.lastSeq) this.#isGivenUp = true;
  }

  #whyLost(resume: Position): ResyncReason | null {
    if (resume.epoch !== this.#log.epoch || resume.seq > this.#log.lastSeq) return 'epoch_changed';
    return this.#log.after(resume.seq, 1) === null ? 'too_old' : null;
  }

  #send(items: readonly T[]): void {
    for (const item of items) {
      this.#seq = item.seq;
      this.#listener.item(this.position, item);
    }
  }
}
