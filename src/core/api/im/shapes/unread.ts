import type { ImUnread } from '#shared/im.ts';
import { WHOLE, object } from './schema.ts';

/** Unread rows of an account, under the names of both generations of clients. */
export const unreadSchema = object({
  total_unread: WHOLE,
  unread_comments: WHOLE,
  unread_discussions: WHOLE,
  unread_direct_messages: WHOLE,
  comment_unread: WHOLE,
  discussion_unread: WHOLE,
  direct_message_unread: WHOLE,
  unread_notifications: WHOLE,
});

export function unreadItem(unread: ImUnread) {
  return {
    total_unread: unread.total,
    unread_comments: unread.comments,
    unread_discussions: unread.discussions,
    unread_direct_messages: unread.messages,
    comment_unread: unread.comments,
    discussion_unread: unread.discussions,
    direct_message_unread: unread.messages,
    unread_notifications: unread.notifications,
  };
}
