import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import type { EventName, Events } from '#shared/contract.ts';
import { asAppError } from '#shared/errors.ts';
import type { MessageLog } from '../../message-log.ts';
import type { Client, CutReason } from './client.ts';
import { parseFrame, toolFrame } from './client-frames.ts';
import { Follower } from './follower.ts';
import { Lag } from './lag.ts';
import { parsePosition } from './position.ts';
import { SocketWriter } from './socket-writer.ts';
import { typeFilter } from './type-filter.ts';
import type { WireText } from './wire-text.ts';

/** What every follower reads from. */
export interface StreamSource {
  readonly log: MessageLog;
  readonly text: WireText;
  readonly isDemo: () => boolean;
}

/** `/api/live/ws`: a tool's stream. It is silent until it is told what is wanted. */
export class ToolSocket implements Client {
  readonly #source: StreamSource;
  readonly #writer: SocketWriter;
  readonly #lag: Lag;
  #follower: Follower | null = null;

  constructor(ws: WebSocket, socket: Socket, source: StreamSource) {
    this.#source = source;
    this.#writer = new SocketWriter(ws, socket, source.isDemo);
    this.#lag = new Lag(socket);
  }

  onFrame(data: RawData, isBinary: boolean): void {
    const frame = parseFrame(toolFrame, data, isBinary);
    if (frame === null) this.#writer.error('Send {"op":"subscribe"} or {"op":"ping"}.');
    else if (frame.op === 'ping') this.#writer.pong();
    else this.#subscribe(frame.types ?? null, frame.resume);
  }

  onEvent<E extends EventName>(event: E, payload: Events[E]): void {
    this.#follower?.onEvent(event, payload);
  }

  onDrain(): void {
    this.#follower?.onDrain();
  }

  isLost(now: number): boolean {
    return this.#lag.isLost(now);
  }

  ping(): void {
    this.#writer.ping();
  }

  cut(reason: CutReason): void {
    this.#writer.close(reason);
  }

  /** A second subscription takes the place of the first. */
  #subscribe(types: readonly string[] | null, resume: string | undefined): void {
    try {
      const { log, text } = this.#source;
      this.#follower = new Follower(log, text, this.#writer, this.#lag, typeFilter(types));
      this.#follower.begin(parsePosition(resume));
    } catch (thrown) {
      this.#writer.error(asAppError(thrown).message);
    }
  }
}
