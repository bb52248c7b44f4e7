/** Months that were opened before work without a network; others say that they are not available. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { PLAIN_ADDRESS } from '../address.ts';

test.use({ worker: true });

test('opens fetched months, names a missing one, and keeps the month on screen', async ({
  calendar,
  context,
  page,
}) => {
  const prefetch = page.waitForResponse('**/data/months/2026-12.json');
  await calendar.open();
  await (await prefetch).finished();
  await context.setOffline(true);
  await calendar.next.click();
  await expect(calendar.heading).toHaveText('2026年12月');
  await calendar.next.click();
  await expect(calendar.staleNote).toContainText('眼下取不到2027年1月的活动，请连上网再试。');
  await expect(calendar.heading).toHaveText('2026年12月');
  await expect(page).toHaveURL(/\?month=2026-12$/);
  await expect(calendar.next).toBeFocused();
  await calendar.chip('为小').click();
  await expect(calendar.rows).toHaveText([/^做一只喂鸟盒/]);

  await calendar.chip('全部对象').click();
  await calendar.next.click();
  await expect(calendar.staleNote).toBeVisible();
  await context.setOffline(false);
  // Page and worker reconnect at different moments, and the page may notice before the button is reached.
  await expect(async () => {
    if (await calendar.button('再试一次').isVisible()) await calendar.button('再试一次').click({ timeout: 1000 });
    await expect(calendar.heading).toHaveText('2027年1月', { timeout: 1000 });
  }).toPass();
  await expect(calendar.staleNote).toHaveCount(0);
});

test('reloads an opened page without a network, with its filters', async ({ calendar, context, page }) => {
  await calendar.open();
  await cached(page);
  await context.setOffline(true);
  await page.goto('calendar/?for=xiao&view=list');
  await calendar.ready();
  await expect(calendar.heading).toHaveText('2026年11月');
  await expect(calendar.status).toHaveText('2026年11月，筛出6场');
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
});

test('shows no outdated page while there is a network', async ({ calendar, context, page }) => {
  await calendar.open();
  await cached(page);
  await context.route('**/data/months/2026-11.json', async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replace('夜校：手机拍照', '夜校：今晚新排的');
    await route.fulfill({ response: answer, body: text });
  });
  await page.goto('calendar/?view=list');
  await calendar.ready();
  await calendar.day('11月20日').getByText(/^常办/).click();
  await expect(calendar.titlesOn('11月20日').last()).toHaveText(/^夜校：今晚新排的/);
});

test('works without HTTPS, without worker and cache', async ({ calendar, page }) => {
  await page.goto(`${PLAIN_ADDRESS}calendar/`);
  await calendar.ready();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await calendar.next.click();
  await expect(calendar.heading).toHaveText('2026年12月');
});

/**
 * Waits until the worker is active and has cached the files of the page. The clock of the tests hides the entries of `performance`,
 * and `waitForFunction` treats a promise as true.
 */
async function cached(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const files = await new Promise<string[]>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().map(({ name }) => name.replace(/#.*$/, '')));
          }).observe({ type: 'resource', buffered: true });
        });
        const found = await Promise.all([location.pathname, ...files].map((address) => caches.match(address)));
        const registration = await navigator.serviceWorker.getRegistration();
        return (
          registration?.active?.state === 'activated' &&
          navigator.serviceWorker.controller !== null &&
          files.length > 5 &&
          found.every(Boolean)
        );
      }),
    )
    .toBe(true);
}
