import { IM_NOTIFICATION_TYPES } from '#shared/im.ts';
import type { ImNotification } from '#shared/im.ts';
import type { ShapeContext } from './context.ts';
import { nameOr, platformOf, webAddress, webAddressOrNull } from './context.ts';
import { personSchema } from './people.ts';
import { FLAG, NUMBER_OR_NULL, TEXT, TEXT_OR_NULL, WHOLE, object, oneOf } from './schema.ts';

export const notificationSchema = object({
  notification_id: TEXT,
  platform_notification_id: TEXT,
  account_id: TEXT,
  platform: TEXT,
  type: oneOf(IM_NOTIFICATION_TYPES),
  title: TEXT,
  content: TEXT,
  actor: personSchema,
  value: NUMBER_OR_NULL,
  related_content_id: TEXT_OR_NULL,
  related_comment_id: TEXT_OR_NULL,
  image_url: TEXT_OR_NULL,
  link_url: TEXT_OR_NULL,
  is_read: FLAG,
  is_new: FLAG,
  created_at: WHOLE,
  revision: WHOLE,
});

export function notificationItem(row: ImNotification, context: ShapeContext) {
  return {
    notification_id: row.id,
    platform_notification_id: row.platformId,
    account_id: row.accountId,
    platform: platformOf(row, context),
    type: row.type,
    title: row.title,
    content: row.content,
    actor: {
      user_id: row.actorId,
      user_name: nameOr(row.actorName),
      avatar: webAddress(row.actorAvatar),
    },
    value: row.value,
    related_content_id: row.relatedContentId,
    related_comment_id: row.relatedCommentId,
    image_url: webAddressOrNull(row.imageUrl),
    link_url: webAddressOrNull(row.linkUrl),
    is_read: row.isRead,
    is_new: !row.isRead,
    created_at: row.createdMs,
    revision: row.revision,
  };
}
