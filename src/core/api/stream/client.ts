import type { EventName, Events } from '#shared/contract.ts';

/** Why the server ends a stream. */
export type CutReason = 'slow_consumer' | 'shutdown';

/** One open stream, whatever it speaks. */
export interface Client {
  /** Something happened in the engine. Must not throw and must not wait. */
  onEvent<E extends EventName>(event: E, payload: Events[E]): void;
  /** The client has taken everything that was unsent. */
  onDrain(): void;
  /** Once a second; `now` on the monotonic clock. True when this client has to be given up. */
  isLost(now: number): boolean;
  /** Every 15 s: keeps proxies and half-open detection awake. */
  ping(): void;
  cut(reason: CutReason): void;
}
