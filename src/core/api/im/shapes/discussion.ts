import type { ImComment } from '#shared/im.ts';
import type { ShapeContext } from './context.ts';
import { nameOr, platformOf, timeOrNull, webAddress } from './context.ts';
import { sendErrorItem, sendErrorSchema } from './message.ts';
import { FLAG, TEXT, TEXT_OR_NULL, WHOLE, WHOLE_OR_NULL, object, oneOf } from './schema.ts';

export const discussionSchema = object({
  discussion_id: TEXT,
  platform: TEXT,
  platform_discussion_id: TEXT,
  parent_comment_id: TEXT_OR_NULL,
  content: TEXT,
  author: object({ author_id: TEXT, author_name: TEXT, author_avatar: TEXT }),
  content_id: TEXT,
  post_id: TEXT,
  post_title: TEXT,
  is_read: FLAG,
  is_new: FLAG,
  detected_at: WHOLE_OR_NULL,
  created_at: WHOLE_OR_NULL,
  work_id: TEXT,
  work_title: TEXT,
  account_id: TEXT,
  root_comment_id: TEXT_OR_NULL,
  direction: oneOf(['inbound', 'outbound']),
  is_author_reply: FLAG,
  like_count: WHOLE,
  reply_count: WHOLE,
  delivery_status: { type: ['string', 'null'], enum: ['sending', 'delivered', 'failed', null] },
  error: sendErrorSchema,
  twin_message_id: TEXT_OR_NULL,
  revision: WHOLE,
});

export function discussionItem(row: ImComment, context: ShapeContext) {
  const work = workOf(row, context);
  return {
    discussion_id: row.id,
    platform: platformOf(row, context),
    platform_discussion_id: row.platformId,
    parent_comment_id: row.parentId,
    content: row.content,
    author: {
      author_id: row.authorId,
      author_name: nameOr(row.authorName),
      author_avatar: webAddress(row.authorAvatar),
    },
    content_id: row.contentId,
    post_id: work.platformId,
    post_title: work.title,
    is_read: row.isRead,
    is_new: !row.isRead,
    detected_at: timeOrNull(row.ingestedMs),
    created_at: timeOrNull(row.createdMs),
    work_id: row.contentId,
    work_title: work.title,
    account_id: row.accountId,
    root_comment_id: rootOf(row, context),
    direction: row.direction,
    is_author_reply: row.isAuthorReply,
    like_count: row.likeCount,
    reply_count: row.replyCount,
    delivery_status: row.deliveryStatus,
    error: sendErrorItem(row.error),
    twin_message_id: row.twinId,
    revision: row.revision,
  };
}

/** The work a comment stands under; while it is not known here, its raw id and no title. */
export function workOf(
  row: ImComment,
  { store }: ShapeContext,
): { readonly platformId: string; readonly title: string } {
  const work = row.contentId === '' ? undefined : store.peek('contents', row.accountId, row.contentId);
  if (work === undefined) return { platformId: row.contentId, title: '' };
  return { platformId: work.platformId === '' ? work.id : work.platformId, title: work.title };
}

/** Replies nest a few levels; a chain that is longer goes round in a circle. */
const MAX_DEPTH = 64;

/** Top of the chain a reply hangs on, as far as it is known; null at the top itself. */
export function rootOf(row: ImComment, { store }: ShapeContext): string | null {
  let root = row.parentId;
  for (let depth = 0; root !== null && depth < MAX_DEPTH; depth += 1) {
    const parent = store.peek('comments', row.accountId, root);
    if (parent === undefined || parent.parentId === null) return parent?.id ?? root;
    root = parent.parentId;
  }
  return root;
}
