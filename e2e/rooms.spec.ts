import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser-fixtures.ts';

// The panel of the rooms that are watched besides the main one.

async function openRooms(page: Page): Promise<void> {
  await page.getByTestId('rooms-button').click();
  await expect(page.getByTestId('rooms')).toBeVisible();
}

async function add(page: Page, room: string): Promise<void> {
  const input = page.getByTestId('monitor-input');
  await input.fill(room);
  await input.press('Enter');
}

function rowOf(page: Page, name: string): Locator {
  return page.getByTestId('monitor-row').filter({ hasText: name });
}

test('other rooms are added, counted beside the main one, refused with the reason, and removed', async ({
  page,
  fake,
  startHost,
}) => {
  // A panel that shows another room's lines as the main room's, or figures that stand still.
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await page.getByTestId('room-input').fill('demo:calm');
  await page.getByTestId('room-input').press('Enter');
  await expect(page.getByTestId('feed-row').first()).toBeVisible();

  await openRooms(page);
  await add(page, 'demo:gift-storm');
  const row = rowOf(page, '寿星');
  await expect(row).toContainText(/接收中|Receiving/);
  await expect(row.getByTestId('demo-label')).toBeVisible();
  const rate = row.locator('dd').nth(1);
  await expect(rate).toHaveText(/^[1-9]\d*$/);
  const before = await rate.textContent();
  await expect(rate).not.toHaveText(before ?? '');
  await expect(page.getByTestId('rooms-button')).toContainText('1');

  await add(page, 'demo:calm');
  await expect(page.getByTestId('rooms-error')).toContainText(/这就是主直播间|This is the main room/);
  await add(page, 'demo:ends');
  fake.roomOf('ends').endBroadcast();
  await expect(rowOf(page, '早睡')).toContainText(/直播结束|ended/i);

  await row.getByRole('button', { name: /^(移除|Remove)/ }).click();
  await expect(row).toBeHidden();
  await expect.poll(() => fake.roomOf('gift-storm').counts().open).toBe(0);
  await expect(page.getByTestId('state-chip')).toContainText(/接收中|Receiving/);
});

test('a watched room becomes the main one and is no longer among the others', async ({ page, startHost }) => {
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await openRooms(page);
  await add(page, 'demo:gift-storm');
  const row = rowOf(page, '寿星');
  await expect(row).toContainText(/接收中|Receiving/);
  await row.getByRole('button', { name: /主直播间|main room/ }).click();
  await page.getByTestId('confirm').click();
  await expect(page.getByTestId('stop-button')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('生日会');
  await expect(page.getByTestId('rooms-button')).toHaveText('');
});
