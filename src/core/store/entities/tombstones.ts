import type { ImCollection, ImDeletedReason } from '#shared/im.ts';
import type { ImTombstone } from '../../im-store.ts';

export interface HeldTombstone extends ImTombstone {
  readonly collection: ImCollection;
  readonly atMs: number;
}

/** How long one is kept, and how many there may be of one account. */
const TOMBSTONE_MS = 7 * 24 * 3_600_000;
const MAX_TOMBSTONES = 100_000;

/** What went away, so that a tool that comes back can be told. In order of revision. */
export class Tombstones {
  readonly #byKey = new Map<string, HeldTombstone>();
  /** Tools that know less than this have missed deletions. */
  #floor: number;

  constructor(floor: number) {
    this.#floor = floor;
  }

  get floor(): number {
    return this.#floor;
  }

  get(collection: ImCollection, id: string): HeldTombstone | undefined {
    return this.#byKey.size === 0 ? undefined : this.#byKey.get(`${collection} ${id}`);
  }

  add(tombstone: HeldTombstone): void {
    const key = `${tombstone.collection} ${tombstone.id}`;
    // Taken out first, so that the order of the map stays that of the revisions.
    this.#byKey.delete(key);
    this.#byKey.set(key, tombstone);
    if (this.#byKey.size > MAX_TOMBSTONES) this.#dropOldest();
  }

  /** The row is back. */
  remove(collection: ImCollection, id: string): void {
    if (this.#byKey.size > 0) this.#byKey.delete(`${collection} ${id}`);
  }

  forgetOld(nowMs: number): void {
    for (const { atMs } of this.#byKey.values()) {
      if (atMs >= nowMs - TOMBSTONE_MS) return;
      this.#dropOldest();
    }
  }

  /** After a revision, ascending. */
  after(collection: ImCollection, revision: number): HeldTombstone[] {
    const found: HeldTombstone[] = [];
    for (const tombstone of this.#byKey.values()) {
      if (tombstone.revision > revision && tombstone.collection === collection) found.push(tombstone);
    }
    return found;
  }

  clear(floor: number): void {
    this.#byKey.clear();
    this.#floor = floor;
  }

  #dropOldest(): void {
    const [oldest] = this.#byKey;
    if (oldest === undefined) return;
    this.#byKey.delete(oldest[0]);
    this.#floor = Math.max(this.#floor, oldest[1].revision);
  }
}

export function isDeletedReason(text: string): text is ImDeletedReason {
  return text === 'removed' || text === 'deleted' || text === 'expired' || text === 'evicted';
}
