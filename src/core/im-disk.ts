import type { StorageProblem } from '#shared/contract.ts';
import type { ImAccount, ImCollection, ImUnread } from '#shared/im.ts';
import type { SendRecord } from './im-store.ts';

/**
 * Where the IM store keeps its rows: a database that the archive's one writer thread owns. Rows
 * cross as flat values; what `json` holds is the store's own business.
 */

/** One row of a collection, as it is kept. */
export interface StoredRow {
  readonly collection: ImCollection;
  readonly id: string;
  readonly accountId: string;
  readonly platformId: string;
  readonly sortMs: number;
  readonly revision: number;
  /** Of messages: the conversation; of comments: the work. */
  readonly conversationId: string | null;
  readonly contentId: string | null;
  readonly parentId: string | null;
  readonly json: string;
}

/** Server-owned state of a row, kept also while the row itself is gone. */
export interface StoredOverlay {
  readonly collection: ImCollection;
  readonly id: string;
  readonly accountId: string;
  /** Last change, ms since 1970 UTC: 90 days later it is forgotten. */
  readonly updatedMs: number;
  readonly json: string;
}

export interface StoredTombstone {
  readonly collection: ImCollection;
  readonly id: string;
  readonly accountId: string;
  readonly revision: number;
  readonly reason: string;
  readonly atMs: number;
}

/** What stays in memory of an account while its rows are not loaded. */
export interface AccountSummary {
  readonly counts: Readonly<Record<ImCollection, number>>;
  readonly unread: ImUnread;
  readonly lastMessage: { readonly content: string; readonly createdMs: number } | null;
  readonly lastUpdateMs: number;
  readonly estimatedBytes: number;
}

export interface StoredAccount {
  readonly account: ImAccount;
  readonly summary: AccountSummary;
  /** Baselines and claims' owners: the store's own. */
  readonly json: string;
  /** Set when the user deleted it: pushes are refused for 30 days. */
  readonly deletedMs: number | null;
}

/** Everything of one transaction; written whole or not at all. */
export interface ImTransaction {
  readonly rows: readonly StoredRow[];
  readonly removedRows: readonly { readonly collection: ImCollection; readonly id: string }[];
  readonly overlays: readonly StoredOverlay[];
  readonly removedOverlays: readonly { readonly collection: ImCollection; readonly id: string }[];
  readonly tombstones: readonly StoredTombstone[];
  readonly accounts: readonly StoredAccount[];
  /** Everything of these accounts goes: rows, overlays, tombstones, sends. Carried out first. */
  readonly clearedAccounts: readonly string[];
  readonly sends: readonly SendRecord[];
  /** Revisions up to here are in use or reserved. */
  readonly reservedRevision: number | null;
}

export interface ImOpened {
  readonly mode: 'disk' | 'memory';
  readonly problem: StorageProblem | null;
  /** The next revision given out is above it. */
  readonly reservedRevision: number;
  /** The last process ended without closing: baselines no longer hold. */
  readonly wasUnclean: boolean;
  /** Most recently updated first. */
  readonly accounts: readonly StoredAccount[];
  /** Of the last 24 h. */
  readonly sends: readonly SendRecord[];
}

export interface LoadedAccount {
  readonly rows: readonly StoredRow[];
  readonly overlays: readonly StoredOverlay[];
  readonly tombstones: readonly StoredTombstone[];
  /** Tombstones up to here may be missing: whoever knows less has to load everything. With the first piece. */
  readonly forgottenRevision: number;
}

/** Reading rows of accounts that are not in memory, in list order: `sort_time` descending, id descending. */
export interface StoredPageQuery {
  readonly collection: ImCollection;
  readonly accountIds: readonly string[];
  /** Rows after this one; null from the top. */
  readonly after: { readonly sortMs: number; readonly id: string } | null;
  readonly limit: number;
}

/** In list order. */
export type StoredPage = readonly StoredRow[];

/** Every method rejects with `AppError` E401 when the database cannot do it now. */
export interface ImDisk {
  open(): Promise<ImOpened>;
  /**
   * The rows of an account, in pieces so that no answer blocks the loop: at most `limit` rows after the last
   * row of the piece before. Overlays and tombstones come with the first piece.
   */
  load(accountId: string, after: StoredRow | null, limit: number): Promise<LoadedAccount>;
  page(query: StoredPageQuery): Promise<StoredPage>;
  /** Accounts that hold this internal or platform id. */
  findAccounts(collection: ImCollection, id: string): Promise<readonly string[]>;
  write(transaction: ImTransaction): Promise<void>;
  /** Checkpoints and marks the stop as clean. Never rejects. */
  close(): Promise<void>;
}
