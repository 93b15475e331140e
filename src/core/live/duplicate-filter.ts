import { hashText, IdSet } from '../id-set.ts';

/** Ids remembered at least; a resumed connection replays far fewer. */
export const REMEMBERED_IDS = 200_000;

/**
 * Recognises repeats among the last 200,000 to 400,000 messages in constant memory: two
 * generations, the older one is forgotten when the newer is full. What is older still is caught by
 * the archive's UNIQUE index.
 */
export class DuplicateFilter {
  #current: IdSet;
  #previous: IdSet;
  readonly #generation: number;

  constructor(generation = REMEMBERED_IDS) {
    this.#generation = generation;
    // They grow when needed: a quiet room never pays for a busy one.
    this.#current = new IdSet();
    this.#previous = new IdSet();
  }

  /** True when this id was here before; otherwise it is remembered from now on. */
  isRepeat(low: number, high: number): boolean {
    if (this.#previous.has(low, high) || !this.#current.add(low, high)) return true;
    if (this.#current.size >= this.#generation) {
      const oldest = this.#previous;
      this.#previous = this.#current;
      oldest.clear();
      this.#current = oldest;
    }
    return false;
  }

  isRepeatText(text: string): boolean {
    const [low, high] = hashText(text);
    return this.isRepeat(low, high);
  }
}
