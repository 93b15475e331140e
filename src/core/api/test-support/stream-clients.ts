import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';

export interface SseEvent {
  readonly id: string | null;
  readonly event: string | null;
  readonly data: string | null;
}

/** An EventSource that shows everything, comments left out. */
export class SseClient {
  readonly events: SseEvent[] = [];
  readonly #response: IncomingMessage;
  isClosed = false;

  private constructor(response: IncomingMessage) {
    this.#response = response;
    let rest = '';
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.events.push(parseBlock(block));
    });
    response.on('error', () => {});
    response.on('close', () => {
      this.isClosed = true;
    });
  }

  static async open(port: number, path: string, headers: Record<string, string>): Promise<SseClient> {
    return new Promise((resolve, reject) => {
      const request = get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
        if (response.statusCode === 200) resolve(new SseClient(response));
        else reject(new Error(`the stream answered ${String(response.statusCode)}`));
      });
      request.on('error', reject);
    });
  }

  named(name: string): SseEvent[] {
    return this.events.filter((event) => event.event === name);
  }

  /** Seqs of the messages that came, in order. */
  get seqs(): number[] {
    return this.named('chat').map((event) => Number(event.id?.split(':')[1]));
  }

  get lastId(): string {
    return this.events.findLast((event) => event.id !== null)?.id ?? '';
  }

  pause(): void {
    this.#response.pause();
  }

  resume(): void {
    this.#response.resume();
  }

  close(): void {
    this.#response.destroy();
  }
}

function parseBlock(block: string): SseEvent {
  const field = (name: string): string | null =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? null;
  return { id: field('id'), event: field('event'), data: field('data') };
}

/** A WebSocket that keeps every frame. */
export class WsClient {
  readonly frames: Record<string, unknown>[] = [];
  closeCode: number | null = null;
  readonly #ws: WebSocket;

  private constructor(ws: WebSocket) {
    this.#ws = ws;
    ws.on('message', (data) => {
      if (Buffer.isBuffer(data))
        this.frames.push(JSON.parse(data.toString('utf8')) as Record<string, unknown>);
    });
    ws.on('close', (code) => {
      this.closeCode = code;
    });
    ws.on('error', () => {});
  }

  static async open(port: number, path: string, headers: Record<string, string> = {}): Promise<WsClient> {
    return new Promise((resolve, reject) => {
      const ws = new WebSocket(`ws://127.0.0.1:${String(port)}${path}`, { headers });
      const client = new WsClient(ws);
      ws.once('open', () => resolve(client));
      ws.once('error', reject);
    });
  }

  send(frame: unknown): void {
    this.#ws.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  where(field: string, value: unknown): Record<string, unknown>[] {
    return this.frames.filter((frame) => frame[field] === value);
  }

  get seqs(): number[] {
    return this.where('type', 'message').map((frame) => Number(frame['seq']));
  }

  pause(): void {
    this.#ws.pause();
  }

  resume(): void {
    this.#ws.resume();
  }

  close(): void {
    this.#ws.terminate();
  }
}
