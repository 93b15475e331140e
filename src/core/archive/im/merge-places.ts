/** Where a row stands in its account's list, and where it lies in its table. */
export interface Place {
  readonly num: number;
  readonly sortMs: number;
  readonly id: string;
}

type Point = Pick<Place, 'sortMs' | 'id'>;

/** Places read of an account at a time, at least. */
const MIN_PIECE = 16;

class AccountList {
  readonly #read: (after: Point, count: number) => readonly Place[];
  readonly #piece: number;
  #places: readonly Place[];
  #at = 0;

  constructor(after: Point, piece: number, read: (after: Point, count: number) => readonly Place[]) {
    this.#read = read;
    this.#piece = piece;
    this.#places = read(after, piece);
  }

  get head(): Place | undefined {
    return this.#places[this.#at];
  }

  advance(): void {
    const last = this.head;
    this.#at += 1;
    if (last === undefined || this.#at < this.#places.length) return;
    this.#places = this.#places.length < this.#piece ? [] : this.#read(last, this.#piece);
    this.#at = 0;
  }
}

/**
 * The first `limit` places over all accounts, `sortMs` descending, then id. Each account's list is
 * read in pieces as far as it is needed: one list over all accounts would need an index of its own,
 * and would read past every account that is not asked for.
 */
export function mergePlaces(
  accountIds: readonly string[],
  after: Point,
  limit: number,
  read: (accountId: string, after: Point, count: number) => readonly Place[],
): Place[] {
  const piece = Math.max(MIN_PIECE, Math.min(limit, Math.ceil((2 * limit) / Math.max(1, accountIds.length))));
  const lists = [...new Set(accountIds)].map(
    (accountId) => new AccountList(after, piece, (from, count) => read(accountId, from, count)),
  );
  const heap = new Heap(lists.filter(({ head }) => head !== undefined));
  const merged: Place[] = [];
  while (merged.length < limit) {
    const place = heap.take();
    if (place === undefined) break;
    merged.push(place);
  }
  return merged;
}

/** The list with the first head on top. */
class Heap {
  readonly #lists: AccountList[];

  constructor(lists: AccountList[]) {
    this.#lists = lists;
    for (let at = lists.length >> 1; at >= 0; at -= 1) this.#sink(at);
  }

  take(): Place | undefined {
    const [first] = this.#lists;
    const place = first?.head;
    first?.advance();
    if (first !== undefined && first.head === undefined) {
      const last = this.#lists.pop();
      if (last !== undefined && last !== first) this.#lists[0] = last;
    }
    this.#sink(0);
    return place;
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (this.#isBefore(child, first)) first = child;
      if (first === at) return;
      this.#swap(at, first);
      at = first;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const left = this.#lists[a]?.head;
    const right = this.#lists[b]?.head;
    if (left === undefined || right === undefined) return false;
    return left.sortMs === right.sortMs ? isAfterInBytes(left.id, right.id) : left.sortMs > right.sortMs;
  }

  #swap(a: number, b: number): void {
    const left = this.#lists[a];
    const right = this.#lists[b];
    if (left === undefined || right === undefined) return;
    this.#lists[a] = right;
    this.#lists[b] = left;
  }
}

/** As SQLite compares texts, or a page could begin elsewhere than the last one ended. */
function isAfterInBytes(left: string, right: string): boolean {
  return Buffer.compare(Buffer.from(left), Buffer.from(right)) > 0;
}
