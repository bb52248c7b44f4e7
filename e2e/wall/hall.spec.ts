/** The screen in a hall: what it shows today, after midnight without a network, and on the next day with one. */
import { expect, inShanghai, test } from '../fixtures.ts';
import { UPRIGHT_WALL, WALL } from '../screens.ts';

const PATH = 'stations/yangban/liulin/screen/';
const MINUTE_MS = 60_000;

test.use({ worker: true, now: '' });

for (const viewport of [WALL, UPRIGHT_WALL])
  test(`fits a screen of ${viewport.width} × ${viewport.height}, with text of at least 5 % of its shorter side`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.clock.setFixedTime(inShanghai('2026-11-16T08:00'));
    await page.goto(PATH);
    await expect(page.locator('[data-rel="today"] > h2')).toContainText('11月16日');
    const { width, height, smallest } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      smallest: Math.min(
        ...[...document.querySelectorAll('.hall p:not(.vh)')]
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => parseFloat(getComputedStyle(element).fontSize)),
      ),
    }));
    expect([width, height]).toEqual([viewport.width, viewport.height]);
    expect(smallest).toBeGreaterThanOrEqual((1080 * 5) / 108);
  });

test('never shows yesterday as today, and says that it has no network', async ({ page, context }) => {
  await page.clock.install({ time: inShanghai('2026-11-16T22:00') });
  await page.goto(PATH);
  const today = page.locator('[data-rel="today"] > h2');
  await expect(today).toContainText('11月16日');
  await expect(page.locator('[data-clock]')).toHaveText('22:00');
  await expect(page.locator('[data-freshness]')).toHaveText('22:00更新');
  await context.setOffline(true);
  await page.clock.pauseAt(inShanghai('2026-11-17T00:02'));
  await page.clock.runFor(2 * MINUTE_MS);
  await expect(today).toContainText('11月17日');
  await expect(page.locator('section[data-day="2026-11-16"]')).toBeHidden();
  await expect(page.locator('[data-freshness]')).toContainText('没连上网，内容是11月16日2');
  await expect(page.locator('[data-date]')).toHaveText('11月17日 周二');
});

test.describe('without a worker, which would answer in place of the test', () => {
  test.use({ serviceWorkers: 'block' });

  test('says so when its two weeks are over, and goes on when the network is back', async ({ page }) => {
    await page.clock.install({ time: inShanghai('2026-12-15T09:00') });
    await page.goto(PATH);
    await expect(page.getByText('这块屏没有今天的内容')).toBeVisible();
    await expect(page.locator('[data-freshness]')).toHaveText('内容只到11月29日');
    const old = await (await page.request.get(PATH)).text();
    const html = old.replaceAll('2026-11-16', '2026-12-15').replaceAll('2026-11-29', '2026-12-28');
    await page.route('**/screen/', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await page.clock.runFor(10.1 * MINUTE_MS);
    await expect(page.getByText('这块屏没有今天的内容')).toBeHidden();
    await expect(page.locator('section[data-rel="today"]')).toBeVisible();
    await expect(page.locator('[data-freshness]')).toHaveText(/^9:1\d更新$/);
  });
});
