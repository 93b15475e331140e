import type { ServerResponse } from 'node:http';
import type { CutReason } from '../../stream/client.ts';
import { positionText } from '../../stream/position.ts';
import type { Position } from '../../stream/position.ts';
import type { EventWriter } from './event-stream.ts';
import type { ImEventType } from './event-types.ts';

/** Server-sent events: the `id` of each is where `Last-Event-ID` goes on from. */
export class SseEvents implements EventWriter {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
    this.#write('retry: 3000\n\n');
  }

  event(at: Position, type: ImEventType, json: string): void {
    this.#write(`id: ${positionText(at)}\nevent: ${type}\ndata: ${json}\n\n`);
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
    if (reason === 'slow_consumer') this.#response.destroy();
    else this.#response.end();
  }

  /** Bytes, not text: Node counts unsent text in characters, and a Chinese one is three bytes. */
  #write(text: string): void {
    if (!this.#response.destroyed && !this.#response.writableEnded) this.#response.write(Buffer.from(text));
  }
}
