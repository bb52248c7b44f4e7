/** What a journalist comes for, each in a fixed number of steps: what is opened, followed, pressed or typed. */
import type { Locator, Page } from '@playwright/test';
import { ADDRESS, PLAIN_ADDRESS } from './address.ts';
import { expect, test } from './fixtures.ts';
import { clipboard } from './pages/clipboard.ts';

class Steps {
  taken = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(path: string): Promise<void> {
    this.taken += 1;
    await this.page.goto(path);
  }

  async press(target: Locator): Promise<void> {
    this.taken += 1;
    await target.click();
  }

  async type(target: Locator, text: string): Promise<void> {
    this.taken += 1;
    await target.fill(text);
  }
}

const VERSION = /\?v=[0-9a-f]{8}/;

test.use({ now: '2026-11-25T12:00' });
test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('three figures with their sources: 2 steps', async ({ page }) => {
  const steps = new Steps(page);
  await steps.open('press/yangban/?kind=district');
  await steps.press(page.getByRole('button', { name: /^引用这\d+条$/ }));
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  await expect.poll(async () => (await clipboard(page)).split('\n')).toHaveLength(7);
  const lines = (await clipboard(page)).split('\n');
  expect(lines.map((line) => line.replace(VERSION, '?v=<version>'))).toContain(
    '样板区：注册志愿者960余人（截至2026年6月，刊发日）。来源：《一张清单办到家门口》，样板日报，2026年6月26日刊发。' +
      ' 周周有活动. 样板区服务模式和数字[EB/OL]. （2026-11-16）[2026-11-25]. https://e2e.example.org/zhou/districts/yangban/about/?v=<version>#facts-h.',
  );
  expect(steps.taken).toBe(2);
});

test('a citation and the permanent link, for whatever it is about: 1 step', async ({ page }) => {
  for (const [path, name] of [
    ['teams/yangban/lifa/', '“老街坊”志愿服务队'],
    ['stations/yangban/liulin/', '柳林社区新时代文明实践站'],
    ['brands/yangban/huaye/', '花叶私语'],
  ]) {
    const steps = new Steps(page);
    await steps.open(path!);
    const cite = page.getByRole('region', { name: '怎样引用' });
    const link = (await cite.getByText(/^https:/).textContent())!;
    expect(link.replace(VERSION, '')).toBe(`https://e2e.example.org/zhou/${path!}`);
    await expect(cite.getByText('[EB/OL]')).toHaveText(
      `周周有活动. ${name!}[EB/OL]. （2026-11-16）[2026-11-25]. ${link}.`,
    );
    await expect(cite).toContainText('内容更新于2026年11月16日');
    expect(steps.taken).toBe(1);
  }
});

/** Serves a version of the team in which two things were otherwise. */
async function serveEarlier(page: Page, version: string): Promise<void> {
  const present = await page.request.get('teams/yangban/lifa/');
  const href = /archive\/[0-9a-f]{8}\.json/.exec(await present.text())![0];
  const data = (await (await page.request.get(href)).json()) as { facts: { text: string; asOf?: string }[] };
  const [first, figure] = [data.facts[0]!, data.facts.find(({ asOf }) => asOf !== undefined)!];
  first.text = '老街坊理发队';
  figure.asOf = '报道时';
  await page.route(`**/archive/${version}.json`, (route) =>
    route.fulfill({ json: { ...data, updatedOn: '2026-11-02' } }),
  );
}

test('what has changed on a page since it was cited: 1 step', async ({ page }) => {
  const steps = new Steps(page);
  await serveEarlier(page, '0a1b2c3d');
  await steps.open('teams/yangban/lifa/?v=0a1b2c3d');
  const answer = page.getByRole('status').filter({ hasText: '您引用' });
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('您引用后改过2处');
  await expect(answer).toContainText('您引用的是2026年11月2日的内容');
  await expect(answer.getByRole('listitem')).toHaveText([
    /^队名原来老街坊理发队现在“老街坊”/,
    /的“截至”原来报道时现在/,
  ]);
  expect(steps.taken).toBe(1);
});

test('the link of a citation says that nothing has changed, or that the version is not known', async ({ page }) => {
  await page.goto('teams/yangban/lifa/');
  const link = (await page
    .getByRole('region', { name: '怎样引用' })
    .getByText(/^https:/)
    .textContent())!;
  await page.goto(`teams/yangban/lifa/${new URL(link).search}`);
  await expect(page.getByRole('heading', { name: '与您引用时一样' })).toBeVisible();
  await page.goto('teams/yangban/lifa/?v=00000000');
  await expect(page.getByRole('heading', { name: '没有找到您引用的版本' })).toBeVisible();
});

test('an activity is cited as of its last announced change', async ({ page }) => {
  await page.goto('activities/yangban/liulin/20261119-fangpian/');
  await expect(page.getByRole('region', { name: '怎样引用' }).getByText('[EB/OL]')).toHaveText(
    /\[EB\/OL\]\. （2026-11-\d\d）\[2026-11-25\]\./,
  );
});

test('a photo with its credit: 2 steps', async ({ page }) => {
  const steps = new Steps(page);
  await steps.open('teams/yangban/lifa/');
  const press = page.getByRole('region', { name: '给记者' });
  await expect(press).toContainText('样板区供图，CC BY 4.0');
  const download = page.waitForEvent('download');
  await steps.press(press.getByRole('link', { name: '下载' }));
  expect((await download).suggestedFilename()).toMatch(/\.png$/);
  expect(steps.taken).toBe(2);
});

