import { expect, test } from 'vitest';
import type { ImCommit } from '../../im-store.ts';
import { openStore, rawMessage, SNAPSHOT, WORKER } from './testing/open-store.ts';

const page = { accountId: 'acc-1', count: 50, after: 0 } as const;

test('a snapshot of messages makes their conversations, counts them, and the same again changes nothing', async () => {
  // Catches: repeated pushes that raise the revision, so that every poller loads everything again.
  const { store } = await openStore();
  const rows = Array.from({ length: 21 }, (_, n) => rawMessage(n));
  const first = await store.applySnapshot('acc-1', { messages: rows }, SNAPSHOT);
  expect(first).toMatchObject({ ok: true, counts: { messages: { received: 21, added: 21 } } });
  const conversations = await store.list('conversations', page);
  expect(conversations.total).toBe(7);
  expect(conversations.items[0]).toMatchObject({
    id: 'conv_acc-1_u-6',
    userName: '观众6',
    messageCount: 3,
    unreadCount: 3,
    last: { content: '第 20 条' },
  });
  const revision = store.accountRevision('acc-1');
  const again = await store.applySnapshot('acc-1', { messages: rows }, SNAPSHOT);
  expect(again).toMatchObject({ ok: true, revision, counts: { messages: { unchanged: 21, added: 0 } } });
  expect(store.accountRevision('acc-1')).toBe(revision);
  await store.close();
});

test('what a snapshot no longer names goes and leaves a tombstone, unless somebody else claims it', async () => {
  const { store } = await openStore();
  await store.applySnapshot('acc-1', { messages: [rawMessage(1), rawMessage(2), rawMessage(3)] }, SNAPSHOT);
  const other = { ...SNAPSHOT, origin: { kind: 'worker', id: 'w2' } as const };
  await store.applySnapshot('acc-1', { messages: [rawMessage(2)] }, other);
  const before = store.accountRevision('acc-1');
  const result = await store.applySnapshot('acc-1', { messages: [rawMessage(3)] }, SNAPSHOT);
  expect(result).toMatchObject({ ok: true, counts: { messages: { removed: 1, unchanged: 1 } } });
  const messages = await store.list('messages', page);
  expect(messages.items.map(({ platformId }) => platformId)).toEqual(['m3', 'm2']);
  const changes = await store.changesSince('messages', { accountId: 'acc-1', count: 50 }, before);
  expect(changes).toMatchObject({ items: [], deleted: [{ id: 'msg_acc-1_m1', reason: 'removed' }] });
  await store.close();
});

test('reading a conversation reads its messages, survives the same push, and ends with a newer message', async () => {
  const { store } = await openStore();
  const rows = [rawMessage(7), rawMessage(14)];
  await store.applySnapshot('acc-1', { messages: rows }, SNAPSHOT);
  const read = await store.setState('conversations', 'acc-1', 'conv_acc-1_u-0', { isRead: true });
  expect(read.unreadCount).toBe(0);
  expect(store.unread('acc-1')).toMatchObject({ total: 0, messages: 0 });
  await store.applySnapshot('acc-1', { messages: rows }, SNAPSHOT);
  expect(store.unread('acc-1').messages).toBe(0);
  await store.applySnapshot('acc-1', { messages: [...rows, rawMessage(21)] }, SNAPSHOT);
  expect(store.unread('acc-1').messages).toBe(1);
  const unread = await store.list('messages', { ...page, isRead: false });
  expect(unread.items.map(({ platformId }) => platformId)).toEqual(['m21']);
  await store.close();
});

