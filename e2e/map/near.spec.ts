/** 离我近的: the position of the device is requested only on a tap, and never sent. */
import { expect, test } from '../fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('with a position 700 m from 柳林', () => {
  test.use({ geolocation: { longitude: 100.2173, latitude: 30.21 }, permissions: ['geolocation'] });

  test('sorts by distance, with minutes and the assumed pace; sends nothing', async ({ map, page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    await map.open();
    await map.button('离我近的').click();
    await map.button('用定位').click();
    await expect(map.group(/^步行15分钟内，1个/)).toContainText('柳林社区站');
    await expect(map.row('柳林社区站')).toContainText('步行约10分钟');
    await expect(map.row('样板区中心')).toContainText('大概');
    await expect(map.group('位置待核')).toContainText('桥头驿站');
    await expect.poll(() => map.announced()).toContain('走15分钟能到1个站点');
    await expect.poll(() => map.announced()).toContain('每秒走1.2米');
    await expect(page.getByText('步行15分钟', { exact: true })).toBeVisible();
    expect([...requests, page.url()].filter((text) => /100\.2|30\.2|2173/.test(decodeURIComponent(text)))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage))).not.toContain(
      '2173',
    );
  });

  test('a slower pace has a smaller circle, and is announced', async ({ map }) => {
    await map.open('?mode=elder');
    await map.button('离我近的').click();
    await map.button('用定位').click();
    await expect(map.row('柳林社区站')).toContainText('步行约15分钟');
    await expect.poll(() => map.announced()).toContain('每秒走0.8米');
  });
});

test.describe('abroad', () => {
  test.use({ geolocation: { longitude: 2.35, latitude: 48.85 }, permissions: ['geolocation'] });

  test('names and shows the nearest station', async ({ map }) => {
    await map.open();
    await map.button('离我近的').click();
    await map.button('用定位').click();
    await expect
      .poll(() => map.announced())
      .toMatch(
        /30公里内没有站点。最近的是样板区中心，大概\d{4}公里。|30公里内没有站点。最近的是柳林社区站，约\d{4}公里。/,
      );
    await expect(map.markers.first()).toBeVisible();
  });
});

test('explains a refused position and the alternatives, and keeps the map', async ({ map }) => {
  await map.open();
  await map.button('离我近的').click();
  await map.button('用定位').click();
  await expect.poll(() => map.announced()).toContain('没有允许');
  await expect(map.rows).toHaveCount(4);
});

test('starts from a community, kept in the address', async ({ map, page }) => {
  await map.open();
  await map.button('离我近的').click();
  await map.choice('从哪个社区走').selectOption('柳林社区站');
  await expect(page).toHaveURL(/\?from=yangban\/liulin$/);
  await expect(map.group(/^步行15分钟内/)).toContainText('就在这里');
  await map.button('放大地图').click();
  await expect(page).toHaveURL(/\?from=yangban\/liulin&z=\d+&c=/);
  const before = await map.spotOf(map.marker(/^柳林社区站/));
  await page.reload();
  await map.ready();
  const after = await map.spotOf(map.marker(/^柳林社区站/));
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(6);
  await page.goBack();
  await expect(map.group(/^样板区/)).toBeVisible();
  await page.goForward();
  await expect(map.group(/^步行15分钟内/)).toBeVisible();
});

test('starts from a point on the map', async ({ map, page }) => {
  await map.open();
  await map.button('离我近的').click();
  await map.button('在地图上点一处').click();
  await map.canvas.click();
  await expect.poll(() => map.announced()).toContain('从您点的地方算起');
  await expect(map.group(/^更远的|^步行15分钟内/).first()).toBeVisible();
  expect(page.url()).not.toContain('100.2');
});

test('draws and announces the uncovered part of a district', async ({ map, page }) => {
  await page.route('**/data/map.json', async (route) => {
    const answer = await route.fetch();
    const data = (await answer.json()) as { districts: { id: string; bounds?: number[] }[] };
    data.districts.find(({ id }) => id === 'yangban')!.bounds = [100.15, 30.15, 100.3, 30.3];
    await route.fulfill({ response: answer, json: data });
  });
  await map.open('?district=yangban');
  await map.button('哪里走15分钟到不了').click();
  await expect.poll(() => map.announced()).toContain('画斜线的地方没有画到圈');
  expect(await map.announced()).not.toContain('平方公里');
  await expect(page.locator('.map-hatching canvas').first()).toBeVisible();
  await map.button('哪里走15分钟到不了').click();
  await expect(page.locator('.map-hatching')).toHaveCount(0);
});