test('the credit of a picture of a district: 2 steps', async ({ page }) => {
  const steps = new Steps(page);
  await steps.open('press/yangban/');
  const pictures = page.getByRole('region', { name: '图片和署名' });
  await expect(pictures.getByRole('img', { name: '队徽：红底白勾' })).toBeVisible();
  await steps.press(pictures.getByRole('button', { name: '复制署名' }));
  await expect.poll(() => clipboard(page)).toBe('样板区供图，CC BY 4.0');
  expect(steps.taken).toBe(2);
});

test("all facts of a district's teams: 1 step", async ({ page }) => {
  const steps = new Steps(page);
  await steps.open('compare/yangban/');
  const row = page.getByRole('row', { name: /老街坊/ });
  await expect(row).toContainText('队员20多人');
  await expect(row).toContainText('一张清单办到家门口');
  await expect(page.getByRole('link', { name: '表格CSV' })).toHaveAttribute('href', /data\/teams\/yangban\.csv$/);
  expect(steps.taken).toBe(1);
});

test('whom to call: 1 step', async ({ page }) => {
  const steps = new Steps(page);
  await steps.open('teams/yangban/lifa/');
  const contacts = page.getByRole('region', { name: '采访联系' });
  await expect(contacts.getByRole('term')).toHaveText(['队伍', '站点', '区县采访', '本站更正']);
  await expect(contacts).toContainText('样板区委宣传部新闻科');
  expect(steps.taken).toBe(1);
});

test('the teams of all districts that do the same thing, side by side: 3 steps', async ({ page }) => {
  const steps = new Steps(page);
  const typed = Promise.withResolvers<undefined>();
  await page.route(/\/Compare\.[^/]*\.js$/, async (route) => {
    await typed.promise;
    await route.continue();
  });
  await steps.open('compare/');
  // Both teams of this small site, before the code has arrived.
  await steps.type(page.getByRole('searchbox'), '队');
  typed.resolve(undefined);
  await steps.press(page.getByRole('button', { name: '并排看这2个' }));
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(page).toHaveURL(/\?teams=[^,]+,[^,]+$/);
  await expect(page.getByRole('row', { name: /^哪年成立/ })).toContainText('待核');
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  expect(steps.taken).toBe(3);
});

test('a frame for another site: 2 steps', async ({ page }) => {
  const steps = new Steps(page);
  await steps.open('embed/');
  await steps.press(page.getByRole('button', { name: '复制代码' }));
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^<iframe src="https:\/\/e2e\.example\.org\/zhou\/embed\/districts\/\w+\/"/);
  expect(steps.taken).toBe(2);
});

test('the frame shows this week on another site, opens links in a new tab, and tells its height', async ({ page }) => {
  const frame = `${ADDRESS}embed/stations/yangban/liulin/`;
  await page.addInitScript(() => {
    addEventListener('message', ({ data }: MessageEvent<{ type: string; height: number }>) => {
      if (data.type === 'embed-height') document.title = String(data.height);
    });
  });
  // Another host, and a document without a policy of its own.
  await page.goto(`${PLAIN_ADDRESS}data/summary.json`);
  await page.evaluate((src) => {
    document.body.innerHTML = `<iframe src="${src}" width="320" height="100"></iframe>`;
  }, frame);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('柳林社区站，本周的活动');
  await expect(inside.getByRole('heading', { level: 2 })).toHaveText('2026年11月23日—29日');
  for (const link of await inside.getByRole('link').all()) await expect(link).toHaveAttribute('target', '_blank');
  await expect.poll(async () => Number(await page.title())).toBeGreaterThan(100);
});

test('other pages may not be framed by another site', async ({ page }) => {
  const framed = async (path: string): Promise<string | undefined> =>
    (await page.request.get(path)).headers()['content-security-policy'];
  expect(await framed('press/')).toBe("frame-ancestors 'self'");
  expect(await framed('embed/stations/yangban/liulin/')).toBeUndefined();
});

test.describe('weeks later', () => {
  test.use({ now: '2026-12-20T12:00' });

  test('a frame that was not built again says that its weeks are over', async ({ page }) => {
    await page.goto('embed/stations/yangban/liulin/');
    await expect(page.getByText('下面的安排已经过了')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('柳林社区站，2026年11月23日—29日的活动');
  });
});

test('figures that do not agree stand side by side, each with its source', async ({ page }) => {
  await page.goto('press/yangban/?q=服务群众');
  const rows = page.getByRole('row').filter({ hasText: '服务群众' });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('5万余人次');
  await expect(rows.last()).toContainText('5.1万余人次');
  await expect(page.getByText('对不上：服务人次，两篇报道写法不同')).toBeVisible();
});

test('corrections say what was wrong, since when, and when it was mended', async ({ page }) => {
  await page.goto('press/');
  await page.getByRole('link', { name: '更正', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '队员的截至' })).toContainText(
    '2026年11月10日更正，2026年11月2日起写错',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure is in the table, and each district has its page', async ({ page }) => {
    await page.goto('press/');
    await expect(page.getByRole('row').filter({ hasText: '960余人' })).toBeVisible();
    await page
      .getByRole('navigation', { name: '选区县' })
      .getByRole('link', { name: /样板区/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('样板区');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});
