import type { ImCollection, ImRows } from '#shared/im.ts';
import type { ImListQuery, ImStore } from '../../../im-store.ts';
import type { ShapeContext } from '../shapes/context.ts';
import { itemJson } from '../shapes/item.ts';
import type { ShapedRows } from '../shapes/item.ts';
import { isNowhere, scopeFilter, scopeRevision } from './account-scope.ts';
import type { AccountScope } from './account-scope.ts';
import { writeCursor } from './cursor.ts';
import { tooOld } from './list-input.ts';
import type { ListInput } from './list-input.ts';
import { listText } from './list-text.ts';

export interface RowListContext extends ShapeContext {
  readonly store: ImStore;
}

/** Filters that have no index; a row must pass all of them. */
export type RowFilter<C extends ImCollection> = ((row: ImRows[C]) => boolean) | null;

export interface RowListRequest<C extends ImCollection> {
  readonly collection: C;
  readonly key: string;
  readonly scope: AccountScope;
  readonly indexed: Omit<ImListQuery<C>, 'accountId' | 'where' | 'count' | 'after'>;
  readonly filters: readonly RowFilter<C>[];
  readonly input: ListInput;
  readonly extra?: Readonly<Record<string, string>>;
}

/** One page of a collection, or its changes, as the text of the answer. */
export async function rowList<C extends ImCollection>(
  request: RowListRequest<C>,
  context: RowListContext,
): Promise<string> {
  const { collection, key, scope, indexed, input, extra } = request;
  const { store } = context;
  const skipped = typeof input.from === 'number' ? input.from : input.from.offset;
  const more = extra === undefined ? {} : { extra };
  if (isNowhere(scope)) return emptyList(key, skipped, input, more);

  const text = (row: ImRows[C]): string => itemJson<C>(collection, row as ShapedRows[C], context);
  const where = allOf<C>([scopeFilter(scope), ...request.filters]);
  const query = {
    ...indexed,
    accountId: scope.accountId,
    count: input.count,
    ...(where === null ? {} : { where }),
  };
  if (input.sinceRevision !== null) {
    if (input.sinceRevision > store.revision) throw tooOld();
    const changes = await store.changesSince(collection, query, input.sinceRevision);
    if (changes === 'too_old') throw tooOld();
    const { items, deleted, hasMore, revision } = changes;
    return listText({
      key,
      items: items.map(text),
      deleted,
      paging: {
        cursor: items.length + deleted.length,
        hasMore,
        nextCursor: null,
        total: undefined,
        revision,
      },
      ...more,
    });
  }

  const after = typeof input.from === 'number' ? input.from : input.from.key;
  const page = await store.list(collection, { ...query, after });
  const cursor = skipped + page.items.length;
  return listText({
    key,
    items: page.items.map(text),
    paging: {
      cursor,
      hasMore: page.hasMore,
      nextCursor:
        page.hasMore && page.next !== null
          ? writeCursor(input.mark, { key: page.next, offset: cursor })
          : null,
      total: page.total,
      revision: scopeRevision(scope, store),
    },
    ...more,
  });
}

/** What a list about an account that does not exist answers. */
export function emptyList(
  key: string,
  skipped: number,
  input: ListInput,
  more: { readonly extra?: Readonly<Record<string, string>> } = {},
): string {
  const isChanges = input.sinceRevision !== null;
  return listText({
    key,
    items: [],
    ...(isChanges ? { deleted: [] } : {}),
    paging: {
      cursor: isChanges ? 0 : skipped,
      hasMore: false,
      nextCursor: null,
      total: isChanges ? undefined : 0,
      revision: 0,
    },
    ...more,
  });
}

export function allOf<C extends ImCollection>(
  filters: readonly RowFilter<C>[],
): ((row: ImRows[C]) => boolean) | null {
  const active = filters.filter((filter) => filter !== null);
  const [only, ...others] = active;
  if (only === undefined) return null;
  if (others.length === 0) return only;
  return (row) => active.every((filter) => filter(row));
}
