import type { LiveMessage } from '#shared/message.ts';
import type { MessageLog } from '../message-log.ts';

/** At 1,000 messages a second this is 20 s, on an ordinary evening half an hour. */
export const RING_MESSAGES = 20_000;

/** The newest messages by seq, in constant memory. Seq has no holes, so a seq is a place. */
export class MessageRing implements MessageLog {
  readonly epoch: string;
  readonly #slots: (LiveMessage | undefined)[];
  #lastSeq: number;
  #count = 0;

  /** `lastSeq`: where an earlier process stopped; the first message here is the next one. */
  constructor(epoch: string, lastSeq: number, capacity = RING_MESSAGES) {
    this.epoch = epoch;
    this.#lastSeq = lastSeq;
    this.#slots = Array.from({ length: capacity });
  }

  get lastSeq(): number {
    return this.#lastSeq;
  }

  get oldestSeq(): number {
    return this.#lastSeq - this.#count + 1;
  }

  push(message: LiveMessage): void {
    if (message.seq !== this.#lastSeq + 1) {
      throw new Error(`message ${message.seq} after ${this.#lastSeq}: seq must not have holes`);
    }
    this.#slots[message.seq % this.#slots.length] = message;
    this.#lastSeq = message.seq;
    if (this.#count < this.#slots.length) this.#count++;
  }

  after(seq: number, max: number): readonly LiveMessage[] | null {
    if (seq < this.oldestSeq - 1 || seq > this.#lastSeq) return null;
    const found: LiveMessage[] = [];
    const end = Math.min(this.#lastSeq, seq + max);
    for (let next = seq + 1; next <= end; next++) {
      found.push(this.#slots[next % this.#slots.length] as LiveMessage);
    }
    return found;
  }
}
