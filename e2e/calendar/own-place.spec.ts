/** The month of a reader with a community: the page shows what the island would, and loads its code when a control is first used. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { DESK, PHONE } from '../screens.ts';

const SCREENS = [
  { name: 'on a phone', viewport: PHONE, query: '' },
  { name: 'on a desk', viewport: DESK, query: '' },
  { name: '长辈模式', viewport: PHONE, query: '&mode=elder' },
] as const;
/** A station, one of another district whose month is a list for its few dates, and a district. */
const PLACES = ['yangban/liulin', 'shifan/qiaotou', 'yangban'];

/** Opens the page and waits for its month. @returns the addresses of its scripts, which grow */
async function openStatic(page: Page, path: string): Promise<string[]> {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(path);
  await expect(page.locator('html:not([data-pending])')).toHaveCount(1);
  return scripts;
}

const island: unknown = expect.stringMatching(/\/calendar\.js$/);

/** What a reader gets from the month, and what its controls say. */
const monthOn = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    const isShown = (element: Element): boolean => getComputedStyle(element).display !== 'none';
    const textOf = (element: HTMLElement): string => {
      const copy = element.cloneNode(true) as HTMLElement;
      // Days unfold what is on every week in the island, and lead to its list before.
      for (const hidden of copy.querySelectorAll('[hidden], details.day-routines ul')) hidden.remove();
      return copy.textContent.replaceAll(/\s+/g, ' ').trim();
    };
    const shownIn = (element: HTMLElement, selector: string): string[] =>
      [...element.querySelectorAll<HTMLElement>(selector)]
        .filter((found) => found.checkVisibility())
        .map((found) => found.className + textOf(found));
    return {
      lede: all('.lede').map(textOf),
      controls: all('.calendar-filters :is([aria-pressed="true"], [data-set])').map(textOf),
      filters: all('.calendar-filters label').map((label) => [label.className, label.querySelector('select')!.value]),
      routines: all('.calendar-routines').map(textOf),
      days: Object.fromEntries(
        all('.calendar-day')
          .filter(isShown)
          .map((day) => [day.id, textOf(day)]),
      ),
      cells: all('.calendar-table td')
        .filter((cell) => cell.checkVisibility())
        .map((cell) => shownIn(cell, '.date, .event, .more-events, .dots > *, .routine-count')),
    };
  });

for (const { name, viewport, query } of SCREENS)
  test.describe(name, () => {
    test.use({ viewport });

    for (const place of PLACES)
      test(`shows ${place} as the island does, without it`, async ({ calendar, page }) => {
        const scripts = await openStatic(page, `calendar/?at=${place}${query}`);
        const { days, ...shown } = await monthOn(page);
        expect(scripts).not.toContainEqual(island);
        await calendar.ready();
        expect(scripts).toContainEqual(island);
        const isGrid = await calendar.view('月').and(calendar.pressed).isVisible();
        // Below its grid the island lists the opened day only, and the rows of that when there is time.
        await expect(async () => {
          const { days: liveDays, ...live } = await monthOn(page);
          expect(shown).toEqual(live);
          expect(Object.keys(liveDays)).not.toEqual([]);
          expect(days).toEqual(isGrid ? expect.objectContaining(liveDays) : liveDays);
        }).toPass();
      });
  });

test('names the own community, its district and no other one', async ({ calendar, page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('place', 'yangban/liulin');
  });
  await openStatic(page, 'calendar/');
  await expect(page.getByRole('region', { name: '您的社区' })).toContainText('柳林社区站');
  await expect(calendar.choice('区县')).toHaveValue('yangban');
  await expect(page.getByRole('main').locator('a[href*="/activities/shifan/"]')).toHaveCount(0);
});

test('a link to the own district needs no island, one to all districts does', async ({ calendar, page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('place', 'yangban/liulin');
  });
  expect(await openStatic(page, 'calendar/?district=yangban')).not.toContainEqual(island);
  expect(await openStatic(page, 'calendar/?district=all')).toContainEqual(island);
  await expect(calendar.eventsOn('2026年11月16日')).toHaveCount(2);
});

test('a place that the site no longer has shows every district', async ({ calendar, page }) => {
  expect(await openStatic(page, 'calendar/?at=yangban/gone')).not.toContainEqual(island);
  await expect(page.getByRole('region', { name: '您的社区' })).toContainText('您在哪个社区？');
  await expect(calendar.table.getByRole('link', { name: /义诊/ }).first()).toBeVisible();
});

test('without the list of communities the island shows the district', async ({ calendar, page }) => {
  await page.route('**/data/places.json', (route) => route.abort());
  expect(await openStatic(page, 'calendar/?at=yangban/liulin')).toContainEqual(island);
  await expect(calendar.choice('区县')).toHaveValue('yangban');
  await expect(calendar.grid).toBeVisible();
});

test.describe('in the next month', () => {
  test.use({ now: '2026-12-01T09:00' });

  test('the island shows the present month of the district', async ({ calendar, page }) => {
    expect(await openStatic(page, 'calendar/?at=yangban/liulin')).toContainEqual(island);
    await expect(calendar.heading).toHaveText('2026年12月');
    await expect(calendar.choice('区县')).toHaveValue('yangban');
  });
});
