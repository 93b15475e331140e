import { IM_MESSAGE_STATUSES, IM_MESSAGE_TYPES } from '#shared/im.ts';
import type { ImGift, ImMessage, ImSendError } from '#shared/im.ts';
import type { ShapeContext } from './context.ts';
import { platformOf, webAddressOrNull } from './context.ts';
import { personSchema, receiverOf, senderOf } from './people.ts';
import {
  FLAG,
  NUMBER_OR_NULL,
  TEXT,
  TEXT_OR_NULL,
  WHOLE,
  WHOLE_OR_NULL,
  object,
  oneOf,
  orNull,
} from './schema.ts';

export const giftSchema = orNull(
  object({ gift_id: TEXT, name: TEXT, count: WHOLE, diamonds: WHOLE_OR_NULL, to_anchor: FLAG }),
);
export const sendErrorSchema = orNull(object({ code: TEXT, message: TEXT, outcome_unknown: FLAG }));

export const messageSchema = object({
  msg_id: TEXT,
  conversation_id: TEXT,
  sender: personSchema,
  receiver: personSchema,
  msg_type: oneOf(IM_MESSAGE_TYPES),
  content: TEXT,
  create_time: WHOLE,
  status: oneOf(IM_MESSAGE_STATUSES),
  is_read: FLAG,
  is_deleted: FLAG,
  is_recalled: FLAG,
  reply_to_message_id: TEXT_OR_NULL,
  media_url: TEXT_OR_NULL,
  media_thumbnail: TEXT_OR_NULL,
  file_size: NUMBER_OR_NULL,
  file_name: TEXT_OR_NULL,
  duration: NUMBER_OR_NULL,
  recalled_at: WHOLE,
  direction: oneOf(['inbound', 'outbound']),
  platform: TEXT,
  account_id: TEXT,
  platform_message_id: TEXT,
  is_new: FLAG,
  gift: giftSchema,
  twin_discussion_id: TEXT_OR_NULL,
  client_request_id: TEXT_OR_NULL,
  error: sendErrorSchema,
  revision: WHOLE,
});

export function messageItem(row: ImMessage, context: ShapeContext) {
  const { media } = row;
  return {
    msg_id: row.id,
    conversation_id: row.conversationId,
    sender: senderOf(row, context),
    receiver: receiverOf(row, context),
    msg_type: row.type,
    content: row.content,
    create_time: row.createdMs,
    status: row.status,
    is_read: row.isRead,
    is_deleted: row.isDeleted,
    is_recalled: row.isRecalled,
    reply_to_message_id: row.replyToId,
    media_url: webAddressOrNull(media?.url ?? null),
    media_thumbnail: webAddressOrNull(media?.thumbnailUrl ?? null),
    file_size: media?.fileSize ?? null,
    file_name: media?.fileName ?? null,
    duration: media?.duration ?? null,
    recalled_at: row.recalledMs,
    direction: row.direction,
    platform: platformOf(row, context),
    account_id: row.accountId,
    platform_message_id: row.platformId,
    is_new: !row.isRead,
    gift: giftItem(row.gift),
    twin_discussion_id: row.twinId,
    client_request_id: row.requestId,
    error: sendErrorItem(row.error),
    revision: row.revision,
  };
}

export function giftItem(gift: ImGift | null) {
  if (gift === null) return null;
  const { giftId, name, count, diamonds, toAnchor } = gift;
  return { gift_id: giftId, name, count, diamonds, to_anchor: toAnchor };
}

export function sendErrorItem(error: ImSendError | null) {
  if (error === null) return null;
  return { code: error.code, message: error.message, outcome_unknown: error.outcomeUnknown };
}
