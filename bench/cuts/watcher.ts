import type { EventHub } from '#core/events.ts';

/** Listens to the engine's events as a window would. */
export class Watcher {
  messages = 0;
  /** Monotonic, of the newest batch. */
  lastAtMs = 0;
  gapsClosed = 0;
  /** Messages that were told before. */
  twice = 0;
  /** Steps of seq that were not +1. */
  holes = 0;
  /** The engine has come to rest. */
  ended = false;
  readonly #ids = new Set<string>();
  #seq: number | null = null;

  constructor(events: EventHub) {
    events.on('batch', ({ messages }) => {
      this.lastAtMs = performance.now();
      for (const { id, seq } of messages) {
        this.messages += 1;
        if (this.#ids.has(id)) this.twice += 1;
        this.#ids.add(id);
        if (this.#seq !== null && seq !== this.#seq + 1) this.holes += 1;
        this.#seq = seq;
      }
    });
    events.on('status', ({ state, endReason }) => {
      this.ended = state === 'IDLE' && endReason !== null;
    });
    events.on('gap', ({ endMs }) => {
      if (endMs !== null) this.gapsClosed += 1;
    });
  }
}
