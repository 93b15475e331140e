import type { Page } from '@playwright/test';
import { expect, test } from './browser-fixtures.ts';

// The same dashboard in a browser tab over WebSocket, without Electron: what OBS docks and phones use.

/** A room slow enough that a gap stays in view: the feed holds only the rows on screen. */
const QUIET = 'demo:calm';

test('a pasted room shows its lines, survives a dropped socket and is kept after a restart', async ({
  page,
  fake,
  startHost,
}) => {
  // Any break between the socket and a browser tab; a gap that is hidden; a session that is not kept.
  const first = await startHost();
  await page.goto(first.dashboardUrl);
  await follow(page, QUIET);
  await expect(page.getByTestId('feed-row').first()).toBeVisible();
  await expect(page.getByTestId('demo-label')).toBeVisible();

  fake.roomOf('calm').cut('reset');
  await expect(page.getByTestId('gap-row').first()).toBeVisible();
  await expect(page.getByTestId('state-chip')).toContainText(/接收中|Receiving/);

  await page.getByTestId('stop-button').click();
  await page.getByTestId('confirm').click();
  await expect(page.getByTestId('stop-button')).toBeHidden();
  await first.stop();

  const second = await startHost();
  await page.goto(second.dashboardUrl);
  await page.getByRole('button', { name: /^(全部场次|All sessions)$/ }).click();
  await expect(page.getByTestId('session-row')).toHaveCount(1);
});

test('a page outlives the process behind it and shows the gap of the restart', async ({
  page,
  startHost,
}) => {
  // A page that stays blank or stale when the engine dies, or draws lines twice when it is back.
  const first = await startHost();
  await page.goto(first.dashboardUrl);
  await follow(page, QUIET);
  await expect(page.getByTestId('feed-row').first()).toBeVisible();
  // What was never on disk leaves no session to go on with.
  await expect.poll(() => first.written()).toBeGreaterThan(0);
  await first.kill();
  await expect(page.getByTestId('link-banner')).toBeVisible();

  await startHost(Number(new URL(first.dashboardUrl).port));
  await expect(page.getByTestId('link-banner')).toBeHidden();
  await page.getByRole('button', { name: /^(回到开始|Back to start)$/ }).click();
  await follow(page, QUIET);
  await expect(page.getByTestId('gap-row').first()).toBeVisible();
});

test('without its token the page says so and shows nothing', async ({ page, startHost }) => {
  const host = await startHost();
  await page.goto(new URL('/', host.dashboardUrl).href);
  await expect(page.getByTestId('room-input')).toBeHidden();
  await expect(page.getByText(/#k=/)).toBeVisible();
});

async function follow(page: Page, room: string): Promise<void> {
  const input = page.getByTestId('room-input');
  await input.fill(room);
  await input.press('Enter');
}
