/** The archives of past years, which a site of this size does not have: the tests add them to its search index. */
import type { Page } from '@playwright/test';
import { EMPTY_FIELDS, type SearchDocument } from '../../src/domain/search/index/document.ts';
import { dayNumber } from '../../src/domain/search/query/day-number.ts';
import { archiveTextOf } from '../../src/view-models/search/index.ts';
import { expect, test as base } from '../fixtures.ts';
import { cutNetwork } from '../network.ts';
import { SearchPage } from '../pages/search-page.ts';
import { DESK } from '../screens.ts';

const test = base.extend<{ search: SearchPage }>({ search: async ({ page }, use) => use(new SearchPage(page)) });
test.use({ now: '2026-11-16T09:00' });

const STATION = 'yangban/center';

/** Two years of one activity each, so many by the manifest that they are not fetched without being asked for. */
async function withArchives(page: Page): Promise<void> {
  const archives = [2025, 2024].map((year) => ({
    year,
    name: `${year}.json`,
    activities: 20_000,
    from: `${year}-01`,
    until: `${year}-12`,
  }));
  await page.route('**/data/search.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), archives } });
  });
  for (const { year, name } of archives)
    await page.route(`**/data/search/${name}`, (route) =>
      route.fulfill({ contentType: 'application/json', body: archiveTextOf(year, [puppetPlay(year)]) }),
    );
}

const puppetPlay = (year: number): SearchDocument => ({
  ...EMPTY_FIELDS,
  kind: 'activity',
  key: `${STATION}/${year}0612-piying`,
  title: `皮影戏：${year}`,
  district: STATION.split('/')[0]!,
  links: [`station:${STATION}`],
  sessions: [{ day: dayNumber(`${year as 2025}-06-12`), time: '09:00', place: '' }],
});

test('are searched on request, the latest first, and so after a reload', async ({ search, page }) => {
  await withArchives(page);
  await search.open('?q=piyingxi');
  await expect(page.getByRole('heading', { name: /^没找到/ })).toBeVisible();
  await expect(page.getByText('2025年12月和以前的还没找。')).toBeVisible();
  await search.button('也找以前的（2024年1月—2025年12月）').click();
  await expect(search.group('已经办过')).toHaveText(['皮影戏：2025', '皮影戏：2024']);
  await expect(page.getByText('2024年1月以来的都找过了。')).toBeVisible();
  await expect(page).toHaveURL(/&older=1$/);
  await page.reload();
  await expect(search.group('已经办过')).toHaveCount(2);
  await search.results.first().click();
  await expect(page).toHaveURL(new RegExp(`/activities/${STATION}/20250612-piying/`));
});

test('tell the year that cannot be fetched, and try again', async ({ search, page }) => {
  await withArchives(page);
  const network = await cutNetwork(page, '**/data/search/2024.json');
  await search.open('?q=皮影戏');
  await search.button(/^也找以前的/).click();
  await expect(page.getByText('2025年1月以来的都找过了。2024年的眼下取不到，请连上网再试。')).toBeVisible();
  await expect(search.group('已经办过')).toHaveText(['皮影戏：2025']);
  network.restore();
  await search.button('再试一次').click();
  await expect(search.group('已经办过')).toHaveCount(2);
});

test('are searched on the search page that the panel leads to', async ({ search, page }) => {
  await withArchives(page);
  await page.setViewportSize(DESK);
  await page.goto('teams/');
  await search.opener.click();
  await search.field.fill('皮影戏');
  await page.getByRole('link', { name: /^也找以前的/ }).click();
  await expect(search.group('已经办过')).toHaveCount(2);
});
