/** From a draft to what leaves the device: texts, files, a commit; changes of published activities, and records of what was held. */
import type { Page } from '@playwright/test';
import { TOKEN } from '../src/domain/hosts/testing/fake-host.ts';
import { expect, test as base } from './fixtures.ts';
import { BianjiPage } from './pages/bianji/bianji-page.ts';
import { HOST, serveHost } from './pages/bianji/code-host.ts';
import { clipboard } from './pages/clipboard.ts';

const PATH = 'menus/yangban/liulin/2027-01.json';
const PASTED = '1月5日上午9:30 写春联，一楼大厅，直接来\n1月9日下午2点 换书会，图书角，直接来';

const test = base.extend<{ desk: BianjiPage }>({ desk: async ({ page }, use) => use(new BianjiPage(page)) });

async function handOver(page: Page, desk: BianjiPage, pasted: string): Promise<void> {
  await desk.read(pasted);
  await desk.button('往下走').last().press('Enter');
  await desk.button('看样').click();
  await expect(page.getByRole('heading', { name: '交出去' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '发给维护人' })).toBeVisible();
}

async function resume(page: Page, desk: BianjiPage): Promise<void> {
  await desk.button('接着写').click();
  await page.evaluate(() => {
    location.hash = '#hand-over';
  });
}

const SCREENS = [
  { name: 'on a desk', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'on a phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use({ ...screen, permissions: ['clipboard-read', 'clipboard-write'] });

    test('hands a new menu over as a text, as files, and as a commit', async ({ desk, page }) => {
      const host = await serveHost(page);
      await desk.open();
      await desk.station.selectOption('yangban/liulin');
      await desk.button('1月').click();
      await handOver(page, desk, PASTED);
      await desk.expectAccessible();
      expect(await desk.smallTargets()).toEqual([]);

      await page.locator('.ed-ways').getByRole('button', { name: '复制' }).click();
      await expect(page.getByText('复制好了')).toBeVisible();
      await expect.poll(() => clipboard(page)).toContain('menus/yangban/liulin/2027-01.json');
      const copied = await clipboard(page);
      const json = await downloadOf(page, '2027-01.json');
      expect(json.name).toBe('2027-01.json');
      expect(copied.trimEnd().endsWith(json.text.trimEnd())).toBe(true);
      const menu = JSON.parse(json.text) as { activities: { id: string }[] };
      expect(menu.activities.map(({ id }) => id)).toEqual(['20270105-xiechunlian', '20270109-huanshuhui']);
      const table = await downloadOf(page, 'Excel');
      expect(table.name).toMatch(/^柳林.*2027年1月活动\.xlsx$/);
      expect(table.text.startsWith('PK')).toBe(true);

      await page.getByLabel(/^令牌/).fill('wrong');
      await desk.button('提交').click();
      await expect(page.getByText('Gitea 不认这个令牌')).toBeVisible();
      await page.getByLabel(/^令牌/).fill(TOKEN);
      await desk.button('提交').click();
      await expect(page.getByText('提交好了')).toBeVisible();
      expect(host.files.get(`main:${PATH}`)?.text).toBe(json.text);
      await desk.button('提交').click();
      await expect(page.getByText('仓库里已经是这样')).toBeVisible();
      await desk.expectAccessible();
    });

    test('announces a change of a published activity, and takes it back', async ({ desk, page }) => {
      await desk.open();
      await desk.station.selectOption('yangban/liulin');
      await desk.button('活动变了').click();
      await expect(desk.heading).toHaveText('活动变了');
      await expect(desk.heading).toBeFocused();
      await page.getByRole('radio', { name: /助听器/ }).check();
      await desk.button('改期').click();
      await page
        .locator('.ed-mg button')
        .filter({ hasText: /^11月27日/ })
        .click();
      await page.getByLabel(/^为什么/).fill('老师那天要出差');
      await expect(page.getByText('2026年11月25日周三改到2026年11月27日周五，老师那天要出差').first()).toBeVisible();
      await expect(page.getByRole('link', { name: /^再打\s?通知$/ })).toBeVisible();
      await expect(page.locator('.ed-gtext')).toContainText(
        'https://e2e.example.org/zhou/activities/yangban/liulin/20261125-zhuting/',
      );
      await desk.expectAccessible();
      expect(await desk.smallTargets()).toEqual([]);
      await desk.button('记下这一条').click();

      const changed = (await downloadOf(page, '2026-11.json')).text;
      const activity = (JSON.parse(changed) as { activities: Record<string, unknown>[] }).activities.find(
        ({ id }) => id === '20261125-zhuting',
      );
      expect(activity).toMatchObject({
        date: '2026-11-27',
        changes: [{ on: '2026-11-16', kind: '改期', was: '2026-11-25', now: '2026-11-27', reason: '老师那天要出差' }],
      });
      await desk.expectAccessible();
      await page.reload();
      await desk.ready();
      await desk.button('活动变了').click();
      await page.getByRole('button', { name: /^撤回/ }).click();
      await expect(page.getByRole('heading', { name: '交出去' })).toHaveCount(0);
    });

    test('records what was held', async ({ desk, page }) => {
      await desk.open();
      await desk.station.selectOption('yangban/liulin');
      await desk.button('记“办了”').click();
      await expect(desk.heading).toHaveText('办了');
      const row = page.locator('.ed-held li').filter({ hasText: '夜校：手机拍照' }).filter({ hasText: '11月13日' });
      await row.getByRole('button').click();
      await row.getByRole('spinbutton').fill('18');
      await desk.expectAccessible();
      expect(await desk.smallTargets()).toEqual([]);
      await page.getByRole('button', { name: /^没记的\d+场都办了$/ }).click();
      const { text } = await downloadOf(page, '2026-11.json');
      const { activities } = JSON.parse(text) as { activities: { id: string; held?: object[] }[] };
      expect(activities.find(({ id }) => id === '202611-yexiao')?.held).toEqual([
        { date: '2026-11-06' },
        { date: '2026-11-13', count: 18 },
      ]);
    });
  });
}

