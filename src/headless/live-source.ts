import { createLiveUpstream } from '#core/douyin/live-upstream.ts';
import type { CookieSource } from '#core/douyin/login/cookie-source.ts';
import { createPageLines } from '#core/douyin/page/page-lines.ts';
import type { PageLines } from '#core/douyin/page/page-lines.ts';
import { douyinSite } from '#core/douyin/page/page-site.ts';
import { createRoomFacts } from '#core/douyin/room-facts/room-facts.ts';
import { nodeHttpGet } from '#core/node-http-get.ts';
import type { Logger, Upstream } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import { createFakeSigner } from '#fake-douyin/signer.ts';
import { throughFake } from '#fake-douyin/through-fake.ts';
import { AppError, asAppError } from '#shared/errors.ts';
import { findBrowser, isProgram } from './browser/find-browser.ts';
import { createHeadlessBrowser } from './browser/headless-browser.ts';
import type { HeadlessBrowser } from './browser/headless-browser.ts';

export interface LiveSourceOptions {
  /** A fake server that has all rooms; null: Douyin. */
  readonly fakeOrigin: string | null;
  readonly cookies: CookieSource;
  readonly logger: Logger;
  /** `CHROMIUM_PATH` and what else says where a browser is. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface LiveSource {
  readonly upstream: Upstream;
  /** Closes the pages and the browser, if one was started. */
  close(): Promise<void>;
}

/**
 * Rooms by number, 抖音号 or link. With `fakeOrigin` everything that would be asked of Douyin is asked of a
 * fake server there: the same look-ups, but made-up rooms, signed without a page and labelled as demo.
 */
export function createLiveSource(options: LiveSourceOptions): LiveSource {
  const { fakeOrigin, cookies } = options;
  const httpGet = fakeOrigin === null ? nodeHttpGet : throughFake(nodeHttpGet, fakeOrigin);
  const facts = createRoomFacts({
    httpGet,
    cookies: () => cookies.current(),
    clock: systemClock,
    random: Math.random,
  });
  if (fakeOrigin !== null) {
    const { signSocket } = createFakeSigner(fakeOrigin);
    const upstream = { ...createLiveUpstream({ facts, lines: { findLine: signSocket } }), isDemo: true };
    return { upstream, close: () => Promise.resolve() };
  }
  const pages = openPages(options);
  const isLoggedIn = (): boolean => cookies.current().length > 0;
  if (pages instanceof AppError) {
    return {
      upstream: createLiveUpstream({ facts, lines: pages, isLoggedIn }),
      close: () => Promise.resolve(),
    };
  }
  const { lines, browser } = pages;
  return {
    upstream: createLiveUpstream({ facts, lines, isLoggedIn }),
    close: async () => {
      lines.close();
      await browser.close();
    },
  };
}

/** The machine's browser starts with the first page. The error says why there is none to be asked. */
function openPages(
  options: LiveSourceOptions,
): { readonly lines: PageLines; readonly browser: HeadlessBrowser } | AppError {
  const { cookies, logger, environment } = options;
  const chosen = environment['CHROMIUM_PATH'] ?? null;
  try {
    const path = findBrowser(chosen, { platform: process.platform, env: environment, isProgram });
    const browser = createHeadlessBrowser({ path, clock: systemClock, logger });
    const lines = createPageLines({
      browser,
      site: douyinSite,
      clock: systemClock,
      logger,
      cookies: () => Promise.resolve(cookies.current()),
    });
    cookies.onChange(() => {
      lines.forgetAddresses();
    });
    return { lines, browser };
  } catch (thrown) {
    return asAppError(thrown);
  }
}
