import type { ImRow } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import { checkId, missing } from './query.ts';
import type { QueryMap } from './query.ts';

/** Which accounts a list is about. */
export interface AccountScope {
  /** The one account; null for all, several or none. */
  readonly accountId: string | null;
  /** Null: every account. */
  readonly accountIds: ReadonlySet<string> | null;
  /** The name given could come to mean something else without a change in the account. */
  readonly isByPlatformId: boolean;
}

const ALL: AccountScope = { accountId: null, accountIds: null, isByPlatformId: false };

/** Of `account_id`, an internal or a platform id. A platform id of several platforms means all of them. */
export function readAccountScope(query: QueryMap, store: Pick<ImStore, 'findAccounts'>): AccountScope {
  const given = query.get('account_id');
  return given === undefined ? ALL : accountScope(checkId('account_id', given), store);
}

export function requireAccountScope(query: QueryMap, store: Pick<ImStore, 'findAccounts'>): AccountScope {
  const given = query.get('account_id');
  if (given === undefined || given === '') throw missing('account_id');
  return accountScope(checkId('account_id', given), store);
}

export function accountScope(id: string, store: Pick<ImStore, 'findAccounts'>): AccountScope {
  const ids = store.findAccounts(id).map(({ accountId }) => accountId);
  const [first] = ids;
  return {
    accountId: ids.length === 1 ? (first ?? null) : null,
    accountIds: new Set(ids),
    isByPlatformId: first !== id,
  };
}

/** An account that does not exist has no rows. */
export function isNowhere({ accountIds }: AccountScope): boolean {
  return accountIds?.size === 0;
}

/** For a scope of several accounts, which the store cannot list as one. */
export function scopeFilter({ accountId, accountIds }: AccountScope): ((row: ImRow) => boolean) | null {
  if (accountId !== null || accountIds === null) return null;
  return (row) => accountIds.has(row.accountId);
}

/** The revision that a list about these accounts shows. */
export function scopeRevision(
  { accountId }: AccountScope,
  store: Pick<ImStore, 'revision' | 'accountRevision'>,
): number {
  return accountId === null ? store.revision : store.accountRevision(accountId);
}
