import { mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import type { RunningDemo } from '#fake-douyin/demo-upstream.ts';
import { throughFake } from '#fake-douyin/through-fake.ts';
import type { Input, Output, RequestName } from '#shared/contract.ts';
import type { MonitoredRoom, RoomList } from '#shared/rooms.ts';
import { AppError } from '#shared/errors.ts';
import { createApp } from './app.ts';
import type { App } from './app.ts';
import { createLiveUpstream } from './douyin/live-upstream.ts';
import { createRoomFacts } from './douyin/room-facts/room-facts.ts';
import { webcast } from './douyin/proto/webcast.js';
import { LANE_LIMITS } from './live/frame-lane.ts';
import { silentLogger } from './logger.ts';
import { nodeHttpGet } from './node-http-get.ts';
import { systemClock } from './system-clock.ts';
import { fastClock } from './testing/fast-clock.ts';

let demo: RunningDemo;
let app: App;
const cleanups: (() => Promise<void>)[] = [];
beforeEach(async () => {
  const data = await mkdtemp(join(tmpdir(), 'danmudeck-rooms-'));
  demo = await startDemoUpstream({ scenario: 'gift-storm', changes: { rate: 300 } });
  const httpGet = throughFake(nodeHttpGet, demo.fake.origin);
  const facts = createRoomFacts({ httpGet, clock: systemClock, random: Math.random });
  app = await createApp({
    version: '0.0.0-test',
    // `rooms` events come once a second.
    clock: fastClock(10),
    logger: silentLogger,
    random: Math.random,
    newId: randomUUID,
    process: { pid: process.pid, rssBytes: () => process.memoryUsage.rss() },
    paths: {
      data,
      dashboard: null,
      archiveThread: new URL('./archive/writer-thread.ts', import.meta.url),
    },
    upstreams: {
      demo: () => Promise.resolve(demo.upstream),
      live: createLiveUpstream({ facts, lines: new AppError('E107', 'There is no browser here.') }),
    },
    api: null,
  });
  cleanups.push(
    () => rm(data, { recursive: true, force: true }),
    () => demo.close(),
    () => app.close(),
  );
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

/** The value of a request that must succeed. */
async function ask<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>> {
  const result = await app.dispatch(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.error_message}`);
  return result.value;
}

function nextList(wanted: (list: RoomList) => boolean): Promise<RoomList> {
  return new Promise((resolve) => {
    const off = app.events.on('rooms', (list) => {
      if (!wanted(list)) return;
      off();
      resolve(list);
    });
  });
}

/** The room as soon as it is as wanted. */
async function untilRoom(liveId: string, wanted: (room: MonitoredRoom) => boolean): Promise<MonitoredRoom> {
  const find = ({ monitors }: RoomList): MonitoredRoom | undefined =>
    monitors.find((room) => room.liveId === liveId && wanted(room));
  const room = find(await nextList((list) => find(list) !== undefined));
  if (room === undefined) throw new Error('cannot be');
  return room;
}

const isReceiving = ({ stats, lastMessageMs }: MonitoredRoom): boolean =>
  stats !== null && lastMessageMs !== null;

test('a monitored room’s figures are what was sent, and nothing of it is kept or told', async () => {
  // Catches: its messages with numbers of the main room, on pages, or in the database; a figure of its own that is off.
  let batches = 0;
  app.events.on('batch', () => batches++);
  await ask('startMonitor', { liveId: 'demo:gift-storm' });
  await untilRoom('demo:gift-storm', ({ messages }) => messages.delivered > 300);
  demo.fake.endBroadcast();
  const room = await untilRoom('demo:gift-storm', ({ endReason }) => endReason !== null);
  const truth = demo.fake.truth();
  expect(room).toMatchObject({ state: 'IDLE', endReason: 'room_ended', isDemo: true, isSampled: false });
  expect(room.stats).toMatchObject({
    messages: truth.messages,
    gifts: {
      items: truth.gifts.items,
      diamonds: truth.gifts.diamonds,
      otherItems: truth.gifts.other_items,
      otherDiamonds: truth.gifts.other_diamonds,
    },
    likes: { sum: truth.likes.sum, total: truth.likes.total },
    follows: truth.follows,
    onlinePeak: truth.online_peak,
  });
  expect(room.messages.duplicates).toBe(truth.duplicates);
  expect(JSON.stringify(room)).not.toContain('topGivers');
  expect(batches).toBe(0);
  expect(await ask('listSessions', {})).toEqual([]);
  expect(await ask('listMessages', {})).toMatchObject({ messages: [], lastSeq: 0 });
  expect(await ask('getStatus', {})).toMatchObject({ state: 'IDLE', liveId: null, messageCount: 0 });
});

test('the main room’s numbers have no hole while others are watched', async () => {
  // Catches: one sequence, one store or one gap list for several rooms.
  const seqs: number[] = [];
  const rooms = new Set<string>();
  app.events.on('batch', ({ messages }) => {
    for (const { seq, liveId } of messages) {
      seqs.push(seq);
      rooms.add(liveId);
    }
  });
  await ask('startMonitor', { liveId: 'demo:gift-storm' });
  await ask('startMonitor', { liveId: 'demo:rush' });
  await ask('startFetch', { liveId: 'demo:evening' });
  await untilRoom('demo:rush', ({ messages }) => messages.delivered > 500);
  demo.fake.roomOf('rush').cut('reset');
  const cut = await untilRoom('demo:rush', ({ reconnectCount }) => reconnectCount === 1);
  expect(cut).toMatchObject({ gaps: 1, isInGap: false, state: 'RUNNING' });
  const other = (await ask('listRooms', {})).monitors.find(({ liveId }) => liveId === 'demo:gift-storm');
  expect(other).toMatchObject({ gaps: 0, reconnectCount: 0 });
  const { gaps, status } = await ask('getSnapshot', {});
  expect(gaps).toEqual([]);
  expect(status).toMatchObject({ state: 'RUNNING', liveId: 'demo:evening', reconnectCount: 0 });
  expect(seqs.length).toBeGreaterThan(0);
  expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  expect([...rooms]).toEqual(['demo:evening']);
});

test('the main room, a sixth room and an unknown one are refused with the reason', async () => {
  await ask('startFetch', { liveId: 'demo:evening' });
  expect(await app.dispatch('startMonitor', { liveId: 'demo:evening' })).toMatchObject({
    ok: false,
    error: { error_code: 'E303', error_details: { reason: 'is-primary' } },
  });
  for (const name of ['calm', 'rush', 'flaky', 'gift-storm', 'ends'])
    expect(await ask('startMonitor', { liveId: `demo:${name}` })).toBe(true);
  expect(await app.dispatch('startMonitor', { liveId: 'demo:offline' })).toMatchObject({
    ok: false,
    error: { error_code: 'E303', error_details: { reason: 'all-taken' } },
  });
  // One that is watched already is no sixth.
  expect(await ask('startMonitor', { liveId: 'demo:calm' })).toBe(true);
  expect(await app.dispatch('stopMonitor', { liveId: 'demo:offline' })).toMatchObject({
    ok: false,
    error: { error_code: 'E304' },
  });
  expect(await ask('stopMonitor', { liveId: 'demo:calm' })).toBe(true);
  const { monitors } = await ask('listRooms', {});
  expect(monitors.map(({ liveId }) => liveId)).toEqual([
    'demo:rush',
    'demo:flaky',
    'demo:gift-storm',
    'demo:ends',
  ]);
});

test('a room that is asked for twice is watched once and keeps its figures', async () => {
  const asked = ['demo:calm', 'demo:calm', ' demo:calm '].map((liveId) => ask('startMonitor', { liveId }));
  expect(await Promise.all(asked)).toEqual([true, true, true]);
  await untilRoom('demo:calm', isReceiving);
  expect(await ask('startMonitor', { liveId: 'demo:calm' })).toBe(true);
  const { monitors } = await ask('listRooms', {});
  expect(monitors.map(isReceiving)).toEqual([true]);
  expect(demo.fake.roomOf('calm').counts().connections).toBe(1);
});

test('a monitored room that becomes the main one is left, and comes in whole there', async () => {
  // Catches: the same room counted twice, and a line left open that nobody reads.
  await ask('startMonitor', { liveId: 'demo:gift-storm' });
  await untilRoom('demo:gift-storm', isReceiving);
  await ask('startFetch', { liveId: 'demo:gift-storm' });
  const list = await nextList(({ monitors }) => monitors.length === 0);
  expect(list.primaryLiveId).toBe('demo:gift-storm');
  await new Promise((resolve) => {
    app.events.on('batch', resolve);
  });
  expect(demo.fake.counts()).toMatchObject({ open: 1 });
});

test('a room of which something was not read says so, and its line stays', async () => {
  // Catches: figures that pretend to be whole.
  await ask('startMonitor', { liveId: 'demo:gift-storm' });
  expect(await untilRoom('demo:gift-storm', isReceiving)).toMatchObject({ isSampled: false });
  const payload = new Uint8Array(LANE_LIMITS.frameBytes);
  demo.fake.sendRaw(webcast.PushFrame.encode({ payloadType: 'msg', payload }).finish());
  const sampled = await untilRoom('demo:gift-storm', ({ isSampled }) => isSampled);
  expect(sampled).toMatchObject({
    droppedFrames: { 'too-large': 1 },
    reconnectCount: 0,
    frames: { bad: {} },
  });
  await untilRoom('demo:gift-storm', ({ frames }) => frames.received > sampled.frames.received);
});

test('a room that is refused stays on the list with its reason and can be tried again', async () => {
  await ask('startMonitor', { liveId: '123456789012' });
  const refused = await untilRoom('123456789012', ({ lastError }) => lastError !== null);
  expect(refused).toMatchObject({ state: 'ERROR', phase: 'none', lastError: { error_code: 'E104' } });
  expect(refused.stats).toBeNull();
  expect(await ask('startMonitor', { liveId: '123456789012' })).toBe(true);
  expect((await ask('listRooms', {})).monitors).toHaveLength(1);
});

test('waking up makes every room’s line anew', async () => {
  await ask('startMonitor', { liveId: 'demo:gift-storm' });
  await ask('startMonitor', { liveId: 'demo:rush' });
  await untilRoom('demo:gift-storm', isReceiving);
  await untilRoom('demo:rush', isReceiving);
  app.wake();
  await untilRoom('demo:gift-storm', ({ reconnectCount }) => reconnectCount === 1);
  await untilRoom('demo:rush', ({ reconnectCount }) => reconnectCount === 1);
});

test('closing the app closes every line, and no room is watched afterwards', async () => {
  await ask('startMonitor', { liveId: 'demo:gift-storm' });
  await ask('startMonitor', { liveId: 'demo:rush' });
  await untilRoom('demo:gift-storm', isReceiving);
  await untilRoom('demo:rush', isReceiving);
  const closing = app.close();
  expect(await app.dispatch('startMonitor', { liveId: 'demo:calm' })).toMatchObject({
    ok: false,
    error: { error_code: 'E303' },
  });
  await closing;
  await expect.poll(() => demo.fake.counts().open + demo.fake.roomOf('rush').counts().open).toBe(0);
  expect((await ask('listRooms', {})).monitors).toEqual([]);
});
