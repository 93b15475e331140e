import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import { NOW_MS, openStore, rawMessage, WORKER } from '../testing/open-store.ts';
import { ANCHOR_ID, batch, messagesAt, room, ROOM_ID, status, viewer } from './testing/live-messages.ts';
import { followedRoom, LIVE_ID, NOW, startMapping } from './testing/mapped-room.ts';

const make = messagesAt(NOW);

test('a room is an account from the moment it is followed, and the same one afterwards', async () => {
  // Catches: an account per start, one that only appears with the first line, and one that stays "live".
  const { mapping, store, account } = await startMapping();
  mapping.onStatus(status({ state: 'STARTING', phase: 'resolving', roomId: null, isDemo: true }));
  await mapping.flush();
  expect(account()).toMatchObject({
    userId: LIVE_ID,
    isDemo: true,
    loginStatus: 'not_required',
    workerStatus: 'offline',
  });
  const { accountId } = account();
  expect(accountId).toMatch(/^acc-[0-9a-f-]{36}$/);
  mapping.onRoom(room(), true);
  mapping.onStatus(status({ isDemo: true }));
  await mapping.flush();
  expect(account()).toMatchObject({ userName: '示例主播', liveStatus: 'live', workerStatus: 'online' });
  mapping.onStatus(status({ state: 'ERROR', phase: 'backoff' }));
  await mapping.flush();
  expect(account()).toMatchObject({ liveStatus: 'live', workerStatus: 'offline' });
  mapping.onStatus(status({ state: 'IDLE', phase: 'none', endReason: 'user' }));
  await mapping.flush();
  expect(account()).toMatchObject({ liveStatus: 'unknown', workerStatus: 'none' });
  mapping.onStatus(status({ state: 'STARTING', phase: 'resolving', roomId: null }));
  mapping.onStatus(status({ state: 'ERROR', phase: 'none', lastError: notLive }));
  await mapping.flush();
  expect(account()).toMatchObject({ accountId, liveStatus: 'offline' });
  expect(store.findAccounts(LIVE_ID)).toHaveLength(1);
});

const notLive = {
  error_code: 'E103',
  error_name: 'ROOM_NOT_LIVE',
  error_message: '',
  error_details: {},
  retryable: false,
} as const;

test('a broadcast is one content, whose figures go on after a restart and end with it', async () => {
  // Catches: figures that begin at zero again, count repeats, or a broadcast that runs for ever.
  const { opened, store, mapping, rows, tell, account } = await followedRoom();
  const { accountId } = account();
  await tell(
    make.chat('1', viewer('u-1')),
    make.chat('2', viewer('u-2')),
    make.share('3', viewer('u-1')),
    make.like('4', 5400),
    make.like('5', 5300),
    make.stats('6', { online: 99, totalViewers: 9000 }),
    make.follow('7', viewer('u-3'), 1201),
  );
  const [content] = await rows('contents');
  expect(content).toMatchObject({
    id: `cont_${accountId}_${ROOM_ID}`,
    platformId: ROOM_ID,
    type: 'live',
    title: '晚间聊天局',
    url: `https://live.douyin.com/${LIVE_ID}`,
    workerComments: 2,
    heldComments: 2,
    unreadComments: 2,
    likes: 5400,
    shares: 1,
    views: 9000,
    crawlStatus: 'running',
    live: { status: 'live', endedMs: null, onlineNow: 99 },
  });
  expect(account().followerCount).toBe(1201);
  await mapping.close();

  const again = await startMapping(opened);
  again.mapping.onRoom(room({ likeTotal: 9000 }), false);
  // What the server sends again after a restart is known already.
  await again.tell(
    make.chat('2', viewer('u-2')),
    make.share('3', viewer('u-1')),
    make.chat('8', viewer('u-1')),
  );
  expect(await again.rows('contents')).toEqual([
    expect.objectContaining({ workerComments: 3, shares: 1, likes: 5400, crawlStatus: 'running' }),
  ]);
  again.mapping.onStatus(status({ state: 'IDLE', phase: 'none', endReason: 'room_ended' }));
  await again.mapping.flush();
  const [ended] = await again.rows('contents');
  expect(ended).toMatchObject({ crawlStatus: 'completed', live: { status: 'ended', onlineNow: null } });
  expect(ended?.live?.endedMs).toBeGreaterThanOrEqual(NOW);
  expect(again.account().liveStatus).toBe('offline');
  await again.mapping.close();
  await store.close();
});