test('a deleted conversation comes back only with newer messages', async () => {
  // Catches: a push that brings deleted lines back, or a person who writes again and stays hidden.
  const { store } = await openStore();
  await store.applySnapshot('acc-1', { messages: [rawMessage(7), rawMessage(14)] }, SNAPSHOT);
  await store.setState('conversations', 'acc-1', 'conv_acc-1_u-0', { isDeleted: true });
  expect((await store.list('conversations', page)).total).toBe(0);
  expect((await store.list('messages', page)).total).toBe(0);
  await store.applySnapshot('acc-1', { messages: [rawMessage(7), rawMessage(14)] }, SNAPSHOT);
  expect((await store.list('conversations', page)).total).toBe(0);
  await store.applySnapshot('acc-1', { messages: [rawMessage(7), rawMessage(14), rawMessage(21)] }, SNAPSHOT);
  const conversations = await store.list('conversations', page);
  expect(conversations.items[0]).toMatchObject({ messageCount: 1, unreadCount: 1 });
  expect((await store.list('messages', { ...page, isDeleted: true })).total).toBe(2);
  await store.close();
});

test('an edit, a pin and a recall stand above what is pushed', async () => {
  const { store } = await openStore();
  const work = {
    contentId: 'w1',
    type: 'video',
    title: '作品',
    publishTime: Date.now() - 1000,
    viewCount: 3,
  };
  await store.applySnapshot(
    'acc-1',
    { contents: [work], messages: [rawMessage(1), rawMessage(2)] },
    SNAPSHOT,
  );
  await store.edit('contents', 'acc-1', 'cont_acc-1_w1', { title: '改过的标题' });
  await store.setState('conversations', 'acc-1', 'conv_acc-1_u-1', { isPinned: true });
  const recalled = await store.setState('messages', 'acc-1', 'msg_acc-1_m1', { isRecalled: true });
  const once = await store.setState('messages', 'acc-1', 'msg_acc-1_m1', { isRecalled: true });
  expect(once.recalledMs).toBe(recalled.recalledMs);
  await store.applySnapshot(
    'acc-1',
    { contents: [{ ...work, title: '新标题', viewCount: 9 }], messages: [rawMessage(1), rawMessage(2)] },
    SNAPSHOT,
  );
  expect(store.peek('contents', 'acc-1', 'cont_acc-1_w1')).toMatchObject({ title: '改过的标题', views: 9 });
  expect(store.peek('messages', 'acc-1', 'msg_acc-1_m1')?.isRecalled).toBe(true);
  const [first] = (await store.list('conversations', page)).items;
  expect(first?.userId).toBe('u-1');
  await store.close();
});

test('a delta builds on the worker’s own last snapshot', async () => {
  const { store } = await openStore();
  const snapshot = await store.applySnapshot('acc-1', { messages: [rawMessage(1)] }, SNAPSHOT);
  const other = { kind: 'worker', id: 'w2' } as const;
  await store.applyDelta(
    'acc-1',
    { upserts: { messages: [rawMessage(2)] }, deletes: {}, baseRevision: null },
    other,
  );
  const delta = (baseRevision: number) =>
    store.applyDelta(
      'acc-1',
      { upserts: { messages: [rawMessage(3)] }, deletes: { messages: ['m1'] }, baseRevision },
      WORKER,
    );
  expect(await delta(snapshot.revision)).toMatchObject({
    ok: true,
    counts: { messages: { added: 1, removed: 1 } },
  });
  expect(await delta(snapshot.revision - 1)).toMatchObject({
    ok: false,
    errorCode: 'BASE_REVISION_MISMATCH',
  });
  expect(await delta(store.revision + 5)).toMatchObject({ ok: false, errorCode: 'BASE_REVISION_MISMATCH' });
  await store.clearAccount('acc-1');
  expect(await delta(store.revision)).toMatchObject({ ok: false, errorCode: 'BASE_REVISION_MISMATCH' });
  await store.close();
});

test('a worker that comes back with far less is not believed at once', async () => {
  const { store } = await openStore();
  const many = Array.from({ length: 200 }, (_, n) => rawMessage(n));
  await store.applySnapshot('acc-1', { messages: many }, SNAPSHOT);
  const few = many.slice(0, 10);
  const first = { ...SNAPSHOT, isFirst: true };
  expect(await store.applySnapshot('acc-1', { messages: few }, first)).toMatchObject({
    deferredRemovals: { messages: 190 },
  });
  expect(store.counts('acc-1').messages).toBe(200);
  expect(await store.applySnapshot('acc-1', { messages: few }, SNAPSHOT)).toMatchObject({
    deferredRemovals: { messages: 190 },
  });
  await store.applySnapshot('acc-1', { messages: few }, { ...SNAPSHOT, authoritative: true });
  expect(store.counts('acc-1').messages).toBe(10);
  await store.close();
});

