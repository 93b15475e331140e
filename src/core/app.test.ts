import { mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import type { RunningDemo } from '#fake-douyin/demo-upstream.ts';
import { throughFake } from '#fake-douyin/through-fake.ts';
import { createChance } from '#fake-douyin/random.ts';
import type { Head } from '#fake-douyin/show/draft.ts';
import { battleScoreDraft, battleStartDraft } from '#fake-douyin/show/pk-drafts.ts';
import { createViewers } from '#fake-douyin/show/viewers.ts';
import type { EventName, Events, Input, Output, RequestName } from '#shared/contract.ts';
import type { LiveBatch } from '#shared/message.ts';
import type { RoomState } from '#shared/room-state.ts';
import { AppError } from '#shared/errors.ts';
import { createApp } from './app.ts';
import type { App } from './app.ts';
import { createLiveUpstream } from './douyin/live-upstream.ts';
import { createRoomFacts } from './douyin/room-facts/room-facts.ts';
import { silentLogger } from './logger.ts';
import { nodeHttpGet } from './node-http-get.ts';
import { systemClock } from './system-clock.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'danmudeck-app-'));
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function startDemo(options: Parameters<typeof startDemoUpstream>[0] = {}): Promise<RunningDemo> {
  const demo = await startDemoUpstream(options);
  cleanups.push(() => demo.close());
  return demo;
}

const WRITER_THREAD = new URL('./archive/writer-thread.ts', import.meta.url);

async function startApp(data: string, demo: RunningDemo, archiveThread = WRITER_THREAD): Promise<App> {
  const httpGet = throughFake(nodeHttpGet, demo.fake.origin);
  const facts = createRoomFacts({ httpGet, clock: systemClock, random: Math.random });
  const app = await createApp({
    version: '0.0.0-test',
    clock: systemClock,
    logger: silentLogger,
    random: Math.random,
    newId: randomUUID,
    process: { pid: process.pid, rssBytes: () => process.memoryUsage.rss() },
    paths: {
      data,
      dashboard: null,
      archiveThread,
    },
    upstreams: {
      demo: () => Promise.resolve(demo.upstream),
      live: createLiveUpstream({ facts, lines: new AppError('E107', 'There is no browser here.') }),
    },
    api: null,
  });
  cleanups.push(() => app.close());
  return app;
}

/** The value of a request that must succeed. */
async function ask<N extends RequestName>(app: App, name: N, input: Input<N>): Promise<Output<N>> {
  const result = await app.dispatch(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.error_message}`);
  return result.value;
}

function next<E extends EventName>(
  app: App,
  event: E,
  wanted: (payload: Events[E]) => boolean,
): Promise<Events[E]> {
  return new Promise((resolve) => {
    const off = app.events.on(event, (payload) => {
      if (!wanted(payload)) return;
      off();
      resolve(payload);
    });
  });
}

function collect(app: App): { batches: LiveBatch[]; reach: (count: number) => Promise<void> } {
  const batches: LiveBatch[] = [];
  app.events.on('batch', (batch) => batches.push(batch));
  const total = (): number => batches.reduce((sum, { messages }) => sum + messages.length, 0);
  return {
    batches,
    reach: async (count) => {
      if (total() < count) await next(app, 'batch', () => total() >= count);
    },
  };
}

test('the whole way: batches without holes, memory, archive and report say the same', async () => {
  // Catches: a message that is shown but not kept, counted twice, or counted differently afterwards.
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 300 } });
  const app = await startApp(await tempFolder(), demo);
  const { batches, reach } = collect(app);
  expect(await ask(app, 'startFetch', { liveId: 'demo:rush' })).toBe(true);
  await reach(500);
  await ask(app, 'stopFetch', {});

  const shown = batches.flatMap(({ messages }) => messages);
  expect(shown.map(({ seq }) => seq)).toEqual(shown.map((_, index) => index + 1));
  for (const batch of batches) expect(batch.messages[0]?.seq).toBe(batch.fromSeq);

  const [session] = await ask(app, 'listSessions', {});
  const live = await ask(app, 'getStats', {});
  const { sessionId } = session ?? { sessionId: '' };
  const report = await ask(app, 'getSession', { sessionId });
  expect({ ...report.stats, onlineAverage: 0 }).toEqual({ ...live, onlineAverage: 0 });
  expect(session).toMatchObject({
    isDemo: true,
    endReason: 'user',
    totalMessages: shown.filter(({ kind }) => kind !== 'combo').length,
    giftDiamonds: live?.gifts.diamonds,
    totalUsers: live?.users,
  });
  const status = await ask(app, 'getStatus', {});
  expect(status).toMatchObject({ state: 'IDLE', endReason: 'user', isDemo: true });
  const { received, delivered, duplicates, undecodable, unknown } = status.messages;
  expect(received).toBe(
    delivered + duplicates + undecodable + Object.values(unknown).reduce((a, b) => a + b, 0),
  );
});

test('kept messages can be read back page by page, from memory and from disk', async () => {
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 300 } });
  const data = await tempFolder();
  const app = await startApp(data, demo);
  const { batches, reach } = collect(app);
  await ask(app, 'startFetch', { liveId: 'demo:rush' });
  await reach(300);
  await ask(app, 'stopFetch', {});
  const shown = batches.flatMap(({ messages }) => messages);
  const [session] = await ask(app, 'listSessions', {});
  await app.close();

  const again = await startApp(data, demo);
  for (const sessionId of [session?.sessionId]) {
    const read = [];
    let sinceSeq = 0;
    for (;;) {
      const page = await ask(again, 'listMessages', { sessionId, sinceSeq, limit: 97 });
      read.push(...page.messages);
      if (!page.hasMore) break;
      sinceSeq = page.nextSinceSeq;
    }
    expect(read).toEqual(shown);
  }
  const gifts = await ask(again, 'listMessages', {
    sessionId: session?.sessionId,
    sinceSeq: 0,
    types: ['gift'],
    limit: 1000,
  });
  expect(gifts.messages).toEqual(shown.filter(({ kind }) => kind === 'gift'));
});

test('a second room is refused, switched to when asked, and the same room is not started twice', async () => {
  const demo = await startDemo();
  const app = await startApp(await tempFolder(), demo);
  await ask(app, 'startFetch', { liveId: 'demo:calm' });
  expect(await ask(app, 'startFetch', { liveId: 'demo:calm' })).toBe(true);
  expect(await app.dispatch('startFetch', { liveId: 'demo:evening' })).toMatchObject({
    ok: false,
    error: { error_code: 'E303' },
  });
  await ask(app, 'startFetch', { liveId: 'demo:evening', switch: true });
  await next(app, 'status', ({ state, liveId }) => state === 'RUNNING' && liveId === 'demo:evening');
  const history = await ask(app, 'getHistory', {});
  expect(history.filter(({ event }) => event === 'start_fetch')).toHaveLength(2);
});

test('what the server sends again after a stop and a start counts in the first session only', async () => {
  // Catches: the persisted messages of a newcomer, and running totals of combos, counted in both.
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 300 } });
  const app = await startApp(await tempFolder(), demo);
  const { batches, reach } = collect(app);
  for (const count of [300, 600]) {
    await ask(app, 'startFetch', { liveId: 'demo:rush' });
    await reach(count);
    await ask(app, 'stopFetch', {});
  }
  const shown = batches.flatMap(({ messages }) => messages).filter(({ kind }) => kind !== 'combo');
  expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
  const sessions = await ask(app, 'listSessions', {});
  expect(sessions).toHaveLength(2);
  const own = shown.filter((message) => message.kind === 'gift' && !message.toOther);
  const byCombo = new Map<string, { sum: number; total: number }>();
  for (const gift of own) {
    if (gift.kind !== 'gift') continue;
    const { sum } = byCombo.get(gift.comboKey) ?? { sum: 0 };
    byCombo.set(gift.comboKey, { sum: sum + gift.delta, total: gift.total });
  }
  for (const { sum, total } of byCombo.values()) expect(sum).toBe(total);
  for (const { sessionId, totalMessages } of sessions) {
    expect((await ask(app, 'getSession', { sessionId })).stats.messages).not.toEqual({});
    const kept = shown.filter((message) => message.sessionId === sessionId);
    expect(totalMessages).toBe(kept.length);
  }
});

test('inputs are checked at the door and answered with what to do', async () => {
  const app = await startApp(await tempFolder(), await startDemo());
  const cases: [RequestName, unknown, string][] = [
    ['startFetch', { liveId: 'https://live.douyin.com@evil.example/1' }, 'E102'],
    ['startFetch', { liveId: '' }, 'E302'],
    ['startFetch', { liveID: '1' }, 'E302'],
    ['startFetch', { liveId: '100000000001' }, 'OK then refused'],
    ['listMessages', { limit: 1e9 }, 'E302'],
    ['listMessages', { sinceSeq: 1, beforeSeq: 2 }, 'E302'],
    ['getSession', { sessionId: 'nobody' }, 'E304'],
    ['constructor' as RequestName, {}, 'E302'],
    ['__proto__' as RequestName, {}, 'E302'],
  ];
  for (const [name, input, code] of cases) {
    const result = await app.dispatch(name, input);
    if (code === 'OK then refused') expect(result.ok).toBe(true);
    else expect(result).toMatchObject({ ok: false, error: { error_code: code } });
  }
  // A real room is looked up; without a browser the app says plainly what is missing, and does not keep trying.
  await expect
    .poll(() => ask(app, 'getStatus', {}))
    .toMatchObject({ state: 'ERROR', phase: 'none', lastError: { error_code: 'E107' }, nextRetryMs: null });
});

test('a snapshot and the batches after it fit together without a hole or an overlap', async () => {
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 300 } });
  const app = await startApp(await tempFolder(), demo);
  const { batches, reach } = collect(app);
  await ask(app, 'startFetch', { liveId: 'demo:rush' });
  await reach(100);
  const snapshot = await ask(app, 'getSnapshot', { limit: 50 });
  await reach(300);
  const later = batches.flatMap(({ messages }) => messages).filter(({ seq }) => seq > snapshot.seq);
  expect(snapshot.messages).toHaveLength(50);
  expect(snapshot.messages.at(-1)?.seq).toBe(snapshot.seq);
  expect(later[0]?.seq).toBe(snapshot.seq + 1);
  expect(snapshot.epoch).toBe(batches[0]?.epoch);
});

test('a room is followed although the archive cannot be read, and stopping ends', async () => {
  // Catches: an unreadable disk that keeps the streamer from seeing the room at all.
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 100 } });
  const folder = await tempFolder();
  const app = await startApp(folder, demo, new URL('./testing/refusing-thread.ts', import.meta.url));
  const { reach } = collect(app);
  await ask(app, 'startFetch', { liveId: 'demo:rush' });
  await reach(50);
  expect(await ask(app, 'getStatus', {})).toMatchObject({ state: 'RUNNING' });
  const { storage } = await ask(app, 'getSnapshot', {});
  expect(storage).toMatchObject({ written: 0, problem: { code: 'write-failed' } });
  expect(await ask(app, 'stopFetch', {})).toBe(true);
});

test('a second app on the same data folder is refused before it writes, and starts once the first is closed', async () => {
  // Catches: two that hand out the same seq, and a failed or finished app that keeps its folder.
  const demo = await startDemo();
  const data = await tempFolder();
  const app = await startApp(data, demo);
  await expect(startApp(data, demo)).rejects.toMatchObject({ code: 'E301', details: { data_dir: data } });
  await app.close();
  await expect(startApp(data, demo, new URL('./testing/missing.ts', import.meta.url))).rejects.toThrow();
  await startApp(data, demo);
});

test('a tool that polls by position misses nothing over a stop and a start', async () => {
  // Catches: answers that begin with the running session and leave out the end of the last one.
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 200 } });
  const app = await startApp(await tempFolder(), demo);
  const { batches, reach } = collect(app);
  for (const count of [100, 200]) {
    await ask(app, 'startFetch', { liveId: 'demo:rush' });
    await reach(count);
    await ask(app, 'stopFetch', {});
  }
  const shown = batches.flatMap(({ messages }) => messages).map(({ seq }) => seq);
  const polled: number[] = [];
  let sinceSeq = 0;
  for (let more = true; more;) {
    const page = await ask(app, 'listMessages', { sinceSeq, limit: 30 });
    polled.push(...page.messages.map(({ seq }) => seq));
    sinceSeq = page.nextSinceSeq;
    more = page.hasMore;
    expect(page.lastSeq).toBe(shown.at(-1));
  }
  expect(polled).toEqual(shown);
});

test('nothing of the last room answers for the next one, and demo data keeps its label', async () => {
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 200 } });
  const app = await startApp(await tempFolder(), demo);
  const { reach } = collect(app);
  await ask(app, 'startFetch', { liveId: 'demo:rush' });
  await reach(50);
  await ask(app, 'stopFetch', {});
  await ask(app, 'startFetch', { liveId: '123456789012' });
  expect(await ask(app, 'getStatus', {})).toMatchObject({ isDemo: false, messageCount: 0, sessionId: null });
  expect(await ask(app, 'getStats', {})).toBeNull();
  expect((await ask(app, 'getSnapshot', {})).messages).toEqual([]);
  const [session] = await ask(app, 'listSessions', {});
  const { sessionId } = session ?? { sessionId: '' };
  expect(await ask(app, 'getSessionSummary', { sessionId })).toMatchObject({ isDemo: true });
});

test('a start that waits behind the closing is refused', async () => {
  const demo = await startDemo();
  const app = await startApp(await tempFolder(), demo);
  const closing = app.close();
  expect(await app.dispatch('startFetch', { liveId: 'demo:calm' })).toMatchObject({ ok: false });
  await closing;
  expect(await ask(app, 'getStatus', {})).toMatchObject({ state: 'IDLE' });
});

test('what stands in the room is told once a second at most, and given to late joiners', async () => {
  // Catches: a page opened in the middle of a battle that knows of none.
  const demo = await startDemo({ scenario: 'calm' });
  const app = await startApp(await tempFolder(), demo);
  expect(await ask(app, 'getRoomState', {})).toBeNull();
  await ask(app, 'startFetch', { liveId: 'demo:calm' });
  await next(app, 'batch', () => true);
  const told: RoomState[] = [];
  app.events.on('room-state', (state) => told.push(state));
  const withBattle = next(app, 'room-state', ({ pk }) => pk !== null);
  const atMs = Date.now();
  const [us, them] = createViewers(createChance(1), 2, '小屋');
  if (us === undefined || them === undefined) throw new Error('no viewers');
  const battle = {
    battleId: demo.fake.nextId(),
    startMs: atMs,
    seconds: 300,
    sides: [us, them].map((anchor, at) => ({ anchor, score: at * 7, givers: [] })),
  };
  const head = (): Head => ({ id: demo.fake.nextId(), roomId: demo.fake.nextId(), atMs });
  demo.fake.send([battleStartDraft(head(), battle), battleScoreDraft(head(), battle, 1)]);
  const { pk } = await withBattle;
  expect(pk).toMatchObject({ battleId: battle.battleId.toString(), sides: [{ score: 0 }, { score: 7 }] });
  for (let beat = 0; beat < 2; beat++) await next(app, 'status', () => true);
  // A beat that changed nothing tells nothing.
  expect(new Set(told).size).toBe(told.length);
  expect((await ask(app, 'getSnapshot', {})).roomState?.pk).toEqual(pk);
});
