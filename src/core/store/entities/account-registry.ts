import { ImError } from '#shared/im-errors.ts';
import type { ImAccount, ImOrigin, ImStats } from '#shared/im.ts';
import type { StoredAccount } from '../../im-disk.ts';
import type { AccountPatch, ImChange, ImChanges, ImCommit, ImTombstone, NewAccount } from '../../im-store.ts';
import type { Clock } from '../../ports.ts';
import { AccountData, EMPTY_SUMMARY, emptyRows } from './account-data.ts';
import type { AccountShelf } from './account-shelf.ts';
import type { AccountWriter } from './account-writer.ts';
import { firstChanges } from './account-changes.ts';
import type { RevisionCounter } from './revision-counter.ts';
import { storeAccount } from './write-behind.ts';
import type { WriteBehind } from './write-behind.ts';

/** How long an account that the user deleted is refused to workers, ms. */
const DELETED_MS = 30 * 24 * 3_600_000;
const USER: ImOrigin = { kind: 'api', id: 'user' };

export interface RegistryOptions {
  readonly shelf: AccountShelf;
  readonly writer: AccountWriter;
  readonly writeBehind: WriteBehind;
  readonly revisions: RevisionCounter;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly onCommit: (commit: ImCommit) => void;
  /** As they were read from the disk, deleted ones among them. */
  readonly deleted: readonly StoredAccount[];
}

/** Which accounts there are: made, changed, emptied and deleted here. */
export class AccountRegistry {
  readonly #options: RegistryOptions;
  readonly #deleted = new Map<string, { readonly atMs: number; readonly revision: number }>();
  /** Changes of rows of all accounts before this are not all known any more. */
  #changesFloor = 0;

  constructor(options: RegistryOptions) {
    this.#options = options;
    for (const { account, deletedMs } of options.deleted) {
      if (deletedMs === null) continue;
      this.#deleted.set(account.accountId, { atMs: deletedMs, revision: account.revision });
      this.#changesFloor = Math.max(this.#changesFloor, account.revision);
    }
  }

  get changesFloor(): number {
    return this.#changesFloor;
  }