test('a large snapshot shows as a whole or not at all, and tells every row once', async () => {
  // Catches: readers that see half of it, a revision given twice, changes lost between two pages.
  const { store } = await openStore();
  const commits: ImCommit[] = [];
  store.onCommit((commit) => commits.push(commit));
  const rows = Array.from({ length: 3000 }, (_, n) => rawMessage(n));
  const applying = store.applySnapshot('acc-1', { messages: rows }, SNAPSHOT);
  const seen = new Set<number>();
  let isDone = false;
  void applying.then(() => (isDone = true));
  while (!isDone) {
    seen.add(store.counts('acc-1').messages);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect([...seen].filter((count) => count !== 0 && count !== 3000)).toEqual([]);
  expect(
    commits.flatMap(({ changes }) => changes).filter(({ collection }) => collection === 'messages'),
  ).toHaveLength(3000);
  let revision = 0;
  const ids = new Set<string>();
  for (let hasMore = true; hasMore;) {
    const changes = await store.changesSince('messages', { accountId: 'acc-1', count: 700 }, revision);
    if (changes === 'too_old') throw new Error('too old');
    for (const { id } of changes.items) ids.add(id);
    ({ hasMore, revision } = changes);
  }
  expect(ids.size).toBe(3000);
  await store.close();
});

test('after a restart everything is as it was, and revisions go on above', async () => {
  const { store, disk } = await openStore();
  await store.applySnapshot('acc-1', { messages: [rawMessage(1), rawMessage(8), rawMessage(2)] }, SNAPSHOT);
  await store.setState('messages', 'acc-1', 'msg_acc-1_m1', { isDeleted: true });
  await store.setState('conversations', 'acc-1', 'conv_acc-1_u-2', { isRead: true, isPinned: true });
  await store.applySnapshot('acc-1', { messages: [rawMessage(1), rawMessage(2)] }, SNAPSHOT);
  const { revision } = store;
  const list = await store.list('messages', page);
  await store.close();
  const again = (await openStore({ disk })).store;
  await again.load('acc-1');
  expect(again.revision).toBeGreaterThanOrEqual(revision);
  expect(await again.list('messages', page)).toEqual(list);
  expect(again.unread('acc-1').messages).toBe(0);
  await again.applySnapshot('acc-1', { messages: [rawMessage(1), rawMessage(2)] }, SNAPSHOT);
  expect((await again.list('messages', page)).total).toBe(1);
  expect(await again.changesSince('messages', { accountId: 'acc-1', count: 9 }, 0)).toMatchObject({
    deleted: [{ id: 'msg_acc-1_m1' }, { id: 'msg_acc-1_m8' }],
  });
  await again.close();
});

test('a comment finds the work and the comment that come after it', async () => {
  const { store } = await openStore();
  const reply = {
    commentId: 'c2',
    contentId: 'w1',
    parentCommentId: 'c1',
    authorId: 'u-1',
    content: '回复',
    createdAt: Date.now(),
  };
  await store.applyDelta(
    'acc-1',
    { upserts: { comments: [reply] }, deletes: {}, baseRevision: null },
    WORKER,
  );
  expect(store.peek('comments', 'acc-1', 'comm_acc-1_c2')).toMatchObject({ contentId: 'w1', parentId: 'c1' });
  const later = {
    contents: [{ contentId: 'w1', type: 'video', title: '作品', publishTime: Date.now() }],
    comments: [{ ...reply, commentId: 'c1', parentCommentId: '0' }],
  };
  await store.applyDelta('acc-1', { upserts: later, deletes: {}, baseRevision: null }, WORKER);
  expect(store.peek('comments', 'acc-1', 'comm_acc-1_c2')).toMatchObject({
    contentId: 'cont_acc-1_w1',
    parentId: 'comm_acc-1_c1',
  });
  expect(store.peek('contents', 'acc-1', 'cont_acc-1_w1')).toMatchObject({
    heldComments: 2,
    unreadComments: 2,
  });
  await store.close();
});

test('a copy taken out and in again is the same copy', async () => {
  const { store } = await openStore();
  await store.applySnapshot('acc-1', { messages: [rawMessage(1), rawMessage(2)] }, SNAPSHOT);
  await store.setState('messages', 'acc-1', 'msg_acc-1_m1', { isDeleted: true });
  const text = async (): Promise<string> => {
    let copy = '';
    for await (const piece of store.exportSnapshot()) copy += piece;
    return copy;
  };
  const first = await text();
  await store.clearAll();
  expect(store.accounts()).toEqual([]);
  await store.importSnapshot(first, 'merge');
  const plain = (copy: string) =>
    JSON.parse(copy, (name, value: unknown) =>
      ['timestamp', 'revision', 'stats', 'createdMs', 'updatedMs', 'lastUpdate'].includes(name) ? 0 : value,
    ) as unknown;
  expect(plain(await text())).toEqual(plain(first));
  await expect(store.importSnapshot('{', 'merge')).rejects.toMatchObject({ code: 'INVALID_BODY' });
  await store.close();
});

test('a copy goes into the account it names, and into no other that is called alike', async () => {
  // Catches: rows dropped without a word, because another account's platform id is this one's internal id.
  const { store } = await openStore();
  await store.createAccount({
    accountId: 'other',
    platform: 'douyin',
    source: 'manual',
    userName: 'x',
    userId: 'acc-9',
  });
  const copy = { accounts: { 'acc-9': { data: { messages: [rawMessage(1), rawMessage(2)] } } } };
  expect(await store.importSnapshot(JSON.stringify(copy), 'merge')).toEqual({
    accounts: 1,
    rows: 2,
    rejected: 0,
  });
  expect(store.counts('acc-9').messages).toBe(2);
  expect(store.counts('other').messages).toBe(0);
  await store.close();
});

test('what a foreign copy says of an account is taken only where it can be true', async () => {
  // Catches: a file that puts a status nobody knows, a number as a name or a made-up revision into an account.
  const { store } = await openStore();
  const account = {
    source: 'nobody',
    userName: 7,
    status: 'king',
    liveStatus: 'live',
    followerCount: 'many',
    revision: 1e15,
    constructor: 1,
    signature: '你好',
  };
  const copy = { format: 'danmudeck-im', accounts: { 'acc-8': { account, data: {} }, 'acc-7': null } };
  expect(await store.importSnapshot(JSON.stringify(copy), 'merge')).toEqual({
    accounts: 1,
    rows: 0,
    rejected: 1,
  });
  expect(store.account('acc-8')).toMatchObject({
    source: 'worker',
    userName: '',
    status: 'active',
    liveStatus: 'live',
    followerCount: 0,
    signature: '你好',
  });
  expect(store.account('acc-8')?.revision).toBeLessThan(1e6);
  expect(store.account('acc-8')).not.toHaveProperty('constructor', 1);
  await store.close();
});

test('what was committed is on disk after a flush, however fast other rows keep coming', async () => {
  // Catches: a send that waits for a moment without any push, and so never goes out while workers are busy.
  const { store, disk } = await openStore();
  let pushes = 0;
  let isOver = false;
  const push = async (): Promise<void> => {
    while (!isOver && pushes < 3000) {
      pushes += 1;
      await store.applyDelta(
        'acc-1',
        { upserts: { messages: [rawMessage(1000 + pushes)] }, deletes: {}, baseRevision: null },
        WORKER,
      );
    }
  };
  const busy = [push(), push()];
  await store.applyDelta(
    'acc-1',
    { upserts: { messages: [rawMessage(1)] }, deletes: {}, baseRevision: null },
    WORKER,
  );
  await store.flush();
  const pushesByThen = pushes;
  expect(disk.rows.has('messages msg_acc-1_m1')).toBe(true);
  isOver = true;
  await Promise.all(busy);
  expect(pushesByThen).toBeLessThan(3000);
  await store.close();
});
