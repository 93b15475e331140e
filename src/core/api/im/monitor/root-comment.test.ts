import { expect, it } from 'vitest';
import type { ImComment } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import { rootCommentOf } from './root-comment.ts';

const rows = (parents: Readonly<Record<string, string | null>>) => {
  const comments = new Map(
    Object.entries(parents).map(([id, parentId]) => [id, { id, parentId, accountId: 'acc-1' } as ImComment]),
  );
  const store = { peek: (_in: string, _of: string, id: string) => comments.get(id) } as Pick<ImStore, 'peek'>;
  return (id: string) => {
    const comment = comments.get(id);
    return comment === undefined ? undefined : rootCommentOf(comment, store);
  };
};

it('finds the top of a thread, or the highest id that is known of', () => {
  const rootOf = rows({ top: null, second: 'top', third: 'second', lost: 'elsewhere', below: 'lost' });
  expect(rootOf('top')).toBeNull();
  expect(rootOf('third')).toMatchObject({ id: 'top', row: { id: 'top' } });
  expect(rootOf('below')).toEqual({ id: 'elsewhere', row: null });
});

// Catches: pushed comments that answer one another and hold up the whole app.
it('finds none where comments answer one another, or themselves', () => {
  const rootOf = rows({ a: 'b', b: 'c', c: 'a', self: 'self' });
  expect(rootOf('a')).toBeNull();
  expect(rootOf('self')).toBeNull();
});
