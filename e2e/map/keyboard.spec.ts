/** The map by keyboard. */
import { expect, test } from '../fixtures.ts';
import { changeData, crowded } from '../pages/map-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Tab reaches markers in the order of the list, or skips them', async ({ map, page }) => {
  await map.open();
  await map.skip.focus();
  await expect(map.skip).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(map.canvas).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(map.marker(/^样板区中心/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(map.marker(/^柳林社区站/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(map.button('放大地图')).toBeFocused();
  await map.skip.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(map.rows.first()).toBeFocused();
});

test('Enter opens a station, Tab goes through its card, Escape returns', async ({ map, page }) => {
  await map.open();
  await map.marker(/^柳林社区站/).focus();
  await page.keyboard.press('Enter');
  await expect(map.card.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(map.card.getByRole('button', { name: '关上柳林社区站' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(map.marker(/^柳林社区站/)).toBeFocused();
});

test('arrow keys move the map, plus and minus zoom it', async ({ map, page }) => {
  await map.open();
  const before = await map.spotOf(map.marker(/^柳林社区站/));
  await map.canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await map.spotOf(map.marker(/^柳林社区站/))).x).toBeLessThan(before.x - 60);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/\?z=\d+&c=[\d.]+,[\d.]+$/);
});

test('Enter opens a cluster and moves the focus to its stations', async ({ map, page }) => {
  await changeData(page, crowded);
  await map.open('?z=9');
  await map
    .marker(/个站点，点开看$/)
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(map.canvas.locator(':focus')).toHaveCount(1);
  await expect(map.canvas.locator(':focus')).toBeInViewport();
});

test('a marker beyond the edge comes into view when focused', async ({ map }) => {
  // 柳林 is some pixels off the right edge, where markers are drawn already.
  await map.open('?z=16&c=100.2005,30.21');
  const beyond = map.marker(/^柳林社区站/);
  const box = (await map.canvas.boundingBox())!;
  await expect.poll(async () => (await map.spotOf(beyond)).x).toBeGreaterThan(box.width);
  await beyond.focus();
  await expect(beyond).toBeFocused();
  await expect.poll(async () => (await map.spotOf(beyond)).x).toBeLessThan(box.width - 48);
  await expect(beyond).toBeInViewport();
});

test('chooses the middle of the map as a point', async ({ map, page }) => {
  await map.open();
  await map.button('离我近的').press('Enter');
  await map.button('在地图上点一处').press('Enter');
  await map.canvas.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => map.announced()).toContain('从您点的地方算起');
  await map.button('不按远近看了').press('Enter');
  await expect(map.group(/^样板区/)).toBeVisible();
});
