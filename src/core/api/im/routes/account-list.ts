import type { ImAccount } from '#shared/im.ts';
import { writeCursor } from '../lists/cursor.ts';
import { tooOld } from '../lists/list-input.ts';
import type { ListInput } from '../lists/list-input.ts';
import { listText } from '../lists/list-text.ts';
import type { RowListContext } from '../lists/row-list.ts';
import { itemJson } from '../shapes/item.ts';

/** A page of the accounts, or what changed about them. All of them are in memory. */
export function accountList(
  input: ListInput,
  matches: (account: ImAccount) => boolean,
  context: RowListContext,
): string {
  const { store } = context;
  const text = (account: ImAccount): string => itemJson('accounts', account, context);
  if (input.sinceRevision !== null) {
    const changes =
      input.sinceRevision > store.revision
        ? 'too_old'
        : store.accountChangesSince(input.sinceRevision, input.count);
    if (changes === 'too_old') throw tooOld();
    const { deleted, hasMore, revision } = changes;
    const items = changes.items.filter(matches);
    const cursor = items.length + deleted.length;
    const paging = { cursor, hasMore, nextCursor: null, total: undefined, revision };
    return listText({ key: 'users', items: items.map(text), deleted, paging });
  }

  const accounts = store.accounts().filter(matches).toSorted(newestFirst);
  const { from } = input;
  const start = typeof from === 'number' ? from : firstAfter(accounts, from.key.sort[0] ?? 0, from.key.id);
  const page = accounts.slice(start, start + input.count);
  const skipped = typeof from === 'number' ? from : from.offset;
  const cursor = skipped + page.length;
  const hasMore = start + page.length < accounts.length;
  const last = page.at(-1);
  const nextCursor =
    hasMore && last !== undefined
      ? writeCursor(input.mark, {
          key: { sort: [last.createdMs], id: last.accountId },
          offset: cursor,
        })
      : null;
  const paging = { cursor, hasMore, nextCursor, total: accounts.length, revision: store.revision };
  return listText({ key: 'users', items: page.map(text), paging });
}

function newestFirst(a: ImAccount, b: ImAccount): number {
  return b.createdMs - a.createdMs || (a.accountId < b.accountId ? 1 : -1);
}

function firstAfter(accounts: readonly ImAccount[], createdMs: number, id: string): number {
  const at = accounts.findIndex(
    (one) => one.createdMs < createdMs || (one.createdMs === createdMs && one.accountId < id),
  );
  return at < 0 ? accounts.length : at;
}
