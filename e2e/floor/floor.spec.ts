import type { Page } from '@playwright/test';
import { PAGE_EXAMPLES } from '../page-examples.ts';
import { CoveragePage } from '../pages/coverage-page.ts';
import { NearbyPage } from '../pages/nearby-page.ts';
import { SearchPage } from '../pages/search-page.ts';
import { expect, test } from '../fixtures.ts';
import { unsupportedMembers, removeFromScripts, removeFromSheets } from './old-browser.ts';
import { DESK, PHONE } from '../screens.ts';

/** Simulates the oldest supported browsers (scripts/floor/browsers.ts) by removing newer features. */
const faults: string[] = [];

test.beforeEach(async ({ page }) => {
  faults.length = 0;
  // Old browsers have no transitions between pages; a new one reports those that it aborts.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  page.on('pageerror', (error) => {
    faults.push(error.message);
  });
});

test.describe('with the scripts of an old browser', () => {
  test.beforeEach(async ({ page }) => {
    await removeFromScripts(page);
  });
  test.afterEach(() => {
    expect(faults).toEqual([]);
  });

  test('newer features are removed before the page starts, and polyfills are present', async ({ page, home }) => {
    expect(unsupportedMembers()).toContainEqual(['Array', 'prototype', 'toSorted']);
    await home.open();
    const kinds = await page.evaluate(() => [
      typeof structuredClone,
      typeof Promise.any,
      typeof AbortSignal.timeout,
      typeof [].toSorted,
      String([].toSorted).includes('native'),
    ]);
    expect(kinds).toEqual(['undefined', 'undefined', 'undefined', 'function', false]);
  });

  test('home, weekend and 长辈模式 list activities', async ({ page, home }) => {
    await home.open();
    await expect(home.day('今天')).toBeVisible();
    await home.filter.getByRole('button', { name: '为老' }).click();
    await expect(home.filterStatus).not.toBeEmpty();
    for (const path of ['weekend/', 'elder/']) {
      await page.goto(path);
      await expect(home.rows.first()).toBeVisible();
    }
  });

  test('the own community is chosen and put first; a filter by age lists what gives none last', async ({
    page,
    home,
  }) => {
    await home.open();
    const bar = page.getByRole('region', { name: '您的社区' });
    await bar.getByRole('button', { name: '选社区' }).click();
    await bar.getByRole('combobox', { name: '区县', exact: true }).selectOption('样板区');
    await bar.getByRole('combobox', { name: '社区', exact: true }).selectOption('yangban/liulin');
    await bar.getByRole('button', { name: '就看这里' }).click();
    await expect(page.locator('[data-mine]').getByRole('listitem').first()).toBeVisible();
    await home.filter.getByRole('combobox', { name: '孩子几岁' }).selectOption('4—6岁');
    await expect(home.filterStatus).toHaveText(/^筛出\d+场/);
    await page.goto('calendar/');
    await expect(bar).toContainText('柳林社区站');
    await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  });

  test('a page of an earlier week fetches the current one', async ({ page, home }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T12:00:00+08:00'));
    await home.open();
    await expect(home.todayInStrip).toHaveAccessibleName(/25/);
  });

  test('the map shows markers and their cards', async ({ map }) => {
    await map.open();
    await map.row('柳林').first().click();
    await expect(map.card).toBeVisible();
  });

  test('the calendar filters and changes the month', async ({ calendar, page }) => {
    await page.setViewportSize(DESK);
    await calendar.open();
    await page.getByRole('main').getByRole('button', { name: /为老/ }).first().click();
    await expect(calendar.status.first()).not.toBeEmpty();
    await calendar.next.click();
    await expect(calendar.heading).toContainText('12月');
  });

  test('the search finds a typed word', async ({ page }) => {
    const search = new SearchPage(page);
    await search.open();
    await search.field.fill('lifa');
    await expect(search.results.first()).toBeVisible();
    await search.field.fill('lfia');
    await search.settled();
    await expect(search.trouble).toHaveCount(0);
  });

  test('nearby and coverage filter', async ({ page }) => {
    const nearby = new NearbyPage(page);
    await nearby.open();
    await nearby.ready();
    await nearby.start.selectOption({ index: 1 });
    await expect(nearby.status).not.toBeEmpty();
    const coverage = new CoveragePage(page);
    await coverage.open('coverage/yangban/');
    await coverage.filterReady();
    await coverage.chip('为老').click();
    await expect(coverage.status).not.toBeEmpty();
  });
});

for (const { path, parts } of [
  { path: 'calendar/', parts: '.calendar-nav > *' },
  { path: './', parts: '.wf-row .chips > *' },
]) {
  test(`uses margins where flexbox has no gap: ${path}`, async ({ page }) => {
    await removeFromScripts(page);
    // Simulates the result of older.js' feature test for flexbox gaps.
    await page.addInitScript(() => {
      const real = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollHeight')!;
      Object.defineProperty(Element.prototype, 'scrollHeight', {
        get(this: HTMLElement) {
          return this.style.rowGap === '1px' ? 0 : (real.get!.call(this) as number);
        },
      });
    });
    await page.setViewportSize(PHONE);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      const removeGaps = (group: CSSStyleSheet | CSSGroupingRule): void => {
        for (const rule of group.cssRules) {
          if (rule instanceof CSSGroupingRule) removeGaps(rule);
          else if (rule instanceof CSSStyleRule && rule.style.display.includes('flex'))
            rule.style.removeProperty('gap');
        }
      };
      for (const sheet of document.styleSheets) removeGaps(sheet);
    });
    const boxes = await page
      .locator(parts)
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top } = one.getBoundingClientRect();
          return { left, right, top };
        }),
      );
    const gaps = boxes
      .slice(1)
      .flatMap(({ left, top }, at) => (top === boxes[at]!.top ? [left - boxes[at]!.right] : []));
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

test.describe('with the styles of an old browser', () => {
  const KINDS = ['home', 'calendar', 'map', 'search', 'elder', 'nearby', 'station', 'press', 'activity'];
  const PAGES = PAGE_EXAMPLES.filter(({ name }) => KINDS.includes(name));

  for (const { name, path } of PAGES) {
    test(`${name} looks as in a new browser`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(path);
      const fresh = await measured(page);
      await removeFromSheets(page);
      await page.reload();
      const old = await measured(page);
      expect(old.icons).toEqual(fresh.icons);
      expect(old.width).toBeLessThanOrEqual(390);
      expect(Math.abs(old.height - fresh.height) / fresh.height).toBeLessThan(0.05);
      expect({ paper: old.paper, heading: old.heading }).toEqual({ paper: fresh.paper, heading: fresh.heading });
    });
  }
});

interface Appearance {
  width: number;
  height: number;
  icons: string[];
  paper: string;
  heading: string;
}

async function measured(page: Page): Promise<Appearance> {
  await page.waitForLoadState('networkidle');
  // The map is drawn some time after its last file has arrived.
  await page.locator('.map-loading').waitFor({ state: 'detached' });
  // content-visibility would estimate the heights of distant content.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) element.style.contentVisibility = 'visible';
  });
  return page.evaluate(() => {
    const styleOf = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!);
    const icons = [...document.querySelectorAll('main svg')]
      .map((svg) => svg.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    return {
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      icons: [...new Set(icons.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`))].sort(),
      paper: styleOf('body').backgroundColor,
      heading: styleOf('h1').fontSize,
    };
  });
}
