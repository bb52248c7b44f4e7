/** Without a network, without data, without a script. */
import { expect, test } from '../fixtures.ts';
import { cutNetwork } from '../network.ts';
import { changeData } from '../pages/map-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a loaded map works without a network', async ({ map, context, page }) => {
  await map.open();
  await context.setOffline(true);
  await map.button('放大地图').click();
  await map.button('缩小地图').click();
  await map.button('为小').click();
  await expect(map.rows).toHaveCount(1);
  await map.row('柳林社区站').click();
  await expect(map.card.getByRole('heading')).toBeFocused();
  await expect(page.locator('.map-paper')).toBeVisible();
});

test('keeps the static list without the data, says so, and loads the map on retry', async ({ map, page }) => {
  const network = await cutNetwork(page, '**/data/map.json');
  await page.goto('map/');
  await expect(page.getByRole('alert')).toContainText('眼下取不到地图的数据');
  await expect(page.getByRole('main').getByRole('link', { name: '柳林社区站', exact: true }).first()).toBeVisible();
  network.restore();
  await map.button('再试一次').click();
  await map.ready();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('keeps the static list when the data has no stations', async ({ page }) => {
  await changeData(page, (data) => ({ ...data, places: [] }));
  await page.goto('map/');
  await expect(page.getByRole('alert')).toContainText('眼下取不到地图的数据');
  await expect(page.getByRole('main').getByRole('link', { name: '柳林社区站', exact: true }).first()).toBeVisible();
});

test('gives up on the data after twenty seconds', async ({ page }) => {
  await page.route('**/data/map.json', () => undefined);
  await page.goto('map/');
  await expect(page.getByRole('alert')).toContainText('眼下取不到地图的数据', { timeout: 30_000 });
});

test('keeps list and filters without the code of the map, and loads it on retry', async ({ map, page }) => {
  const network = await cutNetwork(page, '**/_astro/draw.*.js');
  await page.goto('map/');
  await expect(page.getByText('眼下取不到地图的程序')).toBeVisible();
  await map.button('为小').click();
  await expect(map.rows).toHaveCount(1);
  network.restore();
  await map.button('再试一次').click();
  await map.ready();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lists every station, without an empty frame above', async ({ map, page }) => {
    await page.goto('map/');
    await expect(map.section).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: '柳林社区站', exact: true }).first()).toBeVisible();
    await expect(page.getByRole('main').getByText('位置待核').first()).toBeVisible();
  });
});
