import type { Draft } from '../show/draft.ts';

/** A message in the stream of a broadcast. */
export interface Entry {
  readonly draft: Draft;
  /** Comes again a little later, as some do. */
  readonly twice: boolean;
  /** Whether any client has been sent it: only then it counts as told. */
  told: boolean;
}

/** The stream of one broadcast: everything that was made up, in order; the oldest are forgotten. */
export class BroadcastLog {
  readonly #capacity: number;
  readonly #ring: Entry[] = [];
  #end = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The place after the newest entry. */
  get end(): number {
    return this.#end;
  }

  /** The place of the oldest entry still known. */
  get start(): number {
    return Math.max(0, this.#end - this.#capacity);
  }

  append(entry: Entry): void {
    this.#ring[this.#end % this.#capacity] = entry;
    this.#end += 1;
  }

  /** Up to `limit` entries from place `from` on; places already forgotten are passed over. */
  read(from: number, limit: number): readonly Entry[] {
    const entries: Entry[] = [];
    const first = Math.max(from, this.start);
    const last = Math.min(this.#end, first + limit);
    for (let place = first; place < last; place += 1) {
      const entry = this.#ring[place % this.#capacity];
      if (entry !== undefined) entries.push(entry);
    }
    return entries;
  }
}
