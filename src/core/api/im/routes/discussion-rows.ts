import { z } from 'zod';
import { ImError } from '#shared/im-errors.ts';
import type { ImComment } from '#shared/im.ts';
import { isNowhere, readAccountScope } from '../lists/account-scope.ts';
import { listMark } from '../lists/cursor.ts';
import { idsFor } from '../lists/id-filter.ts';
import { readListInput, readSinceTime } from '../lists/list-input.ts';
import { readFlag, readId } from '../lists/query.ts';
import { rowList } from '../lists/row-list.ts';
import { discussionSchema } from '../shapes/discussion.ts';
import { WHOLE, object } from '../shapes/schema.ts';
import { itemAnswer, listAnswer } from './answer-schemas.ts';
import { bodySchema, countNumber, idText, longText, readBody, shortText } from './body.ts';
import { newDiscussion, postDiscussion } from './discussion-post.ts';
import {
  ACCOUNT_ID,
  IS_NEW,
  IS_READ,
  PLATFORM,
  SINCE_TIME,
  listParameters,
  parameter,
} from './parameters.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImCall, ImReply, ImRoute } from './route-row.ts';
import { changedReply, findRow, rowReply } from './rows.ts';
import { deleteRow, stateRow } from './state-row.ts';

const changedDiscussion = z.object({
  content: longText.min(1).optional(),
  author: z
    .object({
      author_id: idText.optional(),
      author_name: shortText.optional(),
      author_avatar: shortText.optional(),
    })
    .optional(),
  like_count: countNumber.optional(),
  reply_count: countNumber.optional(),
  is_author_reply: z.boolean().optional(),
});

const NESTED = '/api/im/comments/:id/discussions';
const replyStats = object({ total: WHOLE, new_count: WHOLE, unread_count: WHOLE });

export function discussionRows(parts: RouteParts): readonly ImRoute[] {
  const { deps, context } = parts;
  const { store } = deps;
  const nested = (path: string, name: string): ImRoute => ({
    method: 'GET',
    path,
    scope: 'read',
    isLegacyOpen: true,
    name,
    summary: 'Replies to a comment, the newest first',
    ...(path === NESTED ? {} : { aliasOf: NESTED }),
    query: [ACCOUNT_ID, IS_READ, IS_NEW, ...listParameters()],
    success: { 200: listAnswer('discussions', discussionSchema, { stats: replyStats }) },
    handle: (call) => repliesOf(call, parts),
  });

  return [
    {
      method: 'GET',
      path: '/api/im/discussions',
      scope: 'read',
      isLegacyOpen: true,
      name: 'listDiscussions',
      summary: 'Comments and replies, the newest first',
      query: [
        ACCOUNT_ID,
        PLATFORM,
        IS_READ,
        IS_NEW,
        parameter('parent_comment_id', 'Replies to this comment; 0 for comments that answer none'),
        parameter('content_id', 'Comments on this work'),
        parameter('work_id', 'The same as content_id'),
        parameter('author_id', 'Who wrote it'),
        SINCE_TIME,
        ...listParameters(),
      ],
      success: { 200: listAnswer('discussions', discussionSchema) },
      handle: (call) => discussionList(call, parts),
    },
    nested(NESTED, 'listReplies'),
    nested('/api/im/discussions/comments/:id/discussions', 'listRepliesAlias'),
    {
      method: 'GET',
      path: '/api/im/discussions/:id',
      scope: 'read',
      isLegacyOpen: true,
      name: 'getDiscussion',
      summary: 'One comment or reply',
      query: [ACCOUNT_ID],
      success: { 200: itemAnswer(discussionSchema) },
      handle: async (call) =>
        rowReply('comments', await findRow(store, 'comments', call.id, call.query), call, context),
    },
    {
      method: 'POST',
      path: '/api/im/discussions',
      scope: 'control',
      name: 'createDiscussion',
      summary: 'Keeps a comment; "send" says it on the platform through a worker',
      body: bodySchema(newDiscussion),
      success: { 200: itemAnswer(discussionSchema) },
      errors: ['ALREADY_EXISTS', 'SEND_NOT_SUPPORTED', 'WORKER_OFFLINE', 'REQUEST_ID_REUSED'],
      handle: (call) => postDiscussion(call, parts),
    },
    {
      method: 'PUT',
      path: '/api/im/discussions/:id',
      scope: 'control',
      name: 'updateDiscussion',
      summary: 'Changes fields of a comment',
      query: [ACCOUNT_ID],
      body: bodySchema(changedDiscussion),
      success: { 200: itemAnswer(discussionSchema) },
      handle: async ({ id, query, body }) => {
        const found = await findRow(store, 'comments', id, query);
        const fields = fieldsOf(readBody(changedDiscussion, body));
        if (Object.keys(fields).length === 0) return changedReply('comments', found, context);
        const row = await store.edit('comments', found.accountId, found.id, fields);
        return changedReply('comments', row, context);
      },
    },
    stateRow(
      parts,
      'comments',
      discussionSchema,
      {
        method: 'PUT',
        path: '/api/im/discussions/:id/read',
        name: 'readDiscussion',
        summary: 'Marks a comment read',
      },
      { isRead: true },
    ),
    deleteRow(parts, 'comments', {
      path: '/api/im/discussions/:id',
      name: 'deleteDiscussion',
      summary: 'Deletes a comment',
    }),
  ];
}

