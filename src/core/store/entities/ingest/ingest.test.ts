import { expect, test } from 'vitest';
import { IM_COLLECTIONS } from '#shared/im.ts';
import { ingestRow } from './ingest.ts';

const NOW = 1_790_000_000_000;
const context = { accountId: 'acc-1', userId: '1001', nowMs: NOW };

const message = (parts: object) =>
  ingestRow('messages', { messageId: 'm1', conversationId: 'u-1', ...parts }, context);

test('every form of a time comes out as the same milliseconds', () => {
  // Catches: seconds taken for milliseconds, and times without a zone read in the machine's own.
  const ms = 1_789_999_200_000;
  const forms = [ms, ms / 1000, ms * 1000, String(ms), String(ms / 1000), new Date(ms).toISOString()];
  for (const createdAt of [...forms, '发布于2026年09月21日 22:00']) {
    expect([createdAt, message({ createdAt })]).toMatchObject([
      createdAt,
      { kind: 'draft', draft: { createdMs: ms } },
    ]);
  }
  for (const createdAt of ['soon', NOW + 2 * 86_400_000, {}]) {
    const read = message({ createdAt });
    expect(read.kind === 'draft' ? (read.draft.createdMs ?? 0) : null).toBe(0);
  }
});

test('ids keep every digit, and one that lost some already is refused', () => {
  expect(message({ messageId: '7000000000000000001' })).toMatchObject({
    draft: { id: 'msg_acc-1_7000000000000000001', platformId: '7000000000000000001' },
  });
  expect(message({ messageId: 2 ** 60 })).toEqual({ kind: 'rejected', reason: 'UNSAFE_ID' });
  expect(message({ messageId: 42 })).toMatchObject({ draft: { platformId: '42' } });
  for (const messageId of ['undefined', 'null', '']) {
    expect(ingestRow('messages', { messageId }, context)).toMatchObject({ kind: 'rejected' });
  }
  expect(message({ messageId: 'a\u0000b' })).toMatchObject({ kind: 'rejected', reason: 'INVALID_ID' });
});

test('an absent field stays absent, and null clears', () => {
  // Catches: a delta of one field that wipes the others.
  const absent = message({});
  expect(absent.kind === 'draft' && 'content' in absent.draft).toBe(false);
  expect(message({ content: null })).toMatchObject({ draft: { content: '' } });
});

test('who speaks decides the direction where none is given', () => {
  expect(message({ senderId: '1001' })).toMatchObject({ draft: { direction: 'outbound' } });
  expect(message({ senderId: 'u-1' })).toMatchObject({ draft: { direction: 'inbound' } });
  expect(message({ senderId: 'u-1', direction: 'outgoing' })).toMatchObject({
    draft: { direction: 'outbound' },
  });
});

test.each(IM_COLLECTIONS)('nothing that is pushed as a row of %s throws', (collection) => {
  // Catches: one hostile row that costs the whole push.
  const hostile: unknown[] = [
    null,
    [],
    'x',
    7,
    { id: {} },
    { id: ['a'] },
    JSON.parse('{"__proto__":{"id":"p"},"constructor":1,"id":"ok"}'),
    { id: 'a'.repeat(300) },
    { id: 'ok', content: 'x'.repeat(100_000), title: '\ud800', createdAt: Number.NaN, status: {} },
    { id: 'ok', createdAt: [], mediaUrls: 'no', url: 'data:text/html,x', coverUrl: {}, type: 9 },
  ];
  for (const row of hostile)
    expect(['draft', 'rejected']).toContain(ingestRow(collection, row, context).kind);
  expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
});

test('an address that is no web address is not kept', () => {
  expect(ingestRow('contents', { id: 'c', coverUrl: 'data:text/html,x' }, context)).toMatchObject({
    draft: { coverUrl: '' },
  });
});
