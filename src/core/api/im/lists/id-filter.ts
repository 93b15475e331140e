import type { ImCollection } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import type { AccountScope } from './account-scope.ts';

/**
 * Every internal id that an id in a filter may stand for. The id itself is always among them: rows
 * that came before what they point at still hold it as it was told.
 */
export async function idsFor(
  store: Pick<ImStore, 'resolve'>,
  collection: ImCollection,
  id: string,
  scope: AccountScope,
): Promise<readonly string[]> {
  const known = await store.resolve(collection, id, scope.accountId);
  return known.includes(id) ? known : [...known, id];
}
