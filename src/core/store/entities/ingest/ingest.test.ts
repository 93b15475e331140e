import { expect, test } from 'vitest';
import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';
import type { ImDraft } from '../../../im-store.ts';
import { ingestRow, ingestRows, internalId } from './ingest.ts';

const MS = Date.UTC(2026, 8, 21, 14, 13, 20);
const CONTEXT = { accountId: 'acc-1', userId: 'u-0', nowMs: MS + 60_000 };
const PLATFORM_ID = {
  comments: 'commentId',
  contents: 'contentId',
  conversations: 'conversationId',
  messages: 'messageId',
  notifications: 'notificationId',
} as const;

function draft<C extends ImCollection>(collection: C, raw: object): ImDraft<C> {
  const row = ingestRow(collection, raw, CONTEXT);
  if (row.kind !== 'draft') throw new Error(JSON.stringify(row));
  return row.draft;
}

/** What one field of a row becomes, apart from the ids. */
function fields(collection: ImCollection, raw: object): object {
  const { id: _id, platformId: _platformId, ...rest } = draft(collection, { id: 'r', ...raw });
  return rest;
}

const reason = (collection: ImCollection, raw: unknown): string => {
  const row = ingestRow(collection, raw, CONTEXT);
  return row.kind === 'rejected' ? row.reason : row.kind;
};

test('a full row of each collection', () => {
  // Catches: a field that is lost, or lands in another.
  expect(
    draft('comments', {
      id: 'comm_acc-1_c1',
      commentId: 'c1',
      contentId: 'w1',
      parentCommentId: 'c0',
      authorId: 'u-1',
      authorName: '观众甲',
      authorAvatar: 'https://a.test/1.png',
      content: '好看',
      likeCount: 3,
      replyCount: 2,
      isAuthorReply: false,
      isRead: true,
      createdAt: MS / 1000,
      status: 'new',
      rawData: { huge: true },
    }),
  ).toEqual({
    id: 'comm_acc-1_c1',
    platformId: 'c1',
    contentId: 'w1',
    parentId: 'c0',
    authorId: 'u-1',
    authorName: '观众甲',
    authorAvatar: 'https://a.test/1.png',
    content: '好看',
    likeCount: 3,
    replyCount: 2,
    isAuthorReply: false,
    isRead: true,
    createdMs: MS,
  });
  expect(
    draft('conversations', {
      conversationId: 'u-1',
      type: 'private',
      userId: 'u-1',
      userName: '观众甲',
      userAvatar: 'http://a.test/1.png',
      unreadCount: 1,
      isPinned: true,
      isMuted: false,
      lastMessageId: 'm1',
      lastMessageContent: '你好',
      lastMessageType: 'card',
      lastMessageTime: MS,
      createdAt: MS - 5000,
      updatedAt: MS,
      status: 'updated',
    }),
  ).toEqual({
    id: 'conv_acc-1_u-1',
    platformId: 'u-1',
    type: 'one_on_one',
    userId: 'u-1',
    userName: '观众甲',
    userAvatar: 'http://a.test/1.png',
    workerUnread: 1,
    isPinned: true,
    isMuted: false,
    workerLast: { content: '你好', type: 'link', createdMs: MS },
    createdMs: MS - 5000,
  });
  expect(
    draft('messages', {
      messageId: 'm1',
      conversationId: 'u-1',
      senderId: 'u-1',
      senderName: '观众甲',
      senderAvatar: 'https://a.test/1.png',
      recipientId: 'u-0',
      recipientName: '示例店铺',
      type: 'image',
      content: '图',
      mediaUrl: 'https://a.test/2.png',
      thumbnailUrl: 'https://a.test/3.png',
      fileName: '2.png',
      fileSize: 99,
      duration: 1.5,
      direction: 'incoming',
      status: 'read',
      isRead: true,
      isRecalled: true,
      replyToMessageId: 'm0',
      createdAt: '2026-09-21T14:13:20.000Z',
    }),
  ).toEqual({
    id: 'msg_acc-1_m1',
    platformId: 'm1',
    conversationId: 'u-1',
    senderId: 'u-1',
    senderName: '观众甲',
    senderAvatar: 'https://a.test/1.png',
    receiverId: 'u-0',
    receiverName: '示例店铺',
    type: 'image',
    content: '图',
    media: {
      url: 'https://a.test/2.png',
      thumbnailUrl: 'https://a.test/3.png',
      fileName: '2.png',
      fileSize: 99,
      duration: 1.5,
    },
    direction: 'inbound',
    status: 'read',
    isRead: true,
    isRecalled: true,
    replyToId: 'm0',
    createdMs: MS,
  });
  expect(
    draft('contents', {
      contentId: 'w1',
      type: 'text',
      title: '示例作品',
      description: '说明',
      coverUrl: 'https://a.test/c.png',
      url: 'https://a.test/w1',
      publishTime: '发布于2026年09月21日 22:13',
      viewCount: '1234',
      likeCount: 56,
      commentCount: 3,
      shareCount: 4,
      favoriteCount: 5,
      completionRate: 0.31,
      completionRate5s: 0.5,
      bounceRate2s: 0.25,
      createdAt: MS,
      updatedAt: MS,
    }),
  ).toEqual({
    id: 'cont_acc-1_w1',
    platformId: 'w1',
    type: 'article',
    title: '示例作品',
    description: '说明',
    coverUrl: 'https://a.test/c.png',
    url: 'https://a.test/w1',
    publishMs: MS - 20_000,
    views: 1234,
    likes: 56,
    workerComments: 3,
    shares: 4,
    favorites: 5,
    metrics: { favorite_count: 5, completion_rate: 0.31, completion_rate_5s: 0.5, bounce_rate_2s: 0.25 },
    createdMs: MS,
    updatedMs: MS,
  });
  expect(
    draft('notifications', {
      notificationId: 'n1',
      type: 'mention',
      triggerId: 'u-2',
      triggerName: '观众乙',
      triggerAvatar: 'https://a.test/4.png',
      relatedContentId: 'w1',
      relatedCommentId: 'c1',
      title: '提到了你',
      content: '看看',
      imageUrl: 'https://a.test/5.png',
      linkUrl: 'https://a.test/6',
      isRead: false,
      createdAt: MS * 1000,
    }),
  ).toEqual({
    id: 'notif_acc-1_n1',
    platformId: 'n1',
    type: 'mention',
    title: '提到了你',
    content: '看看',
    actorId: 'u-2',
    actorName: '观众乙',
    actorAvatar: 'https://a.test/4.png',
    relatedContentId: 'w1',
    relatedCommentId: 'c1',
    imageUrl: 'https://a.test/5.png',
    linkUrl: 'https://a.test/6',
    isRead: false,
    createdMs: MS,
  });
});

