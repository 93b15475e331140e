import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import type { FakeDouyinOptions } from '#fake-douyin/server.ts';
import type { Input, Output, RequestName } from '#shared/contract.ts';
import type { DeliveryHealth } from '#shared/health.ts';
import { createApp } from './app.ts';
import type { App } from './app.ts';
import { silentLogger } from './logger.ts';
import { systemClock } from './system-clock.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function start(options: FakeDouyinOptions): Promise<{ app: App; data: string }> {
  const data = await mkdtemp(join(tmpdir(), 'danmudeck-delivery-'));
  cleanups.push(() => rm(data, { recursive: true, force: true }));
  const demo = await startDemoUpstream(options);
  cleanups.push(() => demo.close());
  const app = await createApp({
    version: '0.0.0-test',
    clock: systemClock,
    logger: silentLogger,
    random: Math.random,
    newId: randomUUID,
    process: { pid: process.pid, rssBytes: () => process.memoryUsage.rss() },
    paths: { data, dashboard: null, archiveThread: new URL('./archive/writer-thread.ts', import.meta.url) },
    upstreams: { demo: () => Promise.resolve(demo.upstream), live: demo.upstream },
    api: null,
  });
  cleanups.push(() => app.close());
  return { app, data };
}

async function ask<N extends RequestName>(app: App, name: N, input: Input<N>): Promise<Output<N>> {
  const result = await app.dispatch(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.error_message}`);
  return result.value;
}

function told(app: App, wanted: (health: DeliveryHealth) => boolean): Promise<DeliveryHealth> {
  return new Promise((resolve) => {
    const off = app.events.on('health', (health) => {
      if (!wanted(health)) return;
      off();
      resolve(health);
    });
  });
}

test('over real sockets: every kind arrives, the ledger agrees live and in the report, rhythms are kept', async () => {
  const { app, data } = await start({ scenario: 'gift-storm', changes: { rate: 120 } });
  expect(await ask(app, 'getDeliveryHealth', {})).toBeNull();
  await ask(app, 'startFetch', { liveId: 'demo:gift-storm' });
  const health = await told(app, ({ reconciliation }) => reconciliation.comparedViewers > 0);
  expect(health).toMatchObject({ listening: true, isLoggedIn: true, giftsDelivered: 'yes' });
  expect(health.reconciliation.result).toBe('matches');
  expect(health.kinds[0]).toMatchObject({ kind: 'chat', state: 'arriving' });
  const snapshot = await ask(app, 'getSnapshot', {});
  expect(snapshot.health?.sessionId).toBe(snapshot.status.sessionId);
  expect(snapshot.stats?.giftsDelivered).toBe('yes');
  await ask(app, 'stopFetch', {});
  // What was said last stays readable, and claims to hear nothing any more.
  expect(await ask(app, 'getDeliveryHealth', {})).toMatchObject({ listening: false });
  const report = await ask(app, 'getSession', { sessionId: health.sessionId });
  expect(report.reconciliation).toMatchObject({ result: 'matches', openings: [] });
  expect(report.stats.giftsDelivered).toBe('yes');
  await app.close();
  expect((await stat(join(data, 'rhythms.json'))).mode & 0o777).toBe(0o600);
});

test('a guest’s room: nobody says "0 gifts", in stats, snapshot or report', async () => {
  const { app } = await start({ scenario: 'guest', changes: { rate: 60 } });
  await ask(app, 'startFetch', { liveId: 'demo:guest' });
  const health = await told(app, ({ kinds }) => kinds[0]?.state === 'arriving');
  expect(health.isLoggedIn).toBe(false);
  expect(health.giftsDelivered).not.toBe('yes');
  expect((await ask(app, 'getStats', {}))?.giftsDelivered).not.toBe('yes');
  await ask(app, 'stopFetch', {});
  const report = await ask(app, 'getSession', { sessionId: health.sessionId });
  expect(report.stats).toMatchObject({ gifts: { items: 0 }, giftsDelivered: 'unknown' });
});
