/** The page of a menu: announcements since the poster was printed, and the papers of the month. */
import { expect, test } from '../fixtures.ts';
import { clipboard } from '../pages/clipboard.ts';
import { MenuPage } from '../pages/menu-page.ts';

const MENU = 'yangban/liulin/2026-11';
const QUIET = 'shifan/qiaotou/2026-11';
const ADDRESS = `https://e2e.example.org/zhou/stations/${MENU}/`;

test.describe('announcements', () => {
  test('are listed above the menu, latest first, with old and new text and the date', async ({ page }) => {
    const menu = new MenuPage(page);
    await menu.open(MENU);
    await expect(menu.changes.getByRole('heading').first()).toHaveText('通知贴出后，有2处变动');
    await expect(menu.changes.getByRole('listitem')).toHaveText([
      /取消.*防骗讲座.*11月19日.*场地检修.*11月13日周五公布/s,
      /改期.*旧物换新主.*11月17日.*11月21日周六.*那天下雨.*11月12日周四公布/s,
    ]);
    const [changes, table] = await Promise.all([menu.changes.boundingBox(), page.getByRole('table').boundingBox()]);
    expect(changes!.y + changes!.height).toBeLessThan(table!.y);
    await expect(menu.unchanged).toHaveCount(0);
  });

  test.describe('on the day of one of them', () => {
    test.use({ now: '2026-11-19T08:00' });
    test('those of that day or later are not marked as over', async ({ page }) => {
      const menu = new MenuPage(page);
      await menu.open(MENU);
      await expect(menu.changes.getByText('那天下雨')).toBeVisible();
      await expect(menu.changes.getByText('场地检修')).toBeVisible();
    });
  });

  test.describe('when all of them are over', () => {
    test.use({ now: '2026-11-28T08:00' });
    test('are collapsed', async ({ page }) => {
      const menu = new MenuPage(page);
      await menu.open(MENU);
      await expect(menu.changes.getByText('旧物换新主')).toBeVisible();
      await expect(menu.changes.getByText('那天下雨')).toBeHidden();
    });
  });
});

test.describe('without announcements', () => {
  test('the page says that nothing changed, as of a day', async ({ page }) => {
    const menu = new MenuPage(page);
    await menu.open(QUIET);
    await expect(menu.unchanged).toHaveText('本月贴出的通知没有变动（截至11月16日）', { useInnerText: true });
    await expect(menu.changes).toHaveCount(0);
  });

  test.describe('once the month is over', () => {
    test.use({ now: '2026-12-01T00:10' });
    test('a page built earlier no longer says that', async ({ page }) => {
      const menu = new MenuPage(page);
      await menu.open(QUIET);
      await expect(menu.unchanged).toBeHidden();
    });
  });
});

test.describe('the papers', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('are in the order of use, and link to their targets', async ({ page }) => {
    const menu = new MenuPage(page);
    await menu.open(MENU);
    await expect(menu.papers.getByRole('heading', { level: 3 })).toHaveText([
      '通知',
      '图片',
      '文字',
      '链接',
      '广播',
      '月底的纸',
    ]);
    const hrefs = await menu.links.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const ofMonth = ['poster/', 'calendar/', 'picture.png', 'picture-2.png', '../broadcast/', 'forms/'];
    expect(hrefs).toEqual(ofMonth.map((file) => new URL(file, ADDRESS).pathname));
  });

  test('are reached by Tab in that order', async ({ page }) => {
    const menu = new MenuPage(page);
    await menu.open(MENU);
    const stops = await menu.tabbed('打印通知', '复制链接');
    expect(stops.filter((name) => /^(?:打|复制)/.test(name))).toEqual([
      '打印通知',
      '打印月历',
      '打开图片第1张',
      '打开图片第2张',
      '复制整月的',
      '复制链接',
    ]);
  });

  test('show the link and copy it', async ({ page }) => {
    const menu = new MenuPage(page);
    await menu.open(MENU);
    await expect(menu.papers.getByText(await page.title(), { exact: true })).toBeVisible();
    await menu.papers.getByRole('button', { name: '复制链接' }).click();
    await expect.poll(() => clipboard(page)).toBe(ADDRESS);
  });

  test('are not printed', async ({ page }) => {
    const menu = new MenuPage(page);
    await menu.open(MENU);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('张贴和转发')).toBeHidden();
    await expect(menu.changes).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has the links, and the address can be selected', async ({ page }) => {
    const menu = new MenuPage(page);
    await menu.open(MENU);
    await expect(menu.links).toHaveText([
      '打印通知',
      '打印月历',
      '打开图片第1张',
      '打开图片第2张',
      '打开广播稿',
      '打印问需表和评单',
    ]);
    await expect(menu.papers.getByText(ADDRESS, { exact: true })).toBeVisible();
    await expect(menu.papers.getByRole('button', { name: '复制链接' })).toBeHidden();
  });

  test('lists all announcements, or their absence as of a day', async ({ page }) => {
    const menu = new MenuPage(page);
    await menu.open(MENU);
    await expect(menu.changes.getByText('那天下雨')).toBeVisible();
    await menu.open(QUIET);
    await expect(menu.unchanged).toBeVisible();
  });
});