test.each([
  ['messages', { receiverId: 'u-9' }, { receiverId: 'u-9' }],
  ['messages', { messageType: 'audio' }, { type: 'audio' }],
  [
    'messages',
    { mediaUrls: ['https://a.test/1', 'https://a.test/2'] },
    { media: { url: 'https://a.test/1' } },
  ],
  ['messages', { fileUrl: 'https://a.test/3' }, { media: { url: 'https://a.test/3' } }],
  ['messages', { fileSize: 7, fileName: null }, { media: { fileSize: 7, fileName: null } }],
  ['comments', { userId: 'u-9' }, { authorId: 'u-9' }],
  ['comments', { userName: '观众丙' }, { authorName: '观众丙' }],
  ['comments', { userAvatar: 'https://a.test/1' }, { authorAvatar: 'https://a.test/1' }],
  ['notifications', { relatedId: 'w9' }, { relatedContentId: 'w9' }],
  ['conversations', { type: 'direct' }, { type: 'one_on_one' }],
  ['conversations', { status: 'archived' }, { status: 'archived' }],
  ['contents', { type: 'reel' }, { type: 'other' }],
  ['messages', { type: 'sticker' }, { type: 'text' }],
  ['notifications', { type: 'digest' }, { type: 'system' }],
] as const)('%s: %o', (collection, raw, expected) => {
  // Catches: another name of a field, or an unknown word, that is not understood.
  expect(fields(collection, raw)).toEqual(expected);
});

test('what is absent is left out; null clears', () => {
  // Catches: a partial row that wipes what is stored, and a null that is ignored.
  for (const collection of IM_COLLECTIONS) expect(fields(collection, {})).toEqual({});
  expect(
    fields('messages', {
      senderName: null,
      content: null,
      mediaUrl: null,
      isRead: null,
      replyToMessageId: null,
      createdAt: null,
      conversationId: null,
    }),
  ).toEqual({
    senderName: '',
    content: '',
    media: { url: null },
    isRead: false,
    replyToId: null,
    createdMs: 0,
  });
  expect(
    fields('contents', { title: null, likeCount: null, completionRate: null, publishTime: null }),
  ).toEqual({
    title: '',
    likes: 0,
    metrics: { completion_rate: null },
    publishMs: 0,
  });
  expect(fields('conversations', { unreadCount: null, lastMessageContent: null, isPinned: null })).toEqual({
    workerUnread: null,
    workerLast: { content: '' },
    isPinned: false,
  });
  expect(fields('notifications', { relatedContentId: null, imageUrl: null, triggerId: null })).toEqual({
    actorId: '',
    relatedContentId: null,
    imageUrl: null,
  });
  expect(fields('comments', { contentId: null, authorName: null })).toEqual({
    contentId: '',
    authorName: '',
  });
});

test.each(['0', 0, '', 'undefined', 'null', null])(
  'a comment whose parent is %o has none',
  (parentCommentId) => {
    // Catches: top-level comments hidden as replies to a comment called "0".
    expect(fields('comments', { parentCommentId })).toEqual({ parentId: null });
  },
);

