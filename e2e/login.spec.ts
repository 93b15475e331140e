import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { startFakeLogin, type FakeLogin } from '#fake-douyin/login/fake-login.ts';
import { expect, test as base, type RunningApp } from './fixtures.ts';

// A login on a page that stands in for Douyin's, from the button to the disk and back. Douyin's own addresses
// are answered by a server on this machine; the app itself knows nothing of that.

interface Fixtures {
  readonly douyin: FakeLogin;
}

const test = base.extend<Fixtures>({
  douyin: async ({ browserName }, use) => {
    const douyin = await startFakeLogin(`${browserName}-f00dfeedcafe`);
    await use(douyin);
    await douyin.close();
  },
});

test('a login is still there after a restart, encrypted, and a log-out leaves nothing on disk', async ({
  launchApp,
  douyin,
}, testInfo) => {
  // A cookie in plain text, a login that is forgotten, or a log-out that only looks like one.
  const userData = testInfo.outputPath('user-data');
  const first = await launchApp({ userData });
  await answerAsDouyin(first.app, douyin.origin);
  const page = await openLoginPage(first);
  await page.locator('#log-in').click();
  await expect(first.page.getByTestId('login')).toHaveAttribute('data-state', 'in');
  await expect.poll(() => page.isClosed()).toBe(true);
  await expect.poll(async () => (await first.request('getLogin', {})).keptIn).toBe('encrypted-file');
  await expect.poll(() => cookiesOfPartition(first.app)).toBe(0);
  const login = await first.request('getLogin', {});
  expect(login.expiresMs).toBeGreaterThan(Date.now());
  expect(JSON.stringify(login)).not.toContain('fake-');
  await first.app.close();
  expect(await findOnDisk(userData, douyin.secrets)).toEqual([]);
  expect(await readdir(join(userData, 'data'))).toContain('login.json');

  const second = await launchApp({ userData });
  await expect(second.page.getByTestId('login')).toHaveAttribute('data-state', 'in');
  expect((await second.request('getLogin', {})).expiresMs).toBe(login.expiresMs);
  await second.page.getByTestId('log-out').click();
  await second.page.getByTestId('confirm').click();
  await expect(second.page.getByTestId('login')).toHaveAttribute('data-state', 'out');
  await second.app.close();
  expect(await findOnDisk(userData, douyin.secrets)).toEqual([]);
  expect(await readdir(join(userData, 'data'))).not.toContain('login.json');

  const third = await launchApp({ userData });
  expect((await third.request('getLogin', {})).state).toBe('out');
});

test('without a keyring nothing is kept unless the person agrees', async ({
  launchApp,
  douyin,
}, testInfo) => {
  // A login under a key that everybody has, which nobody was asked about.
  const userData = testInfo.outputPath('user-data');
  const running = await launchApp({ userData });
  await answerAsDouyin(running.app, douyin.origin);
  await running.app.evaluate(({ safeStorage, dialog }) => {
    safeStorage.getSelectedStorageBackend = () => 'basic_text';
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
  });
  const page = await openLoginPage(running);
  await page.locator('#log-in').click();
  await expect.poll(async () => (await running.request('getLogin', {})).problem?.code).toBe('not-kept');
  expect(await running.request('getLogin', {})).toMatchObject({ state: 'in', keptIn: 'memory' });
  await running.app.close();
  expect(await readdir(join(userData, 'data'))).not.toContain('login.json');
});

test('the login page is a browser and nothing more, and stays on Douyin', async ({ launchApp, douyin }) => {
  // A page with the app's bridge, one that leads to somebody else's form, or one that says it is another site.
  const running = await launchApp();
  await answerAsDouyin(running.app, douyin.origin);
  const page = await openLoginPage(running);
  expect(
    await page.evaluate(() => ['danmudeck', 'require', 'process'].filter((name) => name in window)),
  ).toEqual([]);
  const home = page.url();
  await page.locator('#elsewhere').click();
  await page.locator('#new-window').click();
  await page.evaluate(() => window.open('https://www.example.com/'));
  await expect.poll(() => running.app.windows().length).toBe(2);
  expect(page.url()).toBe(home);
  // By now the page has had its say.
  const title = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => window.getTitle())
      .find((text) => text.includes('抖音')),
  );
  expect(title).toContain('www.douyin.com');
  expect(title).not.toContain('example');

  // Asking again brings the same window forward.
  await running.page.getByTestId('login-start').click();
  await expect.poll(() => running.app.windows().length).toBe(2);
  await page.close();
  await expect.poll(async () => (await running.request('getLogin', {})).state).toBe('out');
});

/** Answers for `https://*.douyin.com` in the login's partition, and says what it was asked. */
async function answerAsDouyin(app: ElectronApplication, origin: string): Promise<void> {
  await app.evaluate(({ session }, server) => {
    session.fromPartition('douyin-login').protocol.handle('https', async (request) => {
      const { pathname, search } = new URL(request.url);
      return fetch(new URL(pathname + search, server), { method: request.method });
    });
  }, origin);
}

async function openLoginPage({ app, page }: RunningApp): Promise<Page> {
  const opened = app.waitForEvent('window');
  await page.getByTestId('login-start').click();
  const login = await opened;
  await login.waitForURL(/^https:\/\/www\.douyin\.com\//);
  await expect(page.getByTestId('login')).toHaveAttribute('data-state', 'waiting');
  return login;
}

function cookiesOfPartition(app: ElectronApplication): Promise<number> {
  return app.evaluate(async ({ session }) => {
    const cookies = await session.fromPartition('douyin-login').cookies.get({});
    return cookies.length;
  });
}

/** Files below the folder that hold one of the texts. */
async function findOnDisk(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const holding = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return texts.some((text) => bytes.includes(text)) ? [file] : [];
    }),
  );
  return holding.flat();
}
