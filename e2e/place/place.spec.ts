/** The reader's community, asked once, in taps from the home page. */
import { expect, test } from '../fixtures.ts';
import type { Page } from '@playwright/test';
import { SearchPage } from '../pages/search-page.ts';
import { PHONE } from '../screens.ts';

const bar = (page: Page) => page.getByRole('region', { name: '您的社区' });
const mine = (page: Page) => page.locator('[data-mine]');

async function keep(page: Page, place: string): Promise<void> {
  await page.addInitScript((key) => {
    localStorage.setItem('place', key);
  }, place);
}

test('is chosen by district and community, and kept', async ({ home, page }) => {
  await home.open();
  await expect(bar(page)).toContainText('您在哪个社区？');
  await bar(page).getByRole('button', { name: '选社区' }).click();
  await bar(page).getByRole('combobox', { name: '区县', exact: true }).selectOption('样板区');
  await bar(page).getByRole('combobox', { name: '社区', exact: true }).selectOption('yangban/liulin');
  await bar(page).getByRole('button', { name: '就看这里' }).click();
  await expect(mine(page)).toContainText('手工课：折纸灯笼');
  await page.reload();
  await expect(bar(page).getByRole('button', { name: '换地方' })).toBeVisible();
  await expect(bar(page).getByText('您在哪个社区？')).toBeHidden();
});

test('shows today at the own community without a tap, the weekend and nearby with one', async ({ home, page }) => {
  await keep(page, 'yangban/liulin');
  await home.open();
  await expect(home.heading).toHaveText(/^今天\d+场，7天内还有\d+场$/, { useInnerText: true });
  await expect(mine(page).getByRole('listitem').first()).toContainText('今天');
  await page.getByRole('link', { name: '周末', exact: true }).click();
  await expect(home.day('11月21日').locator('ul').first().getByRole('listitem').first()).toContainText('旧物换新主');
  await page.goBack();
  await page.getByRole('link', { name: '附近', exact: true }).click();
  await expect(page.getByText(/^从柳林社区站算起：/)).toBeVisible();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '地图' }).click();
  await expect(bar(page)).toContainText('柳林社区站');
});

test('the card of a station on the map is no choice of a community', async ({ map, page }) => {
  await map.open('?at=yangban/liulin');
  await expect(map.card).toBeVisible();
  await expect(bar(page)).toContainText('您在哪个社区？');
  expect(await page.evaluate(() => localStorage.getItem('place'))).toBe(null);
});

test('what is found there comes first in the search, which says so', async ({ page }) => {
  const search = new SearchPage(page);
  for (const [place, title, name] of [
    ['yangban/liulin', '亲子读书会', '柳林社区站'],
    ['shifan/qiaotou', '图书漂流', '桥头驿站'],
  ] as const) {
    await search.open(`?q=周日&at=${place}`);
    await search.settled();
    await expect(search.group('接下来的活动').first()).toContainText(title);
    await expect(page.getByText(`同样对得上的，${name}的排在前面`)).toBeVisible();
  }
});

test('a link shows it, and does not replace the answer of the reader', async ({ page }) => {
  await page.goto('./?at=shifan/qiaotou');
  await expect(mine(page)).toContainText('政策问一问');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('place'))).toBe('shifan/qiaotou');
  await page.goto('./?at=yangban/liulin');
  await expect(mine(page)).toContainText('手工课：折纸灯笼');
  expect(await page.evaluate(() => localStorage.getItem('place'))).toBe('shifan/qiaotou');
});

test('without storage it goes along in the address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new Error('off');
      },
    });
  });
  await page.goto('./?at=yangban/liulin');
  await expect(mine(page)).toContainText('手工课：折纸灯笼');
  await page.getByRole('link', { name: '周末', exact: true }).click();
  await expect(page).toHaveURL(/at=yangban\/liulin/);
  await expect(bar(page).getByRole('button', { name: '换地方' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });
  for (const place of ['', 'yangban/liulin'])
    test(`three activities are on the first screen ${place ? 'of the own community' : 'before the question is answered'}`, async ({
      home,
      page,
    }) => {
      if (place) await keep(page, place);
      await home.open();
      const rows = (place ? mine(page) : home.days).getByRole('listitem').filter({ visible: true });
      await expect(rows.nth(2)).toBeVisible();
      const { y, height } = (await rows.nth(2).boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(PHONE.height);
    });
});

test.describe('in 长辈模式, on a phone', () => {
  test.use({ viewport: PHONE });

  test('the own community is all; the week of its district opens at a tap', async ({ home, page }) => {
    await keep(page, 'yangban/liulin');
    await home.open('./?mode=elder');
    const [first, second] = [mine(page).getByRole('listitem').first(), mine(page).getByRole('listitem').nth(1)];
    await expect(first).toContainText(/今天\s*(11月16日)?\s*下午3点/, { useInnerText: true });
    await expect(second.getByRole('heading')).toBeInViewport({ ratio: 1 });
    await expect(home.days.first()).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3.5 * PHONE.height);
    const week = page.getByRole('button', { name: '看样板区这一周' });
    await expect(week).toHaveAttribute('aria-expanded', 'false');
    await week.click();
    await expect(week).toHaveAttribute('aria-expanded', 'true');
    await expect(home.days.first()).toBeVisible();
  });
});

test('a place that the site no longer has asks again', async ({ home, page }) => {
  await keep(page, 'yangban/gone');
  await home.open();
  await expect(bar(page)).toContainText('您在哪个社区？');
  await expect(home.rows.first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });
  test('leads to the districts', async ({ home, page }) => {
    await home.open();
    await bar(page).getByRole('link', { name: '按区县找' }).click();
    await expect(page).toHaveURL(/\/districts\/$/);
  });
});
