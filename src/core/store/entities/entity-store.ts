import type { ImAccount, ImCollection, ImOrigin, ImRows, ImStats, ImUnread } from '#shared/im.ts';
import type { ImDisk } from '../../im-disk.ts';
import type {
  AccountPatch,
  Awaitable,
  ImApplyResult,
  ImChanges,
  ImCommit,
  ImDraft,
  ImDrafts,
  ImFields,
  ImFound,
  ImListQuery,
  ImPage,
  ImStore,
  NewAccount,
  RawCollections,
  SendRecord,
  SnapshotOptions,
  StatePatch,
} from '../../im-store.ts';
import type { Clock, Logger } from '../../ports.ts';
import type { Settings } from '../../settings.ts';
import { AccountRegistry } from './account-registry.ts';
import { AccountShelf } from './account-shelf.ts';
import { AccountWriter } from './account-writer.ts';
import { exportAccounts, importAccounts } from './copies.ts';
import { ExpiryTimer } from './expiry-timer.ts';
import { MemoryLimit } from './memory-limit.ts';
import { Pushes } from './pushes.ts';
import { RevisionCounter } from './revision-counter.ts';
import { RowActions } from './row-actions.ts';
import { SendRecords } from './send-records.ts';
import { StoreReads } from './store-reads.ts';
import { WriteBehind } from './write-behind.ts';

export interface StoreOptions {
  readonly disk: ImDisk;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: () => Settings;
  /** A new unique id, e.g. a UUID. */
  readonly newId: () => string;
}

/**
 * The truth about everything that is served as IM data, in memory; the disk follows. Reads answer
 * from whole commits only; writes of one account happen one after another.
 */
export class EntityStore implements ImStore {
  readonly #options: StoreOptions;
  readonly #shelf: AccountShelf;
  readonly #writer: AccountWriter;
  readonly #writeBehind: WriteBehind;
  readonly #revisions: RevisionCounter;
  readonly #reads: StoreReads;
  readonly #registry: AccountRegistry;
  readonly #pushes: Pushes;
  readonly #sends: SendRecords;
  readonly #memory: MemoryLimit;
  readonly #actions: RowActions;
  readonly #expiry: ExpiryTimer;
  readonly #listeners = new Set<(commit: ImCommit) => void>();
  readonly #restored: Promise<void>;

  /** Opens the disk and answers at once; rows are loaded in the background. Rejects with `AppError` E401. */
  static async open(options: StoreOptions): Promise<EntityStore> {
    const opened = await options.disk.open();
    const store = new EntityStore(options, opened);
    // Revisions are set aside before the first is given out.
    await store.#writeBehind.flush().catch(() => {});
    return store;
  }

