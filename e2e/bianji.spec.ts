/** From a pasted table to a menu: what was read rightly takes no tap, what is unclear is asked, the form says what the check says. */
import type { Locator } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { BianjiPage } from './pages/bianji/bianji-page.ts';

const TABLE = [
  ['活动时间', '活动名称', '地点', '服务对象', '参加方式', '联系电话'],
  ['12月5日上午9点半', '写春联，送福字', '一楼大厅', '老年人', '直接来', ''],
  ['12月9日14:00', '陪老人贴窗花', '到家里去', '老年人', '直接来', ''],
  ['每周五8:30', '早晨打太极', '小区中心花园', '老年人', '直接来', ''],
  ['下旬9:00', '换书会', '二楼图书角', '小学生', '直接来', ''],
  ['12月26日10:00', '邻居换物', '社区门口', '居民', '直接来', '13800001234'],
]
  .map((row) => row.join('\t'))
  .join('\n');

const test = base.extend<{ desk: BianjiPage }>({ desk: async ({ page }, use) => use(new BianjiPage(page)) });

test.use({ worker: true });

const SCREENS = [
  { name: 'on a desk', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'on a phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen);

    test('leads from pasted cells to the form of an activity', async ({ desk, page }) => {
      await desk.open();
      await desk.expectAccessible();
      await desk.station.selectOption('yangban/liulin');
      await expect(page.getByText('12月已经发布过')).toBeVisible();
      await desk.read(TABLE);

      await expect(desk.heading).toHaveText('读成了什么');
      await expect(desk.heading).toBeFocused();
      await expect(desk.questions).toHaveCount(2);
      await expect(page.getByText('13800001234')).toHaveCount(0);
      await desk.expectAccessible();
      expect(await desk.smallTargets()).toEqual([]);

      await page.keyboard.press('F8');
      await expect(desk.question('换书会').getByRole('heading')).toBeFocused();
      await desk
        .question('换书会')
        .locator('button')
        .filter({ hasText: /^12月23日/ })
        .click();
      await expect(desk.questions).toHaveCount(1);
      await expect(desk.question('邻居换物').getByRole('heading')).toBeFocused();
      await desk.question('邻居换物').getByRole('button', { name: '不写电话' }).click();
      await expect(desk.button('往下走').first()).toBeFocused();
      await page.keyboard.press('Enter');

      await expect(desk.heading).toHaveText('12月的5项');
      await expect(desk.row('换书会')).toContainText('12/23');
      await expect(desk.row('早晨打太极')).toContainText('本月4次');
      await expect(desk.saved).toContainText('已存');
      await desk.expectAccessible();
      expect(await desk.smallTargets()).toEqual([]);

      await desk.row('早晨打太极').getByRole('button', { name: '早晨打太极', exact: true }).click();
      await expect(desk.heading).toHaveText('早晨打太极');
      await expect(page.getByText('12月会办在：4、11、18、25日')).toBeVisible();
      await page.locator('#f-rule').fill('每周六');
      await expect(page.getByText('12月会办在：5、12、19、26日')).toBeVisible();
      await page.locator('#f-rule').fill('每周的周');
      await expect(page.getByText(/没有(?:写完|看懂)/)).toBeVisible();
      await page.locator('#f-rule').fill('每周五');
      await page.locator('#f-join-phone').fill('13800001234');
      await expect(page.getByText('是手机号，个人手机不能上网').first()).toBeVisible();
      await desk.expectAccessible();
      await desk.button('换成000-0000 0002').click();
      await expect(page.getByText('检查都过了')).toBeAttached();
      expect(await desk.smallTargets()).toEqual([]);
    });

    test('brings back a removed activity, and what was begun, also without a network', async ({
      desk,
      page,
      context,
    }) => {
      await desk.open();
      await desk.station.selectOption('yangban/liulin');
      await desk.read(TABLE);
      await desk.button('往下走').last().press('Enter');
      await desk.row('写春联').getByRole('button').first().click();
      await expect(desk.saved).toContainText('已存');
      expect(await savedRightAfter(desk.button('删掉这一项'))).toBe('正在存');
      await expect(desk.heading).toHaveText('12月的4项');
      await expect(desk.button('撤回')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(desk.heading).toHaveText('12月的5项');
      await page.goBack();
      await expect(desk.saved).toContainText('已存');

      await desk.kept();
      await context.setOffline(true);
      await page.goto('bianji/');
      await desk.ready();
      await expect(page.getByText(/写到一半：柳林社区.*2026年12月/)).toBeVisible();
      await desk.button('接着写').click();
      await expect(desk.heading).toHaveText('12月的5项');
      await expect(desk.row('早晨打太极')).toContainText('本月4次');
    });
  });
}