test('merges with what is newer in the repository than on the site', async ({ desk, page }) => {
  const newer = {
    month: '2027-01',
    theme: { title: '过新年' },
    activities: [{ id: '20270120-dengmi', title: '猜灯谜', date: '2027-01-20' }],
  };
  const host = await serveHost(page, { [PATH]: JSON.stringify(newer) });
  await desk.open();
  await desk.station.selectOption('yangban/liulin');
  await desk.button('1月').click();
  await handOver(page, desk, PASTED);
  await page.getByLabel(/^令牌/).fill(TOKEN);
  await page.getByLabel(/^记在这台设备上/).check();
  await desk.button('提交').click();
  await expect(page.getByText('已经并在一起')).toBeVisible();
  await expect(page.getByText('网上有，这次没写，留着')).toBeAttached();
  await desk.button('提交').click();
  await expect(page.getByText('提交好了')).toBeVisible();
  expect(host.files.get(`main:${PATH}`)?.text).toContain('20270120-dengmi');
  expect(host.files.get(`main:${PATH}`)?.text).toContain('20270105-xiechunlian');

  await page.reload();
  await desk.ready();
  await resume(page, desk);
  await expect(page.getByLabel(/^令牌/)).toHaveValue(TOKEN);
  await desk.button('忘掉令牌').click();
  await page.reload();
  await desk.ready();
  await resume(page, desk);
  await expect(page.getByLabel(/^令牌/)).toHaveValue('');
});

test('lets nothing leave while there is private data', async ({ desk, page }) => {
  await desk.open();
  await desk.station.selectOption('yangban/liulin');
  await desk.button('1月').click();
  await desk.button('从头写一项').click();
  await page.locator('#f-title').fill('理发');
  await page.locator('#f-summary').fill('问13800001234');
  await page
    .locator('.ed-mg button')
    .filter({ hasText: /^1月5日/ })
    .click();
  await page.evaluate(() => {
    location.hash = '#hand-over';
  });
  await expect(page.getByText('有1处私人信息，先换掉才能交')).toBeVisible();
  await expect(page.locator('.ed-ways')).toHaveCount(0);
  await desk.expectAccessible();
  await page
    .getByRole('button', { name: /^去改.*理发/ })
    .first()
    .click();
  await expect(desk.heading).toHaveText('理发');
});

test('says that a host is there but does not answer pages', async ({ desk, page }) => {
  await page.route(`${HOST}/**`, (route) =>
    route.request().method() === 'GET' && route.request().url().endsWith('/api/v1')
      ? route.fulfill({ status: 200, body: '' })
      : route.abort('failed'),
  );
  await desk.open();
  await desk.station.selectOption('yangban/liulin');
  await desk.button('1月').click();
  await handOver(page, desk, PASTED);
  await page.getByLabel(/^令牌/).fill(TOKEN);
  await desk.button('提交').click();
  await expect(page.getByText('请管理员在设置里打开 [cors]')).toBeVisible();
});

async function downloadOf(page: Page, file: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^下载\\s?${file}$`) }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}
