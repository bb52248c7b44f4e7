/** The live map: filters, the open station, and both in the address. The clock is fixed and animations are off. */
import { expect, test } from '../fixtures.ts';
import { changeData, crowded } from '../pages/map-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('map and list show the same stations; those without a position are in the list with 位置待核', async ({ map }) => {
  await map.open();
  await expect(map.rows).toHaveCount(4);
  await expect(map.markers).toHaveCount(2);
  await expect(map.marker('柳林社区站，社区、村的站，位置大概')).toBeVisible();
  await expect(map.row('桥头驿站')).toContainText('位置待核');
  await expect(map.row('柳林社区站')).toContainText('位置大概，只准到社区');
});

test('a filter narrows both and is kept in the address; Back removes it', async ({ map, page }) => {
  await map.open();
  await map.button('为小').click();
  await expect(map.rows).toHaveText([/柳林社区站/]);
  await expect(map.markers).toHaveCount(1);
  await expect(page).toHaveURL(/map\/\?for=xiao$/);
  await expect.poll(() => map.announced()).toContain('筛出1个站点，1个在地图上');
  await map.choice('层级').selectOption('服务点');
  await expect(page).toHaveURL(/\?level=dian&for=xiao$/);
  await expect(page.getByText('这样筛一个站点也没有。')).toBeVisible();
  await map.button('看各级站点，有1个').click();
  await expect(map.rows).toHaveCount(1);
  // The address is updated after drawing.
  await expect(page).toHaveURL(/map\/\?for=xiao$/);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\?for=xiao$/);
  await expect(map.rows).toHaveCount(1);
  await page.goBack();
  await expect(map.rows).toHaveCount(4);
});

test('本周有活动 goes by the Shanghai clock', async ({ map }) => {
  await map.open('?week=1');
  await expect(map.rows.first()).toBeVisible();
  await expect(map.row('东河街道所')).toHaveCount(0);
  await expect(map.button('本周有活动')).toHaveAttribute('aria-pressed', 'true');
});

