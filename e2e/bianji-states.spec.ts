/**
 * Every state of /bianji/ in every mode: axe with all its rules (in the dark, those of colours), large targets, nothing wider than the
 * screen.
 */
import type { Page } from '@playwright/test';
import { TOKEN } from '../src/domain/hosts/testing/fake-host.ts';
import { writeOle } from '../src/domain/intake/testing/ole.ts';
import { expect, test as base } from './fixtures.ts';
import { expectEveryModeAccessible } from './pages/bianji/axe-in-modes.ts';
import { BianjiPage } from './pages/bianji/bianji-page.ts';
import { serveHost } from './pages/bianji/code-host.ts';
import { DESK, PHONE } from './screens.ts';

const TABLE = [
  ['活动时间', '活动名称', '地点', '服务对象', '参加方式', '联系电话'],
  ['1月5日上午9点半', '写春联，送福字', '一楼大厅', '老年人', '直接来', ''],
  ['每周五8:30', '早晨打太极', '小区中心花园', '老年人', '直接来', ''],
  ['1月12日 2:00-3:30', '剪纸课', '二楼教室', '亲子家庭', '到社区登记', ''],
  ['1月16日（周日）9:00', '旧书漂流', '图书角', '全体居民', '直接来', ''],
  ['下旬9:00', '换书会，带一本看过的，换一本没看过的', '二楼图书角', '小学生', '直接来', ''],
  ['1月26日10:00', '邻居换物', '社区门口', '居民', '直接来', '13800001234'],
]
  .map((row) => row.join('\t'))
  .join('\n');
const CLEAR = '1月5日上午9:30 写春联，一楼大厅，直接来\n1月9日下午2点 换书会，图书角，直接来';
/** More than the page shows at once and in its next steps (src/islands/growing.ts). */
const ROWS = 100;
const LONG = [
  '日期,时间,活动内容,地点',
  ...Array.from({ length: ROWS }, (_, row) => `1月${String(1 + (row % 31))}日,9:00,第${String(row + 1)}场,一楼大厅`),
].join('\n');

const test = base.extend<{ desk: BianjiPage; check: (state: string, options?: { frames: boolean }) => Promise<void> }>({
  desk: async ({ page }, use) => use(new BianjiPage(page)),
  check: async ({ page }, use) => use((state, options) => expectEveryModeAccessible(page, state, options)),
});
// As in every-page.spec.ts: each state is looked at four times.
test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block', reuseContext: true });

async function openJanuary(desk: BianjiPage): Promise<void> {
  await desk.open();
  await desk.station.selectOption('yangban/liulin');
  await desk.button('1月').click();
}

const choose = (page: Page, ...files: { name: string; buffer: Buffer }[]): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));