  private constructor(options: StoreOptions, opened: Awaited<ReturnType<ImDisk['open']>>) {
    const { disk, clock, logger, settings, newId } = options;
    this.#options = options;
    this.#shelf = new AccountShelf({
      disk,
      clock,
      logger,
      maxBytes: () => settings().store.max_bytes,
      onLoaded: ({ account }) => {
        this.#memory.check();
        void this.#expiry.expire(account.accountId);
      },
    });
    this.#writeBehind = new WriteBehind({
      disk,
      clock,
      logger,
      accounts: () => this.#shelf.all(),
      flushMs: () => settings().store.flush_interval_ms,
      onWritten: () => this.#memory.check(),
    });
    this.#shelf.open(opened);
    this.#revisions = new RevisionCounter(
      opened.reservedRevision,
      (upTo) => this.#writeBehind.reserve(upTo),
      () => this.#writeBehind.flush(),
    );
    const onCommit = (commit: ImCommit): void => this.#tell(commit);
    this.#writer = new AccountWriter({
      shelf: this.#shelf,
      clock,
      settings,
      revisions: this.#revisions,
      writeBehind: this.#writeBehind,
      onCommit,
    });
    this.#registry = new AccountRegistry({
      shelf: this.#shelf,
      writer: this.#writer,
      writeBehind: this.#writeBehind,
      revisions: this.#revisions,
      clock,
      newId,
      onCommit,
      deleted: opened.accounts,
    });
    this.#reads = new StoreReads({
      shelf: this.#shelf,
      disk,
      revision: () => this.#revisions.current,
      changesFloor: () => this.#registry.changesFloor,
    });
    this.#pushes = new Pushes({
      shelf: this.#shelf,
      writer: this.#writer,
      disk,
      clock,
      revisions: this.#revisions,
    });
    this.#sends = new SendRecords(opened.sends, clock, (record) => this.#writeBehind.send(record));
    this.#memory = new MemoryLimit({
      shelf: this.#shelf,
      writer: this.#writer,
      maxBytes: () => settings().store.max_bytes,
      logger,
    });
    this.#actions = new RowActions(this.#shelf, this.#writer);
    this.#expiry = new ExpiryTimer({ shelf: this.#shelf, writer: this.#writer, clock, settings, logger });
    this.#restored = this.#shelf.restore();
  }

  get revision(): number {
    return this.#revisions.current;
  }

  get isRestoring(): boolean {
    return this.#shelf.isRestoring;
  }

  get isDegraded(): boolean {
    return this.#writeBehind.isDegraded;
  }

  // --- accounts

  accounts(): readonly ImAccount[] {
    return this.#registry.list();
  }

  account(accountId: string): ImAccount | undefined {
    return this.#shelf.get(accountId)?.account;
  }

  findAccounts(id: string): readonly ImAccount[] {
    return this.#registry.find(id);
  }

  accountRevision(accountId: string): number {
    return this.account(accountId)?.revision ?? 0;
  }

  accountChangesSince(revision: number, count: number): ImChanges<ImAccount> | 'too_old' {
    return this.#registry.changesSince(revision, count);
  }

  unread(accountId: string): ImUnread {
    const data = this.#shelf.get(accountId);
    return data?.loaded?.set.unread() ?? data?.summary.unread ?? NOTHING_UNREAD;
  }

  stats(): ImStats {
    return this.#registry.stats();
  }

  counts(accountId: string): Readonly<Record<ImCollection, number>> {
    const data = this.#shelf.get(accountId);
    return data?.loaded?.set.counts() ?? data?.summary.counts ?? NO_ROWS;
  }

  lastMessage(accountId: string): { readonly content: string; readonly createdMs: number } | null {
    const data = this.#shelf.get(accountId);
    return data === undefined || data.loaded === null
      ? (data?.summary.lastMessage ?? null)
      : data.loaded.set.lastMessage();
  }

  // --- rows

  list<C extends ImCollection>(collection: C, query: ImListQuery<C>): Awaitable<ImPage<ImRows[C]>> {
    return this.#reads.list(collection, query);
  }

  changesSince<C extends ImCollection>(
    collection: C,
    query: Omit<ImListQuery<C>, 'after'>,
    revision: number,
  ): Awaitable<ImChanges<ImRows[C]> | 'too_old'> {
    return this.#reads.changesSince(collection, query, revision);
  }

  find<C extends ImCollection>(
    collection: C,
    id: string,
    accountId: string | null = null,
  ): Awaitable<ImFound<ImRows[C]>> {
    return this.#reads.find(collection, id, accountId);
  }

  resolve(
    collection: ImCollection,
    id: string,
    accountId: string | null = null,
  ): Awaitable<readonly string[]> {
    return this.#reads.resolve(collection, id, accountId);
  }

  peek<C extends ImCollection>(collection: C, accountId: string, id: string): ImRows[C] | undefined {
    return this.#reads.peek(collection, accountId, id);
  }

  load(accountId: string): Awaitable<void> {
    const data = this.#shelf.get(accountId);
    if (data === undefined) return undefined;
    const loaded = this.#shelf.load(data);
    return loaded instanceof Promise ? loaded.then(() => undefined) : undefined;
  }

  // --- pushes

  applySnapshot(accountId: string, data: RawCollections, options: SnapshotOptions): Promise<ImApplyResult> {
    return this.#pushes.snapshot(accountId, data, options);
  }

  applyDelta(
    accountId: string,
    delta: {
      readonly upserts: RawCollections;
      readonly deletes: RawCollections;
      readonly baseRevision: number | null;
    },
    origin: ImOrigin,
  ): Promise<ImApplyResult> {
    return this.#pushes.delta(accountId, delta, origin);
  }

  async applyDrafts(accountId: string, drafts: ImDrafts, origin: ImOrigin): Promise<ImCommit | null> {
    return (await this.#writer.write(accountId, (turn) => this.#pushes.drafts(turn, drafts, origin))) ?? null;
  }

  // --- what people and tools do

  createAccount(account: NewAccount): Promise<ImAccount> {
    return this.#registry.create(account);
  }

  updateAccount(accountId: string, patch: AccountPatch): Promise<ImAccount> {
    return this.#registry.update(accountId, patch);
  }

  deleteAccount(accountId: string): Promise<void> {
    return this.#registry.delete(accountId);
  }

  clearAccount(accountId: string): Promise<void> {
    return this.#registry.clear(accountId);
  }

  async clearAll(): Promise<void> {
    for (const { accountId } of this.accounts()) await this.#registry.forget(accountId);
  }

  insert<C extends ImCollection>(collection: C, accountId: string, draft: ImDraft<C>): Promise<ImRows[C]> {
    return this.#actions.insert(collection, accountId, draft);
  }

  edit<C extends ImCollection>(
    collection: C,
    accountId: string,
    id: string,
    fields: ImFields<C>,
  ): Promise<ImRows[C]> {
    return this.#actions.edit(collection, accountId, id, fields);
  }

  setState<C extends ImCollection>(
    collection: C,
    accountId: string,
    id: string,
    patch: StatePatch,
  ): Promise<ImRows[C]> {
    return this.#actions.setState(collection, accountId, id, patch);
  }

  markRead(collection: ImCollection, accountId: string, ids: readonly string[]): Promise<number> {
    return this.#actions.markRead(collection, accountId, ids);
  }

  // --- sends

  findSend(accountId: string, key: string): SendRecord | undefined {
    return this.#sends.find(accountId, key);
  }

  rememberSend(record: SendRecord): void {
    this.#sends.add(record);
  }

  recentSends(): readonly SendRecord[] {
    return this.#sends.all();
  }

  // --- copies

  exportSnapshot(): AsyncIterable<string> {
    return exportAccounts(this.#shelf, () => this.stats(), this.#options.clock);
  }

  importSnapshot(
    text: string,
    mode: 'merge' | 'replace',
  ): Promise<{ readonly accounts: number; readonly rows: number; readonly rejected: number }> {
    return importAccounts(text, mode, this.#registry, this.#writer);
  }

  onCommit(listener: (commit: ImCommit) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async flush(): Promise<void> {
    await this.#writer.soFar();
    await this.#writeBehind.flush();
  }

  async close(): Promise<void> {
    this.#expiry.close();
    await this.#restored;
    await this.#writer.idle();
    await this.#writeBehind.close();
    this.#listeners.clear();
    await this.#options.disk.close();
  }

  #tell(commit: ImCommit): void {
    for (const listener of this.#listeners) {
      try {
        listener(commit);
      } catch (thrown) {
        this.#options.logger.error('a listener of the IM store failed', { error: thrown });
      }
    }
  }
}

const NOTHING_UNREAD: ImUnread = { total: 0, comments: 0, discussions: 0, messages: 0, notifications: 0 };
const NO_ROWS = { comments: 0, contents: 0, conversations: 0, messages: 0, notifications: 0 };
