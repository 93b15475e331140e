import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';
import { perCollection } from './per-collection.ts';

/**
 * Which rows of an account are not on disk as they are now. Those that somebody waits for are `due` and
 * leave first; what changes meanwhile waits behind them, so that the waiting ends.
 */
export class DirtyRows {
  #due = perCollection(() => new Set<string>());
  #waiting = perCollection(() => new Set<string>());

  get size(): number {
    return sizeOf(this.#due) + sizeOf(this.#waiting);
  }

  get hasDue(): boolean {
    return sizeOf(this.#due) > 0;
  }

  add(collection: ImCollection, id: string): void {
    // One that is due is written as it is then: with this change.
    if (!this.#due[collection].has(id)) this.#waiting[collection].add(id);
  }

  clear(): void {
    for (const collection of IM_COLLECTIONS) {
      this.#due[collection].clear();
      this.#waiting[collection].clear();
    }
  }

  /** Everything up to now is waited for. */
  makeDue(): void {
    if (!this.hasDue) {
      [this.#due, this.#waiting] = [this.#waiting, this.#due];
      return;
    }
    for (const collection of IM_COLLECTIONS) {
      for (const id of this.#waiting[collection]) this.#due[collection].add(id);
      this.#waiting[collection].clear();
    }
  }

  /** Takes out at most `count` of them. */
  take(count: number): { readonly collection: ImCollection; readonly id: string }[] {
    const taken: { collection: ImCollection; id: string }[] = [];
    for (const sets of [this.#due, this.#waiting]) {
      for (const collection of IM_COLLECTIONS) {
        for (const id of sets[collection]) {
          if (taken.length === count) return taken;
          taken.push({ collection, id });
          sets[collection].delete(id);
        }
      }
    }
    return taken;
  }
}

function sizeOf(sets: Readonly<Record<ImCollection, ReadonlySet<string>>>): number {
  return IM_COLLECTIONS.reduce((sum, collection) => sum + sets[collection].size, 0);
}
