import type { ImAccount } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import { ACCOUNT_ID } from '../../tokens.ts';
import type { ApiWorker } from '../../tokens.ts';

/** Rows that tools make without an account: no worker speaks for it. */
const LOCAL_ACCOUNT = 'acc-local';

export type Binding = Pick<ApiWorker, 'account_ids' | 'allow_create'>;

/** Whether a worker may write to an account. Never to a live room, whatever its token says. */
export function isBound(worker: Binding, account: ImAccount): boolean {
  if (account.source === 'live' || account.accountId === LOCAL_ACCOUNT) return false;
  return (
    namesId(worker, account.accountId) ||
    (account.userId !== '' && worker.account_ids.includes(account.userId))
  );
}

export function boundAccounts(worker: Binding, store: ImStore): readonly ImAccount[] {
  return store.accounts().filter((account) => isBound(worker, account));
}

/** Accounts a token names that are not there yet, and come to be when it pushes them. */
export function accountsToCome(worker: Binding, store: ImStore): readonly string[] {
  if (!worker.allow_create) return [];
  return worker.account_ids.filter((id) => mayCreate(worker, id) && store.findAccounts(id).length === 0);
}

export type PushTarget =
  | { readonly kind: 'account'; readonly account: ImAccount }
  | { readonly kind: 'new'; readonly accountId: string }
  | { readonly kind: 'refused'; readonly code: 'FORBIDDEN_ACCOUNT' | 'ACCOUNT_NOT_FOUND' };

/** The account a push means by an internal or platform id. */
export function findTarget(worker: Binding, store: ImStore, id: string, platform: string | null): PushTarget {
  const known = store.findAccounts(id);
  if (known.length > 0) {
    const bound = known.filter((account) => isBound(worker, account));
    const account = bound.find((one) => one.platform === platform) ?? bound[0];
    return account === undefined
      ? { kind: 'refused', code: 'FORBIDDEN_ACCOUNT' }
      : { kind: 'account', account };
  }
  if (!namesId(worker, id) || id === LOCAL_ACCOUNT) return { kind: 'refused', code: 'FORBIDDEN_ACCOUNT' };
  if (!mayCreate(worker, id)) return { kind: 'refused', code: 'ACCOUNT_NOT_FOUND' };
  return { kind: 'new', accountId: id };
}

function mayCreate(worker: Binding, id: string): boolean {
  return worker.allow_create && id !== LOCAL_ACCOUNT && id !== '*' && ACCOUNT_ID.test(id);
}

function namesId(worker: Binding, id: string): boolean {
  return worker.account_ids.includes('*') || worker.account_ids.includes(id);
}
