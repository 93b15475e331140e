import type { ImCollection } from '#shared/im.ts';
import { MadeIds } from './made-ids.ts';

/** Finds staged rows of one collection by the platform's ids. */
export class StagedIds {
  readonly #made: MadeIds;
  /** Platform id → internal id, where that one is not made of this one. */
  readonly #others = new Map<string, string>();
  #hasOdd = false;

  constructor(collection: ImCollection, accountId: string) {
    this.#made = new MadeIds(collection, accountId);
  }

  /** Whether there are rows that can be meant by another id than the one made of their platform's. */
  get hasOdd(): boolean {
    return this.#hasOdd;
  }

  add({ id, platformId }: { readonly id: string; readonly platformId: string }): 'plain' | 'odd' {
    if (this.isPlain(id, platformId)) return 'plain';
    this.#hasOdd = true;
    if (platformId !== '' && !this.#made.isMade(id, platformId)) this.#others.set(platformId, id);
    return 'odd';
  }

  /** The internal id that a row with this platform id has if there is one. */
  get(platformId: string): string {
    return this.#others.get(platformId) ?? this.#made.of(platformId);
  }

  isPlain(id: string, platformId: string): boolean {
    return this.#made.isPlain(id, platformId);
  }
}
