import type { Draft } from './draft.ts';
import type { ComboRun } from './facts.ts';
import type { Scenario } from './scenarios.ts';

/** A gift that was bought and that no client was told of. */
export interface LostGift {
  /** When its first click happened, ms since 1970 UTC. */
  readonly atMs: number;
  readonly userKey: string;
  readonly diamonds: number;
}

/** What the service keeps from a client: by the client's rank, by its own whim, or because a test says so. */
export class Withheld {
  readonly #gifts: Scenario['gifts'];
  readonly #begun = new WeakSet<ComboRun>();
  readonly #lost = new Map<ComboRun, LostGift>();
  #toLose = 0;

  constructor(gifts: Scenario['gifts']) {
    this.#gifts = gifts;
  }

  /** The next `count` gifts of viewers known by id, all clicks of each, never arrive. */
  loseGifts(count: number): void {
    this.#toLose += count;
  }

  get lostGifts(): readonly LostGift[] {
    return [...this.#lost.values()];
  }

  /** `watchedMs`: how long the broadcast has been reaching somebody. */
  takes({ fact }: Draft, atMs: number, watchedMs: number): boolean {
    if (fact?.is !== 'message' || fact.gift === undefined) return false;
    const { run, items } = fact.gift;
    const { userKey } = fact;
    const isNew = !this.#begun.has(run);
    this.#begun.add(run);
    const price = run.toOther ? null : run.unitDiamonds;
    if (price !== null && userKey !== null && /^\d+$/.test(userKey)) {
      const lost = this.#lost.get(run) ?? this.#loseNext(isNew, atMs, userKey);
      if (lost !== null) {
        this.#lost.set(run, { ...lost, diamonds: Math.max(lost.diamonds, items * price) });
        return true;
      }
    }
    return this.#gifts === 'none' || (this.#gifts !== 'all' && watchedMs >= this.#gifts.stopAfterMs);
  }

  #loseNext(isNew: boolean, atMs: number, userKey: string): LostGift | null {
    if (!isNew || this.#toLose === 0) return null;
    this.#toLose -= 1;
    return { atMs, userKey, diamonds: 0 };
  }
}
