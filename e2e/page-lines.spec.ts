import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { FakeDouyin } from '#fake-douyin/server.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

// A real room as far as the app can tell: looked up by number, signed for by the service's own page in a
// window that nobody sees. The service is a server of this machine.
let fake: FakeDouyin;

test.beforeEach(async () => {
  fake = await startFakeDouyin();
  process.env['DANMUDECK_PAGE_ORIGIN'] = fake.origin;
});

test.afterEach(async () => {
  delete process.env['DANMUDECK_PAGE_ORIGIN'];
  await fake.close();
});

test('the room’s own page signs in a hidden window, which is closed when the socket is open', async ({
  launchApp,
}) => {
  // A window that stays, video that is loaded, or a page that can be seen or heard.
  const { app, page, request } = await launchApp();
  await follow(page, fake.webRid);
  await expect(page.getByTestId('feed-row').first()).toBeVisible({ timeout: 30_000 });
  expect((await request('getStatus', {})).line).toEqual({ way: 'socket', reason: null });
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(fake.pageCounts()).toEqual({ visits: 1, mediaRequests: 0 });
  await expect.poll(() => fake.counts().open).toBe(1);
});

test('refused twice, the app reads the page’s own connection, and says so', async ({ launchApp }) => {
  // A fallback that never comes, and a window with powers that no page may have.
  fake.refuseOthers(2);
  const { app, page, request } = await launchApp();
  await follow(page, fake.webRid);
  await expect(page.getByTestId('feed-row').first()).toBeVisible({ timeout: 45_000 });
  const { line } = await request('getStatus', {});
  expect(line?.way).toBe('page');
  expect(line?.reason).toContain('refused');
  const asked = await app.evaluate(({ BrowserWindow }) => {
    const hidden = BrowserWindow.getAllWindows().at(-1);
    if (hidden === undefined) return null;
    // What was asked for can be read of the stand-in only; the real window enforces it.
    const options = Reflect.get(hidden, 'askedOptions') as { webPreferences: object } | undefined;
    const { webPreferences } = options ?? {};
    const names = ['sandbox', 'contextIsolation', 'nodeIntegration', 'webviewTag', 'preload'] as const;
    return {
      isVisible: hidden.isVisible(),
      powers: webPreferences && names.map((name): unknown => Reflect.get(webPreferences, name)),
    };
  });
  expect(asked?.isVisible).toBe(false);
  if (asked?.powers !== undefined) expect(asked.powers).toEqual([true, true, false, false, undefined]);
  expect(fake.pageCounts().mediaRequests).toBe(0);
});

test('closing the dashboard ends the app although a hidden page is open', async ({ launchApp }) => {
  // A window that nobody sees and that keeps the app running for ever.
  fake.refuseOthers(2);
  const { app, page } = await launchApp();
  await follow(page, fake.webRid);
  await expect(page.getByTestId('feed-row').first()).toBeVisible({ timeout: 45_000 });
  const ended = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await ended;
  await expect.poll(() => fake.counts().open).toBe(0);
});

async function follow(page: Page, room: string): Promise<void> {
  const input = page.getByTestId('room-input');
  await input.fill(room);
  await input.press('Enter');
}
