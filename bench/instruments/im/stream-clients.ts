import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { until } from '../wait.ts';
import { at } from './json.ts';
import type { Item } from './json.ts';

const EVENT_LIMIT_MS = 10_000;

/** One event of the log, by whichever way it came. */
export interface StreamEvent {
  /** `<epoch>:<seq>`, also of a WebSocket frame. */
  readonly id: string;
  readonly type: string;
  readonly seq: number;
  readonly json: Item;
}

/** What SSE and WebSocket have in common for whoever listens. */
export abstract class StreamClient {
  readonly events: StreamEvent[] = [];

  get lastId(): string {
    return this.events.at(-1)?.id ?? '';
  }

  of(type: string): readonly StreamEvent[] {
    return this.events.filter((event) => event.type === type);
  }

  /** The first such event after `from`. */
  async next(
    type: string,
    wanted: (json: Item) => boolean = () => true,
    from = 0,
    limitMs = EVENT_LIMIT_MS,
  ): Promise<StreamEvent> {
    const find = (): StreamEvent | undefined =>
      this.events.slice(from).find((event) => event.type === type && wanted(event.json));
    await until(`${type} on the stream`, limitMs, () => find() !== undefined).catch((thrown: unknown) => {
      const came = this.events.slice(from).map((event) => event.type);
      throw new Error(`no ${type} as expected; what came: ${came.join(', ') || 'nothing'}`, {
        cause: thrown,
      });
    });
    return find() ?? { id: '', type: '', seq: 0, json: {} };
  }

  abstract close(): void;

  protected take(json: Item, id?: string): void {
    const seq = Number(json['seq'] ?? Number.NaN);
    this.events.push({
      id: id ?? `${String(json['epoch'])}:${String(json['seq'])}`,
      type: String(json['type']),
      seq,
      json,
    });
  }
}

/** The event stream as `curl -N` sees it. */
export class SseStream extends StreamClient {
  readonly #response: IncomingMessage;

  private constructor(response: IncomingMessage) {
    super();
    this.#response = response;
    let rest = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.#read(block);
    });
    response.on('error', () => {});
  }

  /** Rejects with the status when it is no stream. */
  static open(baseUrl: string, path: string, headers: Record<string, string>): Promise<SseStream> {
    return new Promise((resolve, reject) => {
      const call = get(`${baseUrl}${path}`, { headers, agent: false }, (response) => {
        if (response.statusCode === 200) resolve(new SseStream(response));
        else {
          response.resume();
          reject(new Error(`the stream answered ${String(response.statusCode)}`));
        }
      });
      call.on('error', reject);
    });
  }

  close(): void {
    this.#response.destroy();
  }

  #read(block: string): void {
    const field = (name: string): string | undefined =>
      block
        .split('\n')
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const data = field('data');
    if (data === undefined) return;
    this.take(JSON.parse(data) as Item, field('id') ?? '');
  }
}

/** The same events as WebSocket frames. */
export class WsStream extends StreamClient {
  readonly #ws: WebSocket;
  closeCode: number | null = null;

  private constructor(ws: WebSocket) {
    super();
    this.#ws = ws;
    ws.on('message', (data: Buffer) => this.take(JSON.parse(data.toString('utf8')) as Item));
    ws.on('close', (code) => {
      this.closeCode = code;
    });
    ws.on('error', () => {});
  }

  static open(baseUrl: string, path: string, headers: Record<string, string> = {}): Promise<WsStream> {
    return new Promise((resolve, reject) => {
      const ws = new WebSocket(`${baseUrl.replace('http:', 'ws:')}${path}`, { headers });
      // Before it opens: the first frame may come in the same packet as the handshake.
      const client = new WsStream(ws);
      ws.once('open', () => resolve(client));
      ws.once('error', reject);
    });
  }

  send(frame: Item): void {
    this.#ws.send(JSON.stringify(frame));
  }

  close(): void {
    this.#ws.terminate();
  }
}

/** What the hello of a stream says about where it goes on. */
export function isResumed(event: StreamEvent): boolean {
  return at(event.json, 'data.resumed') === true;
}
