import type { ImCollection } from '#shared/im.ts';
import type { ImDisk, ImTransaction, StoredAccount } from '../../im-disk.ts';
import type { SendRecord } from '../../im-store.ts';
import type { Clock, Logger } from '../../ports.ts';
import type { AccountData } from './account-data.ts';
import { storeOverlay, storeRow } from './stored-row.ts';

/** Rows of one transaction, and so of one piece of work on the loop. */
const BATCH_ROWS = 500;
/** How long a disk that refuses is left alone, ms: doubled from the first up to the second. */
const RETRY_MS = { first: 500, most: 10_000 };

type OpenTransaction = {
  [K in keyof ImTransaction]: ImTransaction[K] extends readonly (infer T)[] ? T[] : ImTransaction[K];
};

export interface WriteBehindOptions {
  readonly disk: ImDisk;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Accounts with something to write. */
  readonly accounts: () => Iterable<AccountData>;
  readonly flushMs: () => number;
  /** Called after each transaction that was written. */
  readonly onWritten: () => void;
}

/** Brings to disk what changed, a little later and in the background; what is refused stays to be written. */
export class WriteBehind {
  readonly #options: WriteBehindOptions;
  readonly #changedAccounts = new Map<string, AccountData>();
  /** Accounts to be emptied before anything else of them is written, and those the user deleted. */
  readonly #cleared = new Set<string>();
  readonly #deleted = new Map<string, StoredAccount>();
  #sends: SendRecord[] = [];
  #reservedRevision: number | null = null;
  #cancel: (() => void) | null = null;
  /** The flush under way, and those behind it: one at a time, so that no transaction overtakes another. */
  #last: Promise<void> = Promise.resolve();
  #flushes = 0;
  #waitMs = 0;
  #isClosed = false;
  #isDegraded = false;

  constructor(options: WriteBehindOptions) {
    this.#options = options;
  }

  get isDegraded(): boolean {
    return this.#isDegraded;
  }

