import type { ImAccount, ImCollection } from '#shared/im.ts';
import type { AccountSummary } from '../../im-disk.ts';
import { DirtyRows } from './dirty-rows.ts';
import type { AnyHeld, Held } from './held-row.ts';
import type { Overlay } from './overlay.ts';
import { perCollection } from './per-collection.ts';
import { RowSet } from './row-set.ts';
import { Tombstones } from './tombstones.ts';

type PerCollection<T> = { readonly [C in ImCollection]: T };

/** What is in memory of an account only while its rows are. */
export interface LoadedRows {
  /** Replaced as a whole by a large commit. */
  set: RowSet;
  /** What was pushed, of rows on which something was set here; every other row is its own base. */
  readonly bases: PerCollection<Map<string, AnyHeld>>;
  readonly overlays: PerCollection<Map<string, Overlay>>;
  readonly tombstones: Tombstones;
}

/** One account: its facts and summary always, its rows while they are loaded. */
export class AccountData {
  account: ImAccount;
  loaded: LoadedRows | null;
  /** Of the rows as they were when they were unloaded. */
  summary: AccountSummary;
  /** Revision of a worker's last snapshot, by origin: what its deltas may build on. */
  readonly baselines: Map<string, number>;
  /** When removals of a shrunken snapshot were first put off, monotonic ms, by origin and collection. */
  readonly deferred = new Map<string, number>();
  readonly dirty = new DirtyRows();
  /** Orders uses, for unloading the least recent. */
  lastUsed = 0;
  /** Of its tombstones, while they are not loaded. */
  tombstoneFloor = 0;
  /** Writes under way or waiting; such an account is not unloaded. */
  writers = 0;

  constructor(
    account: ImAccount,
    loaded: LoadedRows | null,
    summary: AccountSummary,
    baselines: Map<string, number>,
  ) {
    this.account = account;
    this.loaded = loaded;
    this.summary = summary;
    this.baselines = baselines;
  }

  /** What is read while it is unloaded, and kept with the account on disk. */
  summarise(): AccountSummary {
    if (this.loaded === null) return this.summary;
    const { set } = this.loaded;
    return {
      counts: set.counts(),
      unread: set.unread(),
      lastMessage: set.lastMessage(),
      lastUpdateMs: this.account.updatedMs,
      estimatedBytes: set.bytes,
    };
  }

  /** What was pushed of a row: without what was set here. */
  baseOf<C extends ImCollection>(collection: C, id: string): Held<C> | undefined {
    const base = this.loaded?.bases[collection].get(id) as Held<C> | undefined;
    return base ?? this.loaded?.set.of(collection).get(id);
  }
}

export function emptyRows(tombstoneFloor: number): LoadedRows {
  return {
    set: new RowSet(),
    bases: perCollection(() => new Map<string, AnyHeld>()),
    overlays: perCollection(() => new Map<string, Overlay>()),
    tombstones: new Tombstones(tombstoneFloor),
  };
}

export const EMPTY_SUMMARY: AccountSummary = {
  counts: { comments: 0, contents: 0, conversations: 0, messages: 0, notifications: 0 },
  unread: { total: 0, comments: 0, discussions: 0, messages: 0, notifications: 0 },
  lastMessage: null,
  lastUpdateMs: 0,
  estimatedBytes: 0,
};
