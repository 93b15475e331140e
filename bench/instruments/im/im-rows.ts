import type { Item } from './json.ts';

/** Rows as a crawler pushes them; everything in them is made up. */

/** Half an hour ago at the start, so that nothing is from the future and nothing has expired. */
export const LONG_AGO = Date.now() - 30 * 60_000;

export function conversation(accountId: string, user: string, more: Item = {}): Item {
  return {
    id: `conv_${accountId}_${user}`,
    conversationId: user,
    type: 'private',
    userId: user,
    userName: `观众${user}`,
    lastMessageTime: LONG_AGO,
    createdAt: LONG_AGO,
    status: 'updated',
    ...more,
  };
}

export function message(accountId: string, id: string, user: string, more: Item = {}): Item {
  return {
    id: `msg_${accountId}_${id}`,
    messageId: id,
    conversationId: user,
    senderId: user,
    senderName: `观众${user}`,
    type: 'text',
    content: `第 ${id} 句`,
    direction: 'inbound',
    createdAt: LONG_AGO,
    status: 'delivered',
    ...more,
  };
}

export function content(accountId: string, id: string, more: Item = {}): Item {
  return {
    id: `cont_${accountId}_${id}`,
    contentId: id,
    type: 'video',
    title: `作品 ${id}`,
    description: '示例',
    url: `https://example.test/${id}`,
    publishTime: LONG_AGO,
    ...more,
  };
}

export function comment(accountId: string, id: string, work: string, more: Item = {}): Item {
  return {
    id: `comm_${accountId}_${id}`,
    commentId: id,
    contentId: work,
    parentCommentId: null,
    authorId: `u-${id}`,
    authorName: `观众${id}`,
    content: `评论 ${id}`,
    createdAt: LONG_AGO,
    ...more,
  };
}

export function notification(accountId: string, id: string, more: Item = {}): Item {
  return {
    id: `notif_${accountId}_${id}`,
    notificationId: id,
    type: 'follow',
    triggerId: `u-${id}`,
    triggerName: `观众${id}`,
    title: '新关注',
    content: '关注了你',
    createdAt: LONG_AGO,
    ...more,
  };
}

/** `count` of something, numbered from 0. */
export function several<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
