/** 订阅日历, for people who never did it. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../fixtures.ts';
import { SubscribePage } from '../pages/subscribe-page.ts';
import { CHROME_DESK, SAFARI_IPHONE, WECHAT_ANDROID, WECHAT_IPHONE } from '../user-agents.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const PHONE = { width: 390, height: 844 };
const FEED = 'e2e.example.org/zhou/feeds';

for (const [name, userAgent] of [
  ['Safari on an iPhone', SAFARI_IPHONE],
  ['Chrome on a desk', CHROME_DESK],
] as const) {
  test.describe(name, () => {
    test.use({ userAgent });
    test('one tap for everything, a district, a service object', async ({ page }) => {
      const subscribe = new SubscribePage(page);
      await subscribe.open();
      await expect(subscribe.link('周周有活动')).toHaveAttribute('href', `webcal://${FEED}/all.ics`);
      await expect(subscribe.link('样板区')).toHaveAttribute('href', `webcal://${FEED}/districts/yangban.ics`);
      await expect(subscribe.link('为老')).toHaveAttribute('href', `webcal://${FEED}/objects/lao.ics`);
      await expect(subscribe.howToLeave).toBeHidden();
    });
  });
}

test('a station, a team and a brand are folded into their district', async ({ page }) => {
  const subscribe = new SubscribePage(page);
  await subscribe.open();
  const station = subscribe.link('柳林社区站');
  await expect(station).toHaveCount(0);
  await subscribe.inside('样板区').click();
  await expect(station).toHaveAttribute('href', `webcal://${FEED}/stations/yangban/liulin.ics`);
  await expect(subscribe.link('“老街坊”志愿服务队')).toHaveAttribute('href', `webcal://${FEED}/teams/yangban/lifa.ics`);
  await expect(subscribe.link('花叶私语')).toHaveAttribute('href', `webcal://${FEED}/brands/yangban/huaye.ics`);
});

test('the other ways: an address to copy, Google, Outlook', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const subscribe = new SubscribePage(page);
  await subscribe.open();
  const others = subscribe.others('样板区');
  await others.locator('summary').click();
  await others.getByRole('button', { name: '复制网址' }).click();
  await expect(others.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`https://${FEED}/districts/yangban.ics`);
  const google = await others.getByRole('link', { name: 'Google日历' }).getAttribute('href');
  expect(new URL(google ?? '').searchParams.get('cid')).toBe(`webcal://${FEED}/districts/yangban.ics`);
  const outlook = await others.getByRole('link', { name: 'Outlook' }).getAttribute('href');
  expect(new URL(outlook ?? '').searchParams.get('url')).toBe(`https://${FEED}/districts/yangban.ics`);
});

for (const [name, userAgent] of [
  ['微信 on an iPhone', WECHAT_IPHONE],
  ['微信 on Android', WECHAT_ANDROID],
] as const) {
  test.describe(name, () => {
    test.use({ userAgent, viewport: PHONE });
    test('first out of here; what would not answer is not offered, the address is', async ({ page }) => {
      const subscribe = new SubscribePage(page);
      await subscribe.open();
      await expect(subscribe.howToLeave).toBeInViewport();
      await expect(subscribe.link('样板区')).toHaveCount(0);
      await subscribe.others('样板区').locator('summary').click();
      await expect(subscribe.others('样板区').getByText(`https://${FEED}/districts/yangban.ics`)).toBeVisible();
    });
  });
}

test('without a mouse', async ({ page }) => {
  const subscribe = new SubscribePage(page);
  await subscribe.open();
  await subscribe.link('样板区').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(subscribe.others('样板区').getByRole('button', { name: '复制网址' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(subscribe.others('样板区').getByRole('button', { name: '复制网址' })).toBeFocused();
});

test.describe('长辈模式', () => {
  test.use({ viewport: PHONE });
  test('only the district and the telephone', async ({ page }) => {
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
  test('every calendar and its address is there', async ({ page }) => {
    const subscribe = new SubscribePage(page);
    await subscribe.open();
    await subscribe.others('样板区').locator('summary').click();
    await expect(subscribe.others('样板区').getByText(`https://${FEED}/districts/yangban.ics`)).toBeVisible();
    await expect(subscribe.others('样板区').getByRole('button')).toHaveCount(0);
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
    test('all unfolded: axe finds nothing, and nothing sticks out', async ({ page }) => {
      const subscribe = new SubscribePage(page);
      await subscribe.open(query);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const { violations, passes } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode(true).analyze();
      expect(passes.length).toBeGreaterThan(0);
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    });
  });
}
