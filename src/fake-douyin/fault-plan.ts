import type { Chance } from './random.ts';

/** A cut, or a cut whose next handshake is refused as well. */
export type Fault = 'reset' | 'stall' | 'refuse';

/** What a bad network does to a room: one of three faults every few seconds, none of them forgotten. */
export class FaultPlan {
  readonly #chance: Chance;
  #left: Fault[] = [];
  #dueMs: number;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#dueMs = this.#pause();
  }

  /** `watchedMs`: how long the broadcast has been reaching somebody. */
  next(watchedMs: number): Fault | null {
    if (watchedMs < this.#dueMs) return null;
    this.#dueMs = watchedMs + this.#pause();
    if (this.#left.length === 0) this.#left = ['reset', 'stall', 'refuse'];
    return this.#left.splice(this.#chance.between(0, this.#left.length - 1), 1)[0] ?? null;
  }

  #pause(): number {
    return this.#chance.between(4_000, 9_000);
  }
}