  /** Newest first. */
  list(): readonly ImAccount[] {
    return [...this.#options.shelf.all()]
      .map(({ account }) => account)
      .toSorted((a, b) => b.createdMs - a.createdMs || (a.accountId < b.accountId ? 1 : -1));
  }

  find(id: string): readonly ImAccount[] {
    const internal = this.#options.shelf.get(id);
    if (internal !== undefined) return [internal.account];
    return [...this.#options.shelf.all()].map(({ account }) => account).filter(({ userId }) => userId === id);
  }

  changesSince(revision: number, count: number): ImChanges<ImAccount> | 'too_old' {
    const { revisions } = this.#options;
    if (revision > revisions.current) return 'too_old';
    const changed = this.list().filter((account) => account.revision > revision);
    const deleted: ImTombstone[] = [...this.#deleted]
      .filter(([, entry]) => entry.revision > revision)
      .map(([id, entry]) => ({ id, reason: 'deleted', revision: entry.revision }));
    return firstChanges(changed, deleted, count, revisions.current);
  }

  stats(): ImStats {
    const { shelf, revisions, writeBehind } = this.#options;
    const totals = { comments: 0, contents: 0, conversations: 0, messages: 0, notifications: 0 };
    let [accounts, loadedAccounts, lastUpdate] = [0, 0, 0];
    for (const data of shelf.all()) {
      const counts = data.loaded?.set.counts() ?? data.summary.counts;
      totals.comments += counts.comments;
      totals.contents += counts.contents;
      totals.conversations += counts.conversations;
      totals.messages += counts.messages;
      totals.notifications += counts.notifications;
      accounts += 1;
      if (data.loaded !== null) loadedAccounts += 1;
      lastUpdate = Math.max(lastUpdate, data.account.updatedMs);
    }
    return {
      totalAccounts: accounts,
      totalComments: totals.comments,
      totalContents: totals.contents,
      totalConversations: totals.conversations,
      totalMessages: totals.messages,
      totalNotifications: totals.notifications,
      lastUpdate,
      revision: revisions.current,
      estimatedBytes: shelf.bytes,
      loadedAccounts,
      dirtyRows: writeBehind.dirtyRows,
    };
  }

  /** Rejects with ALREADY_EXISTS, or ACCOUNT_NOT_FOUND when a worker brings back what the user deleted. */
  async create(account: NewAccount): Promise<ImAccount> {
    const { shelf, clock, newId } = this.#options;
    const accountId = account.accountId ?? `acc-${newId()}`;
    const nowMs = clock.now();
    const deleted = this.#deleted.get(accountId);
    if (deleted !== undefined && account.source === 'worker' && nowMs - deleted.atMs < DELETED_MS) {
      throw new ImError('ACCOUNT_NOT_FOUND', 'This account was deleted here; create it again first');
    }
    const userId = account.userId ?? '';
    const twin = [...shelf.all()].find(
      ({ account: other }) =>
        other.accountId === accountId ||
        (userId !== '' &&
          other.userId === userId &&
          other.platform === account.platform &&
          other.source === account.source),
    );
    if (twin !== undefined) {
      throw new ImError('ALREADY_EXISTS', 'This account exists already', {
        account_id: twin.account.accountId,
      });
    }
    this.#deleted.delete(accountId);
    const { platform, source, userName, accountId: _given, ...rest } = account;
    const made: ImAccount = {
      ...NEW_ACCOUNT,
      platform,
      source,
      userName,
      ...rest,
      accountId,
      createdMs: nowMs,
    };
    const data = new AccountData(made, null, EMPTY_SUMMARY, new Map());
    shelf.add(data);
    return this.#tell(data, 'created');
  }

  async update(accountId: string, patch: AccountPatch): Promise<ImAccount> {
    const updated = await this.#options.writer.inTurn(accountId, (data) => {
      const before = data.account;
      const isSame = Object.entries(patch).every(
        ([name, value]) => before[name as keyof AccountPatch] === value,
      );
      if (isSame) return before;
      data.account = { ...before, ...patch };
      return this.#tell(data, 'updated');
    });
    if (updated === undefined) throw accountNotFound();
    return updated;
  }

  async delete(accountId: string): Promise<void> {
    await this.#takeAway(accountId, true);
  }

  /** As if it had never been here: nothing keeps it from coming back. */
  async forget(accountId: string): Promise<void> {
    await this.#takeAway(accountId, false);
  }

  async clear(accountId: string): Promise<void> {
    const cleared = await this.#options.writer.inTurn(accountId, (data) => {
      const revision = this.#options.revisions.next();
      data.loaded = emptyRows(revision);
      data.dirty.clear();
      data.baselines.clear();
      data.deferred.clear();
      this.#changesFloor = revision;
      this.#options.writeBehind.clear(accountId);
      return this.#tell(data, 'updated');
    });
    if (cleared === undefined) throw accountNotFound();
  }

  async #takeAway(accountId: string, isRemembered: boolean): Promise<void> {
    const { shelf, writer, writeBehind, revisions, clock, onCommit } = this.#options;
    const gone = await writer.inTurn(accountId, (data) => {
      const revision = revisions.next();
      data.account = { ...data.account, revision };
      shelf.delete(accountId);
      this.#changesFloor = revision;
      const atMs = clock.now();
      if (isRemembered) this.#deleted.set(accountId, { atMs, revision });
      writeBehind.delete(accountId, storeAccount(data, isRemembered ? atMs : FORGOTTEN_MS));
      const change: ImChange = { collection: 'accounts', id: accountId, kind: 'deleted', reason: 'deleted' };
      onCommit({ accountId, revision, origin: USER, changes: [change], apply: null });
      return true;
    });
    if (gone === undefined) throw accountNotFound();
  }

  #tell(data: AccountData, kind: 'created' | 'updated'): ImAccount {
    const { revisions, clock, writeBehind, onCommit } = this.#options;
    const revision = revisions.next();
    data.account = { ...data.account, revision, updatedMs: clock.now() };
    writeBehind.changed(data);
    const { accountId } = data.account;
    const change: ImChange = { collection: 'accounts', id: accountId, kind, row: data.account };
    onCommit({ accountId, revision, origin: USER, changes: [change], apply: null });
    return data.account;
  }
}

/** So long ago that the next start forgets it. */
const FORGOTTEN_MS = 0;

/** An account of which nothing else is known. */
export const NEW_ACCOUNT: Omit<ImAccount, 'platform' | 'source' | 'userName' | 'accountId' | 'createdMs'> = {
  userId: '',
  avatar: '',
  signature: '',
  verified: false,
  followerCount: 0,
  followingCount: 0,
  status: 'active',
  updatedMs: 0,
  liveStatus: 'unknown',
  loginStatus: 'unknown',
  workerStatus: 'none',
  isDemo: false,
  revision: 0,
};

function accountNotFound(): ImError {
  return new ImError('ACCOUNT_NOT_FOUND', 'Account not found');
}
