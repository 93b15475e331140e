import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './browser-fixtures.ts';

// The screen that hands out tokens, in a browser tab over the very connection that it can cut.

const run = promisify(execFile);

async function openApiScreen(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(本机接口|Local API)$/ }).click();
  await expect(page.getByTestId('api-base-url')).toBeVisible();
}

async function tokensOf(dataDir: string): Promise<{ read: string; control: string }> {
  return JSON.parse(await readFile(join(dataDir, 'api-tokens.json'), 'utf8')) as {
    read: string;
    control: string;
  };
}

test('the page replaces the control token it came with and goes on without a reload', async ({
  page,
  startHost,
}, testInfo) => {
  // A page that cuts itself off; a token that is shown before it is asked for; an old one that still works.
  const host = await startHost();
  const dataDir = testInfo.outputPath('data');
  const before = await tokensOf(dataDir);
  await page.goto(host.dashboardUrl);
  await openApiScreen(page);
  await expect(page.getByTestId('api-screen')).not.toContainText(before.control);
  await page.evaluate(() => Object.assign(window, { stillTheSame: true }));

  await page.getByTestId('rotate-control').click();
  await page.getByTestId('confirm').click();
  await expect(page.getByTestId('rotated-control')).toBeVisible();
  await expect(page.getByTestId('link-banner')).toBeHidden();
  const after = await tokensOf(dataDir);
  expect(after.control).not.toBe(before.control);
  expect(after.read).toBe(before.read);

  await page
    .getByTestId('token-control')
    .getByRole('button', { name: /^(显示|Show)/ })
    .click();
  await expect(page.getByTestId('token-text-control')).toHaveText(after.control);
  expect(await page.evaluate(() => 'stillTheSame' in window)).toBe(true);

  const { origin } = new URL(host.dashboardUrl);
  const status = async (token: string) =>
    (await fetch(`${origin}/api/live/status`, { headers: { Authorization: `Bearer ${token}` } })).status;
  expect(await status(before.control)).toBe(401);
  expect(await status(after.control)).toBe(200);
  await expect(page.getByTestId('log-row').filter({ hasText: '401' })).toHaveCount(1);

  // Also after a reload: the tab has kept the new token.
  await page.reload();
  await openApiScreen(page);
  await expect(page.getByTestId('token-control')).toBeVisible();
});

test('a token that is not shown is copied whole', async ({ page, context, startHost }, testInfo) => {
  // A copy of the dots; a token that has to be put on stream before it can be copied.
  const host = await startHost();
  const { read } = await tokensOf(testInfo.outputPath('data'));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(host.dashboardUrl);
  await openApiScreen(page);
  const row = page.getByTestId('token-read');
  await row.getByTestId('copy').click();
  await expect(row.getByRole('status')).toHaveText(/^(已复制|Copied)$/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(read);
  await expect(page.getByTestId('token-text-read')).toHaveText(/^ddr_•+$/);
});

test('where nothing can be copied, a hidden token does not say to select the dots', async ({
  page,
  startHost,
}) => {
  // A dock without a clipboard, and advice that cannot be followed.
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await openApiScreen(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no clipboard'));
  });
  const row = page.getByTestId('token-read');
  await row.getByTestId('copy').click();
  await expect(row.getByRole('status')).toHaveText(/请先显示|show it first/);
  await row.getByRole('button', { name: /^(显示|Show)/ }).click();
  await row.getByTestId('copy').click();
  await expect(row.getByRole('status')).toHaveText(/手动选中|by hand/);
});

test('a worker token is shown once and can be taken away again', async ({ page, startHost }) => {
  // A token that is lost because it was never shown, or that stays on screen after a reload.
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await openApiScreen(page);
  await page.getByTestId('worker-name').fill('crawler-1');
  await page.getByTestId('worker-accounts').fill('acc-1，acc-2');
  await page.getByTestId('worker-accounts').press('Enter');
  await expect(page.getByTestId('made-token')).toContainText('ddw_');
  await expect(page.getByTestId('worker-token')).toContainText('acc-1, acc-2');

  await page.reload();
  await openApiScreen(page);
  await expect(page.getByTestId('worker-token')).toHaveCount(1);
  await expect(page.getByTestId('api-screen')).not.toContainText('ddw_');
  await page.getByTestId('worker-token').getByRole('button').click();
  await page.getByTestId('confirm').click();
  await expect(page.getByTestId('worker-token')).toHaveCount(0);
});

