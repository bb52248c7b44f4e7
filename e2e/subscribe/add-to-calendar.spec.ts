/** 添加到日历: files and services in a browser, text to copy inside 微信, and the next date at the time of reading. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readByIcalJs, type ReadDate } from '../../src/feeds/testing/read-back.ts';
import { PLAIN_ADDRESS } from '../address.ts';
import { expect, test } from '../fixtures.ts';
import { AddToCalendar } from '../pages/add-to-calendar.ts';
import { clipboard, selection } from '../pages/clipboard.ts';
import { controlsOf, MIN_TARGET_PX } from '../pages/elder-measures.ts';
import { CHROME_DESK, SAFARI_IPHONE, WECHAT_ANDROID, WECHAT_IPHONE } from '../user-agents.ts';
import { axeViolations, overflowOf, WCAG } from '../pages/accessibility.ts';
import { PHONE } from '../screens.ts';

const ONCE = 'yangban/liulin/20261116-denglong';
const SERIES = 'yangban/liulin/202611-taiji';
const CANCELLED = 'yangban/liulin/20261119-fangpian';

/** The only event of the offered file. UIDs have the address under which the station was first published. */
async function savedEvent(page: Page, calendar: AddToCalendar): Promise<ReadDate | undefined> {
  const download = page.waitForEvent('download');
  await calendar.file.click();
  const [event, ...others] = readByIcalJs(readFileSync(await (await download).path(), 'utf8'));
  expect(others).toEqual([]);
  return event;
}

const LINES = [
  '示例：手工课：折纸灯笼',
  '时间：2026年11月16日周一 15:00—16:30',
  '地点：柳林社区新时代文明实践站，二楼手工室，东河街道柳林路8号',
  '参加：电话报名 000-0000 0002（示例号码），共20名',
  `详情：https://e2e.example.org/zhou/activities/${ONCE}/`,
].join('\n');

for (const [name, userAgent] of [
  ['Safari on an iPhone', SAFARI_IPHONE],
  ['Chrome on a desk', CHROME_DESK],
] as const) {
  test.describe(name, () => {
    test.use({ userAgent });

    test('offers a file, Google and Outlook, and no text to copy', async ({ page, activity }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await activity.open(ONCE);
      const calendar = new AddToCalendar(page);
      await expect(calendar.file).toBeHidden();
      await calendar.button.click();
      await expect(calendar.date).toHaveText('2026年11月16日周一 15:00—16:30');
      expect(await savedEvent(page, calendar)).toMatchObject({
        uid: `${ONCE.replace('liulin', 'liulincun')}/2026-11-16@e2e.example.org`,
        start: '2026-11-16T15:00',
        end: '2026-11-16T16:30',
      });
      await expect(calendar.google).toHaveAttribute(
        'href',
        /dates=20261116T150000%2F20261116T163000&ctz=Asia%2FShanghai/,
      );
      await expect(calendar.outlook).toHaveCount(2);
      await expect(calendar.outlook.first()).toHaveAttribute('rel', 'noopener noreferrer');
      for (const hidden of [calendar.howToLeave, calendar.lines, calendar.copy, calendar.code])
        await expect(hidden).toBeHidden();
      await page.waitForLoadState('networkidle');
      expect(fetched.filter((address) => address.endsWith('/qr.js'))).toEqual([]);
    });
  });
}

