import type { ImComment, ImMessage } from '#shared/im.ts';
import type { ImKey, ImListQuery, ImPage, ImTombstone } from '../../../im-store.ts';
import { unifiedJson } from '../shapes/unified.ts';
import type { UnifiedRow } from '../shapes/unified.ts';
import { isNowhere, scopeFilter, scopeRevision } from './account-scope.ts';
import type { AccountScope } from './account-scope.ts';
import { writeCursor } from './cursor.ts';
import { MAX_COUNT, tooOld } from './list-input.ts';
import type { ListInput } from './list-input.ts';
import { listText } from './list-text.ts';
import { allOf, emptyList } from './row-list.ts';
import type { RowListContext } from './row-list.ts';

export const BUSINESS_TYPES = ['comment', 'discussion', 'direct_message', 'notification'] as const;
export type BusinessType = (typeof BUSINESS_TYPES)[number];

export interface UnifiedRequest {
  readonly types: ReadonlySet<BusinessType>;
  readonly scope: AccountScope;
  readonly isRead: boolean | undefined;
  readonly sinceMs: number | undefined;
  readonly input: ListInput;
}

type Source = UnifiedRow['collection'];

/** Comments, replies, private messages and notifications as one list, newest first. */
export async function unifiedList(request: UnifiedRequest, context: RowListContext): Promise<string> {
  const { scope, input } = request;
  const { store } = context;
  const skipped = typeof input.from === 'number' ? input.from : input.from.offset;
  if (isNowhere(scope)) return emptyList('messages', skipped, input);
  if (input.sinceRevision !== null) return changedText(request, input.sinceRevision, context);

  const { rows, hasMore } = await mergedPage(request, context);
  const last = rows.at(-1);
  const cursor = skipped + rows.length;
  return listText({
    key: 'messages',
    items: rows.map((row) => unifiedJson(row, context)),
    paging: {
      cursor,
      hasMore,
      nextCursor:
        hasMore && last !== undefined ? writeCursor(input.mark, { key: keyOf(last), offset: cursor }) : null,
      total: await totalOf(request, context),
      revision: scopeRevision(scope, store),
    },
  });
}

function sourcesOf({ types }: UnifiedRequest): readonly Source[] {
  return [
    ...(types.has('comment') || types.has('discussion') ? (['comments'] as const) : []),
    ...(types.has('direct_message') ? (['messages'] as const) : []),
    ...(types.has('notification') ? (['notifications'] as const) : []),
  ];
}

/** What the store is asked for of one kind. */
function queryOf<C extends Source>(source: C, request: UnifiedRequest, context: RowListContext) {
  const { types, scope, isRead, sinceMs } = request;
  const hidesTwins = source === 'messages' && types.has('comment');
  const isOnlyReplies = source === 'comments' && !types.has('comment');
  const isOnlyTop = source === 'comments' && !types.has('discussion');
  const where = allOf<C>([
    scopeFilter(scope),
    sinceMs === undefined ? null : (row) => row.sortMs > sinceMs,
    hidesTwins ? (row) => !isShownAsComment(row as ImMessage, context) : null,
    isOnlyReplies ? (row) => (row as ImComment).parentId !== null : null,
  ]);
  const query: Omit<ImListQuery<C>, 'count' | 'after'> = {
    accountId: scope.accountId,
    ...(isRead === undefined ? {} : { isRead }),
    ...(isOnlyTop ? { parentIds: 'top' as const } : {}),
    ...(where === null ? {} : { where }),
  };
  return query;
}

/** A chat line is a comment and a message; it is shown once. A deleted comment leaves the message. */
function isShownAsComment(row: ImMessage, { store }: RowListContext): boolean {
  if (row.twinId === null) return false;
  if (store.peek('comments', row.accountId, row.twinId) !== undefined) return true;
  // Rows that are read from disk: their comment is there too, only not in memory.
  return store.peek('messages', row.accountId, row.id) === undefined;
}

interface Merged {
  readonly rows: readonly UnifiedRow[];
  readonly hasMore: boolean;
}

async function mergedPage(request: UnifiedRequest, context: RowListContext): Promise<Merged> {
  const { from, count } = request.input;
  let after: number | ImKey = typeof from === 'number' ? 0 : from.key;
  let toSkip = typeof from === 'number' ? from : 0;
  for (;;) {
    const size = Math.min(toSkip + count, MAX_COUNT);
    const { rows, hasMore } = await mergedChunk(request, size, after, context);
    if (toSkip + count <= size) return { rows: rows.slice(toSkip), hasMore };
    const last = rows.at(-1);
    if (!hasMore || last === undefined) return { rows: rows.slice(toSkip), hasMore };
    const passed = Math.min(toSkip, rows.length);
    // A page that begins within this chunk is read again from its beginning.
    after = passed === rows.length ? keyOf(last) : keyOf(rows[passed - 1] ?? last);
    toSkip -= passed;
  }
}

