import type { EventName, Events, Input, Output, RequestName, Result, Transport } from '#shared/contract.ts';
import { backOffMs } from './back-off.ts';
import { parseServerFrame, type ServerFrame } from './server-frame.ts';

/** The server closes with this code when it does not know the token. Trying again cannot help. */
const CLOSE_BAD_TOKEN = 4001;
const PING_MS = 20_000;
/** Two pings without any frame in between: the link is dead although nobody said so. */
const SILENCE_MS = 45_000;
const REQUEST_TIMEOUT_MS = 30_000;

export interface WebSocketOptions {
  /** `ws(s)://host/api/live/rpc` */
  readonly url: string;
  readonly token: string;
  /** The server refused the token; the transport has given up. */
  readonly onRefused: () => void;
  /** This page asked for another control token and goes on with it; the one it came with is worth nothing now. */
  readonly onToken: (token: string) => void;
  readonly random: () => number;
  readonly openSocket?: (url: string) => WebSocket;
}

type Pending = (result: Result<never>) => void;

/** The engine over one WebSocket that comes back by itself. Requests fail at once while it is down. */
export class WebSocketTransport implements Transport {
  readonly #options: WebSocketOptions;
  readonly #listeners = new Map<EventName, Set<(payload: never) => void>>();
  readonly #linkListeners = new Set<(up: boolean) => void>();
  readonly #pending = new Map<number, Pending>();
  #token: string;
  /** What the open socket has shown. */
  #shownToken: string | null = null;
  #socket: WebSocket | null = null;
  #up = false;
  #attempt = 0;
  #nextId = 1;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setInterval> | undefined;
  #heardAt = 0;
  #closed = false;

  constructor(options: WebSocketOptions) {
    this.#options = options;
    this.#token = options.token;
    this.#connect();
  }

  request<N extends RequestName>(name: N, input: Input<N>): Promise<Result<Output<N>>> {
    const socket = this.#socket;
    if (!this.#up || socket === null) return Promise.resolve(linkDown());
    const id = this.#nextId++;
    return new Promise((resolve) => {
      const timeout = setTimeout(() => this.#settle(id, linkDown()), REQUEST_TIMEOUT_MS);
      this.#pending.set(id, (result) => {
        clearTimeout(timeout);
        this.#adoptToken(name, input, result);
        resolve(result);
      });
      socket.send(JSON.stringify({ op: 'request', id, name, input }));
    });
  }

  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  onLink(listener: (up: boolean) => void): () => void {
    this.#linkListeners.add(listener);
    listener(this.#up);
    return () => {
      this.#linkListeners.delete(listener);
    };
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#socket?.close();
  }

  #connect(): void {
    const open = this.#options.openSocket ?? ((url: string) => new WebSocket(url));
    const socket = open(this.#options.url);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#shownToken = this.#token;
      socket.send(JSON.stringify({ op: 'auth', token: this.#token }));
    });
    socket.addEventListener('message', (event) => {
      this.#heardAt = performance.now();
      const frame = parseServerFrame(event.data);
      if (frame !== null) this.#receive(socket, frame);
    });
    // An error is always followed by a close, which carries the code.
    socket.addEventListener('close', (event) => this.#lost(event.code));
  }

  #receive(socket: WebSocket, frame: ServerFrame): void {
    switch (frame.op) {
      case 'ready':
        this.#attempt = 0;
        this.#ping = setInterval(() => this.#checkAlive(socket), PING_MS);
        this.#setUp(true);
        return;
      case 'result':
        this.#settle(frame.id, frame.result);
        return;
      case 'event':
        for (const listener of this.#listeners.get(frame.name) ?? []) listener(frame.payload);
        return;
      case 'ping':
        socket.send('{"op":"pong"}');
        return;
      case 'pong':
        return;
    }
  }

  /** A page cuts itself off when it replaces the control token, unless it takes the new one over at once. */
  #adoptToken(name: RequestName, input: Input<RequestName>, result: Result<Output<RequestName>>): void {
    if (name !== 'rotateToken' || !result.ok) return;
    if ((input as Input<'rotateToken'>).scope !== 'control') return;
    this.#token = (result.value as Output<'rotateToken'>).token;
    this.#options.onToken(this.#token);
  }

  #checkAlive(socket: WebSocket): void {
    if (performance.now() - this.#heardAt > SILENCE_MS) socket.close();
    else socket.send('{"op":"ping"}');
  }

  #lost(code: number): void {
    clearInterval(this.#ping);
    this.#socket = null;
    this.#setUp(false);
    for (const id of this.#pending.keys()) this.#settle(id, linkDown());
    const hasNewToken = this.#shownToken !== null && this.#shownToken !== this.#token;
    if (code === CLOSE_BAD_TOKEN && !hasNewToken) {
      this.#closed = true;
      this.#options.onRefused();
    }
    if (this.#closed) return;
    if (hasNewToken) {
      this.#connect();
      return;
    }
    this.#retry = setTimeout(() => this.#connect(), backOffMs(this.#attempt++, this.#options.random));
  }

  #settle(id: number, result: Result<never>): void {
    const resolve = this.#pending.get(id);
    this.#pending.delete(id);
    resolve?.(result);
  }

  #setUp(up: boolean): void {
    if (this.#up === up) return;
    this.#up = up;
    for (const listener of this.#linkListeners) listener(up);
  }
}

function linkDown(): Result<never> {
  return {
    ok: false,
    error: {
      error_code: 'E001',
      error_name: 'CONNECTION_FAILED',
      error_message: 'The page has no connection to the engine right now.',
      error_details: { link: 'page' },
      retryable: true,
    },
  };
}