for (const [name, userAgent] of [
  ['微信 on an iPhone', WECHAT_IPHONE],
  ['微信 on Android', WECHAT_ANDROID],
] as const) {
  test.describe(name, () => {
    test.use({ userAgent, viewport: PHONE });

    test('offers text to copy, a QR code and how to open a browser, and no file', async ({
      page,
      context,
      activity,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await activity.open(ONCE);
      const calendar = new AddToCalendar(page);
      await calendar.button.click();
      await expect(calendar.howToLeave).toBeVisible();
      await expect(calendar.lines).toHaveText(LINES, { useInnerText: true });
      await calendar.copy.click();
      await expect(calendar.box.getByRole('button', { name: '已复制' })).toBeVisible();
      await expect.poll(() => clipboard(page)).toBe(LINES);
      for (const link of [calendar.file, calendar.google, calendar.subscribe]) await expect(link).toHaveCount(0);
    });

    test('fetches the code that draws the QR code only when it is opened', async ({ page, activity }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      const codes = () => fetched.filter((address) => /\/(?:qr|add-to-calendar)\.js$/.test(address));
      await activity.open(ONCE);
      await page.waitForLoadState('networkidle');
      const calendar = new AddToCalendar(page);
      await calendar.button.scrollIntoViewIfNeeded();
      expect(codes()).toEqual([]);
      await calendar.button.click();
      await calendar.code.scrollIntoViewIfNeeded();
      await expect
        .poll(() => calendar.code.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      expect(codes()).toHaveLength(2);
    });

    test('selects the text where the clipboard is refused', async ({ page }) => {
      await page.goto(`${PLAIN_ADDRESS}activities/${ONCE}/`);
      const calendar = new AddToCalendar(page);
      await calendar.button.click();
      await calendar.copy.click();
      await expect(calendar.box.getByRole('button', { name: '已选中，长按可复制' })).toBeVisible();
      await expect.poll(() => selection(page)).toBe(LINES);
    });
  });
}

test.describe('a series', () => {
  for (const { now, date, file } of [
    { now: '2026-11-16T12:00', date: '11月18日周三 7:30—8:30', file: '2026-11-18' },
    { now: '2026-11-18T08:29', date: '11月18日周三 7:30—8:30', file: '2026-11-18' },
    { now: '2026-11-18T08:30', date: '11月25日周三 7:30—8:30', file: '2026-11-25' },
  ]) {
    test.describe(`read at ${now}`, () => {
      test.use({ now });
      test('offers the next date and all dates', async ({ page, activity }) => {
        await activity.open(SERIES);
        const calendar = new AddToCalendar(page);
        await calendar.button.click();
        await expect(calendar.date).toHaveText([new RegExp(`${date}$`)]);
        expect(await savedEvent(page, calendar)).toMatchObject({
          uid: `${SERIES.replace('liulin', 'liulincun')}/${file}@e2e.example.org`,
        });
        await expect(calendar.subscribe).toHaveAttribute(
          'href',
          `webcal://e2e.example.org/zhou/feeds/activities/${SERIES}.ics`,
        );
        await expect(calendar.box.getByText('到2026年11月25日为止')).toBeVisible();
      });
    });
  }

  test('offers another day in one tap', async ({ page, activity }) => {
    await activity.open(SERIES);
    const calendar = new AddToCalendar(page);
    await calendar.button.click();
    await calendar.otherDays.click();
    await expect(calendar.box.getByRole('link', { name: '11月25日周三 7:30—8:30' })).toHaveAttribute(
      'download',
      '2026-11-25.ics',
    );
  });
});

test.describe('after the end', () => {
  test.use({ now: '2026-11-16T16:30' });
  test('offers nothing', async ({ page, activity }) => {
    await activity.open(ONCE);
    await expect(activity.heading).toBeVisible();
    await expect(new AddToCalendar(page).button).toBeHidden();
  });
});

test('offers nothing for a cancelled activity', async ({ page, activity }) => {
  await activity.open(CANCELLED);
  await expect(activity.heading).toBeVisible();
  await expect(new AddToCalendar(page).button).toHaveCount(0);
});

test('works by keyboard', async ({ page, activity }) => {
  await activity.open(ONCE);
  const calendar = new AddToCalendar(page);
  await calendar.button.focus();
  await page.keyboard.press('Enter');
  await expect(calendar.file).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(calendar.file).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(calendar.google).toBeFocused();
  await calendar.button.focus();
  await page.keyboard.press('Space');
  await expect(calendar.file).toBeHidden();
});

test('prints no buttons', async ({ page, activity }) => {
  await activity.open(ONCE);
  await page.emulateMedia({ media: 'print' });
  await expect(new AddToCalendar(page).button).toBeHidden();
});

test.describe('长辈模式', () => {
  test.use({ viewport: PHONE });
  test('offers only the file, with a large target', async ({ page }) => {
    await page.goto(`activities/${SERIES}/?mode=elder`);
    const calendar = new AddToCalendar(page);
    await calendar.button.click();
    await expect(calendar.file).toBeVisible();
    for (const hidden of [calendar.google, calendar.outlook, calendar.subscribe]) await expect(hidden).toHaveCount(0);
    const small = (await controlsOf(page)).filter(({ height, inSentence }) => !inSentence && height < MIN_TARGET_PX);
    expect(small).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });
  test('offers the calendar of a series', async ({ page, activity }) => {
    await activity.open(SERIES);
    const calendar = new AddToCalendar(page);
    await calendar.button.click();
    await expect(calendar.subscribe).toBeVisible();
    await expect(calendar.box.getByRole('link', { name: '一次存下所有日子' })).toHaveAttribute(
      'href',
      `/zhou/feeds/activities/${SERIES}.ics`,
    );
    await expect(calendar.copy).toHaveCount(0);
  });

  test('offers the calendar of the station for a single activity', async ({ page, activity }) => {
    await activity.open(ONCE);
    const calendar = new AddToCalendar(page);
    await calendar.button.click();
    await expect(calendar.box.getByRole('link', { name: '一次存下它的所有日子' })).toHaveAttribute(
      'href',
      '/zhou/feeds/stations/yangban/liulin.ics',
    );
  });
});

test('offers the calendar of the station where the code cannot be loaded', async ({ page, activity }) => {
  await page.route('**/add-to-calendar.js', (route) => route.abort());
  await activity.open(ONCE);
  const calendar = new AddToCalendar(page);
  await calendar.button.click();
  await expect(calendar.subscribe).toHaveAttribute('href', /^webcal:.*\/feeds\/stations\/yangban\/liulin\.ics$/);
});

for (const { name, userAgent, path, colorScheme } of [
  { name: 'a browser, light', userAgent: CHROME_DESK, path: `activities/${SERIES}/`, colorScheme: 'light' },
  { name: 'a browser, dark', userAgent: SAFARI_IPHONE, path: `activities/${SERIES}/`, colorScheme: 'dark' },
  { name: '微信, light', userAgent: WECHAT_ANDROID, path: `activities/${ONCE}/`, colorScheme: 'light' },
  {
    name: '微信, dark, 长辈模式',
    userAgent: WECHAT_IPHONE,
    path: `activities/${ONCE}/?mode=elder`,
    colorScheme: 'dark',
  },
] as const) {
  test.describe(name, () => {
    test.use({ userAgent, colorScheme, viewport: PHONE });
    test('passes axe when open, and does not overflow', async ({ page }) => {
      await page.goto(path);
      const calendar = new AddToCalendar(page);
      await calendar.button.click();
      await expect(calendar.file.or(calendar.copy).first()).toBeVisible();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await axeViolations(page, { tags: WCAG })).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  });
}
