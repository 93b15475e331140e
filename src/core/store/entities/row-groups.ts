import type { AnyHeld } from './held-row.ts';
import { SortedList } from './sorted-list.ts';

/** Rows below one parent: the messages of a conversation, the comments of a work, the replies to a comment. */
export interface RowGroup {
  readonly rows: SortedList<AnyHeld>;
  /** Rows that are not read. */
  unread: number;
}

/** An index over one reference of a collection's rows. */
export class RowGroups {
  readonly keyOf: (row: AnyHeld) => string | null;
  readonly #compare: (a: AnyHeld, b: AnyHeld) => number;
  readonly #groups: Map<string, RowGroup>;
  /** Groups that belong to this copy alone; the others are still shared with the one it was cloned from. */
  #own: Set<string> | null;

  constructor(
    keyOf: (row: AnyHeld) => string | null,
    compare: (a: AnyHeld, b: AnyHeld) => number,
    groups = new Map<string, RowGroup>(),
    own: Set<string> | null = null,
  ) {
    this.keyOf = keyOf;
    this.#compare = compare;
    this.#groups = groups;
    this.#own = own;
  }

  clone(): RowGroups {
    return new RowGroups(this.keyOf, this.#compare, new Map(this.#groups), new Set());
  }

  /** The one it was cloned from is gone: everything is this copy's own. */
  settle(): void {
    this.#own = null;
  }

  get(key: string): RowGroup | undefined {
    return this.#groups.get(key);
  }

  add(row: AnyHeld): void {
    const key = this.keyOf(row);
    if (key === null) return;
    let group = this.#writable(key);
    if (group === undefined) {
      group = { rows: new SortedList(this.#compare), unread: 0 };
      this.#groups.set(key, group);
      this.#own?.add(key);
    }
    group.rows.insert(row);
    if (!row.isRead) group.unread += 1;
  }

  remove(row: AnyHeld): void {
    const key = this.keyOf(row);
    const group = key === null ? undefined : this.#writable(key);
    if (key === null || group === undefined || !group.rows.delete(row)) return;
    if (!row.isRead) group.unread -= 1;
    if (group.rows.size === 0) this.#groups.delete(key);
  }

  /** True when `row` took the place of `old`. */
  replace(old: AnyHeld, row: AnyHeld): boolean {
    const key = this.keyOf(row);
    if (key !== this.keyOf(old)) return false;
    if (key === null) return true;
    const group = this.#writable(key);
    if (group === undefined || !group.rows.replace(old, row)) return false;
    if (old.isRead !== row.isRead) group.unread += row.isRead ? -1 : 1;
    return true;
  }

  #writable(key: string): RowGroup | undefined {
    const group = this.#groups.get(key);
    if (group === undefined || this.#own === null || this.#own.has(key)) return group;
    const copy = { rows: group.rows.clone(), unread: group.unread };
    this.#groups.set(key, copy);
    this.#own.add(key);
    return copy;
  }
}
