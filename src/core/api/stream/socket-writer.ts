import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { ResyncReason } from '#shared/contract.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { CutReason } from './client.ts';
import { closeSocket } from './close-socket.ts';
import type { StreamWriter } from './follower.ts';
import type { Position } from './position.ts';

/** The same stream as SSE, one JSON text frame per event. */
export class SocketWriter implements StreamWriter {
  readonly #ws: WebSocket;
  readonly #socket: Socket;
  readonly #isDemo: () => boolean;

  constructor(ws: WebSocket, socket: Socket, isDemo: () => boolean) {
    this.#ws = ws;
    this.#socket = socket;
    this.#isDemo = isDemo;
  }

  hello(at: Position, resumed: boolean): void {
    this.#send({ type: 'hello', epoch: at.epoch, seq: at.seq, resumed, is_demo: this.#isDemo() });
  }

  message(at: Position, _message: LiveMessage, json: string): void {
    // The message is already written; only what is around it is added.
    const head = JSON.stringify({ type: 'message', epoch: at.epoch, seq: at.seq });
    this.#sendText(`${head.slice(0, -1)},"data":${json}}`);
  }

  resync(at: Position, reason: ResyncReason): void {
    this.#send({ type: 'resync_required', epoch: at.epoch, seq: at.seq, reason, last_seq: at.seq });
  }

  event(name: 'status' | 'gap', data: unknown): void {
    this.#send({ type: name, data });
  }

  ping(): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#ws.ping();
  }

  pong(): void {
    this.#send({ type: 'pong' });
  }

  error(message: string): void {
    this.#send({ type: 'error', code: 'E302', message });
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
    if (reason === 'shutdown') this.#send({ type: 'shutdown' });
    closeSocket(this.#ws, reason);
  }

  #send(frame: Readonly<Record<string, unknown>>): void {
    this.#sendText(JSON.stringify(frame));
  }

  #sendText(text: string): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#ws.send(text);
  }
}
