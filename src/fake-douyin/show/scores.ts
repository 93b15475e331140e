import type { GiftPacket } from './combos.ts';
import type { ComboRun } from './facts.ts';
import type { Viewer } from './viewers.ts';

/** A viewer's place on the list of givers. */
export interface Score {
  readonly viewer: Viewer;
  readonly diamonds: number;
}

/** What the service takes for a gift whose price no frame tells. */
const UNTOLD_PRICE = 6;
const LISTED = 50;

/** What each viewer has given to this room: every gift that was bought, whether or not any client is told. */
export class Scores {
  readonly #given = new Map<string, { readonly viewer: Viewer; diamonds: number }>();
  readonly #counted = new WeakMap<ComboRun, number>();

  /** Diamonds that the packet adds, as far as frames tell them; also of a gift to somebody else. */
  add({ run, items, sender }: GiftPacket): number {
    const before = this.#counted.get(run) ?? 0;
    if (items <= before) return 0;
    this.#counted.set(run, items);
    const told = (items - before) * (run.unitDiamonds ?? 0);
    if (run.toOther) return told;
    const giver = this.#given.get(sender.key) ?? { viewer: sender, diamonds: 0 };
    giver.diamonds += (items - before) * (run.unitDiamonds ?? UNTOLD_PRICE);
    this.#given.set(sender.key, giver);
    return told;
  }

  /** The best, best first. */
  top(): readonly Score[] {
    return [...this.#given.values()].toSorted((a, b) => b.diamonds - a.diamonds).slice(0, LISTED);
  }
}
