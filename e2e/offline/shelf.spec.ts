/** What the device keeps: after one visit of the home page, the reader's community opens with the network cut, on the next day too. */
import { expect, inShanghai, test } from '../fixtures.ts';

test.use({ worker: true });

test('home, calendar, my station and its next activities open without a network, on the next day too', async ({
  page,
  context,
  kept,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('place', 'yangban/liulin');
  });
  await page.goto('./');
  await expect.poll(kept).toContain('offline-shelf.json');
  await context.setOffline(true);
  await page.clock.setFixedTime(inShanghai('2026-11-17T09:00'));

  await page.goto('./');
  const mine = page.locator('[data-mine]');
  await expect(mine.getByRole('listitem').first()).toContainText('今天');
  await mine.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('stations/yangban/liulin/');
  const activities = await page
    .locator('.to-come h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(activities.length).toBeGreaterThan(3);
  for (const activity of activities) {
    await page.goto(activity);
    await expect(page.getByRole('heading', { name: '没有连上网' })).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  }
  await page.goto('calendar/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2026年11月');
});

test('a page that was never seen says so, lists what is there, and comes back with the network', async ({
  page,
  context,
  kept,
}) => {
  await page.goto('teams/yangban/lifa/');
  await expect.poll(kept).toEqual(expect.arrayContaining(['offline/', 'teams/yangban/lifa/']));
  await context.setOffline(true);
  await page.goto('brands/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有连上网，这一页也没有存过');
  await expect(page.locator('.kept').getByRole('listitem')).toHaveCount(1);
  await page.locator('.kept').getByRole('link').click();
  await expect(page).toHaveURL(/teams\/yangban\/lifa\/$/);
  await page.goBack();
  await context.setOffline(false);
  await page.getByRole('link', { name: '再试一次' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('品牌和项目');
});

test('what is kept has a size, and is cleared by a button', async ({ page, kept }) => {
  await page.goto('teams/yangban/lifa/');
  await expect.poll(kept).toContain('teams/yangban/lifa/');
  await page.goto('about/');
  await expect(page.getByText(/^这台设备上存了\d+页，约0\.\d MB。$/)).toBeVisible();
  await page.getByRole('button', { name: '清掉，以后不存' }).click();
  await expect(page.getByText('这台设备上没有存，没有网就打不开。')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: '以后存下来' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});