/** `is_read` and `is_new` say the same of a comment; asked for both, both must hold. */
export function readState(call: ImCall): { readonly isRead?: boolean; readonly isNever: boolean } {
  const isRead = readFlag(call.query, 'is_read');
  const isNew = readFlag(call.query, 'is_new');
  const wanted = isRead ?? (isNew === undefined ? undefined : !isNew);
  const isNever = isRead !== undefined && isNew !== undefined && isRead === isNew;
  return wanted === undefined ? { isNever } : { isRead: wanted, isNever };
}

async function discussionList(call: ImCall, { deps: { store }, context }: RouteParts): Promise<ImReply> {
  const { query } = call;
  const scope = readAccountScope(query, store);
  const parent = query.get('parent_comment_id');
  const contentId = readId(query, 'content_id', 'work_id');
  const authorId = readId(query, 'author_id');
  const platform = query.get('platform');
  const sinceMs = readSinceTime(query);
  const { isNever, ...state } = readState(call);
  const parentIds =
    parent === undefined
      ? {}
      : parent === '0'
        ? { parentIds: 'top' as const }
        : { parentIds: await idsFor(store, 'comments', readId(query, 'parent_comment_id') ?? '', scope) };
  const contentIds =
    contentId === undefined ? {} : { contentIds: await idsFor(store, 'contents', contentId, scope) };
  const account = authorId === undefined ? undefined : store.account(authorId);
  const text = await rowList(
    {
      collection: 'comments',
      key: 'discussions',
      scope,
      indexed: { ...state, ...parentIds, ...contentIds },
      filters: [
        isNever ? () => false : null,
        sinceMs === undefined ? null : (row) => row.sortMs > sinceMs,
        platform === undefined ? null : ({ accountId }) => store.account(accountId)?.platform === platform,
        authorId === undefined
          ? null
          : (row) =>
              row.authorId === authorId ||
              (row.accountId === account?.accountId && row.authorId === account.userId),
      ],
      input: readListInput(query, listMark(call.listName), 20),
    },
    context,
  );
  return { text, basis: { accountId: scope.isByPlatformId ? null : scope.accountId } };
}

/** Replies to one comment, with how many there are; to one that is not known, none. */
async function repliesOf(call: ImCall, { deps: { store }, context }: RouteParts): Promise<ImReply> {
  const { query } = call;
  const { isNever, ...state } = readState(call);
  const input = readListInput(query, listMark(call.listName), 20);
  const scope = readAccountScope(query, store);
  const parent = await findRow(store, 'comments', call.id, query).catch((thrown: unknown) => {
    if (thrown instanceof ImError && thrown.status === 404) return null;
    throw thrown;
  });
  const parentIds = [parent?.id ?? call.id];
  const within = parent === null ? scope : { ...scope, accountId: parent.accountId };
  const base = { accountId: within.accountId, parentIds, count: 0, after: 0 };
  const [total, unread] = isNowhere(within)
    ? [0, 0]
    : [
        (await store.list('comments', base)).total ?? 0,
        (await store.list('comments', { ...base, isRead: false })).total ?? 0,
      ];
  const text = await rowList(
    {
      collection: 'comments',
      key: 'discussions',
      scope: within,
      indexed: { parentIds, ...state },
      filters: [isNever ? () => false : null],
      input,
      extra: { stats: JSON.stringify({ total, new_count: unread, unread_count: unread }) },
    },
    context,
  );
  return { text, basis: { accountId: parent?.id === call.id ? parent.accountId : null } };
}

function fieldsOf(given: z.infer<typeof changedDiscussion>) {
  const fields: { [K in keyof ImComment]?: ImComment[K] | undefined } = {
    content: given.content,
    authorId: given.author?.author_id,
    authorName: given.author?.author_name,
    authorAvatar: given.author?.author_avatar,
    likeCount: given.like_count,
    replyCount: given.reply_count,
    isAuthorReply: given.is_author_reply,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
