import { expect, test } from 'vitest';
import { takeToken } from './access-token.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('the token leaves the address bar and survives a reload', () => {
  const storage = memory();
  const shown: string[] = [];
  const address = { hash: '#k=secret-token_1', pathname: '/', search: '?dock=1' };
  expect(takeToken(address, storage, (url) => shown.push(url))).toBe('secret-token_1');
  expect(shown).toEqual(['/?dock=1']);
  expect(takeToken({ ...address, hash: '' }, storage, () => undefined)).toBe('secret-token_1');
});

test('storage that refuses does not keep the page from opening', () => {
  const refuse = (): never => {
    throw new Error('denied');
  };
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
  const address = { hash: '#k=secret-token_1', pathname: '/', search: '' };
  expect(takeToken(address, storage, () => undefined)).toBe('secret-token_1');
  expect(takeToken({ ...address, hash: '' }, storage, () => undefined)).toBeNull();
});
