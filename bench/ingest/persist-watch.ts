import type { DatabaseView } from '../instruments/database-view.ts';
import { spread } from '../instruments/percentile.ts';
import type { Spread } from '../instruments/percentile.ts';

const EVERY_MS = 5;

/**
 * From the arrival of a frame in the engine until its messages can be read by a second connection, ms.
 * It is looked at every 5 ms and arrivals are whole milliseconds: up to 6 ms too much, never too little.
 */
export class PersistWatch {
  readonly #view: DatabaseView;
  readonly #timer: NodeJS.Timeout;
  readonly #ages: number[] = [];
  #seq = 0;

  constructor(view: DatabaseView) {
    this.#view = view;
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
  }

  stop(): Spread {
    clearInterval(this.#timer);
    this.#look();
    return spread(this.#ages);
  }

  #look(): void {
    const rows = this.#view.rowsAfter(this.#seq);
    const now = Date.now();
    for (const { seq, received_ms: receivedMs } of rows) {
      this.#seq = seq;
      this.#ages.push(now - receivedMs);
    }
  }
}
