/** What residents do most, in counted taps from home, or from the page of their station. */
import type { Locator, Page } from '@playwright/test';
import { readByIcalJs } from '../src/feeds/testing/read-back.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { overflowOf } from './pages/accessibility.ts';
import { PHONE } from './screens.ts';
import { WECHAT_ANDROID } from './user-agents.ts';

const ACTIVITY = 'activities/yangban/liulin/20261116-denglong/';
const STATION = 'stations/yangban/liulin/';
const SMALL_PHONE = { width: 360, height: 640 };
/** The text size set in the browser: 130 % of the usual one. */
const LARGE_TEXT_PX = 21;

test.use({ viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] });

/** Taps each in turn. @returns the number of taps */
async function tap(...controls: Locator[]): Promise<number> {
  for (const control of controls) await control.click();
  return controls.length;
}

const action = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: '可以做的事' }).getByText(name, { exact: true });
const activityOnHome = (page: Page): Locator => page.getByRole('main').locator(`a[href$="${ACTIVITY}"]`).first();
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

for (const [mode, query] of [
  ['plain', ''],
  ['elder', '?mode=elder'],
] as const) {
  test.describe(`in the ${mode} mode`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`./${query}`);
    });

    test('sending an activity to a friend takes 2 taps', async ({ page }) => {
      expect(await tap(activityOnHome(page), action(page, '发给朋友'))).toBe(2);
      await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
      const lines = (await copied(page)).split('\n');
      expect(lines).toHaveLength(5);
      expect(lines[0]).toBe('手工课：折纸灯笼（示例）');
      expect(lines[4]).toContain(`https://e2e.example.org/zhou/${ACTIVITY}`);
    });

    test('adding it to the calendar of the phone takes 2 taps', async ({ page }) => {
      const download = page.waitForEvent('download');
      expect(await tap(activityOnHome(page), action(page, '加到日历'))).toBe(2);
      const [event] = readByIcalJs(readFileSync(await (await download).path(), 'utf8'));
      expect(event).toMatchObject({ start: '2026-11-16T15:00', end: '2026-11-16T16:30' });
    });

    test('finding the way there takes 2 taps', async ({ page }) => {
      expect(await tap(activityOnHome(page), action(page, '怎么去'))).toBe(2);
      const way = page.getByRole('region', { name: '怎么去' });
      await expect(way).toBeInViewport();
      await expect(way).toContainText('东河街道柳林路8号');
      await expect(way.getByRole('link', { name: '高德地图' })).toHaveAttribute('href', /\/navigation\?to=/);
    });

    test('reporting a mistake takes 2 taps', async ({ page }) => {
      const ways = page.getByRole('region', { name: '这一页写错了？' });
      expect(await tap(activityOnHome(page), ways.getByRole('button', { name: /^复制几行/ }))).toBe(2);
      await expect(ways.getByRole('status')).toContainText('已复制');
      expect(await copied(page)).toContain(`页面：https://e2e.example.org/zhou/${ACTIVITY}`);
      await expect(ways.getByRole('link', { name: /^打电话/ })).toHaveAttribute('href', /^tel:/);
      await expect(ways.getByRole('link', { name: /^发邮件/ })).toHaveAttribute(
        'href',
        /^mailto:editor@example\.org\?subject=.+&body=.+/,
      );
    });

    test('calling the station takes 1 tap from its page', async ({ page }) => {
      await page.goto(STATION + query);
      await expect(action(page, '打电话')).toHaveAttribute('href', 'tel:00000000002');
      await expect(action(page, '打电话')).toBeInViewport();
    });
  });
}

test('where the device has a share sheet, 发给朋友 opens it', async ({ page }) => {
  await page.addInitScript(() => {
    const share = (data: ShareData): Promise<void> => {
      document.documentElement.dataset['shared'] = data.text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  });
  await page.goto(ACTIVITY);
  await action(page, '发给朋友').click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /^手工课：折纸灯笼（示例）\n/);
});

test.describe('where the clipboard is refused', () => {
  test.use({ permissions: [] });

  test('复制几行 shows and selects the lines', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    await page.goto(STATION);
    await page.getByRole('button', { name: /^复制几行/ }).click();
    await expect(page.getByText('哪里不对：')).toBeInViewport();
    expect(await page.evaluate(() => String(getSelection()))).toContain('更正：柳林社区');
  });
});

test.describe('inside 微信', () => {
  test.use({ userAgent: WECHAT_ANDROID });

  test('the lines are copied, its own menu is explained, and there is no mail', async ({ page }) => {
    await page.goto(ACTIVITY);
    await action(page, '发给朋友').click();
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
    await expect(page.getByText('点右上角“…”，选“发送给朋友”')).toBeVisible();
    await expect(page.getByRole('link', { name: /^发邮件/ })).toBeHidden();
  });
});

test.describe('an activity that is over', () => {
  test.use({ now: '2026-11-16T20:00' });

  test('has no way to join, and names what comes next', async ({ page }) => {
    await page.goto(ACTIVITY);
    await expect(page.getByText(/^已结束/).first()).toBeVisible();
    await expect(page.getByRole('group', { name: '可以做的事' })).toBeHidden();
    await expect(
      page
        .getByRole('region', { name: /接下来/ })
        .getByRole('link')
        .first(),
    ).toBeVisible();
  });
});

test.describe('a station in the middle of its month', () => {
  test.use({ now: '2026-11-19T12:00' });

  test('begins with what comes next, and folds what is over', async ({ page }) => {
    await page.goto(STATION);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^接下来/);
    const menu = page.getByRole('table').first();
    await expect(menu.locator('tr[data-rel="past"]').first()).toBeHidden();
    await expect(menu.locator('tr:not([data-rel="past"])').last()).toBeVisible();
    await page.getByText('这个月已经过去的').click();
    await expect(menu.locator('tr[data-rel="past"]').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  for (const path of [ACTIVITY, STATION])
    test(`${path} has links only, and the lines to copy by hand`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await expect(action(page, '怎么去')).toBeVisible();
      await expect(page.getByRole('region', { name: '发给朋友' })).toContainText(
        `https://e2e.example.org/zhou/${path}`,
      );
    });
});

test.describe('with text at 130 % on a small phone', () => {
  test.use({ viewport: SMALL_PHONE });

  for (const path of [ACTIVITY, STATION])
    test(`${path}: nothing is cut off, and the actions are in two rows`, async ({ page }) => {
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('Page.setFontSizes', { fontSizes: { standard: LARGE_TEXT_PX, fixed: LARGE_TEXT_PX } });
      await page.goto(path);
      expect(await overflowOf(page)).toBe(0);
      const tops = await page
        .getByRole('group', { name: '可以做的事' })
        .locator('.btn')
        .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(2);
    });
});

test('the actions can be reached and used by keyboard', async ({ page }) => {
  await page.goto(ACTIVITY);
  const send = action(page, '发给朋友');
  await action(page, '怎么去').focus();
  for (let step = 0; step < 4 && !(await send.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await expect(send).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
});
