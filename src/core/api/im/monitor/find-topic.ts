import type { ImAccount, ImRow } from '#shared/im.ts';
import type { ImFound, ImStore } from '../../../im-store.ts';

/** What a topic is made of, by internal ids. */
export interface TopicRef {
  readonly kind: 'conversation' | 'content';
  readonly id: string;
  readonly accountId: string;
}

/** By internal id, or by a platform id that only one account has. */
export function findChannel(store: ImStore, id: string): ImAccount | undefined {
  const found = store.findAccounts(id);
  return found.length === 1 ? found[0] : found.find(({ accountId }) => accountId === id);
}

/**
 * The topic an id stands for, in one channel or anywhere. Internal ids win over platform ids, and of
 * those conversations over works. Undefined when it is unknown, deleted, or stands for several.
 */
export async function findTopic(
  store: ImStore,
  id: string,
  accountId: string | null,
  kinds: readonly TopicRef['kind'][] = ['conversation', 'content'],
): Promise<TopicRef | undefined> {
  const found: TopicRef[] = [];
  for (const kind of kinds) {
    const collection = kind === 'conversation' ? 'conversations' : 'contents';
    const row = onlyVisible(await store.find(collection, id, accountId));
    if (row === undefined || (accountId !== null && row.accountId !== accountId)) continue;
    found.push({ kind, id: row.id, accountId: row.accountId });
  }
  return found.find((topic) => topic.id === id) ?? found[0];
}

/** The one row that is meant and was not deleted. */
export function onlyVisible<T extends ImRow>(found: ImFound<T>): T | undefined {
  return found.kind === 'one' && !found.row.isDeleted ? found.row : undefined;
}
