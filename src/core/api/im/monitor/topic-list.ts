import type { ImComment, ImContent } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import { contentTopic, conversationTopic, sortTopics } from './topic-shape.ts';
import type { Topic } from './topic-shape.ts';

export const MAX_CONTENT_TOPICS = 100;
export const MAX_CONVERSATION_TOPICS = 400;
/** The comments looked through for the works that are being talked about. */
const RECENT_COMMENTS = 1000;

/** The topics of a channel: works people comment on, broadcasts, and conversations. */
export async function listTopics(store: ImStore, accountId: string): Promise<readonly Topic[]> {
  // Afterwards every read below answers from the same state of memory.
  await store.load(accountId);
  const [contents, conversations] = await Promise.all([
    contentTopics(store, accountId),
    conversationTopics(store, accountId),
  ]);
  return sortTopics([...contents, ...conversations]);
}

/** By their last comment: a work of last year that is talked about today has to be there. */
async function contentTopics(store: ImStore, accountId: string): Promise<readonly Topic[]> {
  const [comments, published] = await Promise.all([
    store.list('comments', { accountId, count: RECENT_COMMENTS, after: 0 }),
    store.list('contents', {
      accountId,
      count: MAX_CONTENT_TOPICS,
      after: 0,
      where: (row) => row.heldComments > 0 || row.type === 'live',
    }),
  ]);
  const last = new Map<string, ImComment>();
  for (const comment of comments.items) {
    if (!last.has(comment.contentId)) last.set(comment.contentId, comment);
  }
  const contents = new Map<string, ImContent>(published.items.map((row) => [row.id, row]));
  for (const id of last.keys()) {
    if (contents.has(id)) continue;
    const row = store.peek('contents', accountId, id);
    if (row !== undefined) contents.set(id, row);
  }
  const topics = await Promise.all(
    [...contents.values()].map(async (row) =>
      contentTopic(row, last.get(row.id) ?? (await lastComment(store, row))),
    ),
  );
  return newest(topics, MAX_CONTENT_TOPICS);
}

async function lastComment(
  store: ImStore,
  { accountId, id, heldComments }: ImContent,
): Promise<ImComment | null> {
  if (heldComments === 0) return null;
  const page = await store.list('comments', { accountId, contentIds: [id], count: 1, after: 0 });
  return page.items[0] ?? null;
}

/** Pinned ones come first in the store's order, so both kinds are asked for. */
async function conversationTopics(store: ImStore, accountId: string): Promise<readonly Topic[]> {
  const pageOf = async (isPinned: boolean) =>
    store.list('conversations', {
      accountId,
      isPinned,
      count: MAX_CONVERSATION_TOPICS,
      after: 0,
      where: (row) => row.messageCount > 0,
    });
  const pages = await Promise.all([pageOf(true), pageOf(false)]);
  return newest(
    pages.flatMap((page) => page.items.map(conversationTopic)),
    MAX_CONVERSATION_TOPICS,
  );
}

function newest(topics: readonly Topic[], max: number): readonly Topic[] {
  if (topics.length <= max) return topics;
  return topics.toSorted((a, b) => b.lastMessageTime - a.lastMessageTime).slice(0, max);
}
