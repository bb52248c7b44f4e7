/** What was opened before goes on working when the network is gone; what was not says so. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { PLAIN_ADDRESS } from '../address.ts';

test('months that were fetched still open, others are missed by name, and what is shown stays', async ({
  calendar,
  context,
  page,
}) => {
  const ahead = page.waitForResponse('**/data/months/2026-12.json');
  await calendar.open();
  await (await ahead).finished();
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
  // Page and worker do not come back in the same moment; and the page may notice by itself before the button is reached.
  await expect(async () => {
    if (await calendar.button('再试一次').isVisible()) await calendar.button('再试一次').click({ timeout: 1000 });
    await expect(calendar.heading).toHaveText('2027年1月', { timeout: 1000 });
  }).toPass();
  await expect(calendar.staleNote).toHaveCount(0);
});

test('a page that was opened is there after a reload without a network, filters and all', async ({
  calendar,
  context,
  page,
}) => {
  await calendar.open();
  await shelved(page);
  await context.setOffline(true);
  await page.goto('calendar/?for=xiao&view=list');
  await calendar.ready();
  await expect(calendar.heading).toHaveText('2026年11月');
  await expect(calendar.status).toHaveText('2026年11月，筛出6场');
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
});

test('while there is a network, nothing old is shown', async ({ calendar, context, page }) => {
  await calendar.open();
  await shelved(page);
  await context.route('**/data/months/2026-11.json', async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replace('夜校：手机拍照', '夜校：今晚新排的');
    await route.fulfill({ response: answer, body: text });
  });
  await page.goto('calendar/?view=list');
  await calendar.ready();
  await expect(calendar.titlesOn('11月20日').last()).toHaveText(/^夜校：今晚新排的/);
});

test('the worker answers for the calendar only', async ({ calendar, page, home }) => {
  await calendar.open();
  await shelved(page);
  await home.open();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('without HTTPS there is no worker and no shelf, and the calendar works all the same', async ({
  calendar,
  page,
}) => {
  await page.goto(`${PLAIN_ADDRESS}calendar/`);
  await calendar.ready();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await calendar.next.click();
  await expect(calendar.heading).toHaveText('2026年12月');
});

/**
 * The worker is there, and what the page was made of lies on its shelf. The clock of the tests hides the list of
 * `performance`; and `waitForFunction` takes a promise for a yes.
 */
async function shelved(page: Page): Promise<void> {
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
