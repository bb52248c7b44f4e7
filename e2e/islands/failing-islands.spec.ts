/** An island that fails to load or throws shows a message instead of dead controls. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { cutNetwork } from '../network.ts';

// A worker would fetch what these tests abort.
test.use({ serviceWorkers: 'block' });

/** Every page with an island, and its fallback text. */
const PAGES = [
  {
    path: './',
    words: '筛选没有打开，下面是全部活动。',
    island: '[data-island="week-filter"]',
    file: /WeekBoard\.astro/,
  },
  {
    path: 'weekend/',
    words: '筛选没有打开，下面是全部活动。',
    island: '[data-island="week-filter"]',
    file: /WeekBoard\.astro/,
  },
  {
    path: 'districts/yangban/',
    words: '筛选没有打开，下面是全部活动。',
    island: '[data-island="week-filter"]',
    file: /WeekBoard\.astro/,
  },
  {
    path: 'calendar/',
    words: '筛选和按周看没有打开，下面是2026年11月的活动，前后几个月照样能翻。',
    island: '[data-island="calendar"]',
    file: /MonthBoard\.astro_astro_type_script_index_1/,
  },
  {
    path: 'map/',
    words: '地图没有打开，下面的列表是全部站点。',
    island: '[data-island="map"]',
    file: /StationMap\.[^/]*\.js/,
  },
  {
    path: 'nearby/',
    words: '排远近没有打开，下面按区县列出全部站点。',
    island: 'astro-island',
    file: /Nearby\.[^/]*\.js/,
  },
  {
    path: 'coverage/yangban/',
    words: '筛选没有打开，表里是全部活动。',
    island: 'astro-island',
    file: /CoverageFilter\.[^/]*\.js/,
  },
  {
    path: 'search/',
    words: '搜索没有打开，下面可以按拼音顺序翻。',
    island: '[data-island="search"]',
    file: /search\.astro/,
  },
] as const;

/** Visible buttons, fields and lists of the island. */
const controls = (page: Page, island: string) =>
  page.getByRole('main').locator(island).locator('button, select, input').filter({ visible: true });

for (const { path, words, island, file } of PAGES) {
  const fallback = (page: Page) => page.getByRole('main').locator('.lost');
  const expectFallback = async (page: Page): Promise<void> => {
    await expect(fallback(page)).toHaveText(`${words}再试一次`);
    await expect(fallback(page)).toBeVisible();
    await expect(controls(page, island)).toHaveCount(0);
  };

  test(`${path}: shows controls and no fallback when loaded`, async ({ page }) => {
    await page.goto(path);
    await expect(controls(page, island).first()).toBeVisible();
    await expect(page.locator('.lost').filter({ visible: true })).toHaveCount(0);
  });

  test(`${path}: its file is missing`, async ({ page }) => {
    const network = await cutNetwork(page, file, { status: 404, contentType: 'text/html', body: 'not here' });
    await page.goto(path);
    await expectFallback(page);
    network.restore();
    await fallback(page).getByRole('link', { name: '再试一次' }).click();
    await expect(controls(page, island).first()).toBeVisible();
    await expect(fallback(page)).toBeHidden();
  });

  test(`${path}: it throws`, async ({ page }) => {
    await page.route(file, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken");' }),
    );
    await page.goto(path);
    await expectFallback(page);
  });

  // The filter of a week needs no renderer.
  if (island === '[data-island="week-filter"]') continue;
  test(`${path}: its requests and those of its renderer fail`, async ({ page }) => {
    await page.route(/\/preact\.[^/]*\.js/, (route) => route.abort());
    await page.goto(path);
    // The code of the calendar is loaded when a control is first used.
    await page.getByRole('main').locator(`${island} button`).first().dispatchEvent('focusin');
    await expectFallback(page);
  });
}

test('buttons of the page work when all script files but the first fail', async ({ page }) => {
  await page.route(/\/_astro\/(?!boot\.)[^/]*\.js/, (route) => route.abort());
  await page.goto('press/');
  const theme = () => page.locator('html').getAttribute('data-theme');
  const before = await theme();
  await page.getByRole('button', { name: '深色／浅色' }).click();
  await expect.poll(theme).not.toBe(before);
});

test('a page is as without JavaScript when all script files fail', async ({ page }) => {
  await page.route(/\/_astro\/[^/]*\.js/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('button', { name: '深色／浅色' })).toBeHidden();
  await expect(page.locator('[data-island="week-filter"]')).toBeHidden();
  await expect(page.getByRole('main').getByText('第47周', { exact: true })).toBeVisible();
});
