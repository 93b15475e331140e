import { expect, test } from 'vitest';
import { batch, messagesAt, room, ROOM_ID, status, viewer } from './testing/live-messages.ts';
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
