import type { Logger } from '../../../ports.ts';
import type { SeqLog } from '../../stream/log-reader.ts';
import { LoggedEvent } from './logged-event.ts';
import type { NewEvent } from './logged-event.ts';

/** What the events kept may take in memory, as estimated: 16 MiB. */
const MAX_BYTES = 16 * 1024 * 1024;

export interface EventLogOptions {
  readonly epoch: string;
  readonly logger: Logger;
  /** How many events are kept; asked at every append. */
  readonly capacity: () => number;
  readonly maxBytes?: number;
}

/** The newest events, numbered without holes: what every stream reads from. */
export class EventLog implements SeqLog<LoggedEvent> {
  readonly epoch: string;
  readonly #logger: Logger;
  readonly #capacity: () => number;
  readonly #maxBytes: number;
  readonly #readers = new Set<() => void>();
  /** By seq, oldest first. */
  readonly #events = new Map<number, LoggedEvent>();
  #bytes = 0;
  #lastSeq = 0;

  constructor(options: EventLogOptions) {
    this.epoch = options.epoch;
    this.#logger = options.logger;
    this.#capacity = options.capacity;
    this.#maxBytes = options.maxBytes ?? MAX_BYTES;
  }

  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Estimated size of the events kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Puts them at the end, in this order, and then tells the readers. */
  append(events: readonly NewEvent[]): void {
    if (events.length === 0) return;
    for (const event of events) {
      this.#lastSeq += 1;
      const logged = new LoggedEvent(this.epoch, this.#lastSeq, event);
      this.#events.set(logged.seq, logged);
      this.#bytes += logged.bytes;
    }
    this.#dropOldest();
    for (const tell of this.#readers) this.#tell(tell);
  }

  after(seq: number, max: number): readonly LoggedEvent[] | null {
    if (seq < this.#lastSeq - this.#events.size || seq > this.#lastSeq) return null;
    const found: LoggedEvent[] = [];
    for (let next = seq + 1; found.length < max; next += 1) {
      const event = this.#events.get(next);
      if (event === undefined) break;
      found.push(event);
    }
    return found;
  }

  /** Calls back after every append; the result stops it. */
  onAppend(reader: () => void): () => void {
    this.#readers.add(reader);
    return () => {
      this.#readers.delete(reader);
    };
  }

  /** A stream that fails must not take the others with it, nor the commit that caused the event. */
  #tell(reader: () => void): void {
    try {
      reader();
    } catch (thrown) {
      this.#logger.error('an event stream failed', { error: thrown });
    }
  }

  #dropOldest(): void {
    const capacity = this.#capacity();
    for (const [seq, { bytes }] of this.#events) {
      const kept = this.#events.size;
      if (kept <= capacity && (this.#bytes <= this.#maxBytes || kept === 1)) return;
      this.#events.delete(seq);
      this.#bytes -= bytes;
    }
  }
}
