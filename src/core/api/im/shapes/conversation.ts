import { IM_MESSAGE_TYPES } from '#shared/im.ts';
import type { ImConversation } from '#shared/im.ts';
import type { ShapeContext } from './context.ts';
import { nameOr, platformOf, webAddress } from './context.ts';
import { FLAG, TEXT, WHOLE, object, oneOf, orNull } from './schema.ts';

export const CONVERSATION_STATUSES = ['active', 'archived'] as const;
const DIRECTIONS = ['inbound', 'outbound'] as const;

export const conversationSchema = object({
  conversation_id: TEXT,
  conversation_short_id: TEXT,
  conversation_type: oneOf(['one_on_one', 'group']),
  participant: object({ user_id: TEXT, user_name: TEXT, avatar: TEXT, masked: FLAG }),
  last_message: orNull(
    object({
      content: TEXT,
      msg_type: oneOf(IM_MESSAGE_TYPES),
      create_time: WHOLE,
      direction: oneOf(DIRECTIONS),
    }),
  ),
  unread_count: WHOLE,
  is_pinned: FLAG,
  is_muted: FLAG,
  /** Empty without a message. */
  last_message_type: oneOf([...IM_MESSAGE_TYPES, '']),
  create_time: WHOLE,
  update_time: WHOLE,
  platform: TEXT,
  status: oneOf(CONVERSATION_STATUSES),
  account_id: TEXT,
  platform_conversation_id: TEXT,
  message_count: WHOLE,
  revision: WHOLE,
});

export function conversationItem(row: ImConversation, context: ShapeContext) {
  // The worker's word counts only while no message is held here.
  const last = row.last ?? row.workerLast;
  return {
    conversation_id: row.id,
    conversation_short_id: '0',
    conversation_type: row.type,
    participant: {
      user_id: row.userId,
      user_name: nameOr(row.userName),
      avatar: webAddress(row.userAvatar),
      masked: row.isMasked,
    },
    last_message:
      last === null
        ? null
        : {
            content: last.content,
            msg_type: last.type,
            create_time: last.createdMs,
            direction: last.direction,
          },
    unread_count: row.unreadCount,
    is_pinned: row.isPinned,
    is_muted: row.isMuted,
    last_message_type: last?.type ?? '',
    create_time: row.createdMs,
    update_time: row.updatedMs,
    platform: platformOf(row, context),
    status: row.status,
    account_id: row.accountId,
    platform_conversation_id: row.platformId,
    message_count: row.messageCount,
    revision: row.revision,
  };
}
