import { IM_MESSAGE_STATUSES, IM_MESSAGE_TYPES, IM_NOTIFICATION_TYPES } from '#shared/im.ts';
import type { ImComment, ImMessage, ImNotification } from '#shared/im.ts';
import type { ShapeContext } from './context.ts';
import { nameOr, platformOf, webAddress } from './context.ts';
import { workOf } from './discussion.ts';
import { serialiser } from './item.ts';
import { giftItem, giftSchema } from './message.ts';
import { personSchema, receiverOf, senderOf } from './people.ts';
import { FLAG, TEXT, WHOLE, object, oneOf } from './schema.ts';
import type { JsonSchema } from './schema.ts';

/** A row of any kind that can be unread, in one form. */
export type UnifiedRow =
  | { readonly collection: 'comments'; readonly row: ImComment }
  | { readonly collection: 'messages'; readonly row: ImMessage }
  | { readonly collection: 'notifications'; readonly row: ImNotification };

const COMMON = {
  msg_id: TEXT,
  conversation_id: TEXT,
  msg_type: TEXT,
  business_type: TEXT,
  sender: personSchema,
  content: TEXT,
  is_read: FLAG,
  is_new: FLAG,
  create_time: WHOLE,
  detected_at: WHOLE,
  platform: TEXT,
  account_id: TEXT,
};
const COMMENT = {
  ...COMMON,
  msg_type: oneOf(['comment']),
  business_type: oneOf(['comment']),
  content_id: TEXT,
  work_id: TEXT,
  work_title: TEXT,
  platform_comment_id: TEXT,
};

const commentSchema = object(COMMENT);
const replySchema = object({
  ...COMMENT,
  msg_type: oneOf(['discussion']),
  business_type: oneOf(['discussion']),
  parent_comment_id: TEXT,
  platform_discussion_id: TEXT,
});
const directSchema = object({
  ...COMMON,
  msg_type: oneOf(IM_MESSAGE_TYPES),
  business_type: oneOf(['direct_message']),
  receiver: personSchema,
  direction: oneOf(['inbound', 'outbound']),
  status: oneOf(IM_MESSAGE_STATUSES),
  gift: giftSchema,
  platform_message_id: TEXT,
});
const noticeSchema = object({
  ...COMMON,
  msg_type: oneOf(['notification']),
  business_type: oneOf(['notification']),
  notification_type: oneOf(IM_NOTIFICATION_TYPES),
  platform_notification_id: TEXT,
});

export const unifiedSchema: JsonSchema = {
  oneOf: [commentSchema, replySchema, directSchema, noticeSchema],
};

const commentText = serialiser(commentSchema);
const replyText = serialiser(replySchema);
const directText = serialiser(directSchema);
const noticeText = serialiser(noticeSchema);

export function unifiedJson(one: UnifiedRow, context: ShapeContext): string {
  switch (one.collection) {
    case 'comments':
      return one.row.parentId === null
        ? commentText(comment(one.row, context))
        : replyText(reply(one.row, one.row.parentId, context));
    case 'messages':
      return directText(direct(one.row, context));
    case 'notifications':
      return noticeText(notice(one.row, context));
  }
}

function common(row: ImComment | ImMessage | ImNotification, context: ShapeContext) {
  return {
    msg_id: row.id,
    content: row.content,
    is_read: row.isRead,
    is_new: !row.isRead,
    create_time: row.createdMs,
    detected_at: row.ingestedMs,
    platform: platformOf(row, context),
    account_id: row.accountId,
  };
}

function comment(row: ImComment, context: ShapeContext) {
  return {
    ...common(row, context),
    conversation_id: row.contentId,
    msg_type: 'comment',
    business_type: 'comment',
    sender: {
      user_id: row.authorId,
      user_name: nameOr(row.authorName),
      avatar: webAddress(row.authorAvatar),
    },
    content_id: row.contentId,
    work_id: row.contentId,
    work_title: workOf(row, context).title,
    platform_comment_id: row.platformId,
  };
}

function reply(row: ImComment, parentId: string, context: ShapeContext) {
  return {
    ...comment(row, context),
    conversation_id: `comment_${parentId}`,
    msg_type: 'discussion',
    business_type: 'discussion',
    parent_comment_id: parentId,
    platform_discussion_id: row.platformId,
  };
}

function direct(row: ImMessage, context: ShapeContext) {
  return {
    ...common(row, context),
    conversation_id: row.conversationId,
    msg_type: row.type,
    business_type: 'direct_message',
    sender: senderOf(row, context),
    receiver: receiverOf(row, context),
    direction: row.direction,
    status: row.status,
    gift: giftItem(row.gift),
    platform_message_id: row.platformId,
  };
}

function notice(row: ImNotification, context: ShapeContext) {
  return {
    ...common(row, context),
    conversation_id: row.relatedContentId ?? '',
    msg_type: 'notification',
    business_type: 'notification',
    sender: { user_id: row.actorId, user_name: nameOr(row.actorName), avatar: webAddress(row.actorAvatar) },
    notification_type: row.type,
    platform_notification_id: row.platformId,
  };
}
