import { app } from 'electron';
import { createLiveUpstream } from '#core/douyin/live-upstream.ts';
import { createPageLines } from '#core/douyin/page/page-lines.ts';
import type { AppPorts } from '#core/app.ts';
import { silentLogger } from '#core/logger.ts';
import type { Upstream } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import type { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import { createElectronBrowser } from './browser/electron-browser.ts';
import { pageSiteOf } from './browser/page-site-of.ts';

type Demo = Awaited<ReturnType<typeof startDemoUpstream>>;

let demo: Promise<Demo> | null = null;

/** Only a test sets it, to a server of this machine. */
const testOrigin = process.env['DANMUDECK_PAGE_ORIGIN'];
const site = pageSiteOf(testOrigin, app.isPackaged);
const lines = createPageLines({
  browser: createElectronBrowser(site),
  site,
  clock: systemClock,
  logger: silentLogger,
});

/** Where rooms are followed. The demo server is loaded and started by the first demo room. */
export const upstreams: AppPorts['upstreams'] = {
  live: app.isPackaged || testOrigin === undefined ? createLiveUpstream() : testUpstream(testOrigin),
  demo: async () => {
    demo ??= import('#fake-douyin/demo-upstream.ts').then((module) => module.startDemoUpstream());
    return (await demo).upstream;
  },
};

export async function closeDemo(): Promise<void> {
  lines.close();
  await (await demo)?.close();
}

/** Rooms of a server that stands in for the live service, signed by its pages. */
function testUpstream(origin: string): Upstream {
  return {
    isDemo: false,
    getRoom: async (liveId, signal) => {
      const { demoUpstreamAt } = await import('#fake-douyin/demo-upstream.ts');
      return demoUpstreamAt(origin).getRoom(liveId, signal);
    },
    findLine: lines.findLine,
  };
}