/** The preview has a test of its own. */
const WITHOUT_FRAMES = { frames: false };
const PASSWORD = { name: '1月.xlsx', buffer: Buffer.from(writeOle('EncryptionInfo', 'EncryptedPackage')) };
const UNREADABLE = [
  [{ name: '1月.xls', buffer: Buffer.from(writeOle('Workbook')) }, '97—2003'],
  [PASSWORD, '打开密码'],
  [{ name: '1月.png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, ...Array<number>(40).fill(0)]) }, '这是图片'],
] as const;

/** By keyboard: rows above get their height when they are scrolled into view, and would move the button between press and release. */
const goOn = (desk: BianjiPage): Promise<void> => desk.button('往下走').first().press('Enter');

for (const [name, viewport] of [
  ['on a phone', PHONE],
  ['on a desk', DESK],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test('the start: nothing chosen, a station, what cannot be read, a draft', async ({ desk, page, check }) => {
      await desk.open();
      await check('nothing chosen');
      await desk.station.selectOption('yangban/liulin');
      await desk.button('1月').click();
      await expect(desk.button('带过来1项')).toBeVisible();
      await check('ready, with what carries over');
      for (const [file, words] of UNREADABLE) {
        await choose(page, file);
        await expect(page.locator('.ed-trouble')).toContainText(words);
        await expect(page.locator('.ed-trouble')).toBeInViewport();
      }
      await check('a picture that cannot be read');
      await desk.read('谢谢大家');
      await expect(page.locator('.ed-trouble')).toContainText('没有读到活动');
      await desk.button('带过来1项').click();
      await expect(desk.saved).toContainText('已存');
      await page.goto('bianji/');
      await expect(desk.button('接着写')).toBeVisible();
      await check('a draft');
      await page.keyboard.press('Tab');
      await desk.button('丢掉').focus();
      await page.keyboard.press('Enter');
      await expect(desk.heading).toBeFocused();
    });

    test('the start: reading, and no store', async ({ desk, page, check }) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      });
      const held = Promise.withResolvers<undefined>();
      await page.route('**/reader*.js', async (route) => {
        await held.promise;
        await route.continue();
      });
      await openJanuary(desk);
      await desk.read(CLEAR);
      await expect(page.getByText('正在读……')).toBeInViewport();
      await check('reading, without a store');
      held.resolve(undefined);
      await expect(desk.heading).toHaveText('读成了什么');
    });

    test('核对: questions, answers, all read, a long table beside a file that cannot be read', async ({
      desk,
      page,
      check,
    }) => {
      await openJanuary(desk);
      await desk.read(TABLE);
      await expect(desk.questions).toHaveCount(4);
      await check('open questions');
      await desk
        .question('剪纸课')
        .getByRole('button', { name: /^14:00/ })
        .click();
      await check('one answered');
      await openJanuary(desk);
      await desk.button('丢掉').click();
      await desk.read(CLEAR);
      await expect(page.getByRole('status').filter({ hasText: '没有要定的了' })).toBeVisible();
      await check('all read');
      await openJanuary(desk);
      await desk.button('丢掉').click();
      await choose(page, { name: '1月.csv', buffer: Buffer.from(LONG) }, PASSWORD);
      await expect(page.getByText('1月.xlsx没有读成')).toBeVisible();
      await expect(page.locator('.ed-rd')).toHaveCount(ROWS);
      await check('a long table and an error');
    });

    test('逐项改: the list, a folded and an open one, errors, rules', async ({ desk, page, check }) => {
      await openJanuary(desk);
      await desk.read(TABLE);
      await goOn(desk);
      await expect(desk.button('加一项')).toBeVisible();
      await check('the list');
      await desk.button('加一项').click();
      await desk.button('删掉这一项').click();
      await expect(desk.button('撤回')).toBeFocused();
      await check('a removed activity');
      await desk.row('写春联').getByRole('button').first().click();
      await check('a folded form');
      for (const fold of await page.locator('summary').all()) await fold.click();
      await check('an open form');
      await page.locator('#f-title').fill('');
      await page.locator('#f-join-phone').fill('13800001234');
      await expect(page.getByText('个人手机不能上网').first()).toBeVisible();
      await check('errors');
      await page.getByRole('button', { name: /^1月的\d项$/ }).click();
      await desk.row('早晨打太极').getByRole('button').first().click();
      await check('a rule and its dates');
      await page.locator('#f-rule').fill('每周的周');
      await check('a rule that cannot be read');
    });

    test('看样: the whole and each tab', async ({ desk, page, check }) => {
      await openJanuary(desk);
      await desk.read(TABLE);
      await goOn(desk);
      await page.getByLabel('月主题').fill('腊月里');
      await desk.button('看样').click();
      await expect(page.locator('.pv iframe').first()).toBeVisible();
      await expect(page.getByRole('heading', { name: '发给维护人' })).toBeVisible();
      if (viewport === DESK) await check('the preview');
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await check(`the preview of ${await tab.innerText()}`);
      }
    });

    test('交出去: a refused and a taken submission, private data', async ({ desk, page, check }) => {
      await serveHost(page);
      await openJanuary(desk);
      await desk.read(CLEAR);
      await goOn(desk);
      await desk.button('看样').click();
      await page.getByLabel(/^令牌/).fill('wrong');
      await desk.button('提交').click();
      await expect(page.getByText('Gitea 不认这个令牌')).toBeVisible();
      await check('refused', WITHOUT_FRAMES);
      await page.getByLabel(/^令牌/).fill(TOKEN);
      await desk.button('提交').click();
      await expect(page.getByText('提交好了')).toBeVisible();
      await check('submitted', WITHOUT_FRAMES);
      await desk.button('忘掉令牌').press('Enter');
      await expect(page.getByRole('heading', { name: '提交到Gitea' })).toBeFocused();
      await page.getByRole('button', { name: '逐项改' }).click();
      await desk.row('写春联').getByRole('button').first().click();
      await page.locator('#f-summary').fill('问13800001234');
      await page.getByRole('button', { name: '交出去' }).click();
      await expect(page.getByText('私人信息，先换掉才能交')).toBeVisible();
      await check('private data', WITHOUT_FRAMES);
    });

    test('活动变了: what to choose from, and each change', async ({ desk, page, check }) => {
      await desk.open();
      await desk.station.selectOption('yangban/liulin');
      await desk.button('活动变了').click();
      await expect(page.getByRole('radio').first()).toBeVisible();
      await check('to choose from');
      await page.getByRole('radio', { name: /助听器/ }).check();
      await desk.button('改期').click();
      await expect(page.getByRole('group', { name: '11月的日子' }).getByRole('button').first()).toContainText('16');
      await page
        .locator('.ed-mg button')
        .filter({ hasText: /^11月27日/ })
        .click();
      await expect(page.getByRole('heading', { name: '居民会看到' })).toBeVisible();
      await check('改期');
      await desk.button('换地点').click();
      await page.getByLabel('换到哪里').fill('二楼教室');
      await expect(page.getByRole('heading', { name: '居民会看到' })).toBeVisible();
      await check('换地点');
      await desk.button('改时间').click();
      await page.getByLabel('几点开始').fill('10:00');
      await expect(page.getByRole('heading', { name: '居民会看到' })).toBeVisible();
      await check('改时间');
      for (const kind of ['已满', '取消']) {
        await desk.button(kind).click();
        await expect(page.getByRole('heading', { name: '居民会看到' })).toBeVisible();
        await check(kind);
      }
    });

    test('活动变了, 办了: what is restored, made, and held', async ({ desk, page, check }) => {
      await desk.open();
      await desk.station.selectOption('yangban/liulin');
      await desk.button('活动变了').click();
      await page.getByRole('radio', { name: /防骗讲座/ }).check();
      await desk.button('恢复').click();
      await expect(page.getByRole('heading', { name: '居民会看到' })).toBeVisible();
      await check('恢复');
      await desk.button('记下这一条').press('Enter');
      await expect(page.getByRole('heading', { name: '记下的1处' })).toBeVisible();
      await expect(page.locator('.ed :focus')).toBeVisible();
      await check('one made');
      await desk.button('回去写菜单').click();
      await desk.button('记“办了”').click();
      await page.locator('.ed-held li').filter({ hasText: '夜校' }).first().getByRole('button').click();
      await check('held');
    });

    test('without the island: a script that does not load, and the monthly guide', async ({ page, check }) => {
      await page.route('**/BianjiDesk*.js', (route) => route.abort());
      await page.goto('bianji/');
      await expect(page.getByText('编辑台没有打开')).toBeVisible();
      await check('lost');
      await page.goto('bianji/monthly/');
      await check('the monthly guide');
    });
  });
}

