import type { RawData, WebSocket } from 'ws';
import type { EventName, Events, RequestName } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { Dispatch } from '../../dispatch.ts';
import { REQUEST_SCOPES, allows } from '../scopes.ts';
import type { Scope } from '../scopes.ts';
import type { Client, CutReason } from './client.ts';
import { pageFrame, parseFrame } from './client-frames.ts';
import { closeSocket } from './close-socket.ts';
import type { EventText } from './event-text.ts';
import type { Lag } from './lag.ts';

/** Requests of one page that may be unanswered at once. */
const MAX_IN_FLIGHT = 64;

export interface PageSource {
  readonly dispatch: Dispatch;
  readonly text: EventText;
  readonly epoch: string;
}

/** The part of a WebSocket that is written to. */
type PageLine = Pick<WebSocket, 'readyState' | 'OPEN' | 'send' | 'ping' | 'close'>;

/** `/api/live/rpc`: the dashboard in a browser. The contract's requests and events, as over IPC. */
export class PageSocket implements Client {
  readonly #ws: PageLine;
  readonly #lag: Lag;
  readonly #source: PageSource;
  readonly #scope: Scope;
  #inFlight = 0;
  /** Events are being left out; the page will be told to take a snapshot. */
  #isBehind = false;

  constructor(ws: PageLine, lag: Lag, source: PageSource, scope: Scope) {
    this.#ws = ws;
    this.#lag = lag;
    this.#source = source;
    this.#scope = scope;
    this.#send(JSON.stringify({ op: 'ready', epoch: source.epoch, scope }));
  }

  onFrame(data: RawData, isBinary: boolean): void {
    const frame = parseFrame(pageFrame, data, isBinary);
    if (frame === null) this.#send('{"op":"error","code":"E302","message":"This frame is not understood."}');
    else if (frame.op === 'ping') this.#send('{"op":"pong"}');
    else void this.#answer(frame.id, frame.name, frame.input);
  }

  onEvent<E extends EventName>(event: E, payload: Events[E]): void {
    if (this.#lag.isFull) this.#isBehind = true;
    if (!this.#isBehind) this.#send(this.#source.text.of(event, payload));
  }

  onDrain(): void {
    if (!this.#isBehind) return;
    this.#isBehind = false;
    this.#send('{"op":"event","name":"resync","payload":{"reason":"slow_consumer"}}');
  }

  isLost(now: number): boolean {
    return this.#lag.isLost(now);
  }

  ping(): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#ws.ping();
  }

  cut(reason: CutReason): void {
    closeSocket(this.#ws, reason);
  }

  async #answer(id: number, name: string, input: unknown): Promise<void> {
    if (this.#inFlight >= MAX_IN_FLIGHT) {
      this.#refuse(id, 'E502', 'Too many requests are waiting; ask again when some are answered.');
      return;
    }
    if (Object.hasOwn(REQUEST_SCOPES, name) && !allows(this.#scope, REQUEST_SCOPES[name as RequestName])) {
      this.#refuse(id, 'E503', 'This token may only read; open the page from the app to act.');
      return;
    }
    this.#inFlight += 1;
    try {
      const result = await this.#source.dispatch(name as RequestName, input);
      this.#send(JSON.stringify({ op: 'result', id, result }));
    } finally {
      this.#inFlight -= 1;
    }
  }

  #refuse(id: number, code: ErrorCode, message: string): void {
    const error = new AppError(code, message).toJSON();
    this.#send(JSON.stringify({ op: 'result', id, result: { ok: false, error } }));
  }

  #send(text: string): void {
    if (this.#ws.readyState === this.#ws.OPEN) this.#ws.send(text);
  }
}
