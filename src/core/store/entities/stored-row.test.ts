import { expect, test } from 'vitest';
import { EMPTY_ROWS } from './held-row.ts';
import { restoreRow, storeRow } from './stored-row.ts';

const row = {
  ...EMPTY_ROWS.messages,
  id: 'msg_acc-1_m1',
  accountId: 'acc-1',
  content: '你好',
  createdMs: 1_790_000_000_000,
};

test('only what is filled in is kept, and the row comes back whole', () => {
  // Catches: a disk that is written to and read from for twenty empty fields a row.
  const { json } = storeRow('messages', row, undefined);
  expect(JSON.parse(json)).toEqual({
    id: row.id,
    accountId: 'acc-1',
    content: '你好',
    createdMs: row.createdMs,
  });
  expect(restoreRow('messages', { json })).toEqual({ row, base: null });
});

test('what was pushed is kept beside what people see', () => {
  const { json } = storeRow('messages', { ...row, isRead: true }, row);
  expect(restoreRow('messages', { json })).toEqual({ row: { ...row, isRead: true }, base: row });
});

test('fields that no row has stay out, whatever the file holds', () => {
  // Catches: a row with a shape, or a prototype, that somebody else wrote into the file.
  const json = '{"id":"m1","__proto__":{"isRead":true},"toString":"x","content":7,"isDeleted":true}';
  const restored = restoreRow('messages', { json })?.row;
  expect(restored).toEqual({ ...EMPTY_ROWS.messages, id: 'm1', isDeleted: true });
  expect(Object.getPrototypeOf(restored)).toBe(Object.prototype);
});
