import type { ImComment } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';

/** No real thread is this deep; a longer chain is a mistake in what was pushed. */
const MAX_DEPTH = 100;

export interface RootComment {
  readonly id: string;
  /** Null while it is not held here. */
  readonly row: ImComment | null;
}

/**
 * The comment a thread began with: old clients show two levels only, so a reply to a reply has to
 * hang below it. Null for a comment that answers none, and where comments answer one another in a
 * circle: such a thread has no beginning.
 */
export function rootCommentOf(comment: ImComment, store: Pick<ImStore, 'peek'>): RootComment | null {
  const seen = new Set([comment.id]);
  let id = comment.parentId;
  while (id !== null) {
    if (seen.has(id) || seen.size >= MAX_DEPTH) return null;
    seen.add(id);
    const row = store.peek('comments', comment.accountId, id) ?? null;
    if (row === null || row.parentId === null) return { id, row };
    id = row.parentId;
  }
  return null;
}
