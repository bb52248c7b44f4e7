/** 站点地图 without a live map: without JavaScript, and on paper. */
import { expect, test } from '../fixtures.ts';

const STATION = '柳林社区站';

test('links a station to its place on the map, if it has a position', async ({ page }) => {
  await page.goto('stations/yangban/liulin/');
  await page.getByRole('link', { name: '在地图上看' }).click();
  await expect(page).toHaveURL(/\/map\/\?at=yangban\/liulin/);
  await page.goto('stations/yangban/donghe/');
  await expect(page.getByRole('link', { name: '在地图上看' })).toHaveCount(0);
});

test('prints a numbered sketch next to the list with its numbers', async ({ page }) => {
  await page.goto('map/');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('region', { name: '样板区示意图' });
  const sketch = sheet.getByRole('img', { name: /2个站点，编号与旁边的列表相同/ });
  await expect(sketch).toBeVisible();
  const numbers = (await sketch.locator('.sketch-mark text').allTextContents()).map(Number);
  expect(numbers).toEqual([1, 2]);
  await expect(sheet.getByRole('listitem').nth(numbers.at(-1)! - 1)).toContainText(STATION);
  await expect(sheet).toContainText('位置待核东河街道所');
  await expect(sheet).toContainText('示意');
  const [drawn, list] = [await sketch.boundingBox(), await sheet.getByRole('list').first().boundingBox()];
  expect(list!.x).toBeGreaterThan(drawn!.x + drawn!.width);
});

test('prints every station, even without a sketch', async ({ page }) => {
  await page.goto('map/');
  const { places } = (await (await page.request.get('data/map.json')).json()) as { places: { name: string }[] };
  await page.emulateMedia({ media: 'print' });
  const names = (await page.locator('.print-map li > b').allTextContents()).toSorted();
  expect(names).toEqual(places.map(({ name }) => name).toSorted());
  await expect(page.locator('.print-map li > b').last()).toBeVisible();
});

test('hides the printed sheets on a screen with JavaScript', async ({ page }) => {
  await page.goto('map/');
  await expect(page.getByRole('region', { name: '样板区示意图' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  test('lists every station with the certainty of its position, next activity and route', async ({ page }) => {
    await page.goto('map/');
    const station = page
      .getByRole('region', { name: '样板区', exact: true })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: STATION }) });
    await expect(station).toContainText('位置大概，只准到社区');
    await expect(station).toContainText('门口有坡道');
    await expect(station.getByRole('time').filter({ visible: true })).toHaveCount(2);
    await station.getByText('怎么去').click();
    await expect(station.getByRole('link', { name: '高德地图' })).toHaveAttribute('href', /coordinate=gaode/);
    await expect(station.getByRole('link', { name: '手机里的地图' })).toHaveAttribute('href', /^geo:30\.21,100\.21\?/);
    await expect(page.getByRole('region', { name: '样板区示意图' })).toBeVisible();
    await expect(page.getByRole('link', { name: '桥头驿站' }).first()).toBeVisible();
  });
});
