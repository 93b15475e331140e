import { expect, test } from 'vitest';
import { openStore, rawMessage, SNAPSHOT, WORKER } from './testing/open-store.ts';

type Parts = Parameters<typeof rawMessage>[1];

const page = { accountId: 'acc-1', count: 50, after: 0 } as const;

async function pushedTwice(first: Parts, second: Parts): Promise<readonly string[]> {
  const { store } = await openStore();
  await store.applySnapshot('acc-1', { messages: [rawMessage(1, first)] }, SNAPSHOT);
  await store.applyDelta(
    'acc-1',
    { upserts: { messages: [rawMessage(1, second)] }, deletes: {}, baseRevision: null },
    WORKER,
  );
  const { items } = await store.list('messages', page);
  await store.close();
  return items.map(({ id, content }) => `${id} ${content}`);
}

// Each catches: one message that becomes two, because a short cut for the usual ids looks in one place only.
test('a row with an id of its own is found again by that of the platform', async () => {
  expect(await pushedTwice({ id: 'own-1' }, { content: '改过' })).toEqual(['own-1 改过']);
});

test('a row whose platform id is told under another name is found again by it', async () => {
  const second = { id: 'm1', messageId: '', content: '改过' };
  expect(await pushedTwice({}, second)).toEqual(['msg_acc-1_m1 改过']);
});

test('a row without a platform id is found by its own, given as that of the platform', async () => {
  const first = { id: 'own-1', messageId: '' };
  expect(await pushedTwice(first, { messageId: 'own-1', content: '改过' })).toEqual(['own-1 改过']);
});

test('rows of one push that name each other by either id are one', async () => {
  const { store } = await openStore();
  const rows = [rawMessage(1, { id: 'own-1' }), rawMessage(1, { content: '改过' })];
  await store.applySnapshot('acc-1', { messages: rows }, SNAPSHOT);
  const { items } = await store.list('messages', page);
  expect(items.map(({ id, content }) => `${id} ${content}`)).toEqual(['own-1 改过']);
  await store.close();
});

test('an id that a row loses within a push means it no longer', async () => {
  // Catches: an answer that is remembered for longer than it is true.
  const { store } = await openStore();
  const comments = [
    { commentId: 'c1', content: '一' },
    { commentId: 'c2', parentCommentId: 'c1', content: '二' },
    { id: 'c1', commentId: 'c3', content: '三' },
    { commentId: 'c4', parentCommentId: 'c1', content: '四' },
  ];
  await store.applySnapshot('acc-1', { comments }, SNAPSHOT);
  const { items } = await store.list('comments', page);
  const parents = items.map(({ platformId, parentId }) => `${platformId} ${parentId ?? '-'}`);
  expect(parents.toSorted()).toEqual(['c2 comm_acc-1_c1', 'c3 -', 'c4 c1']);
  await store.close();
});
