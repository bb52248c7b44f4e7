/** The year of a district in charts: from the coverage page to its numbers, and to the file that has the same. */
import { expect, test } from '../fixtures.ts';
import { PHONE } from '../screens.ts';

test('leads from the coverage of a district to its year, whose numbers are in the file', async ({ page }) => {
  await page.goto('coverage/yangban/');
  await page.getByRole('link', { name: '2026年的图' }).click();
  const row = page.getByRole('table', { name: '五为各有几场' }).getByRole('row', { name: '为老' });
  await expect(row).toBeVisible();
  // No column for reports, because there are none.
  const [planned, held] = (await row.getByRole('cell').allTextContents()).slice(-2).map(Number);
  const href = await page.getByRole('link', { name: '下载CSV' }).first().getAttribute('href');
  const file = await (await page.request.get(href!)).text();
  expect(planned).toBeGreaterThan(0);
  expect(file).toContain(`\r\n五为,为老,${planned},${held},0,\r\n`);
  await page.getByText('每周的数字').click();
  await expect(page.getByRole('table', { name: '每周场数' }).getByRole('row').last()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('every number is within the screen, and the names below a chart can be read', async ({ page }) => {
    await page.goto('districts/yangban/2026/');
    const teams = page.getByRole('table', { name: '各队参加的场数' });
    const edges = await teams
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(Math.max(...edges)).toBeLessThanOrEqual(PHONE.width);
    const names = page.getByRole('img', { name: /每周场数/ }).locator('text');
    const heights = await names.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
  });
});
