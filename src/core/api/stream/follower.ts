import type { EventName, Events, ResyncReason } from '#shared/contract.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { MessageLog } from '../../message-log.ts';
import { toSnakeCase } from '../snake-case.ts';
import type { Client, CutReason } from './client.ts';
import type { Lag } from './lag.ts';
import type { Position } from './position.ts';
import type { TypeFilter } from './type-filter.ts';
import type { WireText } from './wire-text.ts';

/** How a stream puts things on its wire: SSE or WebSocket. */
export interface StreamWriter {
  /** The first thing said: where the stream goes on from. */
  hello(at: Position, resumed: boolean): void;
  message(at: Position, message: LiveMessage, json: string): void;
  /** Everything until `at` can only be had by asking again. */
  resync(at: Position, reason: ResyncReason): void;
  event(name: 'status' | 'gap', data: unknown): void;
  /** `at`: everything up to here that was wanted has been sent. */
  ping(at: Position): void;
  /** Runs `write`, and hands all it wrote to the system at once. */
  together(write: () => void): void;
  close(reason: CutReason): void;
}

/** Messages taken from the log at a time, between two looks at how much is unsent. */
const CHUNK = 64;

/**
 * One reader of the message log. It holds a position and pulls, so that what a client costs does
 * not depend on how fast messages come: while it is behind, they wait in the log that exists anyway.
 */
export class Follower implements Client {
  readonly #log: MessageLog;
  readonly #text: WireText;
  readonly #writer: StreamWriter;
  readonly #lag: Lag;
  readonly #wants: TypeFilter;
  #seq: number;
  #wasBehind = false;

  constructor(log: MessageLog, text: WireText, writer: StreamWriter, lag: Lag, wants: TypeFilter) {
    this.#log = log;
    this.#text = text;
    this.#writer = writer;
    this.#lag = lag;
    this.#wants = wants;
    this.#seq = log.lastSeq;
  }

  /** Says hello and sends what came after `resume`; without it the stream begins now. */
  begin(resume: Position | null): void {
    const lost = resume === null ? null : this.#whyLost(resume);
    const resumed = resume !== null && lost === null;
    if (resumed) this.#seq = resume.seq;
    this.#writer.hello(this.#position, resumed);
    if (lost !== null) this.#writer.resync(this.#position, lost);
    this.pull();
  }

  /** Sends on from the position until the log's head, or until the client has enough to read. */
  pull(): void {
    this.#writer.together(() => {
      while (!this.#lag.isFull) {
        const messages = this.#log.after(this.#seq, CHUNK);
        if (messages === null) {
          this.#seq = this.#log.lastSeq;
          this.#writer.resync(this.#position, this.#wasBehind ? 'slow_consumer' : 'too_old');
          return;
        }
        if (messages.length === 0) {
          this.#wasBehind = false;
          return;
        }
        this.#send(messages);
      }
      this.#wasBehind = true;
    });
  }

  onEvent<E extends EventName>(event: E, payload: Events[E]): void {
    if (event === 'batch') this.pull();
    else if (event === 'status' || event === 'gap') this.#writer.event(event, toSnakeCase(payload));
  }

  onDrain(): void {
    this.pull();
  }

  isLost(now: number): boolean {
    return this.#lag.isLost(now);
  }

  ping(): void {
    this.#writer.ping(this.#position);
  }

  cut(reason: CutReason): void {
    this.#writer.close(reason);
  }

  get #position(): Position {
    return { epoch: this.#log.epoch, seq: this.#seq };
  }

  #whyLost(resume: Position): ResyncReason | null {
    if (resume.epoch !== this.#log.epoch || resume.seq > this.#log.lastSeq) return 'epoch_changed';
    return this.#log.after(resume.seq, 1) === null ? 'too_old' : null;
  }

  #send(messages: readonly LiveMessage[]): void {
    for (const message of messages) {
      this.#seq = message.seq;
      if (this.#wants(message)) this.#writer.message(this.#position, message, this.#text.of(message));
    }
  }
}
