import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { createApp } from '#core/app.ts';
import type { App } from '#core/app.ts';
import { createPageLines } from '#core/douyin/page/page-lines.ts';
import type { PageLines } from '#core/douyin/page/page-lines.ts';
import { localSite } from '#core/douyin/page/page-site.ts';
import { silentLogger } from '#core/logger.ts';
import { systemClock } from '#core/system-clock.ts';
import { demoUpstreamAt } from '#fake-douyin/demo-upstream.ts';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { FakeDouyin } from '#fake-douyin/server.ts';
import { createHeadlessBrowser } from '#headless/browser/headless-browser.ts';
import { keptIds } from '../instruments/kept-ids.ts';
import { Probe } from '../instruments/probe.ts';
import { valueOf } from '../instruments/result.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { total } from '../instruments/total.ts';
import { until } from '../instruments/wait.ts';
import { missing } from '../cuts/missing.ts';
import { Watcher } from '../cuts/watcher.ts';

/** `own`: our socket is let in. `start`: refused twice before a line was heard. `cut`: after an evening had begun. */
export type Kind = 'own' | 'start' | 'cut';

export interface Run {
  readonly kind: Kind;
  /** Over which way the last line came. */
  readonly way: string;
  /** From the command, or from the cut, to the first line that comes after it. */
  readonly firstLineMs: number;
  readonly sent: number;
  readonly delivered: number;
  /** Sent to anybody, not delivered, and no gap says so. */
  readonly lost: number;
  readonly twice: number;
  readonly gapRows: number;
  readonly pages: number;
  /** Frames that were thrown away. */
  readonly dropped: number;
  readonly mediaRequests: number;
}

const RATE = 100;
/** On top come lines whose ids and times are known: only of these it can be said whether they fell into a gap. */
const PROBE_EVERY_MS = 20;
const LISTEN_MS = 3_000;
const LIMIT_MS = 60_000;

/** Follows one broadcast from its first line to its end, with a browser that starts for it. */
export function oneRun(kind: Kind, seed: number): Promise<Run> {
  return withTempFolder(async (data) => {
    const fake = await startFakeDouyin({ seed, scenario: 'evening', changes: { rate: RATE } });
    const probe = new Probe(fake, seed);
    const probes = new Map<string, number>();
    const sender = setInterval(() => probes.set(probe.send('还在吗'), Date.now()), PROBE_EVERY_MS);
    const stopProbing = (): void => {
      clearInterval(sender);
    };
    const browser = createHeadlessBrowser({
      path: process.env['CHROMIUM_PATH'] ?? null,
      clock: systemClock,
      logger: silentLogger,
    });
    const site = localSite(fake.origin);
    const lines = createPageLines({ browser, site, clock: systemClock, logger: silentLogger });
    const app = await startApp(data, fake, lines);
    try {
      return await follow(kind, { fake, app, lines, probes, stopProbing });
    } finally {
      stopProbing();
      await app.close();
      lines.close();
      await browser.close();
      await fake.close();
    }
  });
}

interface Stage {
  readonly fake: FakeDouyin;
  readonly app: App;
  readonly lines: PageLines;
  /** When each was sent, by id. */
  readonly probes: ReadonlyMap<string, number>;
  stopProbing(): void;
}

async function follow(kind: Kind, { fake, app, lines, probes, stopProbing }: Stage): Promise<Run> {
  const watcher = new Watcher(app.events);
  if (kind === 'start') fake.refuseOthers(2);
  let beginMs = performance.now();
  await app.dispatch('startFetch', { liveId: fake.webRid });
  await until('the first line', LIMIT_MS, () => watcher.messages > 0, 2);
  const heardFromMs = Date.now();
  if (kind === 'cut') {
    await pause(LISTEN_MS);
    fake.refuseOthers(2);
    beginMs = performance.now();
    fake.cut('fin');
    await until('the end of the gap', LIMIT_MS, () => watcher.gapsClosed > 0, 2);
    const { messages } = watcher;
    await until('a line after the gap', LIMIT_MS, () => watcher.messages > messages, 2);
  }
  const firstLineMs = watcher.lastAtMs - beginMs;
  await pause(LISTEN_MS);
  const { line } = await valueOf(app.dispatch('getStatus', {}));
  // The end itself: nothing is on its way any more when it is told.
  stopProbing();
  fake.endBroadcast();
  await until('the end of the broadcast', LIMIT_MS, () => watcher.ended);
  const { messages, sessionId } = await valueOf(app.dispatch('getStatus', {}));
  const { gaps } = await valueOf(app.dispatch('getSession', { sessionId: sessionId ?? '' }));
  const counts = lines.counts();
  const sent = total(fake.truth().messages);
  const told = new Set(fake.ids());
  const toldProbes = new Map([...probes].filter(([id, atMs]) => told.has(id) && atMs >= heardFromMs));
  const { unexplained } = missing(toldProbes, await keptIds(app.dispatch, sessionId ?? ''), gaps);
  return {
    kind,
    way: line?.way ?? 'none',
    firstLineMs,
    sent,
    delivered: messages.delivered,
    // A cut takes with it what was on the wire, and before our own socket opened the page alone was told:
    // there only the known lines tell a hole from a gap.
    lost: kind === 'cut' ? unexplained : sent - messages.delivered,
    twice: watcher.twice,
    gapRows: gaps.length,
    pages: counts.pages,
    dropped: total(counts.dropped),
    mediaRequests: fake.pageCounts().mediaRequests,
  };
}

function startApp(data: string, fake: FakeDouyin, { findLine }: PageLines): Promise<App> {
  const { getRoom } = demoUpstreamAt(fake.origin);
  return createApp({
    version: 'bench',
    clock: systemClock,
    logger: silentLogger,
    random: Math.random,
    newId: randomUUID,
    process: { pid: process.pid, rssBytes: () => process.memoryUsage.rss() },
    paths: {
      data,
      dashboard: null,
      archiveThread: new URL('../../src/core/archive/writer-thread.ts', import.meta.url),
    },
    upstreams: {
      live: { isDemo: false, getRoom, findLine },
      demo: () => Promise.resolve(demoUpstreamAt(fake.origin)),
    },
    api: null,
  });
}
