/** Without a network, without data, without a script. */
import { expect, test } from '../fixtures.ts';
import { cutNetwork } from '../network.ts';
import { changeData } from '../pages/map-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a map that is there goes on working when the network is cut', async ({ map, context, page }) => {
  await map.open();
  await context.setOffline(true);
  await map.button('放大地图').click();
  await map.button('缩小地图').click();
  await map.button('为小').click();
  await expect(map.rows).toHaveCount(1);
  await map.row('柳林社区站').click();
  await expect(map.card.getByRole('heading')).toBeFocused();
  await expect(page.locator('.smap-paper')).toBeVisible();
});

test('without the data the static list stands, says so, and another try brings the map', async ({ map, page }) => {
  const network = await cutNetwork(page, '**/data/map.json');
  await page.goto('map/');
  await expect(page.getByRole('alert')).toContainText('眼下取不到地图的数据');
  await expect(page.getByRole('main').getByRole('link', { name: '柳林社区站', exact: true }).first()).toBeVisible();
  network.restore();
  await map.button('再试一次').click();
  await map.ready();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('data without stations takes none away from the static list', async ({ page }) => {
  await changeData(page, (data) => ({ ...data, places: [] }));
  await page.goto('map/');
  await expect(page.getByRole('alert')).toContainText('眼下取不到地图的数据');
  await expect(page.getByRole('main').getByRole('link', { name: '柳林社区站', exact: true }).first()).toBeVisible();
});

test('data that hangs is given up after twenty seconds', async ({ page }) => {
  await page.route('**/data/map.json', () => undefined);
  await page.goto('map/');
  await expect(page.getByRole('alert')).toContainText('眼下取不到地图的数据', { timeout: 30_000 });
});

test('without the code of the map the list and its filters work, and another try brings it', async ({ map, page }) => {
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

  test('every station is in the list, and no empty frame stands above it', async ({ map, page }) => {
    await page.goto('map/');
    await expect(map.section).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: '柳林社区站', exact: true }).first()).toBeVisible();
    await expect(page.getByRole('main').getByText('位置待核').first()).toBeVisible();
  });
});
