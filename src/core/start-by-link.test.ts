import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { shortLinkTo } from '#fake-douyin/http/short-links.ts';
import { SCENARIOS } from '#fake-douyin/show/scenarios.ts';
import { createFakeSigner } from '#fake-douyin/signer.ts';
import { visitPlatform } from '#fake-douyin/testing/platform-visit.ts';
import type { PlatformVisit } from '#fake-douyin/testing/platform-visit.ts';
import type { FetcherStatus } from '#shared/session.ts';
import { createApp } from './app.ts';
import type { App } from './app.ts';
import { createLiveUpstream } from './douyin/live-upstream.ts';
import { createRoomFacts } from './douyin/room-facts/room-facts.ts';
import { silentLogger } from './logger.ts';
import { systemClock } from './system-clock.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function start(): Promise<{ readonly app: App; readonly platform: PlatformVisit }> {
  const data = await mkdtemp(join(tmpdir(), 'danmudeck-link-'));
  cleanups.push(() => rm(data, { recursive: true, force: true }));
  const platform = await visitPlatform();
  cleanups.push(() => platform.fake.close());
  const facts = createRoomFacts({ httpGet: platform.httpGet, clock: systemClock, random: Math.random });
  const { signSocket } = createFakeSigner(platform.fake.origin);
  const app = await createApp({
    version: '0.0.0-test',
    clock: systemClock,
    logger: silentLogger,
    random: Math.random,
    newId: randomUUID,
    process: { pid: process.pid, rssBytes: () => process.memoryUsage.rss() },
    paths: { data, dashboard: null, archiveThread: new URL('./archive/writer-thread.ts', import.meta.url) },
    upstreams: {
      demo: () => Promise.reject(new Error('no demo here')),
      live: createLiveUpstream({ facts, lines: { findLine: signSocket } }),
    },
    api: null,
  });
  cleanups.push(() => app.close());
  return { app, platform };
}

function until(app: App, holds: (status: FetcherStatus) => boolean): Promise<FetcherStatus> {
  return new Promise((resolve) => {
    const off = app.events.on('status', (status) => {
      if (!holds(status)) return;
      off();
      resolve(status);
    });
  });
}

const CALM = SCENARIOS.calm.webRid;
const LINK = shortLinkTo(CALM);

test('a start by link returns at once, and the room goes by its number as soon as that is known', async () => {
  // Catches: a start that hangs on the network, and a session that is kept under a link instead of a room.
  const { app, platform } = await start();
  const running = until(app, ({ state }) => state === 'RUNNING');
  const first = until(app, () => true);
  expect(await app.dispatch('startFetch', { liveId: `快来 ${LINK} 看直播` })).toEqual({
    ok: true,
    value: true,
  });
  expect((await first).liveId).toBeNull();
  const { roomId } = platform.fake.roomOf('calm');
  expect(await running).toMatchObject({ liveId: CALM, roomId, isDemo: false });
  const kept = await app.dispatch('listSessions', {});
  expect(kept).toMatchObject({ ok: true, value: [{ liveId: CALM, roomId }] });
});

test('however it is named, the room that is followed is the same one; another one is E303', async () => {
  // Catches: "another room is being followed", for the very link that it was started with.
  const { app } = await start();
  const running = until(app, ({ state }) => state === 'RUNNING');
  await app.dispatch('startFetch', { liveId: LINK });
  // Also while nobody knows yet where the link leads.
  expect(await app.dispatch('startFetch', { liveId: LINK })).toEqual({ ok: true, value: true });
  const { sessionId } = await running;
  for (const same of [LINK, CALM, `https://live.douyin.com/${CALM}?x=1`]) {
    expect(await app.dispatch('startFetch', { liveId: same })).toEqual({ ok: true, value: true });
  }
  expect(await app.dispatch('startFetch', { liveId: SCENARIOS.evening.webRid })).toMatchObject({
    ok: false,
    error: { error_code: 'E303' },
  });
  expect(await app.dispatch('getStatus', {})).toMatchObject({ value: { sessionId, state: 'RUNNING' } });
});

test('a link that leads elsewhere rests with its reason, and stands in nobody’s way', async () => {
  const { app, platform } = await start();
  platform.fake.lookUps.redirect('https://v.douyin.com/iAbCdEf/', 'https://evil.example/');
  const resting = until(app, ({ state }) => state === 'ERROR');
  await app.dispatch('startFetch', { liveId: 'https://v.douyin.com/iAbCdEf/' });
  expect(await resting).toMatchObject({
    liveId: null,
    lastError: { error_code: 'E102', error_details: { reason: 'foreign_link' } },
    nextRetryMs: null,
  });
  const running = until(app, ({ state }) => state === 'RUNNING');
  expect(await app.dispatch('startFetch', { liveId: CALM })).toEqual({ ok: true, value: true });
  expect(await running).toMatchObject({ liveId: CALM });
});
