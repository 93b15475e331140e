import type { LiveMessage } from '#shared/message.ts';
import { toWire } from '#shared/wire.ts';

/** As many messages as a busy second brings; streams that follow the head all find theirs here. */
const REMEMBERED = 1024;

/** The wire JSON of a message, written once for all the streams that send it at about the same time. */
export class WireText {
  readonly #slots: { message: LiveMessage; json: string }[] = [];

  of(message: LiveMessage): string {
    const slot = message.seq % REMEMBERED;
    const found = this.#slots[slot];
    if (found?.message === message) return found.json;
    const json = JSON.stringify(toWire(message));
    this.#slots[slot] = { message, json };
    return json;
  }
}
