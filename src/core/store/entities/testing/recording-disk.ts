import type { ImCollection } from '#shared/im.ts';
import type {
  ImDisk,
  ImOpened,
  ImTransaction,
  LoadedAccount,
  StoredAccount,
  StoredOverlay,
  StoredPageQuery,
  StoredRow,
  StoredTombstone,
} from '../../../im-disk.ts';
import type { SendRecord } from '../../../im-store.ts';

/** A disk in memory whose transactions can be looked at, and that can be told to refuse them. */
export class RecordingDisk implements ImDisk {
  readonly rows = new Map<string, StoredRow>();
  readonly overlays = new Map<string, StoredOverlay>();
  readonly tombstones = new Map<string, StoredTombstone>();
  readonly accounts = new Map<string, StoredAccount>();
  readonly sends: SendRecord[] = [];
  readonly transactions: ImTransaction[] = [];
  reservedRevision = 0;
  wasUnclean = false;
  loads = 0;
  /** Thrown by the next writes, while it is set. */
  refusal: Error | null = null;

  async open(): Promise<ImOpened> {
    const { reservedRevision, wasUnclean } = this;
    const accounts = [...this.accounts.values()].toSorted(
      (a, b) => b.account.updatedMs - a.account.updatedMs,
    );
    return { mode: 'disk', problem: null, reservedRevision, wasUnclean, accounts, sends: [...this.sends] };
  }

  async load(accountId: string, after: StoredRow | null, limit: number): Promise<LoadedAccount> {
    this.loads += 1;
    const from = after === null ? '' : keyOf(after);
    const rows = [...this.rows]
      .filter(([key, row]) => row.accountId === accountId && key > from)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([, row]) => row);
    const own = <T extends { readonly accountId: string }>(map: Map<string, T>): T[] =>
      after === null ? [...map.values()].filter((entry) => entry.accountId === accountId) : [];
    return {
      rows,
      overlays: own(this.overlays),
      tombstones: own(this.tombstones),
      forgottenRevision: 0,
    };
  }

  async page({ collection, accountIds, after, limit }: StoredPageQuery) {
    return [...this.rows.values()]
      .filter((row) => row.collection === collection && accountIds.includes(row.accountId))
      .toSorted((a, b) => b.sortMs - a.sortMs || (a.id < b.id ? 1 : -1))
      .filter(
        (row) =>
          after === null || row.sortMs < after.sortMs || (row.sortMs === after.sortMs && row.id < after.id),
      )
      .slice(0, limit);
  }

  async findAccounts(collection: ImCollection, id: string): Promise<readonly string[]> {
    return [...this.rows.values()]
      .filter((row) => row.collection === collection && (row.id === id || row.platformId === id))
      .map(({ accountId }) => accountId);
  }

  async write(transaction: ImTransaction): Promise<void> {
    if (this.refusal !== null) throw this.refusal;
    this.transactions.push(transaction);
    for (const accountId of transaction.clearedAccounts) {
      for (const map of [this.rows, this.overlays, this.tombstones] as Map<string, { accountId: string }>[]) {
        for (const [key, entry] of map) if (entry.accountId === accountId) map.delete(key);
      }
    }
    for (const row of transaction.rows) this.rows.set(keyOf(row), row);
    for (const row of transaction.removedRows) this.rows.delete(keyOf(row));
    for (const overlay of transaction.overlays) this.overlays.set(keyOf(overlay), overlay);
    for (const tombstone of transaction.tombstones) this.tombstones.set(keyOf(tombstone), tombstone);
    for (const account of transaction.accounts) this.accounts.set(account.account.accountId, account);
    this.sends.push(...transaction.sends);
    this.reservedRevision = Math.max(this.reservedRevision, transaction.reservedRevision ?? 0);
  }

  async close(): Promise<void> {}
}

function keyOf({ collection, id }: { readonly collection: ImCollection; readonly id: string }): string {
  return `${collection} ${id}`;
}
