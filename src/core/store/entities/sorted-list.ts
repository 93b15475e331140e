/** A chunk is split when it is longer: long enough that there are few, short enough that a splice is cheap. */
const MAX_CHUNK = 512;

export type Compare<T> = (a: T, b: T) => number;

/** A place in the list: negative when the item stands before it. */
export type Probe<T> = (item: T) => number;

/**
 * Items in order, with their ranks: insert, delete and find by binary search, page by rank without
 * walking. A list of chunks, because a plain array moves half its items for each insert. No two items
 * may compare as equal.
 */
export class SortedList<T> {
  readonly #compare: Compare<T>;
  readonly #chunks: T[][];
  #size: number;

  constructor(compare: Compare<T>, chunks: T[][] = []) {
    this.#compare = compare;
    this.#chunks = chunks;
    this.#size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  }

  get size(): number {
    return this.#size;
  }

  /** The same items; what happens to one list does not show in the other. */
  clone(): SortedList<T> {
    return new SortedList(
      this.#compare,
      this.#chunks.map((chunk) => chunk.slice()),
    );
  }

  insert(item: T): void {
    this.#size += 1;
    const last = this.#chunks.at(-1);
    if (last === undefined) {
      this.#chunks.push([item]);
      return;
    }
    // Most items come at one end of the list: there, chunks are filled up instead of split.
    const end = last.at(-1);
    if (end !== undefined && this.#compare(end, item) < 0) {
      if (last.length < MAX_CHUNK) last.push(item);
      else this.#chunks.push([item]);
      return;
    }
    const probe: Probe<T> = (other) => this.#compare(other, item);
    const index = this.#chunkFor(probe);
    const chunk = this.#chunks[index] ?? last;
    const at = lowerBound(chunk, probe);
    if (index === 0 && at === 0 && chunk.length >= MAX_CHUNK) {
      this.#chunks.unshift([item]);
      return;
    }
    chunk.splice(at, 0, item);
    // Both halves are copied: cutting an array in place would keep the room of the whole.
    if (chunk.length > MAX_CHUNK) {
      this.#chunks.splice(index, 1, chunk.slice(0, MAX_CHUNK / 2), chunk.slice(MAX_CHUNK / 2));
    }
  }

  /** False when there is nothing that compares as equal. */
  delete(item: T): boolean {
    const probe: Probe<T> = (other) => this.#compare(other, item);
    const index = this.#chunkFor(probe);
    const chunk = this.#chunks[index];
    if (chunk === undefined) return false;
    const at = lowerBound(chunk, probe);
    const found = chunk[at];
    if (found === undefined || probe(found) !== 0) return false;
    chunk.splice(at, 1);
    if (chunk.length === 0) this.#chunks.splice(index, 1);
    this.#size -= 1;
    return true;
  }

  /** Puts `item` where `old` stands, if both belong to the same place. */
  replace(old: T, item: T): boolean {
    if (this.#compare(old, item) !== 0) return false;
    const probe: Probe<T> = (other) => this.#compare(other, old);
    const chunk = this.#chunks[this.#chunkFor(probe)];
    if (chunk === undefined) return false;
    const at = lowerBound(chunk, probe);
    const found = chunk[at];
    if (found === undefined || probe(found) !== 0) return false;
    chunk[at] = item;
    return true;
  }

  /** How many items stand before the place. */
  rank(probe: Probe<T>): number {
    const index = this.#chunkFor(probe);
    let rank = 0;
    for (let before = 0; before < index; before += 1) rank += this.#chunks[before]?.length ?? 0;
    return rank + lowerBound(this.#chunks[index] ?? [], probe);
  }

  at(rank: number): T | undefined {
    if (rank < 0) return undefined;
    let left = rank;
    for (const chunk of this.#chunks) {
      if (left < chunk.length) return chunk[left];
      left -= chunk.length;
    }
    return undefined;
  }

  first(): T | undefined {
    return this.#chunks[0]?.[0];
  }

  last(): T | undefined {
    return this.#chunks.at(-1)?.at(-1);
  }

  /** Items from a rank on. The list must not change meanwhile. */
  *from(rank: number): Generator<T, void, undefined> {
    let left = rank;
    for (const chunk of this.#chunks) {
      if (left >= chunk.length) {
        left -= chunk.length;
        continue;
      }
      for (let at = left; at < chunk.length; at += 1) yield chunk[at] as T;
      left = 0;
    }
  }

  /** A copy of the items `from` (inclusive) to `to` (exclusive). */
  slice(from: number, to: number): T[] {
    const items: T[] = [];
    let start = 0;
    for (const chunk of this.#chunks) {
      if (start >= to) break;
      const end = start + chunk.length;
      if (end > from) {
        for (let at = Math.max(from, start); at < Math.min(to, end); at += 1)
          items.push(chunk[at - start] as T);
      }
      start = end;
    }
    return items;
  }

  /** The first chunk whose last item does not stand before the place; the number of chunks if there is none. */
  #chunkFor(probe: Probe<T>): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const chunk = this.#chunks[middle];
      if (chunk !== undefined && probe(chunk[chunk.length - 1] as T) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lowerBound<T>(items: readonly T[], probe: Probe<T>): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (probe(items[middle] as T) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
