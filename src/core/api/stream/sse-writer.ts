import type { ServerResponse } from 'node:http';
import type { ResyncReason } from '#shared/contract.ts';
import type { LiveMessage } from '#shared/message.ts';
import { wireType } from '#shared/wire.ts';
import type { CutReason } from './client.ts';
import type { StreamWriter } from './follower.ts';
import { positionText } from './position.ts';
import type { Position } from './position.ts';

/** Server-sent events: the `id` of each is where `Last-Event-ID` goes on from. */
export class SseWriter implements StreamWriter {
  readonly #response: ServerResponse;
  readonly #isDemo: () => boolean;

  constructor(response: ServerResponse, isDemo: () => boolean) {
    this.#response = response;
    this.#isDemo = isDemo;
  }

  hello(at: Position, resumed: boolean): void {
    const data = { epoch: at.epoch, seq: at.seq, resumed, is_demo: this.#isDemo() };
    this.#write(`retry: 3000\n\nid: ${positionText(at)}\nevent: hello\ndata: ${JSON.stringify(data)}\n\n`);
  }

  message(at: Position, message: LiveMessage, json: string): void {
    // A line break in a name would end the field; names that came from the platform are not trusted.
    const name = wireType(message).replaceAll(/[^\w:-]/g, '');
    this.#write(`id: ${positionText(at)}\nevent: ${name}\ndata: ${json}\n\n`);
  }

  resync(at: Position, reason: ResyncReason): void {
    const data = JSON.stringify({ reason, last_seq: at.seq });
    this.#write(`id: ${positionText(at)}\nevent: resync_required\ndata: ${data}\n\n`);
  }

  event(name: 'status' | 'gap', data: unknown): void {
    this.#write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** An `id` without data moves the client's position and shows nothing: a rare filter stays resumable. */
  ping(at: Position): void {
    this.#write(`: ping\nid: ${positionText(at)}\n\n`);
  }

  together(write: () => void): void {
    this.#response.cork();
    try {
      write();
    } finally {
      this.#response.uncork();
    }
  }

  close(reason: CutReason): void {
    if (reason === 'slow_consumer') {
      this.#response.destroy();
      return;
    }
    this.#response.end('event: shutdown\ndata: {}\n\n');
  }

  /** Bytes, not text: Node counts unsent text in characters, and a Chinese one is three bytes. */
  #write(text: string): void {
    if (!this.#response.destroyed) this.#response.write(Buffer.from(text));
  }
}
