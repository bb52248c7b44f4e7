/** 每周都有活动吗: the filter and marks that the browser adds to the table of weeks. */
import { test as base, expect } from '../fixtures.ts';
import { CoveragePage } from '../pages/coverage-page.ts';

const test = base.extend<{ coverage: CoveragePage }>({
  coverage: async ({ page }, use) => use(new CoveragePage(page)),
});

const DISTRICT = 'coverage/yangban/';
const STATION = '柳林社区站';
/** Weeks 44 to 53. */
const PLANNED = ['1', '3', '3', '6', '5', '2', '1', '1', '2', '1'];
/** Two dates are confirmed as held. */
const ALL = PLANNED.with(1, '3（办了1）').with(2, '3（办了1）');

test('a row has every week, and its station is a link', async ({ coverage, page }) => {
  await coverage.open(DISTRICT);
  await expect.poll(() => coverage.counts(STATION, 44)).toEqual(ALL);
  await expect.poll(() => coverage.counts(STATION, 43)).toEqual(['本站当时还没开始', ...ALL]);
  await coverage.row(STATION).getByRole('link').click();
  await expect(page).toHaveURL(/\/stations\/yangban\/liulin\/$/);
});

test('districts link to their stations', async ({ coverage, page }) => {
  await coverage.open('coverage/');
  await coverage.row('样板区').getByRole('link').click();
  await expect(page).toHaveURL(/\/coverage\/yangban\/$/);
});

test('marks the current week and month by the clock', async ({ coverage }) => {
  await coverage.open(DISTRICT);
  await expect.poll(() => coverage.presentWeek()).toBe('47');
  await expect(coverage.month('十一月')).toHaveAttribute('data-present');
});

test.describe('two weeks after the build', () => {
  test.use({ now: '2026-12-01T09:00' });

  test('marks the later week', async ({ coverage }) => {
    await coverage.open(DISTRICT);
    await expect.poll(() => coverage.presentWeek()).toBe('49');
    await expect(coverage.month('十二月')).toHaveAttribute('data-present');
  });
});

test('a filter counts only its activities, is announced and kept in the address; Back undoes it', async ({
  coverage,
  page,
}) => {
  await coverage.open(DISTRICT);
  await coverage.filterReady();
  await coverage.chip('为老').click();
  await expect(coverage.status).toHaveText('只数筛出的12场，1个站有');
  await expect(page).toHaveURL(/\?for=lao$/);
  await expect
    .poll(() => coverage.counts(STATION, 44))
    .toEqual(['0', '1（办了1）', '1（办了1）', '2', '2', '1', '1', '1', '2', '1']);
  await coverage.field.selectOption('健身体育');
  await expect(page).toHaveURL(/\?for=lao&field=jianshen$/);
  await expect(coverage.status).toHaveText('只数筛出的9场，1个站有');
  await page.goBack();
  await expect(coverage.field).toHaveValue('');
  await expect(coverage.status).toHaveText('只数筛出的12场，1个站有');
  await page.goBack();
  await expect(coverage.status).toHaveText('');
  await expect.poll(() => coverage.counts(STATION, 44)).toEqual(ALL);
});

test('a shared link restores the filter; a week without matches is hollow', async ({ coverage }) => {
  await coverage.open(`${DISTRICT}?for=xin`);
  await expect(coverage.chip('为心理关爱')).toHaveAttribute('aria-pressed', 'true');
  await expect(coverage.status).toHaveText('只数筛出的1场，1个站有');
  await expect.poll(() => coverage.counts(STATION, 44)).toEqual(['0', '0', '0', '0', '1', '0', '0', '0', '0', '0']);
});

test('fetches data only for a filter, and keeps the table when the request fails', async ({ coverage, page }) => {
  const requests: string[] = [];
  await page.route('**/data/coverage/**', (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  await coverage.open(DISTRICT);
  await coverage.filterReady();
  expect(requests).toEqual([]);
  await coverage.chip('为老').click();
  await expect(coverage.status).toHaveText('眼下取不到数据，表里还是全部活动');
  expect(requests).toHaveLength(1);
  await expect.poll(() => coverage.counts(STATION, 44)).toEqual(ALL);
});

test('offers a CSV that spreadsheets read', async ({ coverage, page }) => {
  await coverage.open(DISTRICT);
  const answer = await page.request.get(new URL((await coverage.csv.getAttribute('href')) ?? '', page.url()).href);
  const lines = (await answer.body()).toString('utf8').split('\r\n');
  expect(lines[0]?.startsWith('\uFEFF站点,')).toBe(true);
  expect(
    lines
      .find((line) => line.startsWith(STATION))
      ?.split(',')
      .slice(-10),
  ).toEqual(PLANNED);
});

for (const width of [390, 320]) {
  test.describe(`${String(width)} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('shows a station in four lines, one per quarter; as numbers in a table that scrolls', async ({
      coverage,
      page,
    }) => {
      await coverage.open(DISTRICT);
      const tops = await coverage
        .row(STATION)
        .locator('[data-week]')
        .evaluateAll((cells) => [...new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().top)))]);
      expect(tops).toHaveLength(4);
      await coverage.numbers.check();
      await expect(coverage.table.getByRole('columnheader', { name: '47' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  test('counts everything, without a filter, and can show numbers', async ({ coverage }) => {
    await coverage.open(`${DISTRICT}?for=lao`);
    await expect(coverage.filter).toBeHidden();
    await expect.poll(() => coverage.counts(STATION, 44)).toEqual(ALL);
    await coverage.numbers.check();
    await expect(coverage.row(STATION).getByText('6', { exact: true })).toBeVisible();
  });
});
