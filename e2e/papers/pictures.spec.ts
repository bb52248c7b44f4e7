/** Pictures for chats, as served: those of the menus, and link cards. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { CONTENT, DIST, ROOT } from '../address.ts';
import { expect, test } from '../fixtures.ts';
import { isFrame } from '../../src/page-kinds.ts';
import { PAGE_EXAMPLES } from '../page-examples.ts';

const SITE = 'https://e2e.example.org/zhou/';
const CARD = { width: 1200, height: 630 };
const PICTURE = { width: 1080, maxHeight: 4000 };
const MAX_BYTES = 500_000;
const MENUS = loadFromDisk(join(ROOT, CONTENT)).entries.menus.map(({ id, data }) => ({
  id,
  station: id.split('/').slice(0, 2).join('/'),
  data,
}));
const pngs = (pattern: string): string[] => globSync(pattern, { cwd: join(ROOT, DIST) }).sort();

for (const { station, data } of MENUS) {
  const menu = `${station}/${data.month}`;

  test(`${menu}: its pictures fit a phone, and their QR code leads to the menu`, async ({ request }) => {
    const parts = pngs(`stations/${menu}/picture*.png`);
    expect(parts).toContain(`stations/${menu}/picture.png`);
    for (const part of parts) {
      const response = await request.get(part);
      expect(response.headers()['content-type']).toBe('image/png');
      const png = await response.body();
      expect(png.length).toBeLessThan(MAX_BYTES);
      const { data: pixels, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(info.width).toBe(PICTURE.width);
      expect(info.height).toBeLessThanOrEqual(PICTURE.maxHeight);
      expect(jsqr(Uint8ClampedArray.from(pixels), info.width, info.height)?.data).toBe(`${SITE}stations/${menu}/`);
    }
  });

  test(`${menu}: the text of the pictures has every activity`, async ({ request }) => {
    const text = await (await request.get(`stations/${menu}/picture.txt`)).text();
    for (const { title, date, time } of data.activities) {
      const line = text.split('\n').find((one) => one.includes(title));
      expect(line, title).toBeDefined();
      if (date !== undefined)
        expect(line?.split(' ')[0]).toBe(
          date.startsWith(data.month)
            ? String(Number(date.slice(8)))
            : `${String(Number(date.slice(5, 7)))}/${String(Number(date.slice(8)))}`,
        );
      for (const clock of time?.split('-') ?? []) expect(line).toContain(clock.replace(/^0/, ''));
    }
    expect(text).toContain(data.theme.title);
    expect(text).toMatch(/\d{3,4}-\d{3,4} \d{4}/);
    expect(text).toContain('有变动以网页为准');
  });
}

test('writes cancelled, moved and full in words', async ({ request }) => {
  const text = await (await request.get('stations/yangban/liulin/2026-11/picture.txt')).text();
  const line = (title: string) => text.split('\n').find((one) => one.includes(title));
  expect(line('防骗讲座')).toMatch(/取消 场地检修/);
  expect(line('旧物换新主')).toContain('改期 原定11月17日，改到11月21日');
  expect(line('聊聊天')).toContain('已满');
});

test('every kind of page has a link card, its own or that of the home page', async ({ page, request, baseURL }) => {
  const own: string[] = [];
  for (const { name, path } of PAGE_EXAMPLES.filter(
    (example) => !example.path.includes('?') && !isFrame(example.kind),
  )) {
    await page.goto(path);
    const of = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');
    const address = (await of('og:image')) ?? '';
    expect(address, name).toMatch(new RegExp(`^${SITE}cards/.+\\.png$`));
    if (!address.endsWith('/home.png')) own.push(name);
    const png = await (await request.get(address.replace(SITE, baseURL!))).body();
    const { width, height } = await sharp(png).metadata();
    expect({ width, height }, name).toEqual(CARD);
    expect([await of('og:image:width'), await of('og:image:height')]).toEqual(['1200', '630']);
    expect((await of('og:image:alt'))?.length, name).toBeGreaterThan(5);
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  }
  expect(own).toEqual([
    'district',
    'station',
    'menu',
    'team',
    'brand',
    'activity',
    'planned station',
    'moved activity',
    'cancelled activity',
    'team routine',
  ]);
});

test('a card has time and place, and says when an activity is cancelled or moved', async ({ page }) => {
  const alt = async (id: string) => {
    await page.goto(`activities/yangban/liulin/${id}/`);
    return page.locator('meta[property="og:image:alt"]').getAttribute('content');
  };
  expect(await alt('20261116-yizhen')).toContain('11月16日周一 9:30—11:00');
  expect(await alt('20261117-jiuwu')).toMatch(/^旧物换新主，改期，2026年11月21日周六/);
  expect(await alt('20261119-fangpian')).toMatch(/^防骗讲座，取消，/);
});

test('no card exceeds its budget', () => {
  const cards = pngs('cards/**/*.png');
  expect(cards.length).toBeGreaterThan(10);
  expect(Math.max(...cards.map((card) => readFileSync(join(ROOT, DIST, card)).length))).toBeLessThan(100_000);
});
