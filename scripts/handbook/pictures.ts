/** Takes the handbook's pictures: walks through 编辑台 of the built site with an invented table, of a station that is a sample. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { monthOf, addMonths, type Day } from '../../src/domain/calendar/day.ts';
import { MAX_PICTURE_BYTES, PICTURES, type Picture } from '../../src/domain/handbook/pictures.ts';
import type { BianjiData } from '../../src/view-models/bianji/page.ts';
import { findBrowser } from '../browser/browser.ts';
import { siteRoot } from '../built/site.ts';

/** Never resolved: every request is answered from the folder. */
const HOST = 'http://handbook.invalid';
/** Wide enough for the desktop layout. */
const VIEWPORT = { width: 1040, height: 720 };
/** Few colours keep text sharp and the file small. */
const PALETTE = [48, 24, 16];
/** Pictures with much detail are cropped. */
const HEIGHTS_PX = [VIEWPORT.height, 640, 560];
/** Kept above the first element. */
const MARGIN_PX = 64;
const MARK = `.ed-out { visibility: hidden; }
body::after {
  content: "示例"; position: fixed; right: 10px; top: 10px; z-index: 9;
  padding: 0 10px; border: 1.5px solid #a32c13; border-radius: 4px; background: #fff; color: #a32c13; font-weight: 700;
}`;

export async function takePictures(folder: string): Promise<{ file: string; bytes: Buffer }[]> {
  if (!existsSync(join(folder, 'bianji/index.html')))
    throw new Error(`${folder} 里还没有网站，请先运行 npm run build。`);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    // The policy of the site forbids the style of the mark.
    const context = await browser.newContext({
      viewport: VIEWPORT,
      bypassCSP: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const { base } = siteRoot(folder);
    await serveFrom(context, folder, base);
    return await walk(await context.newPage(), `${HOST}${base}bianji/`);
  } finally {
    await browser.close();
  }
}

async function serveFrom(context: BrowserContext, folder: string, base: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html'));
    return existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
}

async function walk(page: Page, address: string): Promise<{ file: string; bytes: Buffer }[]> {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const { station, month, today } = await open(page, address);
  await page.clock.setFixedTime(new Date(`${today}T10:00:00+08:00`));
  await page.reload();
  await page.locator('[data-island][data-live]').waitFor({ state: 'attached' });
  await page.addStyleTag({ content: MARK });
  await page.getByLabel('站点', { exact: true }).selectOption(station);
  await page.getByRole('button', { name: /^带过来/ }).waitFor();
  const start = await taken(page, PICTURES.start, page.locator('.ed-pick'));

  await page.locator('input[type=file]').setInputFiles({
    name: `${month}月活动.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(tableOf(month)),
  });
  await page.locator('.ed-q').first().waitFor();
  const review = await taken(page, PICTURES.review, page.locator('.ed h1'));

  await page
    .locator('[data-open] .ed-mg button')
    .filter({ hasText: dayLabel(month) })
    .click();
  await page.getByRole('button', { name: /^不写电话/ }).click();
  await button('往下走').first().click();
  await page.getByLabel('月主题').fill('邻里相伴');
  await page.locator('.ed-saved').filter({ hasText: '已存' }).waitFor();
  const edit = await taken(page, PICTURES.edit, page.locator('.ed h1'));

  await button('看样').click();
  for (const frame of [0, 1])
    await page.locator('.pv iframe').nth(frame).contentFrame().getByText('旧书换新书').first().waitFor();
  await page.getByRole('heading', { name: '发给维护人' }).waitFor();
  const look = await taken(page, PICTURES.look, page.locator('.ed h1'));
  const handOver = await taken(page, PICTURES.handOver, page.locator('#ways'));
  return [start, review, edit, look, handOver];
}

/** A sample station, if possible one that has not published it yet, the month after the site was built, and that day. */
async function open(page: Page, address: string): Promise<{ station: string; month: number; today: Day }> {
  await page.goto(address);
  const props = await page.locator('[data-island="bianji"]').getAttribute('data-props');
  const { districts, builtOn } = JSON.parse(props ?? '{}') as BianjiData;
  const month = addMonths(monthOf(builtOn), 1);
  const stations = districts.flatMap((district) => district.stations);
  const samples = stations.filter(({ isSample, months }) => isSample && months.length > 0);
  const station = samples.find(({ months }) => !months.includes(month)) ?? samples[0] ?? stations[0];
  if (station === undefined) throw new Error('网站上还没有站点。');
  return { station: station.key, month: Number(month.slice(5)), today: builtOn };
}

/** Label of the button that answers the question about the vague row. */
const dayLabel = (month: number): RegExp => new RegExp(`^${String(month)}月24日`);

/** Invented. One row is vague, one has a private number: both are asked about. */
const tableOf = (month: number): string => `时间,活动内容,地点,参加对象,报名方式,联系电话
${String(month)}月5日上午9点半,写福字、送福字,一楼大厅,老年人,直接来,
${String(month)}月9日下午2点,旧书换新书,二楼图书角,小学生,直接来,
每周三7:30,早晨打太极,社区门前,全体居民,直接来,
${String(month)}月下旬9:00,免费理发,一楼大厅,老年人,直接来,
${String(month)}月26日10:00,邻居换物,社区门口,全体居民,到站登记,13800001234
`;

/** A screenshot that starts at an element, as a PNG with the greatest height and number of colours that fit. */
async function taken(page: Page, { file }: Picture, from: Locator): Promise<{ file: string; bytes: Buffer }> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.mouse.move(0, 0);
  await from.evaluate((element, margin) => {
    scrollTo(0, element.matches('h1') ? 0 : element.getBoundingClientRect().top + scrollY - margin);
  }, MARGIN_PX);
  await page.waitForTimeout(300);
  const shot = sharp(await page.screenshot());
  for (const height of HEIGHTS_PX)
    for (const colours of PALETTE) {
      const bytes = await shot
        .clone()
        .extract({ left: 0, top: 0, width: VIEWPORT.width, height })
        .png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 })
        .toBuffer();
      if (bytes.length <= MAX_PICTURE_BYTES) return { file, bytes };
    }
  throw new Error(`${file} 大于 ${String(MAX_PICTURE_BYTES)} 字节。`);
}