test('who sent a message decides its direction where the row does not say', () => {
  // Catches: own messages counted as unread, and a crawler's sync word taken for a delivery state.
  const direction = (raw: object): unknown => draft('messages', { messageId: 'm', ...raw });
  expect(direction({ senderId: 'u-0', status: 'synced' })).toMatchObject({
    direction: 'outbound',
    isRead: true,
    status: 'sent',
  });
  expect(direction({ senderId: 'acc-1', isRead: false })).toMatchObject({
    direction: 'outbound',
    isRead: true,
  });
  // Of somebody else it is inbound unless it is stored as something else.
  expect(direction({ senderId: 'u-1', status: 'new' })).toMatchObject({ status: 'delivered' });
  expect(direction({ senderId: 'u-1', status: 'new' })).not.toHaveProperty('direction');
  expect(direction({ senderId: 'u-1', direction: 'outgoing' })).toMatchObject({ direction: 'outbound' });
  expect(direction({ senderId: 'u-0', direction: 'inbound' })).toMatchObject({ direction: 'inbound' });
  expect(direction({ senderId: 'u-1', status: 'pending' })).toMatchObject({ status: 'sending' });
  expect(direction({ content: 'x', status: 'updated' })).not.toHaveProperty('direction');
  expect(direction({ content: 'x', status: 'updated' })).not.toHaveProperty('status');
  expect(draft('comments', { commentId: 'c', authorId: 'u-0' })).toMatchObject({
    direction: 'outbound',
    isRead: true,
  });
  expect(draft('comments', { commentId: 'c', authorId: 'u-1', isAuthorReply: true })).toMatchObject({
    direction: 'outbound',
  });
});

test('ids stay as they are, digit for digit, or the row is refused', () => {
  // Catches: ids rounded by a number, and names for "no id" kept as ids.
  const long = '7000000000000000001';
  expect(draft('messages', { messageId: long })).toMatchObject({ id: `msg_acc-1_${long}`, platformId: long });
  expect(draft('messages', { messageId: 42 })).toMatchObject({ platformId: '42' });
  expect(draft('messages', { id: 'own', messageId: 'm' })).toMatchObject({ id: 'own', platformId: 'm' });
  expect(draft('messages', { id: 'undefined', messageId: 'm' })).toMatchObject({ id: 'msg_acc-1_m' });
  // A number that was rounded before it came here.
  expect(reason('messages', JSON.parse(`{"messageId":${long}}`))).toBe('UNSAFE_ID');
  expect(reason('messages', { messageId: 1.5 })).toBe('UNSAFE_ID');
  expect(reason('messages', { messageId: 'm', senderId: 2 ** 53 })).toBe('UNSAFE_ID');
  expect(reason('comments', { commentId: 'c', parentCommentId: 2 ** 60 })).toBe('UNSAFE_ID');
  for (const id of ['a\nb', 'a\u0000', '\u007f', '\u0085', 'x'.repeat(257), '\ud800', {}, [], true]) {
    expect(reason('messages', { messageId: id })).toBe('INVALID_ID');
  }
  expect(reason('messages', { messageId: 'x'.repeat(250) })).toBe('INVALID_ID');
  expect(reason('messages', { id: 'x'.repeat(256) })).toBe('draft');
  for (const raw of [{}, { messageId: '' }, { messageId: 'null', id: null }, { commentId: 'c1' }]) {
    expect(reason('messages', raw)).toBe('MISSING_ID');
  }
  for (const raw of [null, undefined, 1, 'row', [], [{ messageId: 'm' }]]) {
    expect(reason('messages', raw)).toBe('NOT_AN_OBJECT');
  }
});

test('each collection is named by its own id, and by no other', () => {
  for (const collection of IM_COLLECTIONS) {
    const raw = { [PLATFORM_ID[collection]]: 'p' };
    expect(draft(collection, raw)).toMatchObject({
      id: internalId(collection, 'acc-1', 'p'),
      platformId: 'p',
    });
  }
});

test('a row that the platform took away', () => {
  // Catches: a deleted row that is stored again.
  expect(ingestRow('messages', { messageId: 'm1', status: 'deleted' }, CONTEXT)).toEqual({
    kind: 'removed',
    id: 'm1',
  });
  expect(ingestRow('comments', { id: 'r1', commentId: 'c1', status: 'deleted' }, CONTEXT)).toEqual({
    kind: 'removed',
    id: 'r1',
  });
});

test('one bad row costs no other, and what is no list is said to be none', () => {
  const rows = [
    { messageId: 'm1' },
    7,
    { messageId: 'm2', status: 'deleted' },
    { messageId: 2 ** 53 },
    { messageId: 'm3' },
  ];
  const read = ingestRows('messages', rows, CONTEXT);
  expect(read?.received).toBe(5);
  expect(read?.drafts.map(({ platformId }) => platformId)).toEqual(['m1', 'm3']);
  expect(read?.removed).toEqual(['m2']);
  expect(read?.rejected).toEqual([
    { index: 1, reason: 'NOT_AN_OBJECT' },
    { index: 3, reason: 'UNSAFE_ID' },
  ]);
  expect(ingestRows('messages', { length: 1, 0: {} }, CONTEXT)).toBeNull();
});
