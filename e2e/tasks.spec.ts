/** What residents do most, in counted taps from home, or from the page of their station. */
import type { Locator, Page } from '@playwright/test';
import { readByIcalJs } from '../src/feeds/testing/read-back.ts';
import { readFileSync } from 'node:fs';
import { ADDRESS } from './address.ts';
import { expect, test } from './fixtures.ts';
import { overflowOf } from './pages/accessibility.ts';
import { clipboard, selection } from './pages/clipboard.ts';
import { PHONE } from './screens.ts';
import { WECHAT_ANDROID } from './user-agents.ts';

const ACTIVITY = 'activities/yangban/liulin/20261116-denglong/';
const STATION = 'stations/yangban/liulin/';
const SMALL_PHONE = { width: 360, height: 640 };
/** The text size set in the browser: 130 % of the usual one. */
const LARGE_TEXT_PX = 21;

test.use({ viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] });

/** Taps each in turn. @returns the number of taps */
async function tap(...controls: Locator[]): Promise<number> {
  for (const control of controls) await control.click();
  return controls.length;
}

const action = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: '可以做的事' }).getByText(name, { exact: true });
const activityOnHome = (page: Page): Locator => page.getByRole('main').locator(`a[href$="${ACTIVITY}"]`).first();

for (const [mode, query] of [
  ['plain', ''],
  ['elder', '?mode=elder'],
] as const) {
  test.describe(`in the ${mode} mode`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`./${query}`);
    });

    test('sending an activity to a friend takes 2 taps', async ({ page }) => {
      expect(await tap(activityOnHome(page), action(page, '发给朋友'))).toBe(2);
      await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
      await expect.poll(() => clipboard(page)).toMatch(/^手工课：折纸灯笼（示例）\n/);
      const lines = (await clipboard(page)).split('\n');
      expect(lines).toHaveLength(5);
      expect(lines[4]).toContain(`https://e2e.example.org/zhou/${ACTIVITY}`);
    });

    test('adding it to the calendar of the phone takes 2 taps', async ({ page }) => {
      const download = page.waitForEvent('download');
      expect(await tap(activityOnHome(page), action(page, '加到日历'))).toBe(2);
      const [event] = readByIcalJs(readFileSync(await (await download).path(), 'utf8'));
      expect(event).toMatchObject({ start: '2026-11-16T15:00', end: '2026-11-16T16:30' });
    });

    test('finding the way there takes 2 taps', async ({ page }) => {
      expect(await tap(activityOnHome(page), action(page, '怎么去'))).toBe(2);
      const way = page.getByRole('region', { name: '怎么去' });
      await expect(way).toBeInViewport();
      await expect(way).toContainText('东河街道柳林路8号');
      await expect(way.getByRole('link', { name: '高德地图' })).toHaveAttribute('href', /\/navigation\?to=/);
    });

    test('reporting a mistake takes 2 taps', async ({ page }) => {
      const ways = page.getByRole('region', { name: '这一页写错了？' });
      expect(await tap(activityOnHome(page), ways.getByRole('button', { name: /^复制几行/ }))).toBe(2);
      await expect(ways.getByRole('status')).toContainText('已复制');
      await expect.poll(() => clipboard(page)).toContain(`页面：https://e2e.example.org/zhou/${ACTIVITY}`);
      await expect(ways.getByRole('link', { name: /^打电话/ })).toHaveAttribute('href', /^tel:/);
      await expect(ways.getByRole('link', { name: /^发邮件/ })).toHaveAttribute(
        'href',
        /^mailto:editor@example\.org\?subject=.+&body=.+/,
      );
    });

    test('calling the station takes 1 tap from its page', async ({ page }) => {
      await page.goto(STATION + query);
      await expect(action(page, '打电话')).toHaveAttribute('href', 'tel:00000000002');
      await expect(action(page, '打电话')).toBeInViewport();
      // What only the press needs makes the page of the elders a third longer.
      await expect(page.getByText('怎样引用')).toBeVisible({ visible: query === '' });
    });
  });
}

