import type { EventName, Events, ResyncReason } from '#shared/contract.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { MessageLog } from '../../message-log.ts';
import { toSnakeCase } from '../snake-case.ts';
import type { Client, CutReason } from './client.ts';
import type { Lag } from './lag.ts';
import { LogReader } from './log-reader.ts';
import type { LogListener } from './log-reader.ts';
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

/** One reader of the message log, with the engine's status and gaps in between. */
export class Follower implements Client {
  readonly #writer: StreamWriter;
  readonly #lag: Lag;
  readonly #reader: LogReader<LiveMessage>;

  constructor(log: MessageLog, text: WireText, writer: StreamWriter, lag: Lag, wants: TypeFilter) {
    this.#writer = writer;
    this.#lag = lag;
    const listener: LogListener<LiveMessage> = {
      hello: (at, resumed) => writer.hello(at, resumed),
      item: (at, message) => {
        if (wants(message)) writer.message(at, message, text.of(message));
      },
      resync: (at, reason) => writer.resync(at, reason),
      together: (write) => writer.together(write),
    };
    this.#reader = new LogReader(log, listener, lag);
  }

  /** Says hello and sends what came after `resume`; without it the stream begins now. */
  begin(resume: Position | null): void {
    this.#reader.begin(resume);
  }

  onEvent<E extends EventName>(event: E, payload: Events[E]): void {
    if (event === 'batch') this.#reader.pull();
    else if (event === 'status' || event === 'gap') this.#writer.event(event, toSnakeCase(payload));
  }

  onDrain(): void {
    this.#reader.pull();
  }

  isLost(now: number): boolean {
    return this.#lag.isLost(now);
  }

  ping(): void {
    this.#writer.ping(this.#reader.position);
  }

  cut(reason: CutReason): void {
    this.#writer.close(reason);
  }
}
