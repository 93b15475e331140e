import type { Clock } from '../../../ports.ts';

/** How long a request id is known, ms. */
const KEPT_MS = 10 * 60_000;
/** A worker at its limit of ten a second fills less than this. */
const MAX_KEPT = 50_000;

/** Request ids that were applied lately, by worker and account: a repeated one is not applied again. */
export class PushMemory {
  readonly #clock: Clock;
  /** When it was applied, by key; oldest first. */
  readonly #applied = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  has(origin: string, accountId: string, requestId: string): boolean {
    const at = this.#applied.get(keyOf(origin, accountId, requestId));
    return at !== undefined && this.#clock.monotonic() - at < KEPT_MS;
  }

  add(origin: string, accountId: string, requestId: string): void {
    const now = this.#clock.monotonic();
    for (const [key, at] of this.#applied) {
      if (now - at < KEPT_MS && this.#applied.size < MAX_KEPT) break;
      this.#applied.delete(key);
    }
    this.#applied.set(keyOf(origin, accountId, requestId), now);
  }
}

function keyOf(origin: string, accountId: string, requestId: string): string {
  return `${origin}\n${accountId}\n${requestId}`;
}
