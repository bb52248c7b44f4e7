/** Base maps over the plain background: tiles of a host, or an archive of the site. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { MapBase } from '../../src/view-models/map/data.ts';
import { CONTENT } from '../address.ts';
import { expect, test } from '../fixtures.ts';
import { changeData } from '../pages/map-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const withBase = (page: Page, base: MapBase): Promise<void> => changeData(page, (data) => ({ ...data, base }));
const TILES: MapBase = {
  kind: 'tiles',
  url: '/tiles/{z}/{x}/{y}.svg',
  attribution: '某某地图',
  approval: 'GS(2026)0001号',
  datum: 'WGS-84',
};
const TILE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#cde"/></svg>';

test('shows tiles, with their source and 审图号', async ({ map, page }) => {
  await withBase(page, TILES);
  await page.route('**/tiles/**', (route) => route.fulfill({ contentType: 'image/svg+xml', body: TILE }));
  await map.open();
  await expect(page.getByText('某某地图；审图号：GS(2026)0001号')).toBeVisible();
  await expect
    .poll(() =>
      page
        .locator('.map-tiles img')
        .evaluateAll((tiles) => tiles.filter((tile) => (tile as HTMLImageElement).naturalWidth > 0).length),
    )
    .toBeGreaterThan(0);
});

test('shows the plain background when tiles fail', async ({ map, page }) => {
  await withBase(page, TILES);
  await page.route('**/tiles/**', (route) => route.abort());
  await map.open();
  await expect(page.locator('.map-paper')).toBeVisible();
  await map.marker(/^柳林社区站/).click();
  await expect(map.card).toBeVisible();
});

test('converts markers to the datum of the base map, and taps back', async ({ map, page }) => {
  await changeData(page, (data) => ({
    ...data,
    base: { ...TILES, datum: 'GCJ-02' },
    places: data.places.map((place) =>
      place.at ? { ...place, drawn: [place.at[0] + 0.005, place.at[1] + 0.002] as const } : place,
    ),
  }));
  await map.open('?from=yangban/liulin');
  await expect(map.row('柳林社区站')).toContainText('就在这里');
  await map.button('离我近的').click();
  await map.button('在地图上点一处').click();
  const marker = (await map.marker(/^柳林社区站/).boundingBox())!;
  await page.mouse.click(marker.x + marker.width / 2, marker.y + marker.height / 2);
  await expect.poll(() => map.announced()).toContain('从您点的地方算起，走15分钟能到1个站点');
  await expect(map.row('柳林社区站')).toContainText(/就在这里|步行约1分钟/);
});

test.describe('an archive of the site', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'map-')), 'sample.pmtiles');
  test.beforeAll(() => {
    execFileSync(process.execPath, ['scripts/pmtiles/sample.ts', file, CONTENT]);
  });

  test('is drawn by a script that only such sites fetch', async ({ map, page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await withBase(page, {
      kind: 'pmtiles',
      url: '/sample.pmtiles',
      attribution: '本站；海岸线Natural Earth',
      datum: 'WGS-84',
    });
    await page.route('**/sample.pmtiles', async (route) => {
      const [, from = '0', until = '0'] = /bytes=(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? [];
      const archive = readFileSync(file);
      const body = archive.subarray(Number(from), Number(until) + 1);
      await route.fulfill({
        status: 206,
        contentType: 'application/octet-stream',
        headers: {
          'content-range': `bytes ${from}-${String(Number(from) + body.length - 1)}/${String(archive.length)}`,
        },
        body,
      });
    });
    await map.open();
    await expect(page.getByText('示意图；本站；海岸线Natural Earth')).toBeVisible();
    const tiles = page.locator('.leaflet-tile-pane canvas.leaflet-tile-loaded');
    const corner = () =>
      tiles
        .first()
        .evaluate((tile) =>
          [...(tile as HTMLCanvasElement).getContext('2d')!.getImageData(1, 1, 1, 1).data].slice(0, 3).join(),
        );
    await expect.poll(() => tiles.count()).toBeGreaterThan(0);
    const light = await corner();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(corner).not.toBe(light);
    expect(errors).toEqual([]);
  });

  test('is not fetched without the setting', async ({ map, page }) => {
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text().catch(() => ''));
    });
    await map.open();
    const texts = await Promise.all(scripts);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => text.includes('PMTiles'))).toEqual([]);
  });
});
