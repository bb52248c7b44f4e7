/** The printed poster of a menu. */
import { expect, test } from '../fixtures.ts';
import { PosterPage } from '../pages/poster-page.ts';

const MENUS = ['yangban/liulin/2026-11', 'yangban/liulin/2026-12', 'shifan/qiaotou/2026-11', 'shifan/qiaotou/2026-12'];
const SITE = 'https://e2e.example.org/zhou/';
const MM = 96 / 25.4;

for (const menu of MENUS) {
  test(`${menu}: each sheet is a page, nothing is cut off, and text is large enough`, async ({ page }) => {
    const poster = new PosterPage(page);
    await poster.open(menu);
    await page.emulateMedia({ media: 'print' });
    await expect(poster.sheets).toHaveCount(1);
    expect(await poster.printedPageSizes()).toEqual(['210x297']);
    expect(await poster.overflowing()).toEqual([]);
    expect(await poster.smallestTextPt()).toBeGreaterThanOrEqual(14);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
  });

  test(`${menu}: every QR code leads to its target and is large enough`, async ({ page }) => {
    const poster = new PosterPage(page);
    await poster.open(menu);
    const codes = await poster.readCodes();
    expect(codes.map(({ read }) => read)).toEqual(codes.map(({ expected }) => expected));
    expect(codes.at(-1)?.expected).toBe(`${SITE}stations/${menu}/`);
    expect(Math.min(...codes.map(({ side }) => side))).toBeGreaterThanOrEqual(20 * MM);
  });
}

test('only activities with open sign-up have a code', async ({ page }) => {
  const poster = new PosterPage(page);
  await poster.open('yangban/liulin/2026-11');
  const addresses = await poster.codes.evaluateAll((codes) => codes.map((code) => code.getAttribute('data-qr')));
  expect(addresses.slice(0, -1)).toEqual(
    ['202611-dushu', '202611-yexiao', '20261116-denglong'].map((id) => `${SITE}activities/yangban/liulin/${id}/`),
  );
});

test('a rule is one row; cancelled, moved and full are in words', async ({ page }) => {
  const poster = new PosterPage(page);
  await poster.open('yangban/liulin/2026-11');
  const row = (title: string) => poster.sheets.getByRole('listitem').filter({ hasText: title });
  await expect(row('清早太极')).toHaveText(/^每周三.*7:30—8:30/);
  await expect(row('防骗讲座')).toContainText('取消场地检修');
  await expect(row('旧物换新主')).toContainText('改期原定11月17日，改到11月21日');
  await expect(row('聊聊天')).toContainText('已满');
});

test('the button prints, and is absent without JavaScript', async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = '打印了';
    };
  });
  await page.goto('stations/yangban/liulin/2026-11/');
  await page.getByRole('link', { name: '打印通知' }).click();
  await page.getByRole('button', { name: '打印通知' }).click();
  await expect(page).toHaveTitle('打印了');
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(page.url());
  await expect(plain.getByRole('button', { name: '打印通知' })).toBeHidden();
  await expect(plain.getByRole('heading', { level: 1, name: '十一月活动菜单' })).toBeVisible();
  await plain.close();
});

test('A3 enlarges the same sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const poster = new PosterPage(page);
  await poster.open('yangban/liulin/2026-11');
  expect(await poster.printedPageSizes()).toEqual(['210x297']);
  await page.getByRole('button', { name: '按A3打印' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(poster.sheets).toHaveCSS('zoom', '1.4142');
  expect(await poster.overflowing()).toEqual([]);
  expect(await poster.printedPageSizes()).toEqual(['297x420']);
  // After printing, the next sheet is A4 again.
  expect(await poster.printedPageSizes()).toEqual(['210x297']);
});
