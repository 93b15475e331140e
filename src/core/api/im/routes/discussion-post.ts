import { z } from 'zod';
import type { ImComment } from '#shared/im.ts';
import { missing } from '../lists/query.ts';
import type { SendInput } from '../parts.ts';
import { firstOf, idText, longText, readBody, shortText } from './body.ts';
import { accountOrLocal } from './local-account.ts';
import { REPLAY, requestKey } from './message-post.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImCall, ImReply } from './route-row.ts';
import { changedReply, findAccount, findRow, notFound } from './rows.ts';

/** How tools write that a comment answers none. */
const NO_PARENT: readonly string[] = ['0', '', 'undefined', 'null'];

const author = z.object({
  author_id: idText.optional(),
  author_name: shortText.optional(),
  author_avatar: shortText.optional(),
});

/** An id, or one of the ways to write that there is none. */
const parentId = z.union([z.string(), z.int(), z.null()]).transform((value) => {
  const text = value === null ? '' : String(value);
  return NO_PARENT.includes(text) ? null : text;
});

export const newDiscussion = z.object({
  content: longText.min(1),
  author: author.optional(),
  content_id: idText.optional(),
  work_id: idText.optional(),
  parent_comment_id: parentId.optional(),
  platform_discussion_id: idText.optional(),
  discussion_id: idText.optional(),
  account_id: idText.optional(),
  request_id: z.string().max(128).nullish(),
  client_request_id: z.string().max(128).nullish(),
  send: z.boolean().default(false),
});
type NewDiscussion = z.infer<typeof newDiscussion>;

/** The work and the comment a new one belongs to, as far as they are known here. */
interface Place {
  readonly accountId: string;
  readonly contentId: string;
  readonly parentId: string | null;
  readonly isContentKnown: boolean;
  readonly isParentKnown: boolean;
}

/** Keeps a comment, or says it on the platform through a worker. */
export async function postDiscussion(call: ImCall, parts: RouteParts): Promise<ImReply> {
  const { deps, context } = parts;
  const { store, clock, newId } = deps;
  const given = readBody(newDiscussion, call.body);
  if (given.send) return sendDiscussion(call, given, parts);
  const place = await placeOf(given, parts);
  const account = store.account(place.accountId);
  const platformId = given.platform_discussion_id ?? '';
  const {
    author_id: authorId = '',
    author_name: authorName = '',
    author_avatar: authorAvatar = '',
  } = given.author ?? {};
  const isOwn = authorId !== '' && (authorId === account?.userId || authorId === place.accountId);
  const row = await store.insert('comments', place.accountId, {
    id: given.discussion_id ?? `comm_${place.accountId}_${platformId === '' ? newId() : platformId}`,
    platformId,
    contentId: place.contentId,
    parentId: place.parentId,
    authorId: isOwn ? (account?.userId ?? authorId) : authorId,
    authorName,
    authorAvatar,
    content: given.content,
    createdMs: clock.now(),
    direction: isOwn ? 'outbound' : 'inbound',
    isAuthorReply: isOwn,
    ...(isOwn ? { isRead: true } : {}),
  });
  return changedReply('comments', row, context);
}

async function sendDiscussion(call: ImCall, given: NewDiscussion, parts: RouteParts): Promise<ImReply> {
  const { deps, sending, context } = parts;
  const contentName = firstOf(given.content_id, given.work_id);
  if (contentName === undefined && (given.parent_comment_id ?? null) === null) throw missing('content_id');
  const place = await placeOf(given, parts);
  let target: SendInput['target'];
  if (place.parentId === null) {
    if (!place.isContentKnown) throw notFound('contents');
    target = { kind: 'work', contentId: place.contentId };
  } else {
    if (!place.isParentKnown) throw notFound('comments');
    target = { kind: 'comment', commentId: place.parentId };
  }
  const accepted = await sending.send({
    accountId: findAccount(deps.store, place.accountId).accountId,
    target,
    content: given.content,
    type: 'text',
    replyToId: place.parentId,
    replyToContent: null,
    key: requestKey(call, given),
    monitorClientId: null,
  });
  const reply = changedReply('comments', accepted.row as ImComment, context);
  return accepted.isReplay ? { ...reply, headers: REPLAY } : reply;
}

/** The account is the one that was named, else that of the comment or the work. */
async function placeOf(given: NewDiscussion, { deps: { store } }: RouteParts): Promise<Place> {
  const named = given.account_id === undefined ? null : findAccount(store, given.account_id);
  const query = new Map(named === null ? [] : [['account_id', named.accountId]]);
  const parentName = given.parent_comment_id ?? null;
  const contentName = firstOf(given.content_id, given.work_id);
  const parent = parentName === null ? null : await known(findRow(store, 'comments', parentName, query));
  const content =
    contentName === undefined ? null : await known(findRow(store, 'contents', contentName, query));
  const accountId =
    named?.accountId ??
    content?.accountId ??
    parent?.accountId ??
    (await accountOrLocal(store, undefined)).accountId;
  const contentId = content?.id ?? contentName ?? parent?.contentId ?? '';
  return {
    accountId,
    contentId,
    parentId: parent?.id ?? parentName,
    isContentKnown: content !== null,
    isParentKnown: parent !== null,
  };
}

/** What is not here yet may come later: the raw id is kept then. */
async function known<T>(finding: Promise<T>): Promise<T | null> {
  try {
    return await finding;
  } catch (thrown) {
    if (thrown instanceof Error && 'status' in thrown && thrown.status === 404) return null;
    throw thrown;
  }
}
