import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';
import type { StoredRow } from '../../im-disk.ts';

/** Other programs read these tables: their names and columns are a promise. */

interface RowTable {
  readonly name: string;
  /** Columns that only this table has. */
  readonly references: readonly ('conversationId' | 'contentId' | 'parentId')[];
}

export const ROW_TABLES: Readonly<Record<ImCollection, RowTable>> = {
  comments: { name: 'comments', references: ['contentId', 'parentId'] },
  contents: { name: 'contents', references: [] },
  conversations: { name: 'conversations', references: [] },
  messages: { name: 'direct_messages', references: ['conversationId'] },
  notifications: { name: 'notifications', references: [] },
};

export const COLUMNS = {
  id: 'id',
  accountId: 'account_id',
  platformId: 'platform_id',
  sortMs: 'sort_time',
  revision: 'revision',
  json: 'json',
  conversationId: 'conversation_id',
  contentId: 'content_id',
  parentId: 'parent_id',
} as const satisfies Record<Exclude<keyof StoredRow, 'collection'>, string>;

/** What a SELECT has to name so that its rows are `StoredRow`s. */
export function selectStoredRow(collection: ImCollection): string {
  const { references } = ROW_TABLES[collection];
  const fields = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const columns = fields.map((field) => {
    const isThere = !field.endsWith('Id') || field === 'accountId' || field === 'platformId';
    const has = isThere || references.some((reference) => reference === field);
    return `${has ? COLUMNS[field] : 'NULL'} AS ${field}`;
  });
  return `'${collection}' AS collection, ${columns.join(', ')}`;
}

export function forEachCollection<T>(
  make: (collection: ImCollection) => T,
): Readonly<Record<ImCollection, T>> {
  return Object.fromEntries(IM_COLLECTIONS.map((collection) => [collection, make(collection)])) as Record<
    ImCollection,
    T
  >;
}
