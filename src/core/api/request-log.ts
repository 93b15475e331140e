import type { ApiLogEntry, ShownToken } from '#shared/api-info.ts';
import type { Clock } from '../ports.ts';

/** How many requests are remembered. */
export const REQUEST_LOG_SIZE = 200;

const MAX_ROUTE = 120;
/** A path segment that cannot hide anything: short, plain, and no token of ours. */
const PLAIN_SEGMENT = /^(?!dd[a-z]_)[A-Za-z0-9._:-]{0,32}$/;

/**
 * The latest requests to the API, so that somebody who connects a tool sees what it asks and what it
 * is told. It holds patterns instead of paths and no query at all: a token must not get in by accident.
 */
export class RequestLog {
  readonly #clock: Clock;
  readonly #onAdd: (entry: ApiLogEntry, traceId: string | null) => void;
  /** A ring: entry `n` is at `n % REQUEST_LOG_SIZE`. */
  readonly #entries: ApiLogEntry[] = [];
  #count = 0;

  /** `onAdd` is told of each, for the log of the app. */
  constructor(clock: Clock, onAdd: (entry: ApiLogEntry, traceId: string | null) => void = () => {}) {
    this.#clock = clock;
    this.#onAdd = onAdd;
  }

  /** `route` is the router's pattern, or what `plainPath` made of a path that never reached it. */
  add(
    method: string,
    route: string,
    status: number,
    elapsedMs: number | null,
    token: ShownToken,
    traceId: string | null = null,
  ): void {
    const number = this.#count;
    this.#count += 1;
    const entry = {
      number,
      timeMs: this.#clock.now(),
      method,
      route,
      status,
      elapsedMs,
      token,
    };
    this.#entries[number % REQUEST_LOG_SIZE] = entry;
    this.#onAdd(entry, traceId);
  }

  /** Newest first. */
  latest(): readonly ApiLogEntry[] {
    return this.#entries.toSorted((a, b) => b.number - a.number);
  }
}

/** A request target that was never routed, with its query and everything that could be a secret left out. */
export function plainPath(target: string): string {
  const [path = ''] = target.split('?', 1);
  const plain = path
    .slice(0, MAX_ROUTE)
    .split('/')
    .map((segment) => (PLAIN_SEGMENT.test(segment) ? segment : '…'))
    .join('/');
  return path.length > MAX_ROUTE ? `${plain}…` : plain;
}
