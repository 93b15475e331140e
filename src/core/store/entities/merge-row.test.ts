import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImCollection, ImRows } from '#shared/im.ts';
import type { EntityStore } from './entity-store.ts';
import { NOW_MS, openStore, rawMessage, SNAPSHOT, WORKER } from './testing/open-store.ts';

let store: EntityStore;
beforeEach(async () => {
  ({ store } = await openStore());
});
afterEach(() => store.close());

async function push(collection: ImCollection, ...rows: object[]) {
  const upserts = { [collection]: rows };
  const result = await store.applyDelta('acc-1', { upserts, deletes: {}, baseRevision: null }, WORKER);
  if (!result.ok) throw new Error(result.error);
  return result.counts[collection];
}

function row<C extends ImCollection>(collection: C, id: string): ImRows[C] {
  const found = store.peek(collection, 'acc-1', id);
  if (found === undefined) throw new Error(`${id} is not here`);
  return found;
}

const PICTURE = {
  mediaUrl: 'https://a.test/1.png',
  thumbnailUrl: 'https://a.test/2.png',
  fileName: '1.png',
  fileSize: 99,
  duration: 1.5,
};
const MEDIA = {
  url: 'https://a.test/1.png',
  thumbnailUrl: 'https://a.test/2.png',
  fileName: '1.png',
  fileSize: 99,
  duration: 1.5,
};

test('a delta that names a part of the media leaves the rest of it', async () => {
  // Catches: a file that loses its address when a crawler finds out its size.
  const media = () => row('messages', 'msg_acc-1_m1').media;
  await push('messages', rawMessage(1, { type: 'image', ...PICTURE }));
  await push('messages', { messageId: 'm1', fileSize: 100 });
  expect(media()).toEqual({ ...MEDIA, fileSize: 100 });
  await push('messages', { messageId: 'm1', thumbnailUrl: null, duration: 'a while' });
  expect(media()).toEqual({ ...MEDIA, fileSize: 100, thumbnailUrl: null });
  await push('messages', { messageId: 'm1', mediaUrls: [], fileName: null, fileSize: null, duration: null });
  expect(media()).toBeNull();
  await push('messages', { messageId: 'm1', fileName: 'again.png' });
  expect(media()).toEqual({
    url: null,
    thumbnailUrl: null,
    fileName: 'again.png',
    fileSize: null,
    duration: null,
  });
});

test('a delta that names a figure of a work leaves the others', async () => {
  // Catches: rates that vanish with every new count.
  const metrics = () => row('contents', 'cont_acc-1_w1').metrics;
  await push('contents', { contentId: 'w1', completionRate: 0.31, danmakuCount: 7, coverShow: 3 });
  await push('contents', { contentId: 'w1', danmakuCount: 8, likeRate: 0.5 });
  expect(metrics()).toEqual({ completion_rate: 0.31, danmaku_count: 8, cover_show: 3, like_rate: 0.5 });
  await push('contents', { contentId: 'w1', completionRate: null, coverShow: 'many' });
  expect(metrics()).toEqual({ danmaku_count: 8, cover_show: 3, like_rate: 0.5 });
  await push('contents', { contentId: 'w1', danmakuCount: null, coverShow: null, likeRate: null });
  expect(metrics()).toBeNull();
});

test('a delta that names a part of the last message leaves the rest of it', async () => {
  // Catches: a conversation that jumps to its creation, or loses its line, with half an update.
  const conversation = () => row('conversations', 'conv_acc-1_u-1');
  const last = { content: '你好', type: 'link', createdMs: NOW_MS - 5000, direction: 'inbound' };
  await push('conversations', {
    conversationId: 'u-1',
    lastMessageContent: '你好',
    lastMessageType: 'card',
    lastMessageTime: NOW_MS - 5000,
    createdAt: NOW_MS - 90_000,
  });
  expect(conversation().last).toEqual(last);
  await push('conversations', { conversationId: 'u-1', lastMessageTime: NOW_MS - 4000 });
  expect(conversation().last).toEqual({ ...last, createdMs: NOW_MS - 4000 });
  await push('conversations', { conversationId: 'u-1', lastMessageContent: '在吗' });
  expect(conversation()).toMatchObject({
    last: { ...last, content: '在吗', createdMs: NOW_MS - 4000 },
    updatedMs: NOW_MS - 4000,
  });
  await push('conversations', { conversationId: 'u-1', lastMessageType: 'image' });
  expect(conversation().last).toMatchObject({ content: '在吗', type: 'image' });
  await push('conversations', { conversationId: 'u-1', lastMessageContent: null, lastMessageTime: null });
  expect(conversation().last).toBeNull();
});

test('the rows of a snapshot keep what they do not name as well', async () => {
  // Catches: a snapshot of short rows that wipes what longer ones told.
  const picture = { messages: [rawMessage(1, { type: 'image', ...PICTURE })] };
  await store.applySnapshot('acc-1', picture, SNAPSHOT);
  await store.applySnapshot('acc-1', { messages: [rawMessage(1, { fileName: '2.png' })] }, SNAPSHOT);
  expect(row('messages', 'msg_acc-1_m1').media).toEqual({ ...MEDIA, fileName: '2.png' });
});

test('parts that say what is known already change nothing', async () => {
  // Catches: a revision and an event for every repeat of a short row.
  await push('messages', rawMessage(1, PICTURE), rawMessage(2));
  await push('contents', { contentId: 'w1', completionRate: 0.31, likeRate: 0.5 });
  await push('conversations', { conversationId: 'u-9', lastMessageContent: '你好', lastMessageTime: NOW_MS });
  await push('conversations', { conversationId: 'u-8' });
  const { revision } = store;
  const repeats = [
    await push('messages', { messageId: 'm1', fileSize: 99 }, { messageId: 'm2', mediaUrl: null }),
    await push('contents', { contentId: 'w1', likeRate: 0.5, coverShow: null }),
    await push(
      'conversations',
      { conversationId: 'u-9', lastMessageContent: '你好' },
      { conversationId: 'u-8', lastMessageType: 'image' },
    ),
  ];
  expect(repeats.map(({ unchanged }) => unchanged)).toEqual([2, 1, 2]);
  expect(store.revision).toBe(revision);
});

test('a row that does not name its direction keeps the one it has', async () => {
  // Catches: one's own reply that comes back as a viewer's, because a crawler knows its author by another id.
  await push(
    'messages',
    rawMessage(1, { direction: 'outgoing', senderId: 'staff-7' }),
    rawMessage(2, { senderId: '1001', direction: undefined }),
    rawMessage(3, { direction: undefined }),
  );
  await push('comments', { commentId: 'c1', content: '谢谢', authorId: 'staff-7', isAuthorReply: true });
  await push(
    'messages',
    { messageId: 'm1', senderId: 'staff-7', content: '改过了', isRead: false },
    { messageId: 'm2', senderId: 'staff-7' },
    { messageId: 'm3', senderId: '1001' },
  );
  await push('comments', { commentId: 'c1', authorId: 'staff-7', likeCount: 3 });
  expect(row('messages', 'msg_acc-1_m1')).toMatchObject({ direction: 'outbound', isRead: true });
  expect(row('messages', 'msg_acc-1_m2')).toMatchObject({ direction: 'outbound', isRead: true });
  expect(row('messages', 'msg_acc-1_m3')).toMatchObject({ direction: 'outbound', isRead: true });
  expect(row('comments', 'comm_acc-1_c1')).toMatchObject({ direction: 'outbound', likeCount: 3 });
});