test('leads a reader of the keyboard and the ear through the questions', async ({ desk, page }) => {
  await openJanuary(desk);
  await desk.read(TABLE);
  await expect(desk.heading).toBeFocused();
  const status = page.getByRole('status').filter({ hasText: '读到' });
  await expect(status).toHaveText('读到6项，还有4处要您定');
  await expect(page.getByRole('button', { name: '下一处' })).toHaveAttribute('aria-keyshortcuts', 'F8');
  await page.keyboard.press('F8');
  await expect(desk.question('剪纸课').getByRole('heading')).toBeFocused();
  await desk
    .question('剪纸课')
    .getByRole('button', { name: /^14:00/ })
    .press('Enter');
  await expect(desk.question('旧书漂流').getByRole('heading')).toBeFocused();
  await expect(status).toHaveText('读到6项，还有3处要您定');
  await page.locator('.ed-answered').filter({ hasText: '剪纸课' }).getByRole('button').press('Enter');
  await expect(desk.question('剪纸课').getByRole('heading')).toBeFocused();
  await expect(status).toHaveText('读到6项，还有4处要您定');
});

test('gives the focus to the field whose remark offered the number', async ({ desk, page }) => {
  await openJanuary(desk);
  await desk.read(CLEAR);
  await goOn(desk);
  await desk.row('写春联').getByRole('button').first().click();
  await page.locator('#f-join-phone').fill('13800001234');
  await page.locator('#f-join-phone').blur();
  await desk.button('换成000-0000 0002').press('Enter');
  await expect(page.locator('#f-join-phone')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });
  test('numbers what to do instead, and fits', async ({ page }) => {
    await page.goto('bianji/');
    await expect(page.getByRole('listitem').filter({ hasText: '有表格的' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
