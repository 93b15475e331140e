import { silentLogger } from '#core/logger.ts';
import { systemClock } from '#core/system-clock.ts';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import { createHeadlessBrowser } from '#headless/browser/headless-browser.ts';

const LIMIT_MS = 60_000;

/** The reference: a browser starts, loads the room's page and its own socket hears something; ms. */
export async function barePage(seed: number): Promise<number> {
  const fake = await startFakeDouyin({ seed, scenario: 'evening' });
  const browser = createHeadlessBrowser({
    path: process.env['CHROMIUM_PATH'] ?? null,
    clock: systemClock,
    logger: silentLogger,
  });
  const signal = AbortSignal.timeout(LIMIT_MS);
  const begin = performance.now();
  try {
    const page = await browser.openPage(signal);
    const heard = new Promise<void>((resolve, reject) => {
      page.onEvent((method) => {
        if (method === 'Network.webSocketFrameReceived') resolve();
      });
      signal.addEventListener('abort', () => {
        reject(new Error('the page heard nothing'));
      });
    });
    await page.send('Network.enable');
    await page.send('Page.navigate', { url: `${fake.origin}/${fake.webRid}` });
    await heard;
    return performance.now() - begin;
  } finally {
    await browser.close();
    await fake.close();
  }
}