/** What the page says of the draft when it first shows a change. */
const savedRightAfter = (button: Locator): Promise<string | undefined> =>
  button.evaluate(async (control: HTMLElement) => {
    control.click();
    await new Promise(requestAnimationFrame);
    return document.querySelector('.ed-saved')?.textContent.trim();
  });

test('keeps the station that is chosen the moment the page responds', async ({ desk, page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const select = document.querySelector<HTMLSelectElement>('[data-island="bianji"][data-live] select');
      if (!select) return;
      observer.disconnect();
      select.value = 'yangban/liulin';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await desk.open();
  await expect(page.getByText('12月已经发布过')).toBeVisible();
  await expect(desk.station).toHaveValue('yangban/liulin');
});

/** 500 rows, of which the first 50 name no day. */
const LONG_TABLE = [
  TABLE.split('\n')[0]!,
  ...Array.from({ length: 500 }, (_, row) => {
    const day = row < 50 ? '下旬' : `12月${String((row % 31) + 1)}日`;
    return [`${day}9:00`, `手工第${String(row)}场`, '二楼', '居民', '直接来', ''].join('\t');
  }),
].join('\n');

test('shows the top of 500 rows first, and an answer changes one card', async ({ desk, page }) => {
  await desk.open();
  await desk.station.selectOption('yangban/liulin');
  const first = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('h1')?.textContent !== '读成了什么') return;
          observer.disconnect();
          resolve(document.querySelectorAll('.ed-q, .ed-rd').length);
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await desk.read(LONG_TABLE);
  expect(await first).toBeLessThan(60);
  await expect(desk.questions).toHaveCount(50);
  await expect(page.locator('.ed-rd')).toHaveCount(450);

  const last = desk.question('手工第49场');
  await expect(last.locator('.ed-answers')).toHaveCount(0);
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('.ed-answers')).toHaveCount(1);

  await page.locator('.ed-questions ol').evaluate((list) => {
    const changed = new Set<Element>();
    new MutationObserver((records) => {
      for (const { target } of records) changed.add((target as Element).closest('.ed-questions li') ?? list);
      list.setAttribute('data-changed', String(changed.size));
    }).observe(list, { childList: true, subtree: true, characterData: true });
  });
  await last.getByRole('button', { name: '先空着' }).or(last.locator('.ed-answers > .btn')).first().click();
  await expect(desk.questions).toHaveCount(49);
  await expect(page.locator('.ed-questions ol')).toHaveAttribute('data-changed', '1');
});

test('asks before leaving only where drafts cannot be kept', async ({ desk, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await desk.open();
  await expect(desk.saved).toContainText('不留草稿');
  await desk.station.selectOption('yangban/liulin');
  await desk.read(TABLE);
  await expect(desk.heading).toHaveText('读成了什么');
});

test('says what to do where its script cannot be loaded', async ({ page }) => {
  await page.route(/\/BianjiDesk[^/]*\.js$/, (route) => route.abort());
  await page.goto('bianji/');
  await expect(page.getByText('编辑台没有打开，请连上网再试一次')).toBeVisible();
  await expect(page.getByRole('link', { name: '再试一次' })).toBeVisible();
  await expect(page.locator('.ed')).toBeHidden();
});

test('reads a table in a browser without lookbehind in regular expressions', async ({ desk, page }) => {
  await page.addInitScript(() => {
    const refuse = ([pattern]: unknown[]): void => {
      if (/\(\?<[=!]/.test(String(pattern))) throw new SyntaxError('invalid group specifier name');
    };
    globalThis.RegExp = new Proxy(RegExp, {
      construct: (target, parts: [string, string?]) => {
        refuse(parts);
        return new target(...parts);
      },
      apply: (target, _, parts: [string, string?]) => {
        refuse(parts);
        return target(...parts);
      },
    });
  });
  await desk.open();
  await desk.station.selectOption('yangban/liulin');
  await desk.read(TABLE);
  await expect(desk.heading).toHaveText('读成了什么');
  await expect(desk.questions).toHaveCount(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('says what to do instead', async ({ page }) => {
    await page.goto('bianji/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('编辑台要用到网页功能，现在没有打开');
    await expect(page.getByText('原样发过去')).toBeVisible();
  });
});