  get dirtyRows(): number {
    let count = 0;
    for (const { dirty } of this.#options.accounts()) count += dirty.size;
    return count;
  }

  changed(data: AccountData): void {
    this.#changedAccounts.set(data.account.accountId, data);
    this.#later();
  }

  clear(accountId: string): void {
    this.#cleared.add(accountId);
    this.#later();
  }

  /** The account is gone for good; `stored` remembers that it was deleted. */
  delete(accountId: string, stored: StoredAccount): void {
    this.#changedAccounts.delete(accountId);
    this.#cleared.add(accountId);
    this.#deleted.set(accountId, stored);
    this.#later();
  }

  send(record: SendRecord): void {
    this.#sends.push(record);
    this.#later();
  }

  reserve(revision: number): void {
    this.#reservedRevision = revision;
    this.#later();
  }

  /**
   * Everything that had changed when it was called is on disk when it resolves, whatever comes meanwhile.
   * Rejects with `AppError` E401 when the disk refuses; everything then stays to be written.
   */
  flush(): Promise<void> {
    this.#cancel?.();
    this.#cancel = null;
    this.#flushes += 1;
    const drained = this.#last.then(() => this.#drain());
    this.#last = drained
      .catch(() => {})
      .then(() => {
        this.#flushes -= 1;
        if (this.#hasWork()) this.#later();
      });
    return drained;
  }

  async #drain(): Promise<void> {
    const accounts = [...this.#changedAccounts.values()];
    for (const { dirty } of accounts) dirty.makeDue();
    // What is not a row goes with the first transaction, all of it.
    if (!this.#hasWork()) return;
    do await this.#writeOne();
    while (accounts.some((data) => this.#isWaitedFor(data)));
  }

  /** It has rows that are due, or nothing but its own facts to write. */
  #isWaitedFor(data: AccountData): boolean {
    if (this.#changedAccounts.get(data.account.accountId) !== data) return false;
    return data.dirty.hasDue || data.dirty.size === 0;
  }

  async close(): Promise<void> {
    await this.flush().catch((thrown: unknown) => {
      this.#options.logger.error('IM rows were left unsaved', { error: thrown, rows: this.dirtyRows });
    });
    this.#isClosed = true;
    this.#cancel?.();
  }

  #hasWork(): boolean {
    return (
      this.#changedAccounts.size > 0 ||
      this.#cleared.size > 0 ||
      this.#sends.length > 0 ||
      this.#reservedRevision !== null
    );
  }

  #later(): void {
    if (this.#isClosed || this.#cancel !== null || this.#flushes > 0) return;
    const { clock, flushMs } = this.#options;
    this.#cancel = clock.after(Math.max(flushMs(), this.#waitMs), () => {
      this.#cancel = null;
      this.flush().catch(() => {});
    });
  }

  async #writeOne(): Promise<void> {
    const { transaction, putBack } = this.#take();
    try {
      await this.#options.disk.write(transaction);
    } catch (thrown) {
      putBack();
      this.#waitMs = Math.min(Math.max(this.#waitMs * 2, RETRY_MS.first), RETRY_MS.most);
      if (!this.#isDegraded) this.#options.logger.error('IM rows cannot be written', { error: thrown });
      this.#isDegraded = true;
      throw thrown;
    }
    this.#waitMs = 0;
    this.#isDegraded = false;
    this.#options.onWritten();
  }

  /** The next transaction; what is in it counts as written unless it is put back. */
  #take(): { transaction: ImTransaction; putBack: () => void } {
    const transaction: OpenTransaction = {
      rows: [],
      removedRows: [],
      overlays: [],
      removedOverlays: [],
      tombstones: [],
      accounts: [...this.#deleted.values()],
      clearedAccounts: [...this.#cleared],
      sends: this.#sends,
      reservedRevision: this.#reservedRevision,
    };
    const taken: { data: AccountData; rows: ReturnType<AccountData['dirty']['take']> }[] = [];
    const deleted = new Map(this.#deleted);
    this.#deleted.clear();
    this.#cleared.clear();
    this.#sends = [];
    this.#reservedRevision = null;
    let left = BATCH_ROWS;
    for (const [accountId, data] of [...this.#changedAccounts]) {
      if (left === 0) break;
      const rows = data.dirty.take(left);
      left -= rows.length;
      for (const { collection, id } of rows) storeOne(data, collection, id, transaction);
      taken.push({ data, rows });
      this.#changedAccounts.delete(accountId);
      // The account's own row goes with the last of its changes: its revision speaks for all of them.
      if (data.dirty.size === 0) transaction.accounts.push(storeAccount(data));
      // Behind the others: an account that always has something new must not keep them waiting.
      else this.#changedAccounts.set(accountId, data);
    }
    const putBack = (): void => {
      for (const { data, rows } of taken) {
        for (const { collection, id } of rows) data.dirty.add(collection, id);
        if (!this.#deleted.has(data.account.accountId))
          this.#changedAccounts.set(data.account.accountId, data);
      }
      for (const accountId of transaction.clearedAccounts) this.#cleared.add(accountId);
      for (const [accountId, stored] of deleted) this.#deleted.set(accountId, stored);
      this.#sends = [...transaction.sends, ...this.#sends];
      this.#reservedRevision ??= transaction.reservedRevision;
    };
    return { transaction, putBack };
  }
}

function storeOne(
  data: AccountData,
  collection: ImCollection,
  id: string,
  transaction: OpenTransaction,
): void {
  const { loaded, account } = data;
  if (loaded === null) return;
  const row = loaded.set.of(collection).get(id);
  if (row === undefined) transaction.removedRows.push({ collection, id });
  else transaction.rows.push(storeRow(collection, row, loaded.bases[collection].get(id)));
  const overlay = loaded.overlays[collection].get(id);
  if (overlay !== undefined)
    transaction.overlays.push(storeOverlay(collection, id, account.accountId, overlay));
  const tombstone = loaded.tombstones.get(collection, id);
  if (tombstone !== undefined) transaction.tombstones.push({ ...tombstone, accountId: account.accountId });
}

export function storeAccount(data: AccountData, deletedMs: number | null = null): StoredAccount {
  return {
    account: data.account,
    summary: data.summarise(),
    json: JSON.stringify({
      baselines: Object.fromEntries(data.baselines),
      tombstoneFloor: data.loaded?.tombstones.floor ?? data.tombstoneFloor,
    }),
    deletedMs,
  };
}