test('a shared link opens the same station and does not move the focus', async ({ map, page }) => {
  await map.open('?at=yangban/liulin');
  await expect(map.card).toBeVisible();
  await expect(map.card.getByRole('heading', { name: '柳林社区站' })).toBeVisible();
  await expect(map.marker(/^柳林社区站/)).toHaveAttribute('aria-current', 'true');
  await expect(map.row('柳林社区站')).toHaveAttribute('aria-current', 'true');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('an invalid address shows everything', async ({ map }) => {
  await map.open('?at=no/where&district=unknown&level=huge&z=99&for=cats');
  await expect(map.rows).toHaveCount(4);
  await expect(map.card).toHaveCount(0);
});

test('the list opens a station on the map, the map opens it in the list', async ({ map, page }) => {
  await map.open();
  await map.row('柳林社区站').click();
  await expect(page).toHaveURL(/\?at=yangban\/liulin$/);
  await expect(map.card.getByRole('heading')).toBeFocused();
  await expect(map.marker(/^柳林社区站/)).toHaveAttribute('aria-current', 'true');
  await map.card.getByRole('button', { name: '关上柳林社区站' }).click();
  await expect(map.row('柳林社区站')).toBeFocused();
  await expect(page).toHaveURL(/map\/$/);

  await map.marker(/^柳林社区站/).click();
  await expect(map.row('柳林社区站')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(map.card).toHaveCount(0);
  await expect(map.marker(/^柳林社区站/)).toBeFocused();
  // The address is updated after the paint.
  await expect(page).not.toHaveURL(/at=/);
  await page.goBack();
  await expect(map.card).toBeVisible();
});

test('the card has the next activity, how to take part and the route', async ({ map }) => {
  await map.open('?at=yangban/liulin');
  const items = map.card.getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText('今天');
  await expect(map.card.getByRole('link', { name: '高德地图' })).toHaveAttribute('href', /^https:\/\/uri\.amap\.com\//);
  await expect(map.card.getByRole('link', { name: '手机里的地图' })).toHaveAttribute('href', /^geo:30\.21,100\.21/);
  await expect(map.card).toContainText('位置大概');
  await expect(map.card).toContainText('门口有坡道');
  await expect(map.card.getByRole('link', { name: '站点详情' })).toHaveAttribute(
    'href',
    /\/stations\/yangban\/liulin\/$/,
  );
});

test.describe('at ten in the evening in New York', () => {
  test.use({ timezoneId: 'America/New_York', now: '2026-11-17T11:00' });

  test('today is the day of Shanghai', async ({ map }) => {
    await map.open('?at=yangban/liulin');
    const first = await map.card.getByRole('listitem').first().textContent();
    expect(first).toMatch(/^(今天|明天|周)/);
    await expect(map.card).not.toContainText('11月16日');
  });
});

test('keeps the zoom in the address and over a reload', async ({ map, page }) => {
  await map.open();
  await map.button('放大地图').click();
  await expect(page).toHaveURL(/\?z=\d+&c=[\d.]+,[\d.]+$/);
  const zoom = new URL(page.url()).searchParams.get('z');
  const before = await map.spotOf(map.marker(/^柳林社区站/));
  await page.reload();
  await map.ready();
  const after = await map.spotOf(map.marker(/^柳林社区站/));
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(6);
  await map.button('缩小地图').click();
  await expect(page).toHaveURL(new RegExp(`\\?z=${String(Number(zoom) - 1)}&c=`));
});

test('accepts a zoom without a centre; opening a station on the map does not move it', async ({ map, page }) => {
  await map.open('?z=18');
  await map.canvas.scrollIntoViewIfNeeded();
  await expect(map.markers.first()).toBeInViewport();
  await map.open('?z=14&c=100.21,30.21');
  const before = await map.spotOf(map.marker(/^柳林社区站/));
  await map.marker(/^柳林社区站/).click();
  await expect(page).toHaveURL(/\?at=yangban\/liulin&z=14&c=100.21,30.21$/);
  await page.reload();
  await expect(map.card).toBeVisible();
  const after = await map.spotOf(map.marker(/^柳林社区站/));
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(6);
});

test('a filter right after a zoom shows its own stations, not that zoom', async ({ map, page }) => {
  // Without animation the map arrives at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await map.open();
  // The filter moves the map once its data is there.
  await expect(map.markers.first()).toBeVisible();
  const [zoom, week] = [map.button('放大地图'), map.button('本周有活动')];
  await Promise.all([zoom, week].map((button) => expect(button).toBeVisible()));
  const buttons = await Promise.all([zoom, week].map((button) => button.elementHandle()));
  await page.evaluate((each) => {
    for (const button of each) (button as HTMLElement | null)?.click();
  }, buttons);
  await expect(page).toHaveURL(/week/);
  // Longer than the delay before the address is updated.
  await page.clock.runFor(1000);
  expect(new URL(page.url()).searchParams.get('z')).toBeNull();
});

test('the wheel scrolls the page and shows how to zoom; with Ctrl it zooms', async ({ map, page }) => {
  await map.open();
  await map.canvas.scrollIntoViewIfNeeded();
  const box = (await map.canvas.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 120);
  await expect(page.getByText('按住Ctrl再滚动，可以缩放地图')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/\?z=\d+&c=[\d.]+,[\d.]+$/);
});

test.describe('where stations stand close together', () => {
  test.beforeEach(async ({ page }) => {
    await changeData(page, crowded);
  });

  test('a cluster separates when it is opened', async ({ map, page }) => {
    await map.open('?z=9');
    const cluster = map.marker(/等\d+个站点，点开看$/).first();
    const count = Number(/\d+/.exec((await cluster.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(3);
    const before = await map.markers.count();
    await cluster.click();
    await expect.poll(() => map.announced()).toContain(`放大了，${String(count)}个站点分开显示`);
    await expect.poll(() => map.markers.count()).toBeGreaterThan(before);
    await expect.poll(() => Number(new URL(page.url()).searchParams.get('z'))).toBeGreaterThan(9);
    const shown = await map.markers.count();
    await page.reload();
    await expect(map.markers).toHaveCount(shown);
  });

  test('stations on one spot fan out and close again', async ({ map, page }) => {
    await map.open('?at=yangban/two');
    await expect(map.marker(/^同处/)).toHaveCount(3);
    await expect(map.marker(/^同处二站/)).toHaveAttribute('aria-current', 'true');
    const spots = await Promise.all(
      ['一', '二', '三'].map((number) => map.spotOf(map.marker(new RegExp(`^同处${number}站`)))),
    );
    const gaps = spots.flatMap((one, index) =>
      spots.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(48);
    const cluster = map.marker(/等3个站点，点开看$/);
    await expect(cluster).toHaveAttribute('aria-expanded', 'true');
    await cluster.focus();
    await page.keyboard.press('Escape');
    await expect(map.marker(/^同处/)).toHaveCount(0);
    await expect(cluster).toBeFocused();
    await expect(map.card).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(map.marker(/^同处一站/)).toBeFocused();
    await expect.poll(() => map.announced()).toContain('3个站点在同一处，已经摊开');
  });

  test('a station opened from the list is shown outside its cluster', async ({ map }) => {
    await map.open();
    await map.row('北边站').click();
    await expect(map.marker(/^北边站/)).toHaveAttribute('aria-current', 'true');
    const { width } = (await map.canvas.boundingBox())!;
    await expect.poll(async () => (await map.spotOf(map.marker(/^北边站/))).x).toBeGreaterThan(390);
    expect((await map.spotOf(map.marker(/^北边站/))).x).toBeLessThan(width);
  });
});
