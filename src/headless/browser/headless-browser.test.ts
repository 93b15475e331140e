import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { silentLogger } from '#core/logger.ts';
import type { BrowserPage } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import { startBrowser } from './browser-process.ts';
import { createHeadlessBrowser } from './headless-browser.ts';
import type { HeadlessBrowser } from './headless-browser.ts';
import { findBrowser, isProgram } from './find-browser.ts';

// A whole browser starts in each, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const running: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of running.splice(0).toReversed()) await end();
});

function openBrowser(): HeadlessBrowser {
  const browser = createHeadlessBrowser({ path: null, clock: systemClock, logger: silentLogger });
  running.push(() => browser.close());
  return browser;
}

const openPage = (browser: HeadlessBrowser): Promise<BrowserPage> =>
  browser.openPage(new AbortController().signal);

async function evaluate(page: BrowserPage, expression: string): Promise<unknown> {
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result } = await page.send('Runtime.evaluate', options);
  return (result as { value?: unknown }).value;
}

/** Processes of one group that have not ended. */
function processesOf(group: number): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return fields[0] !== 'Z' && Number(fields[2]) === group;
    } catch {
      return false;
    }
  });
}

test('pages share one browser and nothing else', async () => {
  // Catches: a browser per room, and a login of one page that another sees.
  const browser = openBrowser();
  const [first, second] = await Promise.all([openPage(browser), openPage(browser)]);
  const cookie = { name: 'a', value: '1', domain: '127.0.0.1', path: '/' };
  await first.send('Network.setCookies', { cookies: [cookie] });
  const urls = ['http://127.0.0.1/'];
  expect((await first.send('Network.getCookies', { urls }))['cookies']).toHaveLength(1);
  expect((await second.send('Network.getCookies', { urls }))['cookies']).toEqual([]);
  expect(await evaluate(first, 'navigator.userAgent')).not.toContain('Headless');
});

test('a page gets no window of its own and no permission', async () => {
  // Catches: pop-ups that pile up unseen, and a page that asks for the microphone.
  const fake = await startFakeDouyin();
  running.push(() => fake.close());
  const page = await openPage(openBrowser());
  await page.send('Page.navigate', { url: fake.origin });
  await page.send('Runtime.evaluate', { expression: 'window.open("about:blank#x")', userGesture: true });
  const state = 'navigator.permissions.query({ name: "geolocation" }).then(({ state }) => state)';
  expect(await evaluate(page, state)).toBe('denied');
  for (let look = 0; ; look += 1) {
    const { targetInfos } = await page.send('Target.getTargets');
    const windows = (targetInfos as { type: string; url: string }[]).filter(({ url }) => url.endsWith('#x'));
    if (windows.length === 0) break;
    expect(look).toBeLessThan(500);
    await pause(10);
  }
});

test('a moved mouse reaches a page that no window shows', async () => {
  // Catches: an input event that a page without a window never gets.
  const page = await openPage(openBrowser());
  await page.send('Runtime.evaluate', {
    expression: 'addEventListener("mousemove", () => { window.moved = 1 })',
  });
  await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 200, y: 300 });
  expect(await evaluate(page, 'window.moved')).toBe(1);
});

test.runIf(process.platform === 'linux')('closing leaves no process and no profile behind', async () => {
  // Catches: a Chromium that outlives the host, and a folder per start in the temporary folder.
  const path = findBrowser(null, { platform: process.platform, env: process.env, isProgram });
  const started = await startBrowser({ path, sandbox: process.getuid?.() !== 0 }, systemClock, () => {});
  expect(processesOf(started.pid).length).toBeGreaterThan(2);
  expect(existsSync(started.profile)).toBe(true);
  await started.end();
  expect(processesOf(started.pid)).toEqual([]);
  expect(existsSync(started.profile)).toBe(false);
});

test('a browser that ends by itself is told to its pages, and the next page starts another', async () => {
  // Catches: a page that waits for a browser that is gone.
  const browser = openBrowser();
  const page = await openPage(browser);
  const gone = new Promise<void>((resolve) => {
    page.onGone(resolve);
  });
  const { pid } = browser;
  process.kill(pid ?? 0, 'SIGKILL');
  await gone;
  await expect(page.send('Page.enable')).rejects.toThrow();
  expect(await evaluate(await openPage(browser), '1 + 1')).toBe(2);
  expect(browser.pid).not.toBe(pid);
});

test('a program that is no browser is said not to start', async () => {
  // Catches: a wrong CHROMIUM_PATH that is waited for, or ends the host.
  await expect(
    startBrowser({ path: '/bin/true', sandbox: true }, systemClock, () => {}),
  ).rejects.toMatchObject({ code: 'E001' });
});
