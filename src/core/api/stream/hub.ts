import { EVENT_NAMES } from '../../events.ts';
import type { EventHub } from '../../events.ts';
import type { Clock, Logger } from '../../ports.ts';
import type { Client } from './client.ts';

/** Streams open at once, of all kinds together. */
export const MAX_STREAMS = 32;
const PING_EVERY_SECONDS = 15;

/** All open streams: hands them the engine's events, keeps them awake, gives up the lost ones. */
export class StreamHub {
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #clients = new Set<Client>();
  readonly #unsubscribe: readonly (() => void)[];
  #cancelTick: () => void = () => {};
  #seconds = 0;
  #cut = 0;

  constructor(events: EventHub, clock: Clock, logger: Logger) {
    this.#clock = clock;
    this.#logger = logger;
    this.#unsubscribe = EVENT_NAMES.map((event) =>
      events.on(event, (payload) => {
        for (const client of this.#clients) client.onEvent(event, payload);
      }),
    );
    this.#tickLater();
  }

  get isFull(): boolean {
    return this.#clients.size >= MAX_STREAMS;
  }

  get size(): number {
    return this.#clients.size;
  }

  /** Clients given up because they did not read, since the start. */
  get cutCount(): number {
    return this.#cut;
  }

  add(client: Client): void {
    this.#clients.add(client);
  }

  remove(client: Client): void {
    this.#clients.delete(client);
  }

  /** Says goodbye to everyone. */
  close(): void {
    this.#cancelTick();
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    for (const client of this.#clients) client.cut('shutdown');
    this.#clients.clear();
  }

  #tickLater(): void {
    this.#cancelTick = this.#clock.after(1000, () => {
      this.#tick();
      this.#tickLater();
    });
  }

  #tick(): void {
    this.#seconds += 1;
    const now = this.#clock.monotonic();
    for (const client of this.#clients) {
      if (client.isLost(now)) {
        this.#cut += 1;
        this.#logger.warn('a stream was closed because its client does not read', { cut: this.#cut });
        this.#clients.delete(client);
        client.cut('slow_consumer');
      } else if (this.#seconds % PING_EVERY_SECONDS === 0) {
        client.ping();
      }
    }
  }
}
