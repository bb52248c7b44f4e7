/** The map on a phone of 390 px. */
import { expect, test } from '../fixtures.ts';
import type { Page } from '@playwright/test';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
});

test('one finger scrolls the page over the map, which shows how to move it', async ({ map, page }) => {
  await map.open();
  await map.canvas.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await swipe(page, (await map.canvas.boundingBox())!, 1);
  await expect(page.getByText('用两根手指移动地图')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 30);
});

test('two fingers move the map and not the page', async ({ map, page }) => {
  await map.open();
  await map.canvas.scrollIntoViewIfNeeded();
  const before = [await page.evaluate(() => scrollY), (await map.spotOf(map.marker(/^柳林社区站/))).y] as const;
  await swipe(page, (await map.canvas.boundingBox())!, 2);
  await expect.poll(async () => (await map.spotOf(map.marker(/^柳林社区站/))).y).toBeLessThan(before[1] - 30);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before[0])).toBeLessThan(5);
});

test('a tapped marker opens its card below the map, above the list', async ({ map, page }) => {
  await map.open();
  await map.marker(/^柳林社区站/).tap();
  await expect(map.card).toBeInViewport();
  const [card, canvas] = [(await map.card.boundingBox())!, (await map.canvas.boundingBox())!];
  expect(card.y).toBeGreaterThanOrEqual(canvas.y + canvas.height);
  await expect(map.rows.first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a tapped row scrolls up to the map', async ({ map }) => {
  await map.open();
  await map.row('柳林社区站').tap();
  await expect(map.marker(/^柳林社区站/)).toBeInViewport();
  await expect(map.card.getByRole('heading')).toBeInViewport();
});

test('filters are folded, with the number of those set', async ({ map }) => {
  await map.open();
  await expect(map.choice('层级')).toBeHidden();
  await map.fold.tap();
  await map.choice('层级').selectOption('社区、村的站');
  await expect(map.fold).toContainText('1');
});

test('targets are large enough for a thumb, larger in 长辈模式', async ({ map, page }) => {
  for (const [query, min] of [
    ['', 48],
    ['?mode=elder', 60],
  ] as const) {
    await map.open(query);
    for (const target of [
      map.marker(/^柳林社区站/),
      map.button('放大地图'),
      map.row('柳林社区站'),
      map.button('离我近的'),
    ]) {
      const box = (await target.boundingBox())!;
      expect(Math.min(box.width, box.height), `${query} ${(await target.textContent()) ?? ''}`).toBeGreaterThanOrEqual(
        min,
      );
    }
  }
  await expect(map.choice('层级')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

/** Swipes up by 80 px. */
async function swipe(
  page: Page,
  box: { x: number; y: number; width: number; height: number },
  fingers: 1 | 2,
): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.7];
  const points = (up: number) => Array.from({ length: fingers }, (_, id) => ({ x: x + id * 60 - 30, y: y - up, id }));
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
  for (let up = 10; up <= 80; up += 10) {
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(up) });
    await page.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(drawn);
        }),
    );
  }
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
