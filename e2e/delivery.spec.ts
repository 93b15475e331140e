import { expect, test } from './browser-fixtures.ts';

test('a guest’s room: lights say what arrives, and no zero stands for gifts that are withheld', async ({
  page,
  startHost,
}) => {
  // "0 gifts" as a fact; lights that only a mouse, or only good eyes, can read.
  const host = await startHost();
  await page.goto(host.dashboardUrl);
  await page.getByTestId('room-input').fill('demo:guest');
  await page.getByTestId('room-input').press('Enter');
  const lights = page.getByTestId('delivery-lights');
  await expect(lights.getByRole('button', { name: /^(弹幕: 正常送达|Chat: arriving)$/ })).toBeVisible();
  await expect(page.getByTestId('kpi-gift')).toContainText('—');
  await expect(page.getByTestId('kpi-gift')).not.toContainText('0');
  const gifts = lights.locator('[data-kind="gift"]');
  const tip = page.locator('#light-tip-gift');
  await expect(tip).toBeHidden();
  await gifts.focus();
  await expect(tip).toBeVisible();
  await expect(gifts).toHaveAccessibleDescription(/没收到不等于没有|not none sent/);
});
