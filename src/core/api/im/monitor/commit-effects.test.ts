import { expect, it } from 'vitest';
import type { ImChange, ImCommit } from '../../../im-store.ts';
import { effectsOf } from './commit-effects.ts';

const NOW = 1_790_000_000_000;

function commitOf(changes: readonly ImChange[]): ImCommit {
  return { accountId: 'acc-1', revision: 1, origin: { kind: 'worker', id: 'w' }, changes, apply: null };
}

// Catches: a push of thousands of lines in as many conversations that holds up everything else.
it('looks at each change of a large commit a few times, not once for every other', () => {
  let looks = 0;
  const changeOf = (collection: string, n: number): ImChange => {
    const kind = collection === 'messages' ? 'deleted' : 'updated';
    const change = { id: `${collection} ${String(n)}`, kind, reason: 'removed' };
    const get = (): string => {
      looks += 1;
      return collection;
    };
    return Object.defineProperty(change, 'collection', { get }) as unknown as ImChange;
  };
  const changes = Array.from({ length: 1000 }, (_, n) => changeOf('conversations', n));
  changes.push(...Array.from({ length: 1000 }, (_, n) => changeOf('messages', n)));
  effectsOf(commitOf(changes), NOW, () => true);
  expect(looks).toBeLessThan(2000 * 12);
});

it('a conversation that only moves with a reply is no news; with any other line it is', () => {
  const moved = { collection: 'conversations', id: 'conv', kind: 'deleted', reason: 'removed' } as const;
  const line = (id: string) => ({ collection: 'messages', id, kind: 'deleted', reason: 'removed' }) as const;
  const update = { ...moved, kind: 'updated' } as unknown as ImChange;
  const isNews = (...changes: ImChange[]): boolean =>
    effectsOf(commitOf(changes), NOW, (id) => id === 'own').areTopicsChanged;
  expect(isNews(update, line('own'))).toBe(false);
  expect(isNews(update, line('own'), line('other'))).toBe(true);
  expect(isNews(update)).toBe(true);
  expect(isNews(moved, line('own'))).toBe(true);
});
