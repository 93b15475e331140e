import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { until } from '../wait.ts';
import type { Exchanges } from './exchanges.ts';
import { at, text } from './json.ts';
import type { Item } from './json.ts';

const ANSWER_LIMIT_MS = 30_000;
const CONNECT_LIMIT_MS = 10_000;
/** A worker may push ten times a second. */
const PUSHES = { most: 9, withinMs: 1_050 };

/** A crawler as the contract describes it: knows nothing of the app but its socket. */
export class WorkerClient {
  /** Everything that came as a `message`, in order. */
  readonly messages: Item[] = [];
  /** Requests to send something, in order. */
  readonly replyRequests: Item[] = [];
  /** Bindings that were given or taken while connected. */
  readonly bindings: { readonly event: string; readonly payload: Item }[] = [];
  readonly id: string;
  readonly #socket: Socket;
  readonly #exchanges: Exchanges | null;
  #pushedAt: number[] = [];

  private constructor(socket: Socket, id: string, exchanges: Exchanges | null) {
    this.#socket = socket;
    this.id = id;
    this.#exchanges = exchanges;
    socket.on('message', (message: Item) => this.messages.push(message));
    socket.on('master:reply:request', (request: Item) => this.replyRequests.push(request));
    for (const event of ['master:task:assign', 'master:task:revoke']) {
      socket.on(event, (payload: Item) => this.bindings.push({ event, payload }));
    }
  }

  /** Rejects with the message of the refusal. `token` null: none is shown. */
  static async connect(
    baseUrl: string,
    token: string | null,
    id = 'crawler-1',
    exchanges: Exchanges | null = null,
  ): Promise<WorkerClient> {
    const socket = io(`${baseUrl}/worker`, {
      forceNew: true,
      reconnection: false,
      transports: ['websocket'],
      timeout: CONNECT_LIMIT_MS,
      ...(token !== null && { auth: { token } }),
    });
    const client = new WorkerClient(socket, id, exchanges);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', (error) => {
        socket.disconnect();
        reject(error);
      });
    });
    return client;
  }

  get isConnected(): boolean {
    return this.#socket.connected;
  }

  /** Sends an envelope and resolves with the one that answers it. */
  async ask(type: string, payload: Item, requestId: string = randomUUID()): Promise<Item> {
    const before = this.messages.length;
    this.#socket.emit('message', { type, version: 'v1', payload, timestamp: Date.now(), requestId });
    const isAnswer = (message: Item): boolean => message['requestId'] === requestId;
    await until(`an answer to ${type}`, ANSWER_LIMIT_MS, () =>
      this.messages.slice(before).some(isAnswer),
    ).catch((thrown: unknown) => {
      const came = JSON.stringify(this.messages.slice(before)).slice(0, 600);
      throw new Error(`${type} with requestId ${requestId} was not answered; what came: ${came}`, {
        cause: thrown,
      });
    });
    const answer = this.messages.slice(before).find(isAnswer) ?? {};
    this.#exchanges?.add(`worker ${type} ${JSON.stringify(payload)}`, JSON.stringify(answer));
    return answer;
  }

  /** Anything at all as a `message`. */
  sendRaw(message: unknown): void {
    this.#socket.emit('message', message);
  }

  register(): Promise<Item> {
    return this.ask('worker:register', {
      worker_id: this.id,
      host: '127.0.0.1',
      port: 0,
      version: '1.0.0',
      capabilities: ['douyin'],
      max_accounts: 10,
    });
  }

  heartbeat(): Promise<Item> {
    return this.ask('worker:heartbeat', {
      worker_id: this.id,
      status: 'online',
      active_tasks: 0,
      memory_usage: 0,
      cpu_usage: 0,
    });
  }

  /** Pushes and resolves with the payload of the acknowledgement, also when it is a refusal. */
  async sync(payload: Item, requestId: string = randomUUID()): Promise<Item> {
    await this.#mayPush();
    const answer = await this.ask('worker:data:sync', { ...payload, requestId }, requestId);
    return (at(answer, 'payload') ?? {}) as Item;
  }

  /** A snapshot that must be taken. */
  async push(accountId: string, data: Item, more: Item = {}): Promise<Item> {
    return taken(await this.sync({ accountId, platform: 'douyin', timestamp: Date.now(), data, ...more }));
  }

  /** A delta that must be taken. */
  pushDelta(accountId: string, data: Item, more: Item = {}): Promise<Item> {
    return this.push(accountId, data, { mode: 'delta', ...more });
  }

  /** Answers a request to send something. */
  reply(request: Item, status: 'success' | 'failed', more: Item = {}): void {
    this.#socket.emit('worker:reply:result', {
      reply_id: request['reply_id'],
      request_id: request['request_id'],
      platform: 'douyin',
      account_id: request['account_id'],
      status,
      platform_reply_id: null,
      error_code: null,
      error_message: null,
      timestamp: Date.now(),
      ...more,
    });
  }

  /** The next request to send something, after those seen before. */
  async nextReplyRequest(seen: number): Promise<Item> {
    await until('a request to reply', ANSWER_LIMIT_MS, () => this.replyRequests.length > seen);
    return this.replyRequests[seen] ?? {};
  }

  close(): void {
    this.#socket.disconnect();
  }

  /** Keeps to the rate that is allowed. */
  async #mayPush(): Promise<void> {
    for (;;) {
      const now = performance.now();
      this.#pushedAt = this.#pushedAt.filter((pushed) => now - pushed < PUSHES.withinMs);
      const [oldest] = this.#pushedAt;
      if (oldest === undefined || this.#pushedAt.length < PUSHES.most) break;
      await pause(oldest + PUSHES.withinMs - now);
    }
    this.#pushedAt.push(performance.now());
  }
}

function taken(ack: Item): Item {
  if (ack['success'] === true) return ack;
  throw new Error(`the push was refused: ${text(ack, 'error_code')} ${JSON.stringify(ack).slice(0, 800)}`);
}
