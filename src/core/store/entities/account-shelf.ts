import type { ImDisk, ImOpened } from '../../im-disk.ts';
import type { Awaitable } from '../../im-store.ts';
import type { Clock, Logger } from '../../ports.ts';
import { readAccount } from './account-loader.ts';
import { AccountData, emptyRows } from './account-data.ts';
import type { LoadedRows } from './account-data.ts';
import { Slices } from './slices.ts';
import { isRecord } from './stored-row.ts';

export interface ShelfOptions {
  readonly disk: ImDisk;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly maxBytes: () => number;
  /** Called when an account's rows have been read back. */
  readonly onLoaded: (data: AccountData) => void;
}

/** All accounts, and which of them have their rows in memory: the most recently used ones that fit. */
export class AccountShelf {
  readonly #options: ShelfOptions;
  readonly #accounts = new Map<string, AccountData>();
  readonly #loading = new Map<string, Promise<LoadedRows>>();
  #uses = 0;
  #isRestoring = true;

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  /** Takes in what the disk knows; rows are read when they are asked for, or by `restore`. */
  open(opened: ImOpened): void {
    for (const { account, summary, json, deletedMs } of opened.accounts) {
      if (deletedMs !== null) continue;
      const { baselines, tombstoneFloor } = readMarks(json);
      // A worker may have been told of a commit that a crash took back.
      const data = new AccountData(
        account,
        null,
        summary,
        opened.wasUnclean ? new Map<string, number>() : baselines,
      );
      data.tombstoneFloor = tombstoneFloor;
      this.#accounts.set(account.accountId, data);
    }
  }

  /** Loads the accounts that were used last, as many as fit. */
  async restore(): Promise<void> {
    for (const data of [...this.#accounts.values()]) {
      if (this.bytes + data.summary.estimatedBytes > this.#options.maxBytes()) continue;
      try {
        await this.load(data);
      } catch (thrown) {
        this.#options.logger.error('an IM account could not be loaded', { error: thrown });
      }
    }
    this.#isRestoring = false;
  }

  get isRestoring(): boolean {
    return this.#isRestoring;
  }

  get(accountId: string): AccountData | undefined {
    return this.#accounts.get(accountId);
  }

  all(): IterableIterator<AccountData> {
    return this.#accounts.values();
  }

  add(data: AccountData): void {
    data.loaded = emptyRows(data.account.revision);
    this.#accounts.set(data.account.accountId, data);
    this.touch(data);
  }

  delete(accountId: string): void {
    this.#accounts.delete(accountId);
  }

  touch(data: AccountData): void {
    data.lastUsed = ++this.#uses;
  }

  get bytes(): number {
    let bytes = 0;
    for (const { loaded } of this.#accounts.values()) bytes += loaded?.set.bytes ?? 0;
    return bytes;
  }

  /** Its rows; from the disk, once for all who ask at the same time. Rejects with `AppError` E401. */
  load(data: AccountData): Awaitable<LoadedRows> {
    this.touch(data);
    if (data.loaded !== null) return data.loaded;
    const { accountId } = data.account;
    const running = this.#loading.get(accountId);
    if (running !== undefined) return running;
    const loading = this.#read(data).finally(() => this.#loading.delete(accountId));
    this.#loading.set(accountId, loading);
    return loading;
  }

  async #read(data: AccountData): Promise<LoadedRows> {
    const { disk, clock, logger, onLoaded } = this.#options;
    const { loaded, unreadable } = await readAccount(disk, data, data.tombstoneFloor, new Slices(clock));
    if (unreadable > 0) logger.warn('IM rows could not be read and were left out', { unreadable });
    data.loaded = loaded;
    this.touch(data);
    onLoaded(data);
    return loaded;
  }

  /** Accounts whose rows may leave memory: those without a connected worker first, least recently used first. */
  unloadable(): AccountData[] {
    return [...this.#accounts.values()]
      .filter((data) => data.loaded !== null && !isInUse(data))
      .toSorted((a, b) => hasWorker(a) - hasWorker(b) || a.lastUsed - b.lastUsed);
  }

  /** Only what is on disk already: the caller has seen to that. */
  unload(data: AccountData): void {
    data.summary = data.summarise();
    data.tombstoneFloor = data.loaded?.tombstones.floor ?? data.tombstoneFloor;
    data.loaded = null;
  }
}

/** A live room is written to all the time. */
function isInUse({ account, writers }: AccountData): boolean {
  return writers > 0 || account.liveStatus === 'live';
}

/** Its next push would only bring it back; but before rows are given up for good, it has to go. */
function hasWorker({ account }: AccountData): number {
  return account.workerStatus === 'online' ? 1 : 0;
}

function readMarks(json: string): { baselines: Map<string, number>; tombstoneFloor: number } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = null;
  }
  if (!isRecord(value)) return { baselines: new Map(), tombstoneFloor: 0 };
  const { baselines, tombstoneFloor } = value;
  const entries = isRecord(baselines) ? Object.entries(baselines) : [];
  return {
    baselines: new Map(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number')),
    tombstoneFloor: typeof tombstoneFloor === 'number' ? tombstoneFloor : 0,
  };
}
