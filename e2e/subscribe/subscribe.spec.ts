/** 订阅日历: the page of subscriptions. */
import { expect, test } from '../fixtures.ts';
import { clipboard } from '../pages/clipboard.ts';
import { SubscribePage } from '../pages/subscribe-page.ts';
import { CHROME_DESK, SAFARI_IPHONE, WECHAT_ANDROID, WECHAT_IPHONE } from '../user-agents.ts';
import { axeViolations, overflowOf, WCAG } from '../pages/accessibility.ts';
import { PHONE } from '../screens.ts';

const FEED = 'e2e.example.org/zhou/feeds';

for (const [name, userAgent] of [
  ['Safari on an iPhone', SAFARI_IPHONE],
  ['Chrome on a desk', CHROME_DESK],
] as const) {
  test.describe(name, () => {
    test.use({ userAgent });
    test('subscribes to all, a district or a service object in one tap', async ({ page }) => {
      const subscribe = new SubscribePage(page);
      await subscribe.open();
      await expect(subscribe.link('周周有活动')).toHaveAttribute('href', `webcal://${FEED}/all.ics`);
      await expect(subscribe.link('样板区')).toHaveAttribute('href', `webcal://${FEED}/districts/yangban.ics`);
      await expect(subscribe.link('为老')).toHaveAttribute('href', `webcal://${FEED}/objects/lao.ics`);
      await expect(subscribe.howToLeave).toBeHidden();
    });
  });
}

test('has the chosen community first, as the main action', async ({ page }) => {
  await page.goto('subscribe/?at=yangban/liulin');
  const first = page.locator('[data-own-first] > li').first();
  await expect(first.getByRole('heading', { level: 3 })).toHaveText('柳林社区站');
  await expect(first.locator('.btn.pri')).toHaveCount(1);
  await expect(page.locator('[data-own-first] .btn.pri')).toHaveCount(1);
});

test('folds stations, teams and brands into their district', async ({ page }) => {
  const subscribe = new SubscribePage(page);
  await subscribe.open();
  const station = subscribe.link('柳林社区站');
  await expect(station).toHaveCount(0);
  await subscribe.inside('样板区').click();
  await expect(station).toHaveAttribute('href', `webcal://${FEED}/stations/yangban/liulin.ics`);
  await expect(subscribe.link('“老街坊”志愿服务队')).toHaveAttribute('href', `webcal://${FEED}/teams/yangban/lifa.ics`);
  await expect(subscribe.link('花叶私语')).toHaveAttribute('href', `webcal://${FEED}/brands/yangban/huaye.ics`);
});

test('offers an address to copy, Google and Outlook', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const subscribe = new SubscribePage(page);
  await subscribe.open();
  const alternatives = subscribe.alternatives('样板区');
  await alternatives.locator('summary').click();
  await alternatives.getByRole('button', { name: '复制网址' }).click();
  await expect(alternatives.getByRole('button', { name: '已复制' })).toBeVisible();
  await expect.poll(() => clipboard(page)).toBe(`https://${FEED}/districts/yangban.ics`);
  const google = await alternatives.getByRole('link', { name: 'Google日历' }).getAttribute('href');
  expect(new URL(google ?? '').searchParams.get('cid')).toBe(`webcal://${FEED}/districts/yangban.ics`);
  const outlook = await alternatives.getByRole('link', { name: 'Outlook' }).getAttribute('href');
  expect(new URL(outlook ?? '').searchParams.get('url')).toBe(`https://${FEED}/districts/yangban.ics`);
});

for (const [name, userAgent] of [
  ['微信 on an iPhone', WECHAT_IPHONE],
  ['微信 on Android', WECHAT_ANDROID],
] as const) {
  test.describe(name, () => {
    test.use({ userAgent, viewport: PHONE });
    test('shows first how to open a browser, and offers only the address', async ({ page }) => {
      const subscribe = new SubscribePage(page);
      await subscribe.open();
      await expect(subscribe.howToLeave).toBeInViewport();
      await expect(subscribe.link('样板区')).toHaveCount(0);
      await subscribe.alternatives('样板区').locator('summary').click();
      await expect(subscribe.alternatives('样板区').getByText(`https://${FEED}/districts/yangban.ics`)).toBeVisible();
    });
  });
}

test('works by keyboard', async ({ page }) => {
  const subscribe = new SubscribePage(page);
  await subscribe.open();
  await subscribe.link('样板区').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(subscribe.alternatives('样板区').getByRole('button', { name: '复制网址' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(subscribe.alternatives('样板区').getByRole('button', { name: '复制网址' })).toBeFocused();
});

test.describe('长辈模式', () => {
  test.use({ viewport: PHONE });
  test('offers only the district and a telephone number', async ({ page }) => {
    const subscribe = new SubscribePage(page);
    await subscribe.open('?mode=elder');
    await expect(subscribe.link('样板区')).toBeVisible();
    await expect(page.getByRole('main').locator('details:visible')).toHaveCount(0);
    await expect(subscribe.link('为老')).toHaveCount(0);
    await expect(subscribe.data).toBeHidden();
    await expect(page.getByRole('main').locator('a[href^="tel:"]')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });
  test('has every calendar with its address', async ({ page }) => {
    const subscribe = new SubscribePage(page);
    await subscribe.open();
    await subscribe.alternatives('样板区').locator('summary').click();
    await expect(subscribe.alternatives('样板区').getByText(`https://${FEED}/districts/yangban.ics`)).toBeVisible();
    await expect(subscribe.alternatives('样板区').getByRole('button')).toHaveCount(0);
    await subscribe.inside('样板区').click();
    await expect(subscribe.link('柳林社区站')).toBeVisible();
  });
});

for (const { name, userAgent, query, colorScheme } of [
  { name: 'light', userAgent: CHROME_DESK, query: '', colorScheme: 'light' },
  { name: 'dark', userAgent: SAFARI_IPHONE, query: '', colorScheme: 'dark' },
  { name: '微信, 长辈模式', userAgent: WECHAT_ANDROID, query: '?mode=elder', colorScheme: 'light' },
] as const) {
  test.describe(name, () => {
    test.use({ userAgent, colorScheme, viewport: PHONE });
    test('passes axe when unfolded, and does not overflow', async ({ page }) => {
      const subscribe = new SubscribePage(page);
      await subscribe.open(query);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await axeViolations(page, { tags: WCAG })).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  });
}
