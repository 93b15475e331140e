import { app } from 'electron';
import type { AppPorts } from '#core/app.ts';
import { createLiveUpstream } from '#core/douyin/live-upstream.ts';
import type { LoginControl } from '#core/douyin/login/login-control.ts';
import { createPageLines } from '#core/douyin/page/page-lines.ts';
import { createRoomFacts } from '#core/douyin/room-facts/room-facts.ts';
import { nodeHttpGet } from '#core/node-http-get.ts';
import type { HttpGet, Logger } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import type { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import { createElectronBrowser } from './browser/electron-browser.ts';
import { pageSiteOf } from './browser/page-site-of.ts';

type Demo = Awaited<ReturnType<typeof startDemoUpstream>>;

export interface Upstreams {
  readonly sources: AppPorts['upstreams'];
  /** Closes the pages that sign, and the demo server if one was started. */
  close(): Promise<void>;
}

/** Where rooms are followed. The demo server is loaded and started by the first demo room. */
export function createUpstreams(login: LoginControl, logger: Logger): Upstreams {
  /** Only a test sets it, to a server of this machine; a packaged app knows no such thing. */
  const testOrigin = app.isPackaged ? undefined : process.env['DANMUDECK_PAGE_ORIGIN'];
  const site = pageSiteOf(testOrigin, app.isPackaged);
  const { cookies } = login;
  const facts = createRoomFacts({
    httpGet: testOrigin === undefined ? nodeHttpGet : throughTestServer(testOrigin),
    cookies: () => cookies.current(),
    clock: systemClock,
    random: Math.random,
  });
  const browser = createElectronBrowser(site);
  const lines = createPageLines({
    browser,
    site,
    clock: systemClock,
    logger,
    cookies: () => Promise.resolve(cookies.current()),
  });
  cookies.onChange(() => {
    lines.forgetAddresses();
  });
  let demo: Promise<Demo> | null = null;
  return {
    sources: {
      live: createLiveUpstream({ facts, lines, isLoggedIn: () => login.state().state === 'in' }),
      demo: async () => {
        demo ??= import('#fake-douyin/demo-upstream.ts').then((module) => module.startDemoUpstream());
        return (await demo).upstream;
      },
    },
    async close() {
      lines.close();
      await (await demo)?.close();
    },
  };
}

function throughTestServer(origin: string): HttpGet {
  return async (url, options) => {
    const { throughFake } = await import('#fake-douyin/through-fake.ts');
    return throughFake(nodeHttpGet, origin)(url, options);
  };
}