/** Elder mode has no filters; its own list shows seven days at once, and the week of the district opens at a tap. */
for (const [mode, query] of [
  ['plain', ''],
  ['elder', '?mode=elder'],
] as const) {
  const isElder = mode === 'elder';

  test.describe(`with the own community chosen, in the ${mode} mode`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem('place', 'yangban/liulin');
      });
      await page.goto(`./${query}`);
    });

    test('today near me takes no tap, its telephone, the weekend of a child and what changed take 1', async ({
      home,
      page,
    }) => {
      const mine = page.locator('[data-mine]');
      await expect(mine.getByRole('listitem').first()).toContainText('今天');
      await expect(page.getByRole('link', { name: /^打电话给柳林社区站/ })).toHaveAttribute('href', 'tel:00000000002');
      if (isElder) expect(await tap(page.getByRole('button', { name: /这一周$/ }))).toBe(1);
      else await page.getByRole('combobox', { name: '孩子几岁' }).selectOption('4—6岁');
      await expect(home.titlesOn('11月22日').first()).toHaveText('亲子读书会');
      expect(await tap(page.getByRole('link', { name: /^这周有\d+场变动/ }))).toBe(1);
      await expect(page).toHaveURL(/\/changes\//);
    });

    test('next week without sign-up takes 2 taps, December at a glance takes 2', async ({ calendar, home, page }) => {
      const nextWeek = page.getByRole('link', { name: '看下一周' });
      const first = isElder ? page.getByRole('button', { name: /这一周$/ }) : home.chip('不用报名');
      expect(await tap(first, nextWeek)).toBe(2);
      await expect(page).toHaveURL(isElder ? /weeks\/2026-11-23\// : /weeks\/2026-11-23\/\?join=zhijie$/);
      await expect(home.rows.first()).toBeVisible();
      await page.goBack();
      expect(await tap(page.getByRole('link', { name: '日历', exact: true }).first(), calendar.next)).toBe(2);
      await expect(calendar.heading).toHaveText('2026年12月');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('table').or(calendar.grid).first()).toBeVisible();
    });

    test('subscribing takes 2 taps, what is within fifteen minutes 1', async ({ page }) => {
      const own = page
        .getByRole('region', { name: /^订哪里/ })
        .getByRole('listitem')
        .first();
      expect(await tap(page.getByRole('link', { name: '订阅日历' }).last())).toBe(1);
      await expect(own.getByRole('link', { name: /^订阅/ }).first()).toHaveAttribute(
        'href',
        /stations\/yangban\/liulin\.ics$/,
      );
      await page.goBack();
      expect(
        await tap(
          page
            .getByRole('link', { name: /^(附近|离我近的)$/ })
            .filter({ visible: true })
            .first(),
        ),
      ).toBe(1);
      await expect(page.getByText(/^从柳林社区站算起：/)).toBeVisible();
    });

    test('the next haircut and the hotline take 1 tap, ordering a service 2', async ({ page }) => {
      const field = page.getByRole('searchbox');
      expect(await tap(page.getByRole('link', { name: '搜索' }))).toBe(1);
      await field.fill('理发');
      await expect(page.getByRole('main').getByText('免费理发').first()).toBeVisible();
      await field.fill('心里难受');
      await expect(page.getByRole('main').getByRole('link', { name: /12356/ }).first()).toBeVisible();
      await field.fill('点单');
      expect(
        await tap(
          page
            .getByRole('main')
            .getByRole('link', { name: /^点单—派单/ })
            .first(),
        ),
      ).toBe(1);
      await expect(page.getByRole('heading', { name: '到哪里点单' })).toBeVisible();
    });
  });
}

test('where the device has a share sheet, 发给朋友 opens it', async ({ page }) => {
  await page.addInitScript(() => {
    const share = (data: ShareData): Promise<void> => {
      document.documentElement.dataset['shared'] = data.text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  });
  await page.goto(ACTIVITY);
  await action(page, '发给朋友').click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /^手工课：折纸灯笼（示例）\n/);
});

test.describe('where the clipboard is refused', () => {
  test.use({ permissions: [] });

  test('复制几行 shows and selects the lines', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    await page.goto(STATION);
    await page.getByRole('button', { name: /^复制几行/ }).click();
    await expect(page.getByText('哪里不对：')).toBeInViewport();
    await expect.poll(() => selection(page)).toContain('更正：柳林社区');
  });
});

test.describe('reading aloud', () => {
  const button = (page: Page): Locator => page.getByRole('button', { name: /^(?:读给我听|停一下|接着读)$/ });

  test('reads the page by sentences in a Mandarin voice of the device, and pauses', async ({ page }) => {
    await page.addInitScript(() => {
      interface Spoken {
        text: string;
        voice: { lang: string };
        onend: () => void;
      }
      let last: Spoken | undefined;
      const synthesis = {
        getVoices: () => ['en-US', 'zh-HK', 'zh-CN'].map((lang) => ({ lang, localService: true })),
        speak: (spoken: Spoken) => {
          last = spoken;
          document.documentElement.dataset['spoken'] = `${spoken.voice.lang} ${spoken.text}`;
        },
        cancel: () => last?.onend(),
        endSentence: () => last?.onend(),
      };
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
        value: class {
          readonly text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    });
    const [endSentence, html] = ['speechSynthesis.endSentence()', page.locator('html')];
    await page.goto(ACTIVITY);
    await button(page).click();
    await expect(html).toHaveAttribute('data-spoken', 'zh-CN 手工课：折纸灯笼。');
    await page.evaluate(endSentence);
    await expect(html).toHaveAttribute('data-spoken', /十一月十六号/);
    const sentence = await html.getAttribute('data-spoken');
    await expect(button(page)).toHaveText('停一下');
    await button(page).click();
    await expect(button(page)).toHaveText('接着读');
    await button(page).click();
    await expect(html).toHaveAttribute('data-spoken', sentence!);
    await expect(button(page)).toHaveText('停一下');
  });

  test('is not offered without one: 长辈模式 has the telephone', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'speechSynthesis');
    });
    await page.goto(`${ACTIVITY}?mode=elder`);
    // The script that would offer it has run.
    await page.evaluate(async (later) => {
      await import(later);
      await new Promise((done) => requestIdleCallback(done));
    }, `${ADDRESS}later.js`);
    await expect(button(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: /电话/ }).first()).toHaveAttribute('href', /^tel:/);
  });
});