test('another broadcast of the same room ends the one before', async () => {
  const { mapping, rows } = await followedRoom();
  mapping.onRoom(room({ roomId: '7100000000000000002' }), false);
  await mapping.flush();
  const contents = await rows('contents');
  const states = Object.fromEntries(contents.map(({ platformId, crawlStatus }) => [platformId, crawlStatus]));
  expect(states).toEqual({ [ROOM_ID]: 'completed', '7100000000000000002': 'running' });
});

test('rows are written together every 100 ms, figures once a second', async () => {
  // Catches: a commit per line, and a content that changes with every one of them.
  const { mapping, clock, store, account } = await followedRoom();
  const commits: string[][] = [];
  store.onCommit(({ changes }) => commits.push(changes.map(({ collection }) => collection)));
  const step = async (ms: number): Promise<void> => {
    clock.advance(ms);
    // Behind everything that the timers have put in line.
    await store.updateAccount(account().accountId, {});
    await new Promise((resolve) => setImmediate(resolve));
  };
  for (let n = 0; n < 20; n++) {
    mapping.onBatch(batch(make.chat(`a${n}`, viewer('u-1'))));
    await step(50);
  }
  const lines = commits.filter((changes) => changes.includes('comments'));
  expect(lines).toHaveLength(10);
  expect(lines.every((changes) => changes.filter((name) => name === 'comments').length === 2)).toBe(true);
  expect(commits.filter((changes) => changes.includes('contents'))).toHaveLength(1);
});

test('switched off, nothing is mapped; switched on while a room is followed, it is', async () => {
  const { mapping, live, store, tell, rows } = await startMapping();
  live.enabled = false;
  mapping.onStatus(status());
  mapping.onRoom(room(), false);
  await tell(make.chat('51', viewer('u-1')));
  expect(store.findAccounts(LIVE_ID)).toEqual([]);
  live.enabled = true;
  mapping.onStatus(status());
  await tell(make.chat('52', viewer('u-1')));
  expect((await rows('comments')).map(({ platformId }) => platformId)).toEqual(['52']);
  expect(await rows('contents')).toHaveLength(1);
});

test('an account that is deleted while it is followed stays deleted until it is followed again', async () => {
  // Catches: the next line bringing back what the user has just deleted.
  const { mapping, store, account, tell, rows, logged } = await followedRoom();
  await store.deleteAccount(account().accountId);
  mapping.onStatus(status());
  mapping.onRoom(room(), false);
  await tell(make.chat('61', viewer('u-1')));
  expect(store.findAccounts(LIVE_ID)).toEqual([]);
  mapping.onStatus(status({ state: 'IDLE', phase: 'none', endReason: 'user' }));
  mapping.onStatus(status({ state: 'STARTING', phase: 'resolving', roomId: null }));
  mapping.onRoom(room(), false);
  await tell(make.chat('62', viewer('u-1')));
  expect((await rows('comments')).map(({ platformId }) => platformId)).toEqual(['62']);
  // What came in between is counted, and nothing failed.
  expect(logged).toEqual([expect.objectContaining({ account_gone: 1, store_busy: 0 })]);
});

test('what a crash left running is ended at the next start', async () => {
  // Catches: an account that is shown as live for ever because nobody could say otherwise.
  const first = await followedRoom();
  // No close: the process is gone.
  const second = await startMapping(first.opened);
  await second.mapping.flush();
  expect(second.account()).toMatchObject({ liveStatus: 'unknown', workerStatus: 'none' });
  expect(await second.rows('contents')).toEqual([
    expect.objectContaining({
      crawlStatus: 'completed',
      live: expect.objectContaining({ status: 'ended' }) as unknown,
    }),
  ]);
});

test('a broadcast whose begin nobody knows was made once, when it was first seen', async () => {
  // Catches: a work that is made anew every second.
  const { clock, rows, tell } = await followedRoom();
  clock.advance(60_000);
  await tell(make.stats('91', { totalViewers: 99_999 }));
  expect(await rows('contents')).toEqual([
    expect.objectContaining({ createdMs: NOW, updatedMs: NOW + 60_000, views: 99_999 }),
  ]);
});

test('what a later word about the room leaves out stays known', async () => {
  // Catches: an anchor who becomes a viewer, and a begin that is forgotten, after a reconnect or restart.
  const { opened, mapping, rows, tell } = await startMapping();
  const startedMs = NOW - 3_600_000;
  mapping.onRoom(room({ startedMs }), false);
  mapping.onRoom(room({ anchor: { id: null, name: null, avatarUrl: null } }), false);
  await tell(make.chat('101', viewer(ANCHOR_ID), '谢谢大家'));
  expect(await rows('comments')).toEqual([expect.objectContaining({ isAuthorReply: true })]);
  const begin = async () =>
    (await rows('contents')).map(({ publishMs, live }) => [publishMs, live?.startedMs]);
  expect(await begin()).toEqual([[startedMs, startedMs]]);
  await mapping.close();
  const again = await startMapping(opened);
  again.mapping.onRoom(room(), false);
  await again.mapping.flush();
  expect(await begin()).toEqual([[startedMs, startedMs]]);
});

