import type { ImCollection, ImConversation } from '#shared/im.ts';
import type { AnyHeld } from './held-row.ts';
import type { RowSet } from './row-set.ts';

/** How many rows an account may have, by collection, and a live account besides. */
export interface RowLimits {
  readonly maxRows: Readonly<Record<ImCollection, number>>;
  /** Messages of one conversation; null for no limit of its own. */
  readonly maxMessagesPerConversation: number | null;
}

/** The oldest rows beyond the cap, oldest first. A pinned conversation is never among them. */
export function beyondCap(set: RowSet, collection: ImCollection, most: number): AnyHeld[] {
  const { listed } = set.of(collection);
  const over = listed.size - most;
  if (over <= 0) return [];
  const oldest = listed.slice(listed.size - over, listed.size).toReversed();
  return collection === 'conversations' ? oldest.filter((row) => !(row as ImConversation).isPinned) : oldest;
}

/** The oldest messages of a conversation beyond its own cap. */
export function beyondConversationCap(set: RowSet, conversationId: string, most: number): AnyHeld[] {
  const group = set.of('messages').byParent?.get(conversationId);
  return group === undefined ? [] : group.rows.slice(most, group.rows.size);
}