/** The next `size` rows of all kinds: each kind gives that many, and the newest of them all count. */
async function mergedChunk(
  request: UnifiedRequest,
  size: number,
  after: number | ImKey,
  context: RowListContext,
): Promise<Merged> {
  const rows: UnifiedRow[] = [];
  let hasMore = false;
  for (const source of sourcesOf(request)) {
    const query = { ...queryOf(source, request, context), count: size, after };
    const page = await context.store.list(source, query);
    hasMore ||= page.hasMore;
    rows.push(...tagged(source, page));
  }
  rows.sort(newestFirst);
  return { rows: rows.slice(0, size), hasMore: hasMore || rows.length > size };
}

function tagged(source: Source, page: Pick<ImPage<UnifiedRow['row']>, 'items'>): UnifiedRow[] {
  return page.items.map((row) => ({ collection: source, row }) as UnifiedRow);
}

function keyOf({ row }: UnifiedRow): ImKey {
  return { sort: [row.sortMs], id: row.id };
}

function newestFirst(a: UnifiedRow, b: UnifiedRow): number {
  return b.row.sortMs - a.row.sortMs || (a.row.id < b.row.id ? 1 : a.row.id > b.row.id ? -1 : 0);
}

/** Undefined where only a scan could tell. */
async function totalOf(request: UnifiedRequest, context: RowListContext): Promise<number | undefined> {
  const { types, scope, isRead, sinceMs } = request;
  const { store } = context;
  const hasTwins = (accountId: string): boolean => store.account(accountId)?.source === 'live';
  const isMixed = types.has('direct_message') && types.has('comment');
  const accounts =
    scope.accountId === null ? store.accounts().map(({ accountId }) => accountId) : [scope.accountId];
  if (sinceMs !== undefined || scopeFilter(scope) !== null || (isMixed && accounts.some(hasTwins))) {
    return undefined;
  }
  const base = {
    accountId: scope.accountId,
    ...(isRead === undefined ? {} : { isRead }),
    count: 0,
    after: 0,
  };
  let total = 0;
  for (const source of sourcesOf(request)) {
    const all = (await store.list(source, base)).total;
    const top =
      source === 'comments' && types.has('comment') !== types.has('discussion')
        ? (await store.list('comments', { ...base, parentIds: 'top' })).total
        : undefined;
    if (all === undefined) return undefined;
    total += top === undefined ? all : types.has('comment') ? top : all - top;
  }
  return total;
}

type Change =
  | { readonly kind: 'row'; readonly revision: number; readonly one: UnifiedRow }
  | { readonly kind: 'deleted'; readonly revision: number; readonly tombstone: ImTombstone };

async function changedText(request: UnifiedRequest, since: number, context: RowListContext): Promise<string> {
  const { store } = context;
  const { count } = request.input;
  if (since > store.revision) throw tooOld();
  const changes: Change[] = [];
  let hasMore = false;
  let revision = since;
  for (const source of sourcesOf(request)) {
    const query = { ...queryOf(source, request, context), count };
    const found = await store.changesSince(source, query, since);
    if (found === 'too_old') throw tooOld();
    hasMore ||= found.hasMore;
    revision = Math.max(revision, found.revision);
    for (const one of tagged(source, found)) changes.push({ kind: 'row', revision: one.row.revision, one });
    for (const tombstone of found.deleted) {
      changes.push({ kind: 'deleted', revision: tombstone.revision, tombstone });
    }
  }
  changes.sort((a, b) => a.revision - b.revision);
  const shown = changes.slice(0, endOfPage(changes, count));
  hasMore ||= shown.length < changes.length;
  return listText({
    key: 'messages',
    items: shown.flatMap((change) => (change.kind === 'row' ? [unifiedJson(change.one, context)] : [])),
    deleted: shown.flatMap((change) => (change.kind === 'deleted' ? [change.tombstone] : [])),
    paging: {
      cursor: shown.length,
      hasMore,
      nextCursor: null,
      total: undefined,
      revision: hasMore ? (shown.at(-1)?.revision ?? since) : revision,
    },
  });
}

/** Changes of one revision stay together: the next call begins after it. */
function endOfPage(changes: readonly Change[], count: number): number {
  if (changes.length <= count) return changes.length;
  const next = changes[count]?.revision;
  let end = count;
  while (end > 0 && changes[end - 1]?.revision === next) end -= 1;
  if (end > 0) return end;
  end = count;
  while (changes[end]?.revision === next) end += 1;
  return end;
}
