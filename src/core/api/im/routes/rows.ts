import { ImError } from '#shared/im-errors.ts';
import type { ImErrorCode } from '#shared/im-errors.ts';
import type { ImAccount, ImCollection, ImRows } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import { accountScope, isNowhere } from '../lists/account-scope.ts';
import { itemText } from '../lists/list-text.ts';
import type { RowListContext } from '../lists/row-list.ts';
import { checkId } from '../lists/query.ts';
import type { QueryMap } from '../lists/query.ts';
import { itemJson } from '../shapes/item.ts';
import type { ShapedRows } from '../shapes/item.ts';
import type { Basis, ImCall, ImReply } from './route-row.ts';

const NOT_FOUND: { readonly [C in ImCollection]: { readonly code: ImErrorCode; readonly name: string } } = {
  comments: { code: 'DISCUSSION_NOT_FOUND', name: 'Discussion' },
  contents: { code: 'CONTENT_NOT_FOUND', name: 'Content' },
  conversations: { code: 'CONVERSATION_NOT_FOUND', name: 'Conversation' },
  messages: { code: 'MESSAGE_NOT_FOUND', name: 'Message' },
  notifications: { code: 'NOTIFICATION_NOT_FOUND', name: 'Notification' },
};

export function notFound(collection: ImCollection): ImError {
  const { code, name } = NOT_FOUND[collection];
  return new ImError(code, `${name} not found`);
}

export function ambiguous(id: string, accountIds: readonly string[]): ImError {
  return new ImError('AMBIGUOUS_ID', `Id ${id} exists in several accounts`, { account_ids: accountIds });
}

/** The one row an id stands for. Throws `ImError` when there is none, or when there are several. */
export async function findRow<C extends ImCollection>(
  store: ImStore,
  collection: C,
  id: string,
  query: QueryMap,
  options: { readonly includeDeleted?: boolean } = {},
): Promise<ImRows[C]> {
  const given = query.get('account_id');
  checkId('id', id);
  const scope = given === undefined ? null : accountScope(checkId('account_id', given), store);
  if (scope !== null && isNowhere(scope)) throw notFound(collection);
  if (scope !== null && scope.accountId === null) throw ambiguous(given ?? '', [...(scope.accountIds ?? [])]);
  const found = await store.find(collection, id, scope?.accountId ?? null);
  if (found.kind === 'ambiguous') throw ambiguous(id, found.accountIds);
  if (found.kind === 'none') throw notFound(collection);
  if (found.row.isDeleted && options.includeDeleted !== true) throw notFound(collection);
  return found.row;
}

/** Throws `ImError` when there is none, or when there are several. */
export function findAccount(store: ImStore, id: string): ImAccount {
  const [account, ...others] = store.findAccounts(checkId('id', id));
  if (account === undefined) throw new ImError('ACCOUNT_NOT_FOUND', 'Account not found');
  if (others.length > 0)
    throw ambiguous(
      id,
      [account, ...others].map(({ accountId }) => accountId),
    );
  return account;
}

/** An item as the answer to a GET. */
export function rowReply<C extends ImCollection>(
  collection: C,
  row: ImRows[C],
  call: ImCall,
  context: RowListContext,
): ImReply {
  return {
    text: itemText(itemJson<C>(collection, row as ShapedRows[C], context)),
    basis: rowBasis(row, call),
  };
}

/** Under its internal id a row is the same whatever comes to other accounts. */
export function rowBasis(row: { readonly id: string; readonly accountId: string }, call: ImCall): Basis {
  return { accountId: row.id === call.id ? row.accountId : null };
}

/** An item as the answer to a change. */
export function changedReply<C extends ImCollection>(
  collection: C,
  row: ImRows[C],
  context: RowListContext,
  status = 200,
): ImReply {
  return { status, text: itemText(itemJson<C>(collection, row as ShapedRows[C], context)) };
}

export function dataReply(data: object, status = 200): ImReply {
  return { status, text: itemText(JSON.stringify(data)) };
}

export const DELETED: ImReply = dataReply({ deleted: true });