test('a page with the read token sees the address and no tokens', async ({ page, startHost }, testInfo) => {
  // A dock that may only look and gets the control token all the same.
  const host = await startHost();
  const { read } = await tokensOf(testInfo.outputPath('data'));
  const { origin } = new URL(host.dashboardUrl);
  await page.goto(`${origin}/#k=${read}`);
  await openApiScreen(page);
  await expect(page.getByTestId('api-read-only')).toBeVisible();
  await expect(page.getByTestId('rotate-control')).toHaveCount(0);
});

test('the screen is there while a room is followed, marks made-up data and fits a dock', async ({
  page,
  startHost,
}) => {
  // A screen that only the idle app shows; demo data without its label; a dock that must be scrolled sideways.
  const host = await startHost();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(host.dashboardUrl);
  const input = page.getByTestId('room-input');
  await input.fill('demo:calm');
  await input.press('Enter');
  await expect(page.getByTestId('stop-button')).toBeVisible();
  await openApiScreen(page);
  await expect(page.getByTestId('demo-label')).toBeVisible();
  const width = await page
    .getByTestId('api-screen')
    .locator('main')
    .evaluate((main) => main.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: /^(返回|Back)$/ }).click();
  await expect(page.getByTestId('stop-button')).toBeVisible();
});

test('each example runs as it stands', async ({ page, startHost }, testInfo) => {
  // An example with a wrong path, a wrong port or a wrong quotation mark; one that takes the token to a proxy.
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await openApiScreen(page);
  // Nobody listens there.
  const env = { ...process.env, http_proxy: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' };
  const commands = [
    ['curl', 'sh', '-c'],
    ['Python', 'python3', '-c'],
    ['Node', process.execPath, '--input-type=module', '-e'],
  ] as const;
  for (const [name, program, ...args] of commands) {
    await page.getByRole('radio', { name, exact: true }).click();
    const code = await page.getByTestId('api-example').innerText();
    const { stderr } = await run(program, [...args, code], { cwd: testInfo.outputDir, env });
    expect(stderr, name).toBe('');
  }
  await expect(page.getByTestId('log-row').filter({ hasText: '/api/im/accounts' })).toHaveCount(3);
  await expect(page.getByTestId('log-row').filter({ hasText: /(40\d|50\d)/ })).toHaveCount(0);
});

test('a token that can be shown only once outlives a restart of the app', async ({ page, startHost }) => {
  // A page that starts the screen anew when it is cut off, and with it loses the only copy of a token.
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await openApiScreen(page);
  await page.getByTestId('worker-name').fill('crawler-1');
  await page.getByTestId('worker-accounts').fill('acc-1');
  await page.getByTestId('worker-add').click();
  await expect(page.getByTestId('made-token')).toContainText('ddw_');
  await host.stop();
  await expect(page.getByTestId('link-banner')).toBeVisible();
  await expect(page.getByTestId('worker-add')).toBeDisabled();
  await startHost(Number(new URL(host.dashboardUrl).port));
  await expect(page.getByTestId('link-banner')).toBeHidden();
  await expect(page.getByTestId('made-token')).toContainText('ddw_');
});

test('an account id that cannot be one is refused in words that name it', async ({ page, startHost }) => {
  // "Something is missing", said of a form that is filled in.
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await openApiScreen(page);
  await page.getByTestId('worker-name').fill('crawler-1');
  await page.getByTestId('worker-accounts').fill('acc/1');
  await page.getByTestId('worker-add').click();
  await expect(page.getByTestId('api-error')).toContainText(/账号 ID|account id/);
  await expect(page.getByTestId('worker-token')).toHaveCount(0);
});

test('the docs page has an icon, and its browser finds nothing to complain about', async ({
  page,
  startHost,
}) => {
  // A browser that looks for /favicon.ico, is answered 401 and says so in its console.
  const host = await startHost();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const icon = page.waitForResponse((answer) => answer.url().endsWith('.svg'));
  await page.goto(`${new URL(host.dashboardUrl).origin}/api/docs`);
  expect((await icon).status()).toBe(200);
  expect(complaints).toEqual([]);
});