test('lines of the next broadcast that come while the last one ends count for the next', async () => {
  // Catches: the first shares and lines of a broadcast that are missing from its figures.
  const { mapping, rows } = await followedRoom();
  const roomId = '7100000000000000002';
  mapping.onBatch(batch(make.chat('111', viewer('u-1'))));
  mapping.onRoom(room({ roomId }), false);
  mapping.onBatch(
    batch({ ...make.chat('112', viewer('u-1')), roomId }, { ...make.share('113', viewer('u-1')), roomId }),
  );
  await mapping.flush();
  const figures = (await rows('contents')).map(({ platformId, workerComments, shares }) => [
    platformId,
    { workerComments, shares },
  ]);
  expect(Object.fromEntries(figures)).toEqual({
    [ROOM_ID]: { workerComments: 1, shares: 0 },
    [roomId]: { workerComments: 1, shares: 1 },
  });
});

test('what the store does not take is counted, and the figures are told the next time', async () => {
  // Catches: lines that are lost without a word, and figures that stay behind until something else changes.
  const { mapping, store, rows, tell, logged } = await followedRoom();
  const { applyDrafts } = store;
  store.applyDrafts = () => Promise.reject(new Error('refused by the test'));
  await tell(make.chat('121', viewer('u-1')), make.stats('122', { totalViewers: 99_999 }));
  store.applyDrafts = applyDrafts;
  await mapping.flush();
  expect(await rows('contents')).toEqual([expect.objectContaining({ views: 99_999 })]);
  mapping.onStatus(status({ state: 'IDLE', phase: 'none', endReason: 'user' }));
  await mapping.flush();
  expect(logged.at(-1)).toMatchObject({ account_gone: 0, store_busy: 0, failed: 2 });
});

test('a room that is left is not live any more, even if its last lines cannot be kept', async () => {
  // Catches: one refused write that leaves the account live until the next start.
  const { mapping, store, account, tell, logged } = await followedRoom();
  await tell(make.chat('141', viewer('u-1')));
  store.applyDrafts = () => Promise.reject(new Error('refused by the test'));
  mapping.onBatch(batch(make.chat('142', viewer('u-1'))));
  mapping.onStatus(status({ state: 'IDLE', phase: 'none', endReason: 'user' }));
  await mapping.flush();
  expect(account()).toMatchObject({ liveStatus: 'unknown', workerStatus: 'none' });
  expect(logged).toContainEqual(expect.objectContaining({ failed: 1 }));
});

test('an account whose rows left memory is read before its lines are taken for new', async () => {
  // Catches: repeats that count again because nothing was there to compare them with.
  const settings = { ...DEFAULT_SETTINGS, store: { ...DEFAULT_SETTINGS.store, max_bytes: 1 } };
  const opened = await openStore({ settings });
  const { mapping, store, rows, tell, account } = await startMapping(opened);
  mapping.onRoom(room({ status: 'unknown' }), false);
  await tell(make.chat('131', viewer('u-1')));
  await store.flush();
  const { accountId } = account();
  const upserts = { messages: [rawMessage(1, { createdAt: NOW_MS })] };
  await store.applyDelta('acc-1', { upserts, deletes: {}, baseRevision: null }, WORKER);
  await store.flush();
  expect(store.peek('comments', accountId, `comm_${accountId}_131`)).toBeUndefined();
  await tell(make.chat('131', viewer('u-1')));
  expect(await rows('contents')).toEqual([expect.objectContaining({ workerComments: 1 })]);
  await mapping.close();
  await store.close();
});

test('a leftover that cannot be ended keeps no other from it', async () => {
  // Catches: every room shown as live for ever because the rows of one cannot be read.
  const first = await followedRoom();
  const other = await first.store.createAccount({
    platform: 'douyin',
    source: 'live',
    userName: '另一个',
    userId: '100000000002',
    liveStatus: 'live',
  });
  const updateAccount = first.store.updateAccount.bind(first.store);
  first.store.updateAccount = async (accountId, patch) => {
    if (accountId === other.accountId) throw new Error('refused by the test');
    return updateAccount(accountId, patch);
  };
  const second = await startMapping(first.opened);
  await second.mapping.flush();
  expect(second.account()).toMatchObject({ liveStatus: 'unknown', workerStatus: 'none' });
  expect(second.logged).toHaveLength(1);
});
