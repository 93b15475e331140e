import { expect, test } from 'vitest';
import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';
import type { ImDraft } from '../../../im-store.ts';
import { ingestRow } from './ingest.ts';

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

test('long texts are cut whole, lone surrogates mended, addresses checked', () => {
  // Catches: text that cannot be written as UTF-8, half an emoji, and a script where an address belongs.
  const emoji = '😀';
  const { content, senderName } = draft('messages', {
    messageId: 'm',
    content: 'x'.repeat(19_999) + emoji.repeat(10),
    senderName: `\ud83d观众${'甲'.repeat(500)}`,
  });
  expect(content).toBe('x'.repeat(19_999));
  expect(senderName).toHaveLength(200);
  expect(senderName?.isWellFormed()).toBe(true);
  expect(fields('messages', { content: 'a\udc00b' })).toEqual({ content: 'a\ufffdb' });
  for (const url of [
    'script:alert(1)',
    'data:x',
    '//a.test',
    'http:',
    'ftp://a.test',
    `https://${'a'.repeat(5000)}`,
  ]) {
    expect(fields('contents', { url })).toEqual({ url: '' });
  }
  expect(fields('contents', { url: 'HTTPS://a.test/x' })).toEqual({ url: 'HTTPS://a.test/x' });
});

test('values of a wrong type say nothing; keys of objects are not values', () => {
  // Catches: objects stored as text, and inherited or hostile keys read as fields.
  const hostile: unknown = JSON.parse(
    '{"messageId":"m","__proto__":{"content":"evil","senderId":"u-0"},"constructor":{"prototype":{"type":"image"}},' +
      '"content":{"a":1},"isRead":"maybe","createdAt":{},"senderName":[1],"mediaUrls":{"0":"https://a.test"},"fileSize":-1}',
  );
  expect(ingestRow('messages', hostile, CONTEXT)).toEqual({
    kind: 'draft',
    draft: { id: 'msg_acc-1_m', platformId: 'm', createdMs: 0 },
  });
  expect(
    fields('contents', {
      viewCount: 2 ** 60,
      likeCount: -3,
      shareCount: 'viele',
      commentCount: '',
      likeRate: 'NaN',
    }),
  ).toEqual({});
  expect(fields('comments', { likeCount: 1.9, isRead: 1, replyCount: '7' })).toEqual({
    likeCount: 1,
    isRead: true,
    replyCount: 7,
  });
});

test('anything at all is answered and nothing throws', () => {
  // Catches: a value that brings the whole push down. Every field of every collection meets every value.
  const names =
    'id status type userId content mediaUrl mediaUrls fileSize duration createdAt publishTime isRead';
  const values: readonly unknown[] = [
    null,
    true,
    0,
    -0,
    1e308,
    Number.NaN,
    '',
    '\u0000',
    '\udfff',
    [],
    [[]],
    {},
    Object.create(null),
    'x'.repeat(1e5),
  ];
  for (const collection of IM_COLLECTIONS) {
    for (const name of [
      ...names.split(' '),
      ...Object.values(PLATFORM_ID),
      'unreadCount',
      'lastMessageTime',
      'likeRate',
    ]) {
      for (const value of values) {
        const row = ingestRow(collection, { [PLATFORM_ID[collection]]: 'p', [name]: value }, CONTEXT);
        expect(['draft', 'rejected']).toContain(row.kind);
        expect(JSON.stringify(row).length).toBeLessThan(50_000);
      }
    }
  }
});
