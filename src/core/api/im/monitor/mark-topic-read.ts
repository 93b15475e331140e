import type { ImStore } from '../../../im-store.ts';
import { onlyVisible } from './find-topic.ts';
import type { TopicRef } from './find-topic.ts';

const PAGE = 1000;

/** Marks everything in a topic read; resolves with how many lines were unread. */
export async function markTopicRead(store: ImStore, topic: TopicRef): Promise<number> {
  const { accountId, id } = topic;
  if (topic.kind === 'conversation') {
    const row = onlyVisible(await store.find('conversations', id, accountId));
    if (row === undefined || row.unreadCount === 0) return 0;
    await store.setState('conversations', accountId, id, { isRead: true });
    return row.unreadCount;
  }
  let count = 0;
  for (;;) {
    const query = { accountId, contentIds: [id], isRead: false, count: PAGE, after: 0 } as const;
    const { items } = await store.list('comments', query);
    const ids = items.map((row) => row.id);
    // Twins are marked too, but the person looks at one of each.
    const marked = ids.length === 0 ? 0 : await store.markRead('comments', accountId, ids);
    count += Math.min(marked, ids.length);
    if (marked === 0 || ids.length < PAGE) return count;
  }
}
