/** The calendar sheet and the sheet of a team, printed and on a phone. */
import { expect, test } from '../fixtures.ts';
import { clipboard } from '../pages/clipboard.ts';
import { PosterPage } from '../pages/poster-page.ts';
import { PHONE } from '../screens.ts';

/** Six weeks with an activity every workday need two sheets at a size that is read on a wall. */
const MENUS = [
  { menu: 'yangban/liulin/2026-11', papers: 1 },
  { menu: 'yangban/liulin/2026-12', papers: 1 },
  { menu: 'shifan/qiaotou/2026-11', papers: 2 },
  { menu: 'shifan/qiaotou/2026-12', papers: 1 },
];
const MM = 96 / 25.4;
const SITE = 'https://e2e.example.org/zhou/';

const SHEETS = [
  ...MENUS.map(({ menu, papers }) => ({ path: `stations/${menu}/calendar/`, leads: `stations/${menu}/`, papers })),
  { path: 'teams/yangban/lifa/sheet/', leads: 'teams/yangban/lifa/', papers: 1 },
  { path: 'teams/shifan/xunfang/sheet/', leads: 'teams/shifan/xunfang/', papers: 1 },
];

for (const { path, leads, papers } of SHEETS) {
  test(`${path} has as few pages as possible, nothing is cut off, and its QR code leads to its target`, async ({
    page,
  }) => {
    const sheet = new PosterPage(page);
    await sheet.openSheet(path);
    await page.emulateMedia({ media: 'print' });
    expect(await sheet.printedPageSizes()).toEqual(
      Array.from({ length: papers }, () => (path.startsWith('teams') ? '210x297' : '297x210')),
    );
    expect(await sheet.overflowing()).toEqual([]);
    expect(await sheet.smallestTextPt()).toBeGreaterThanOrEqual(12);
    await expect(page.getByRole('banner')).toBeHidden();
    const codes = await sheet.readCodes();
    expect(codes.map(({ read }) => read)).toEqual(Array.from({ length: papers }, () => SITE + leads));
    expect(Math.min(...codes.map(({ side }) => side))).toBeGreaterThanOrEqual(20 * MM);
  });
}

test('aligns the days of a calendar sheet below their weekdays', async ({ page }) => {
  const sheet = new PosterPage(page);
  await sheet.openSheet('stations/yangban/liulin/2026-11/calendar/');
  await page.emulateMedia({ media: 'print' });
  const left = (day: string) =>
    page
      .locator(`.month-grid > ol > li:has([datetime="2026-11-${day}"])`)
      .evaluate((cell) => Math.round(cell.getBoundingClientRect().left));
  const monday = await page
    .locator('.month-weekdays span')
    .first()
    .evaluate((name) => Math.round(name.getBoundingClientRect().left));
  expect([await left('02'), await left('30')]).toEqual([monday, monday]);
});

test('a calendar sheet has cancelled, moved and full in words', async ({ page }) => {
  await page.goto('stations/yangban/liulin/2026-11/calendar/');
  const day = (date: string) => page.locator(`li:has(> .cell-date [datetime="2026-11-${date}"])`);
  await expect(day('19')).toContainText('取消防骗讲座');
  await expect(day('17')).toContainText('改期旧物换新主改到11月21日');
  await expect(day('21')).toContainText('旧物换新主由11月17日改来');
  await expect(day('25')).toContainText('已满心里堵得慌，聊聊天');
  await expect(day('11').getByRole('listitem')).toContainText(['7:30—8:30']);
});

for (const [path, button] of [
  ['stations/yangban/liulin/2026-11/calendar/', '打印月历'],
  ['teams/yangban/lifa/sheet/', '打印资料'],
] as const) {
  test(`the button of ${path} prints`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = '打印了';
      };
    });
    await page.goto(path);
    await page.getByRole('button', { name: button }).click();
    await expect(page).toHaveTitle('打印了');
  });

  test(`${path} fits the width of a phone`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(path);
    const right = await page
      .locator('.paper-desk :is(p, th, td, h1, h2, li):not(.vh, .vh *)')
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
    expect(right).toBeLessThanOrEqual(390);
  });
}

test('old addresses redirect, and a team links to its sheet and data', async ({ page }) => {
  await page.goto('stations/yangban/liulincun/2026-11/calendar/');
  await expect(page).toHaveURL(/\/stations\/yangban\/liulin\/2026-11\/calendar\/$/);
  await page.goto('teams/yangban/laojiefang/sheet/');
  await expect(page).toHaveURL(/\/teams\/yangban\/lifa\/sheet\/$/);
  await page.goto('teams/yangban/lifa/');
  for (const name of ['表格CSV', '数据JSON']) {
    const answer = await page.request.get((await page.getByRole('link', { name }).getAttribute('href')) ?? '');
    expect(await answer.text()).toContain('20多人');
  }
  await page.getByRole('link', { name: '打印资料' }).click();
  await expect(page.getByRole('row', { name: /队员 20多人/ })).toContainText('截至2026年6月，刊发日');
});

test('what residents fill in has large type and boxes, and a page for each side', async ({ page }) => {
  const sheet = new PosterPage(page);
  await sheet.openSheet('stations/yangban/liulin/2026-11/forms/');
  expect((await sheet.readCodes()).map(({ read }) => read)).toEqual([`${SITE}stations/yangban/liulin/2026-11/`]);
  await page.emulateMedia({ media: 'print' });
  expect(await sheet.printedPageSizes()).toEqual(['210x297', '210x297']);
  expect(await sheet.overflowing()).toEqual([]);
  expect(await sheet.smallestTextPt()).toBeGreaterThanOrEqual(14);
  const boxes = await page
    .locator('.box')
    .evaluateAll((all) => all.map((box) => Math.round(box.getBoundingClientRect().width)));
  expect(new Set(boxes)).toEqual(new Set([24]));
});

test.describe('the script for a loudspeaker', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied as paragraphs, and only open weeks are printed', async ({ page }) => {
    await page.goto('stations/yangban/liulin/broadcast/');
    await page.getByRole('button', { name: '复制一分钟的' }).first().click();
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
    await expect.poll(() => clipboard(page)).toContain('再说一遍');
    const copied = await clipboard(page);
    expect(copied.split('\n').length).toBeGreaterThan(3);
    expect(copied).not.toMatch(/\d/);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('两分钟的').first()).toBeVisible();
    await expect(page.locator('summary').nth(1)).toBeHidden();
  });
});
