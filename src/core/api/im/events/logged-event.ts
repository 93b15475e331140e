import { eventText } from './event-text.ts';
import type { EventHead } from './event-text.ts';
import type { ImEventType } from './event-types.ts';

/** An event before it has its place in the log. */
export interface NewEvent extends EventHead {
  /** Every id, internal or of the platform, under which an account filter lets it through; null: everybody. */
  readonly audience: readonly string[] | null;
  /** About what it takes in memory. */
  readonly bytes: number;
  /** Its `data` as JSON. */
  readonly data: () => string;
}

/**
 * An event with its place. It is written the first time a stream wants it, and then once for all of
 * them: most of what a busy room causes is read by nobody.
 */
export class LoggedEvent {
  readonly seq: number;
  readonly type: ImEventType;
  readonly audience: readonly string[] | null;
  readonly bytes: number;
  #text: string | null = null;
  #write: (() => string) | null;

  constructor(epoch: string, seq: number, event: NewEvent) {
    this.seq = seq;
    this.type = event.type;
    this.audience = event.audience;
    this.bytes = event.bytes;
    this.#write = () => eventText({ epoch, seq }, event, event.data());
  }

  /** The whole event as JSON. */
  get text(): string {
    this.#text ??= this.#write?.() ?? '';
    // The row is let go: from here on only the text is kept.
    this.#write = null;
    return this.#text;
  }
}
