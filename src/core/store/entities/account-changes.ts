import type { ImCollection } from '#shared/im.ts';
import type { ImChanges, ImTombstone } from '../../im-store.ts';
import type { LoadedRows } from './account-data.ts';
import type { AnyHeld } from './held-row.ts';
import type { RowTest } from './row-source.ts';

/** Rows and deletions of one account after a revision, at most `count` of them together, in order. */
export function changesOf(
  loaded: LoadedRows,
  collection: ImCollection,
  test: RowTest,
  revision: number,
  count: number,
): { readonly items: AnyHeld[]; readonly deleted: ImTombstone[] } {
  const { byRevision } = loaded.set.of(collection);
  const items: AnyHeld[] = [];
  for (const row of byRevision.from(byRevision.rank((other) => other.revision - revision || -1))) {
    if (items.length === count) break;
    if (test(row)) items.push(row);
  }
  return { items, deleted: loaded.tombstones.after(collection, revision).slice(0, count) };
}

/** The first `count` of all of them together; `current`: the revision when nothing is left out. */
export function firstChanges<T extends { readonly revision: number }>(
  items: readonly T[],
  deleted: readonly ImTombstone[],
  count: number,
  current: number,
): ImChanges<T> {
  const revisions = [...items, ...deleted].map(({ revision }) => revision).toSorted((a, b) => a - b);
  const hasMore = revisions.length > count;
  const last = hasMore ? (revisions[count - 1] ?? 0) : Number.POSITIVE_INFINITY;
  const upTo = <R extends { readonly revision: number }>(rows: readonly R[]): R[] =>
    rows.filter(({ revision }) => revision <= last).toSorted((a, b) => a.revision - b.revision);
  return { items: upTo(items), deleted: upTo(deleted), hasMore, revision: hasMore ? last : current };
}
