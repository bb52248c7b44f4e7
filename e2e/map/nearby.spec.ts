/** 附近: stations by distance from a station or from the device. */
import { test as base, expect } from '../fixtures.ts';
import { controlsOf, MIN_TARGET_PX } from '../pages/elder-measures.ts';
import { NearbyPage } from '../pages/nearby-page.ts';
import { axeViolations, overflowOf, WCAG } from '../pages/accessibility.ts';
import { PHONE } from '../screens.ts';

const test = base.extend<{ nearby: NearbyPage }>({
  nearby: async ({ page }, use) => use(new NearbyPage(page)),
});

const STATION = '柳林社区站';
/** 柳林路, two minutes from the station. */
const NEAR = { longitude: 100.211, latitude: 30.211 };

test('is linked from the tabs of the week', async ({ home, nearby, page }) => {
  await home.open();
  await page.getByRole('navigation', { name: '看哪一段' }).getByRole('link', { name: '附近' }).click();
  await expect(page).toHaveURL(/\/nearby\/$/);
  await expect(nearby.district('样板区')).toBeVisible();
});

test('sorts from a station, announces it, keeps it in the address; Back undoes it', async ({ nearby, page }) => {
  await nearby.open();
  await nearby.ready();
  await expect(nearby.inside).toBeHidden();
  await nearby.start.selectOption(STATION);
  await expect(nearby.status).toContainText(
    '算起：走15分钟到不了别的站；再远或只准到区县的还有1个；同区县另有1个还不知道在哪儿。',
  );
  await expect(page).toHaveURL(/\?from=yangban\/liulin$/);
  await expect.poll(() => nearby.names(nearby.inside)).toEqual([STATION]);
  await expect.poll(() => nearby.names(nearby.beyond)).toEqual(['样板区中心']);
  await expect(nearby.station('样板区中心')).toContainText('大概1.5公里');
  await expect.poll(() => nearby.names(nearby.district('样板区'))).toEqual(['东河街道所']);
  await page.goBack();
  await expect(nearby.inside).toBeHidden();
  await expect(nearby.start).toHaveValue('');
});

test('remembers the station on the device until it is cleared', async ({ nearby, page }) => {
  await nearby.open();
  await nearby.ready();
  await nearby.start.selectOption(STATION);
  await nearby.open();
  await expect(nearby.status).toContainText(`从${STATION}算起`);
  await nearby.clear.click();
  await expect(page).toHaveURL(/\/nearby\/$/);
  await nearby.open();
  await nearby.ready();
  await expect(nearby.inside).toBeHidden();
});

test.describe('in another zone, with the position allowed', () => {
  test.use({ timezoneId: 'America/New_York', permissions: ['geolocation'], geolocation: NEAR });

  test('requests the position only on a tap, and sends it nowhere', async ({ nearby, page }) => {
    await nearby.open();
    await nearby.ready();
    // The page fetches dates for rows that have too few.
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => {
      requests.push(request.url());
    });
    await nearby.locate.click();
    await expect(nearby.status).toContainText('从您现在的位置算起：走15分钟能到1个站');
    await expect(nearby.station(STATION)).toContainText('步行约3分钟');
    await expect(page).toHaveURL(/\/nearby\/$/);
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('100.2');
  });

  test('a slower pace has a smaller circle, and is announced', async ({ nearby, page }) => {
    await page.context().setGeolocation({ longitude: 100.2195, latitude: 30.21 });
    await nearby.open('?mode=elder');
    await nearby.ready();
    await nearby.locate.click();
    await expect(nearby.status).toContainText('走15分钟到不了任何一个站');
    await expect(nearby.tools).toContainText('每秒走0.8米');
    const small = (await controlsOf(page)).filter(({ height, inSentence }) => height < MIN_TARGET_PX && !inSentence);
    expect(small).toEqual([]);
  });
});

test('explains a refused position and the alternative; keeps the list', async ({ nearby, page }) => {
  await page.context().clearPermissions();
  await nearby.open();
  await nearby.ready();
  await nearby.locate.click();
  await expect(nearby.status).toContainText('没有拿到位置');
  await expect(nearby.status).toContainText('也可以在上面选一个社区');
  await expect.poll(() => nearby.names(nearby.district('样板区'))).toHaveLength(3);
});

test('works by keyboard, and without a network once it is open', async ({ nearby, page, context }) => {
  await nearby.open();
  await nearby.ready();
  await context.setOffline(true);
  await nearby.start.focus();
  await page.keyboard.press('ArrowDown');
  await expect(nearby.inside).toBeVisible();
  await expect(nearby.start).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(nearby.locate).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(nearby.inside).toBeHidden();
});

test.describe('three weeks after the build', () => {
  test.use({ now: '2026-12-07T09:00' });

  test('shows the next activities as of now', async ({ nearby }) => {
    await nearby.open();
    await nearby.ready();
    await expect.poll(() => nearby.dates(STATION)).toEqual(['12月9日周三', '12月16日周三']);
  });

  test('says where to look when the dates cannot be fetched', async ({ nearby, page }) => {
    await page.route('**/data/map.json', (route) => route.abort());
    await nearby.open();
    await expect(nearby.station(STATION)).toContainText('眼下取不到后面的，请点站名看');
  });
});

for (const { mode, query, colorScheme } of [
  { mode: 'light', query: '', colorScheme: 'light' },
  { mode: 'dark', query: '', colorScheme: 'dark' },
  { mode: '长辈模式', query: '&mode=elder', colorScheme: 'light' },
] as const) {
  test.describe(`sorted, ${mode}, on a phone`, () => {
    test.use({ viewport: PHONE, colorScheme });

    test('passes axe and does not scroll sideways', async ({ nearby, page }) => {
      await nearby.open(`?from=yangban/liulin${query}`);
      await expect(nearby.inside).toBeVisible();
      expect(await axeViolations(page, { tags: WCAG })).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  test('lists every station with its next activity, without a button for the position', async ({ nearby }) => {
    await nearby.open('?from=yangban/liulin');
    await expect(nearby.tools).toBeHidden();
    await expect.poll(() => nearby.names(nearby.district('样板区'))).toHaveLength(3);
    await expect.poll(() => nearby.names(nearby.district('示范县'))).toEqual(['桥头驿站']);
    await expect(nearby.station('桥头驿站')).toContainText('位置待核');
    await expect.poll(() => nearby.dates(STATION)).toHaveLength(2);
  });
});