test.describe('inside 微信', () => {
  test.use({ userAgent: WECHAT_ANDROID });

  test('the lines are copied, its own menu is explained, and there is no mail', async ({ page }) => {
    await page.goto(ACTIVITY);
    await action(page, '发给朋友').click();
    await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
    await expect(page.getByText('点右上角“…”，选“发送给朋友”')).toBeVisible();
    await expect(page.getByRole('link', { name: /^发邮件/ })).toBeHidden();
  });
});

test.describe('an activity that is over', () => {
  test.use({ now: '2026-11-16T20:00' });

  test('has no way to join, and names what comes next', async ({ page }) => {
    await page.goto(ACTIVITY);
    await expect(page.getByText(/^已结束/).first()).toBeVisible();
    await expect(page.getByRole('group', { name: '可以做的事' })).toBeHidden();
    await expect(
      page
        .getByRole('region', { name: /接下来/ })
        .getByRole('link')
        .first(),
    ).toBeVisible();
  });
});

test.describe('a station in the middle of its month', () => {
  test.use({ now: '2026-11-19T12:00' });

  test('begins with what comes next, and folds what is over', async ({ page }) => {
    await page.goto(STATION);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^接下来/);
    const menu = page.getByRole('table').first();
    await expect(menu.locator('tr[data-rel="past"]').first()).toBeHidden();
    await expect(menu.locator('tr:not([data-rel="past"])').last()).toBeVisible();
    await page.getByText('这个月已经过去的').click();
    await expect(menu.locator('tr[data-rel="past"]').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  for (const path of [ACTIVITY, STATION])
    test(`${path} has links only, and the lines to copy by hand`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
      await expect(action(page, '怎么去')).toBeVisible();
      await expect(page.getByRole('region', { name: '发给朋友' })).toContainText(
        `https://e2e.example.org/zhou/${path}`,
      );
    });
});

test.describe('with text at 130 % on a small phone', () => {
  test.use({ viewport: SMALL_PHONE });

  for (const path of [ACTIVITY, STATION])
    test(`${path}: nothing is cut off, and the actions are in two rows`, async ({ page }) => {
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('Page.setFontSizes', { fontSizes: { standard: LARGE_TEXT_PX, fixed: LARGE_TEXT_PX } });
      await page.goto(path);
      expect(await overflowOf(page)).toBe(0);
      const tops = await page
        .getByRole('group', { name: '可以做的事' })
        .locator('.btn')
        .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(2);
    });
});

test('with text at 130 % on a small phone nothing of the own community is cut off', async ({ page }) => {
  await page.setViewportSize(SMALL_PHONE);
  await page.addInitScript(() => {
    localStorage.setItem('place', 'yangban/liulin');
  });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.setFontSizes', { fontSizes: { standard: LARGE_TEXT_PX, fixed: LARGE_TEXT_PX } });
  for (const path of ['./', 'calendar/', 'map/', 'nearby/', 'subscribe/']) {
    await page.goto(path);
    await expect(page.locator('html')).not.toHaveAttribute('data-pending');
    expect(await overflowOf(page), path).toBe(0);
  }
});

test('the filters of the own week are used by keyboard', async ({ home, page }) => {
  await home.open();
  await home.district.focus();
  await page.keyboard.press('Tab');
  await expect(home.filter.getByRole('combobox', { name: '孩子几岁' })).toBeFocused();
  await home.chip('不用报名').focus();
  await page.keyboard.press('Space');
  await expect(home.chip('不用报名')).toHaveAttribute('aria-pressed', 'true');
  await expect(home.filterStatus).toHaveText(/^筛出\d+场$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(home.chip('晚上')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?join=zhijie&time=evening$/);
});

test('the actions can be reached and used by keyboard', async ({ page }) => {
  await page.goto(ACTIVITY);
  const send = action(page, '发给朋友');
  await action(page, '怎么去').focus();
  for (let step = 0; step < 4 && !(await send.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await expect(send).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible();
  // What it opens is further down.
  await action(page, '加到日历').press('Enter');
  await expect(page.locator('summary').filter({ hasText: '添加到日历' })).toBeFocused();
});
