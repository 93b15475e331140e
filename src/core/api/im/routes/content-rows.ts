import { z } from 'zod';
import { contentTypeOf } from '#shared/im-words.ts';
import { IM_CONTENT_TYPES } from '#shared/im.ts';
import { readAccountScope } from '../lists/account-scope.ts';
import { listMark } from '../lists/cursor.ts';
import { readListInput } from '../lists/list-input.ts';
import { itemText } from '../lists/list-text.ts';
import { readFlag, readWord } from '../lists/query.ts';
import { rowList } from '../lists/row-list.ts';
import { contentSchema, contentStats, contentStatsSchema } from '../shapes/content.ts';
import { serialiser } from '../shapes/item.ts';
import { itemAnswer, listAnswer } from './answer-schemas.ts';
import { bodySchema, countNumber, idText, longText, readBody, requiredText, shortText } from './body.ts';
import { timeValue, word } from './body.ts';
import { accountOrLocal } from './local-account.ts';
import { ACCOUNT_ID, CONTENT_TYPE, IS_NEW, PLATFORM, listParameters, parameter } from './parameters.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImRoute } from './route-row.ts';
import { changedReply, findRow, rowBasis, rowReply } from './rows.ts';
import { deleteRow, stateRow } from './state-row.ts';

const FIELDS = {
  description: longText.nullish(),
  cover: shortText.nullish(),
  url: shortText.nullish(),
  publish_time: timeValue.optional(),
  stats: z
    .object({
      total_comments: countNumber.optional(),
      likes: countNumber.optional(),
      shares: countNumber.optional(),
      views: countNumber.optional(),
      favorites: countNumber.optional(),
    })
    .nullish(),
};
const newContent = z.object({
  ...FIELDS,
  title: requiredText,
  content_type: word(IM_CONTENT_TYPES, contentTypeOf),
  content_id: idText.optional(),
  platform_content_id: idText.optional(),
  account_id: idText.optional(),
  platform: shortText.optional(),
});
const changedContent = z.object({
  ...FIELDS,
  title: shortText.nullish(),
  content_type: word(IM_CONTENT_TYPES, contentTypeOf).optional(),
});

const statsText = serialiser(contentStatsSchema);

/** Works under both names they go by. */
export function contentRows(parts: RouteParts): readonly ImRoute[] {
  return [...rowsUnder('contents', parts), ...rowsUnder('works', parts)];
}

