import type { Page } from '@playwright/test';
import { shortLinkTo } from '#fake-douyin/http/short-links.ts';
import { SCENARIOS } from '#fake-douyin/show/scenarios.ts';
import { expect, test } from './browser-fixtures.ts';

// What a streamer pastes, looked up on the routes of the real service; only the answers are made up.

test('a whole share text with a short link leads into the room', async ({ page, startHost }) => {
  // A form that only the parser knows and no look-up can follow.
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await paste(page, `7.43 复制打开抖音，看看【安静画画】 ${shortLinkTo(SCENARIOS.calm.webRid)} Fho:/ 09/12`);
  await expect(page.getByTestId('feed-row').first()).toBeVisible();
  await expect(page.locator('.strip-id')).toHaveText(SCENARIOS.calm.webRid);
  // Made up by a fake server, and labelled so, although it was asked for as a real room.
  await expect(page.getByTestId('demo-label')).toBeVisible();
});

test('a room that is pasted before the stream begins is waited for in plain words and then joined', async ({
  page,
  fake,
  startHost,
}) => {
  // An error, or "connecting" for hours, where a streamer is only early.
  const { webRid, anchorName } = SCENARIOS.offline;
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await paste(page, webRid);
  await expect(page.getByTestId('state-chip')).toContainText(/等待开播 · \d+ s|Waiting .* \d+ s/);
  await expect(page.getByTestId('join-progress')).toContainText(anchorName);
  await expect(page.getByTestId('start-error')).toBeHidden();

  fake.room(webRid, 'calm');
  // Sooner than by itself; the engine lets a person look every few seconds.
  await expect(async () => {
    await page.getByTestId('look-now').click({ timeout: 1_000 });
    await expect(page.getByTestId('feed-row').first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByTestId('state-chip')).toContainText(/接收中|Receiving/);
});

test('stopping is possible while a room is waited for, and why a room is refused is told', async ({
  page,
  fake,
  startHost,
}) => {
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await paste(page, SCENARIOS.offline.webRid);
  await expect(page.getByTestId('look-now')).toBeVisible();
  await page.getByRole('button', { name: /^(取消|Cancel)$/ }).click();
  await expect(page.getByTestId('join-progress')).toBeHidden();

  await paste(page, SCENARIOS['not-found'].webRid);
  await expect(page.getByTestId('start-error')).toContainText('E104');

  fake.lookUps.setMood('web_enter', 'slider');
  fake.lookUps.setMood('page', 'slider');
  await paste(page, SCENARIOS.calm.webRid);
  await expect(page.getByTestId('join-progress')).toContainText(/滑块|slider/);
});

async function paste(page: Page, text: string): Promise<void> {
  const input = page.getByTestId('room-input');
  await input.fill(text);
  await input.press('Enter');
}
