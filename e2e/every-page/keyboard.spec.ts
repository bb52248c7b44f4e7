/** The home page by keyboard. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ now: '2026-11-16T08:00' });

interface Stop {
  name: string;
  href: string;
  /** Has a focus outline and is on the screen. */
  visible: boolean;
}

test('the first stop is the skip link past the header', async ({ page, home, frame }) => {
  await home.open();
  await page.keyboard.press('Tab');
  await expect(frame.skip).toBeFocused();
  await expect(frame.skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveText('选社区');
});

test('Tab goes from the strip to the filter to the first activity; every stop is visible', async ({ page, home }) => {
  await home.open();
  await home.filterReady();
  const stops = await tabTo(page, '义诊：量血压、问用药');
  expect(stops.filter(({ visible }) => !visible)).toEqual([]);
  const names = stops.map(({ name }) => name);
  const order = [
    names.indexOf('跳到正文'),
    names.indexOf('活动'),
    names.indexOf('周末'),
    stops.findIndex(({ href }) => href === '#d16'),
    stops.findIndex(({ href }) => href === '#d22'),
    names.findIndex((name) => name.includes('全部区县')),
    names.findIndex((name) => name.endsWith('为公共需要')),
    names.length - 1,
  ];
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('Enter opens the activity', async ({ page, home, activity }) => {
  await home.open();
  await home.filterReady();
  await tabTo(page, '义诊：量血压、问用药');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/activities\/yangban\/liulin\/20261116-yizhen\/$/);
  await expect(activity.heading).toContainText('义诊');
});

test('Space presses a chip of the filter and keeps the focus', async ({ page, home }) => {
  await home.open();
  await home.filterReady();
  await home.chip('为老').focus();
  await page.keyboard.press('Space');
  await expect(home.filterStatus).toHaveText('筛出2场');
  await expect(home.chip('为老')).toBeFocused();
});

test('a day of the strip leads to its list', async ({ page, home }) => {
  await home.open();
  await home.strip.getByRole('link').last().focus();
  await page.keyboard.press('Enter');
  await expect(home.day('11月22日')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await focused(page)).name).toBe('亲子读书会');
});

/** Presses Tab until the stop of that name. @returns all stops on the way */
async function tabTo(page: Page, last: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop);
    if (stop.name === last) return stops;
  }
  throw new Error(`After 60 stops there was no "${last}": ${stops.map(({ name }) => name).join(', ')}`);
}

function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // Positions are fractions of a pixel.
    const onScreen = box.top > -1 && box.left > -1 && box.bottom < innerHeight + 1 && box.right < innerWidth + 1;
    return {
      name: element.textContent.replaceAll(/\s+/g, ' ').trim(),
      href: element.getAttribute('href') ?? '',
      visible: onScreen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
}
