import type { Page } from '@playwright/test';
import { askBridge, expect, test } from './fixtures.ts';

// The built main, preload and dashboard as one app. Each title is the promise; the comment in a test
// is the bug that would break it.

test('the page has the bridge and nothing else of the desktop', async ({ launchApp }) => {
  // A preload that leaks Node or `ipcRenderer`, or a page without its content security policy.
  const { page } = await launchApp();
  await expect(page.getByTestId('room-input')).toBeVisible();
  const found = await page.evaluate(() => {
    const bridge: unknown = Reflect.get(window, 'danmudeck');
    const inline = document.createElement('script');
    let refused = '';
    try {
      inline.textContent = 'window.inlineRan = true';
    } catch (thrown) {
      refused = String(thrown);
    }
    document.head.append(inline);
    return {
      bridge: Object.keys(bridge as object).toSorted(),
      isFrozen: Object.isFrozen(bridge),
      node: ['require', 'process', 'Buffer', 'module'].filter((name) => name in window),
      ranInline: 'inlineRan' in window,
      needsTrustedTypes: refused.includes('TrustedScript'),
    };
  });
  expect(found).toEqual({
    bridge: ['on', 'request'],
    isFrozen: true,
    node: [],
    ranInline: false,
    needsTrustedTypes: true,
  });
});

test('the page stays where it is', async ({ launchApp }) => {
  // A handler that forgets one of the ways out: navigation, a new window, a link to a program.
  const { app, page } = await launchApp();
  await expect(page.getByTestId('room-input')).toBeVisible();
  const home = page.url();
  await page.evaluate(() => {
    window.open('https://example.com/');
    window.open('file:///etc/hostname');
    location.href = 'https://example.com/';
  });
  await expect(page.getByTestId('room-input')).toBeVisible();
  expect(page.url()).toBe(home);
  await expect.poll(() => app.windows().length).toBe(1);
});

test('what the engine does not know is answered, not thrown', async ({ launchApp }) => {
  // A rejection would reach the page as one line of text without its code.
  const { page } = await launchApp();
  const answer = await askBridge(page, 'constructor', {});
  expect(answer).toMatchObject({ ok: false, error: { error_code: 'E302' } });
});

test('a pasted room shows its first lines and its gifts', async ({ launchApp }) => {
  // Any break between the socket and the pixel: this is the whole path.
  const { page } = await launchApp();
  await follow(page, 'demo:evening');
  await expect(page.getByTestId('feed-row').first()).toBeVisible();
  await expect(page.getByTestId('gift-row').first()).toBeVisible();
  await expect(page.getByTestId('state-chip')).toBeVisible();
  await expect(page.getByTestId('demo-label')).toBeVisible();
});

test('a dropped socket comes back and leaves one visible gap', async ({ launchApp }) => {
  // A reconnect that never happens, or one that hides what was missed.
  const { page, request } = await launchApp();
  await follow(page, 'demo:flaky');
  await expect(page.getByTestId('gap-row').first()).toBeVisible({ timeout: 45_000 });
  const before = (await request('getStatus', {})).messageCount;
  await expect.poll(async () => (await request('getStatus', {})).messageCount).toBeGreaterThan(before);
  expect((await request('getStatus', {})).reconnectCount).toBeGreaterThan(0);
});

test('a stopped session is there after a restart, whole', async ({ launchApp }) => {
  // Rows still queued when the app quits, or a session that nobody closed.
  const first = await launchApp();
  await follow(first.page, 'demo:evening');
  await expect(first.page.getByTestId('feed-row').first()).toBeVisible();
  await first.page.getByTestId('stop-button').click();
  await first.page.getByTestId('confirm').click();
  await expect.poll(async () => (await first.request('getStatus', {})).state).toBe('IDLE');
  const [kept] = await first.request('listSessions', {});
  await first.app.close();

  const second = await launchApp();
  await second.page.getByRole('button', { name: /^(全部场次|All sessions)$/ }).click();
  await expect(second.page.getByTestId('session-row').first()).toBeVisible();
  const [found] = await second.request('listSessions', {});
  expect(found).toEqual(kept);
  expect(found).toMatchObject({ endReason: 'user', isDemo: true });
});

test('quitting while a room is followed loses nothing that was shown', async ({ launchApp }) => {
  // A quit that does not wait for the writer.
  const first = await launchApp();
  await follow(first.page, 'demo:rush');
  await expect.poll(async () => (await first.request('getStatus', {})).messageCount).toBeGreaterThan(500);
  const { seq } = await first.request('getSnapshot', { limit: 1 });
  await first.app.close();

  const second = await launchApp();
  const [session] = await second.request('listSessions', {});
  expect(session?.endReason).toBe('shutdown');
  const page = await second.request('listMessages', {
    sessionId: session?.sessionId,
    sinceSeq: seq - 1,
    limit: 1,
  });
  expect(page.messages.map((message) => message.seq)).toEqual([seq]);
});

test('a reloaded page draws itself again from a snapshot', async ({ launchApp }) => {
  // A page that only knows what it heard since it was loaded.
  const { app, page } = await launchApp();
  await follow(page, 'demo:calm');
  await expect(page.getByTestId('feed-row').first()).toBeVisible();
  const loaded = page.waitForEvent('load');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.reload();
  });
  await loaded;
  await expect(page.getByTestId('feed-row').first()).toBeVisible();
});

test('a second start brings the first window forward and ends', async ({ launchApp }) => {
  // Two writers on one database.
  const { app, page } = await launchApp();
  await expect(page.getByTestId('room-input')).toBeVisible();
  const focused = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<boolean>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.once('focus', () => {
          resolve(true);
        });
      }),
  );
  await expect(launchApp()).rejects.toThrow();
  expect(await focused).toBe(true);
});

async function follow(page: Page, room: string): Promise<void> {
  const input = page.getByTestId('room-input');
  await input.fill(room);
  await input.press('Enter');
}