function rowsUnder(key: 'contents' | 'works', parts: RouteParts): readonly ImRoute[] {
  const { deps, context } = parts;
  const { store, clock, newId } = deps;
  const path = `/api/im/${key}`;
  const one = key === 'contents' ? 'Content' : 'Work';
  const alias = (rest: string) => (key === 'contents' ? {} : { aliasOf: `/api/im/contents${rest}` });

  return [
    {
      method: 'GET',
      path,
      scope: 'read',
      isLegacyOpen: true,
      name: `list${one}s`,
      summary: 'Works, the latest first',
      ...alias(''),
      query: [
        ACCOUNT_ID,
        PLATFORM,
        parameter('content_type', 'Kind of work', CONTENT_TYPE),
        parameter('work_type', 'The same as content_type', CONTENT_TYPE),
        IS_NEW,
        ...listParameters(),
      ],
      success: { 200: listAnswer(key, contentSchema) },
      handle: async ({ query, listName }) => {
        const scope = readAccountScope(query, store);
        const typeName = query.has('content_type') ? 'content_type' : 'work_type';
        const type = readWord(query, typeName, IM_CONTENT_TYPES, contentTypeOf);
        const isNew = readFlag(query, 'is_new');
        const platform = query.get('platform');
        const text = await rowList(
          {
            collection: 'contents',
            key,
            scope,
            indexed: isNew === undefined ? {} : { isRead: !isNew },
            filters: [
              type === undefined ? null : (row) => row.type === type,
              platform === undefined
                ? null
                : ({ accountId }) => store.account(accountId)?.platform === platform,
            ],
            input: readListInput(query, listMark(listName), 20),
          },
          context,
        );
        return { text, basis: { accountId: scope.isByPlatformId ? null : scope.accountId } };
      },
    },
    {
      method: 'GET',
      path: `${path}/:id`,
      scope: 'read',
      isLegacyOpen: true,
      name: `get${one}`,
      summary: 'One work',
      ...alias('/:id'),
      query: [ACCOUNT_ID],
      success: { 200: itemAnswer(contentSchema) },
      handle: async (call) =>
        rowReply('contents', await findRow(store, 'contents', call.id, call.query), call, context),
    },
    {
      method: 'GET',
      path: `${path}/:id/stats`,
      scope: 'read',
      isLegacyOpen: true,
      name: `get${one}Stats`,
      summary: 'The counters of a work',
      ...alias('/:id/stats'),
      query: [ACCOUNT_ID],
      success: { 200: itemAnswer(contentStatsSchema) },
      handle: async (call) => {
        const row = await findRow(store, 'contents', call.id, call.query);
        return { text: itemText(statsText(contentStats(row))), basis: rowBasis(row, call) };
      },
    },
    {
      method: 'POST',
      path,
      scope: 'control',
      name: `create${one}`,
      summary: 'Adds a work',
      ...alias(''),
      body: bodySchema(newContent),
      success: { 200: itemAnswer(contentSchema) },
      errors: ['ALREADY_EXISTS'],
      handle: async ({ body }) => {
        const given = readBody(newContent, body);
        const { accountId } = await accountOrLocal(store, given.account_id);
        const platformId = given.platform_content_id ?? '';
        const nowMs = clock.now();
        const row = await store.insert('contents', accountId, {
          id: given.content_id ?? `cont_${accountId}_${platformId === '' ? newId() : platformId}`,
          platformId,
          createdMs: nowMs,
          updatedMs: nowMs,
          ...fieldsOf(given),
        });
        return changedReply('contents', row, context);
      },
    },
    {
      method: 'PUT',
      path: `${path}/:id`,
      scope: 'control',
      name: `update${one}`,
      summary: 'Changes fields of a work; null clears',
      ...alias('/:id'),
      query: [ACCOUNT_ID],
      body: bodySchema(changedContent),
      success: { 200: itemAnswer(contentSchema) },
      handle: async ({ id, query, body }) => {
        const found = await findRow(store, 'contents', id, query);
        const fields = fieldsOf(readBody(changedContent, body));
        if (Object.keys(fields).length === 0) return changedReply('contents', found, context);
        const row = await store.edit('contents', found.accountId, found.id, fields);
        return changedReply('contents', row, context);
      },
    },
    stateRow(
      parts,
      'contents',
      contentSchema,
      {
        method: 'PUT',
        path: `${path}/:id/read`,
        name: `read${one}`,
        summary: 'Marks a work as seen',
        ...alias('/:id/read'),
      },
      { isRead: true },
    ),
    deleteRow(parts, 'contents', {
      path: `${path}/:id`,
      name: `delete${one}`,
      summary: 'Deletes a work with its discussions',
      ...alias('/:id'),
    }),
  ];
}

type Fields = Partial<z.infer<typeof changedContent>>;

/** What is there, by its names in the store; null clears. */
function fieldsOf(given: Fields) {
  const { stats } = given;
  const counter = (value: number | undefined) => (stats === null ? 0 : value);
  const fields = {
    type: given.content_type,
    title: cleared(given.title),
    description: cleared(given.description),
    coverUrl: cleared(given.cover),
    url: cleared(given.url),
    publishMs: given.publish_time,
    workerComments: counter(stats?.total_comments),
    likes: counter(stats?.likes),
    shares: counter(stats?.shares),
    views: counter(stats?.views),
    favorites: counter(stats?.favorites),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function cleared(text: string | null | undefined): string | undefined {
  return text === null ? '' : text;
}
