import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { until } from '../wait.ts';
import type { Exchanges } from './exchanges.ts';
import type { Item } from './json.ts';

const EVENT_LIMIT_MS = 10_000;

export interface MonitorEvent {
  readonly event: string;
  readonly payload: Item;
}

/** An old desktop client: connects to the root, registers once, and shows whatever comes. */
export class MonitorClient {
  /** Everything that came, in order. */
  readonly events: MonitorEvent[] = [];
  readonly #socket: Socket;
  readonly #exchanges: Exchanges | null;

  private constructor(socket: Socket, exchanges: Exchanges | null) {
    this.#socket = socket;
    this.#exchanges = exchanges;
    socket.onAny((event: string, payload?: Item | null) =>
      this.events.push({ event, payload: payload ?? {} }),
    );
  }

  /** With the token in the URL, as clients do that can only change that. Rejects with the refusal's message. */
  static async connect(
    baseUrl: string,
    token: string | null,
    exchanges: Exchanges | null = null,
  ): Promise<MonitorClient> {
    const socket = io(baseUrl, {
      forceNew: true,
      transports: ['websocket'],
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      ...(token !== null && { query: { token } }),
    });
    const client = new MonitorClient(socket, exchanges);
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

  /** Where the log stands: what comes from here on. */
  get mark(): number {
    return this.events.length;
  }

  emit(event: string, payload: unknown = null): void {
    this.#socket.emit(event, payload);
  }

  /** With an acknowledgement. */
  ask(event: string, payload: unknown): Promise<unknown> {
    return this.#socket.timeout(EVENT_LIMIT_MS).emitWithAck(event, payload) as Promise<unknown>;
  }

  since(mark: number, event?: string): readonly MonitorEvent[] {
    return this.events.slice(mark).filter((each) => event === undefined || each.event === event);
  }

  /** The first such event after `mark`. */
  async next(
    mark: number,
    event: string,
    wanted: (payload: Item) => boolean = () => true,
    limitMs = EVENT_LIMIT_MS,
  ): Promise<Item> {
    const find = (): MonitorEvent | undefined =>
      this.since(mark, event).find(({ payload }) => wanted(payload));
    await until(event, limitMs, () => find() !== undefined).catch((thrown: unknown) => {
      const came = this.since(mark).map((each) => each.event);
      throw new Error(`no ${event} as expected; what came: ${came.join(', ') || 'nothing'}`, {
        cause: thrown,
      });
    });
    return find()?.payload ?? {};
  }

  /** Says something and resolves with the first such answer. */
  async call(event: string, payload: unknown, answer: string): Promise<Item> {
    const { mark } = this;
    this.emit(event, payload);
    const result = await this.next(mark, answer);
    this.#exchanges?.add(
      `monitor ${event} ${JSON.stringify(payload)}`,
      `${answer} ${JSON.stringify(result)}`,
    );
    return result;
  }

  /** As if the network were gone: the client then comes back by itself. */
  loseTransport(): void {
    this.#socket.io.engine.close();
  }

  close(): void {
    this.#socket.disconnect();
  }
}
