import type { ImCollection } from '#shared/im.ts';
import type { StatePatch } from '../../../im-store.ts';
import type { ObjectSchema } from '../shapes/schema.ts';
import { deletedAnswer, itemAnswer } from './answer-schemas.ts';
import { ACCOUNT_ID } from './parameters.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImRoute } from './route-row.ts';
import { DELETED, changedReply, findRow } from './rows.ts';

type Named = Pick<ImRoute, 'path' | 'name' | 'summary'> & Partial<Pick<ImRoute, 'aliasOf'>>;

/** A row of the table that sets one thing on the row its id stands for, and answers with that. */
export function stateRow(
  { deps: { store }, context }: RouteParts,
  collection: ImCollection,
  schema: ObjectSchema,
  named: Named & { readonly method: 'PUT' | 'DELETE' },
  patch: StatePatch,
): ImRoute {
  return {
    ...named,
    scope: 'control',
    query: [ACCOUNT_ID],
    success: { 200: itemAnswer(schema) },
    handle: async ({ id, query }) => {
      const found = await findRow(store, collection, id, query);
      const row = await store.setState(collection, found.accountId, found.id, patch);
      return changedReply(collection, row, context);
    },
  };
}

/** A row of the table that deletes what its id stands for. */
export function deleteRow({ deps: { store } }: RouteParts, collection: ImCollection, named: Named): ImRoute {
  return {
    ...named,
    method: 'DELETE',
    scope: 'control',
    query: [ACCOUNT_ID],
    success: { 200: deletedAnswer },
    handle: async ({ id, query }) => {
      const found = await findRow(store, collection, id, query);
      await store.setState(collection, found.accountId, found.id, { isDeleted: true });
      return DELETED;
    },
  };
}
