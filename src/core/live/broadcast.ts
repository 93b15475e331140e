import type { LiveBatch, LiveMessage } from '#shared/message.ts';
import type { Clock } from '../ports.ts';

/** The shortest time between two batches: one paint of a 60 Hz screen. */
const WINDOW_MS = 15;

/**
 * Hands messages out in batches: the first at once, the rest of a burst together. One message per
 * event grows memory under load; waiting for a full batch would show a quiet room late.
 */
export class Broadcast {
  readonly #clock: Clock;
  readonly #epoch: string;
  readonly #emit: (batch: LiveBatch, oldestArrivalMs: number) => void;
  #waiting: LiveMessage[] = [];
  #oldestArrivalMs = 0;
  #lastMs = Number.NEGATIVE_INFINITY;
  #cancel: (() => void) | null = null;

  constructor(options: {
    clock: Clock;
    epoch: string;
    /** `oldestArrivalMs`: monotonic time of the frame that waited longest, for the latency figures. */
    emit: (batch: LiveBatch, oldestArrivalMs: number) => void;
  }) {
    this.#clock = options.clock;
    this.#epoch = options.epoch;
    this.#emit = options.emit;
  }

  add(messages: readonly LiveMessage[], arrivedMs: number): void {
    if (messages.length === 0) return;
    if (this.#waiting.length === 0) this.#oldestArrivalMs = arrivedMs;
    // One by one: a spread of thousands of arguments overflows the stack.
    for (const message of messages) this.#waiting.push(message);
    if (this.#cancel !== null) return;
    const sinceLast = this.#clock.monotonic() - this.#lastMs;
    this.#cancel = this.#clock.after(Math.max(0, WINDOW_MS - sinceLast), () => {
      this.flush();
    });
  }

  /** Hands out what is waiting. Before a session ends, so that its last lines come before its end. */
  flush(): void {
    this.#cancel?.();
    this.#cancel = null;
    const messages = this.#waiting;
    const [first] = messages;
    if (first === undefined) return;
    this.#waiting = [];
    this.#lastMs = this.#clock.monotonic();
    const batch = { epoch: this.#epoch, sessionId: first.sessionId, fromSeq: first.seq, messages };
    this.#emit(batch, this.#oldestArrivalMs);
  }
}
