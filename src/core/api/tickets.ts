import type { Clock } from '../ports.ts';
import { newToken } from './tokens.ts';

/** How long a ticket is good for, seconds. */
export const TICKET_SECONDS = 30;

/** Tickets that may wait at once; a client that collects them loses its oldest. */
const MAX_TICKETS = 1000;

/**
 * Single-use keys for one stream, for clients that cannot send a header (EventSource, WebSocket in
 * a page). A URL is written into logs and histories; a ticket there is worth nothing.
 */
export class Tickets {
  readonly #clock: Clock;
  /** Expiry on the monotonic clock by ticket, oldest first. */
  readonly #waiting = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issue(): string {
    const [oldest] = this.#waiting.keys();
    if (oldest !== undefined && this.#waiting.size >= MAX_TICKETS) this.#waiting.delete(oldest);
    const ticket = newToken('ddt');
    this.#waiting.set(ticket, this.#clock.monotonic() + TICKET_SECONDS * 1000);
    return ticket;
  }

  /** True once per ticket, within its time. */
  redeem(ticket: string): boolean {
    const expires = this.#waiting.get(ticket);
    if (expires === undefined) return false;
    this.#waiting.delete(ticket);
    return this.#clock.monotonic() < expires;
  }
}
