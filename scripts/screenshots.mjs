// Photographs the dashboard over the demo into docs/images: npx node scripts/screenshots.mjs (after a build).
import './guard.mjs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './ensure-browser.mjs';

const { startFakeDouyin } = await import('../src/fake-douyin/server.ts');
const { startHost } = await import('../src/headless/host.ts');

const images = join(import.meta.dirname, '..', 'docs', 'images');
/** Name, theme, language, width, height. */
const VIEWS = [
  ['dark-zh', 'dark', 'zh-CN', 1440, 900],
  ['light-en', 'light', 'en', 1440, 900],
];
/** Long enough for the feed to fill and a trend to show. */
const WATCH_MS = 40_000;

mkdirSync(images, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'danmudeck-images-'));
const fake = await startFakeDouyin();
const host = await startHost({ dataDir, port: 0, fakeOrigin: fake.origin, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: (await ensureBrowser()) ?? undefined,
  chromiumSandbox: false,
});
const pages = [];
for (const [name, theme, language, width, height] of VIEWS) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript(
    (settings) => localStorage.setItem('danmudeck.view', settings),
    JSON.stringify({ theme, language }),
  );
  page.on('console', (message) => process.stderr.write(`${name}: ${message.text()}\n`));
  await page.goto(host.app.api.dashboardUrl);
  await page.getByTestId('room-input').waitFor();
  await page.screenshot({ path: join(images, `start-${name}.png`) });
  pages.push([name, page]);
}

/** @param {string} what */
async function shootAll(what) {
  for (const [name, page] of pages) await page.screenshot({ path: join(images, `${what}-${name}.png`) });
}

await host.app.dispatch('startFetch', { liveId: 'demo:evening' });
await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
await shootAll('live');

fake.refuseNext(50);
fake.cut('reset');
for (const [, page] of pages) await page.getByTestId('reconnect-banner').waitFor();
await shootAll('reconnecting');

await browser.close();
await host.close();
await fake.close();
rmSync(dataDir, { recursive: true, force: true });
