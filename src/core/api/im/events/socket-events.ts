import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { CutReason } from '../../stream/client.ts';
import { closeSocket } from '../../stream/close-socket.ts';
import type { Position } from '../../stream/position.ts';
import type { EventWriter } from './event-stream.ts';
import type { ImEventType } from './event-types.ts';

/** Close code of a WebSocket whose address asks for what there is not. */
const BAD_ADDRESS = 1008;

/** The same events as JSON text frames. */
export class SocketEvents implements EventWriter {
  readonly #ws: WebSocket;
  readonly #socket: Socket;

  constructor(ws: WebSocket, socket: Socket) {
    this.#ws = ws;
    this.#socket = socket;
  }

  event(_at: Position, _type: ImEventType, json: string): void {
    this.#send(json);
  }

  ping(): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#ws.ping();
  }

  pong(): void {
    this.#send('{"type":"pong"}');
  }

  invalidFrame(message: string): void {
    this.#send(JSON.stringify({ type: 'error', error_code: 'INVALID_FRAME', message }));
  }

  refuse(errorCode: string, message: string): void {
    this.#send(JSON.stringify({ type: 'error', error_code: errorCode, message }));
    this.#ws.close(BAD_ADDRESS, errorCode);
  }

  together(write: () => void): void {
    this.#socket.cork();
    try {
      write();
    } finally {
      this.#socket.uncork();
    }
  }

  close(reason: CutReason): void {
    closeSocket(this.#ws, reason);
  }

  #send(text: string): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#ws.send(text);
  }
}
