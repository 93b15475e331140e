import { z } from 'zod';
import type { ImCollection } from '#shared/im.ts';
import { readAccountScope, requireAccountScope } from '../lists/account-scope.ts';
import type { AccountScope } from '../lists/account-scope.ts';
import { listMark } from '../lists/cursor.ts';
import { readListInput, readSinceTime } from '../lists/list-input.ts';
import { notOneOf } from '../lists/query.ts';
import type { QueryMap } from '../lists/query.ts';
import { BUSINESS_TYPES, unifiedList } from '../lists/unified-list.ts';
import type { BusinessType } from '../lists/unified-list.ts';
import { emptyList } from '../lists/row-list.ts';
import { unifiedSchema } from '../shapes/unified.ts';
import { unreadItem, unreadSchema } from '../shapes/unread.ts';
import { itemAnswer, listAnswer, markedAnswer, markedCountAnswer } from './answer-schemas.ts';
import { bodySchema, idText, readBody } from './body.ts';
import { readState } from './discussion-rows.ts';
import {
  ACCOUNT_ID,
  IS_NEW,
  IS_READ,
  REQUIRED_ACCOUNT_ID,
  SINCE_TIME,
  listParameters,
  parameter,
} from './parameters.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImCall, ImReply, ImRoute } from './route-row.ts';
import { dataReply, findRow } from './rows.ts';

const USUAL_TYPES = 'comment,discussion,direct_message';
const COLLECTION_OF = {
  comment: 'comments',
  discussion: 'comments',
  direct_message: 'messages',
  notification: 'notifications',
} as const satisfies Record<BusinessType, ImCollection>;

const marked = z.object({ business_type: z.enum(BUSINESS_TYPES) });
const markedMany = z.object({
  message_ids: z.array(idText).max(1000),
  business_type: z.enum(BUSINESS_TYPES),
});

export function unifiedRows(parts: RouteParts): readonly ImRoute[] {
  const { deps, context } = parts;
  const { store } = deps;
  return [
    {
      method: 'GET',
      path: '/api/im/unified-messages',
      scope: 'read',
      isLegacyOpen: true,
      name: 'listUnifiedMessages',
      summary: 'Comments, replies and private messages as one list, the newest first',
      query: [
        ACCOUNT_ID,
        parameter('types', `Kinds, separated by commas: ${BUSINESS_TYPES.join(', ')}`),
        IS_NEW,
        IS_READ,
        SINCE_TIME,
        ...listParameters(),
      ],
      success: { 200: listAnswer('messages', unifiedSchema) },
      handle: (call) => list(call, parts),
    },
    {
      method: 'GET',
      path: '/api/im/unified-messages/stats',
      scope: 'read',
      isLegacyOpen: true,
      name: 'getUnreadStats',
      summary: 'Unread rows of an account',
      query: [REQUIRED_ACCOUNT_ID],
      success: { 200: itemAnswer(unreadSchema) },
      handle: ({ query }) => {
        const scope = requireAccountScope(query, store);
        const basis = { accountId: scope.isByPlatformId ? null : scope.accountId };
        return { ...dataReply(unreadItem(store.unread(scope.accountId ?? ''))), basis };
      },
    },
    {
      method: 'PUT',
      path: '/api/im/unified-messages/read-many',
      scope: 'control',
      name: 'readUnifiedMessages',
      summary: 'Marks several rows of one kind read',
      body: bodySchema(markedMany),
      success: { 200: markedCountAnswer },
      handle: async ({ body }) => {
        const { message_ids: ids, business_type: type } = readBody(markedMany, body);
        return dataReply({ marked_count: await markMany(parts, COLLECTION_OF[type], ids) });
      },
    },
    {
      method: 'PUT',
      path: '/api/im/unified-messages/:id/read',
      scope: 'control',
      name: 'readUnifiedMessage',
      summary: 'Marks a row of any kind read',
      query: [ACCOUNT_ID],
      body: bodySchema(marked),
      success: { 200: markedAnswer },
      handle: async ({ id, query, body }) => {
        const collection = COLLECTION_OF[readBody(marked, body).business_type];
        const found = await findRow(store, collection, id, query);
        await store.setState(collection, found.accountId, found.id, { isRead: true });
        return dataReply({ marked: true });
      },
    },
  ];

  async function list(call: ImCall, { deps: { store: rows } }: RouteParts): Promise<ImReply> {
    const { query } = call;
    const types = readTypes(query);
    const scope: AccountScope = readAccountScope(query, rows);
    const { isNever, isRead } = readState(call);
    const sinceMs = readSinceTime(query);
    const input = readListInput(query, listMark(call.listName), 20);
    const basis = { accountId: scope.isByPlatformId ? null : scope.accountId };
    const skipped = typeof input.from === 'number' ? input.from : input.from.offset;
    const text = isNever
      ? emptyList('messages', skipped, input)
      : await unifiedList({ types, scope, isRead, sinceMs, input }, context);
    return { text, basis };
  }
}

function readTypes(query: QueryMap): ReadonlySet<BusinessType> {
  const names = (query.get('types') ?? USUAL_TYPES).split(',').map((name) => name.trim());
  const types = names.map((name) => BUSINESS_TYPES.find((type) => type === name) ?? null);
  if (types.includes(null)) throw notOneOf('types', BUSINESS_TYPES);
  return new Set(types.filter((type) => type !== null));
}

/** Marks rows of any account; ids that stand for nothing, or for several rows, are left out. */
export async function markMany(
  { deps: { store } }: RouteParts,
  collection: ImCollection,
  ids: readonly string[],
): Promise<number> {
  const byAccount = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const found = await store.find(collection, id);
    if (found.kind !== 'one') continue;
    const { accountId } = found.row;
    byAccount.set(accountId, [...(byAccount.get(accountId) ?? []), found.row.id]);
  }
  let count = 0;
  for (const [accountId, own] of byAccount) count += await store.markRead(collection, accountId, own);
  return count;
}
