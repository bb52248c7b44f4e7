/** The search: while typing, on every page, by keyboard, without a network and without JavaScript. */
import { expect, inShanghai, test as base } from '../fixtures.ts';
import { cutNetwork } from '../network.ts';
import { SearchPage } from '../pages/search-page.ts';
import { DESK, PHONE } from '../screens.ts';

const test = base.extend<{ search: SearchPage }>({ search: async ({ page }, use) => use(new SearchPage(page)) });
const YIZHEN = '义诊：量血压、问用药';
/** Half an hour before 义诊, which lasts until 11:00. */
test.use({ now: '2026-11-16T09:00' });

test.describe('the page', () => {
  for (const [how, query] of [
    ['characters', '义诊'],
    ['pinyin', 'yizhen'],
    ['initials', 'yz'],
    ['Traditional characters', '義診'],
    ['the same sound', '义珍'],
    ['two words in any order', '柳林 义诊'],
  ] as const) {
    test(`finds by ${how}`, async ({ search }) => {
      await search.open();
      await search.field.fill(query);
      await expect(search.group('接下来的活动').first()).toContainText(YIZHEN);
    });
  }

  test('shows results while typing, marks matches and announces the number', async ({ search, page }) => {
    await search.open();
    await search.field.pressSequentially('yizh');
    await expect(page.getByText(/拼音“yizh”：.*义诊/)).toBeVisible();
    await search.field.pressSequentially('en');
    await expect(page.getByText('拼音“yizhen”：义诊')).toBeVisible();
    await expect(search.group('接下来的活动').first().locator('mark')).toHaveText('义诊');
    await expect(search.status).toHaveText(/^“yizhen”按“义诊”找。找到\d+条：/);
  });

  test('keeps query and filters in the address; Back undoes a filter', async ({ search, page }) => {
    await search.open('?q=手工');
    await expect(search.field).toHaveValue('手工');
    await expect(search.group('接下来的活动').first()).toBeVisible();
    await search.settled();
    const all = await search.results.count();
    await search.kind('活动').click();
    await expect(page).toHaveURL(/\?q=%E6%89%8B%E5%B7%A5&kind=activity$/);
    await expect(search.kind('活动')).toHaveAttribute('aria-pressed', 'true');
    await page.goBack();
    await expect(page).not.toHaveURL(/kind/);
    await expect(search.results).toHaveCount(all);
    await expect(search.kind('全部')).toHaveAttribute('aria-pressed', 'true');
  });

  test('restores filters from a shared link', async ({ search }) => {
    await search.open('?q=义诊&for=lao&when=upcoming');
    await expect(search.facet('为谁')).toHaveValue('lao');
    await expect(search.group('接下来的活动')).toHaveText([new RegExp(YIZHEN)]);
    await search.button('清除筛选').click();
    await expect(search.facet('为谁')).toHaveValue('');
  });

  test('moves by arrow keys through results and field; Enter opens', async ({ search, page }) => {
    await search.open('?q=义诊');
    await expect(search.group('已经办过')).toHaveCount(1);
    await search.field.focus();
    await page.keyboard.press('ArrowDown');
    await expect(search.results.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(search.results.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(search.field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(search.results.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('义诊');
  });

  test('waits while an input method composes', async ({ search, page }) => {
    await page.clock.install({ time: inShanghai('2026-11-16T09:00') });
    await search.open();
    await search.field.focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'yizhen', selectionStart: 6, selectionEnd: 6 });
    await expect(search.field).toHaveValue('yizhen');
    // Longer than the search waits for another keystroke.
    await page.clock.runFor(1000);
    await expect(search.results).toHaveCount(0);
    await client.send('Input.insertText', { text: '义诊' });
    await expect(search.group('接下来的活动').first()).toContainText(YIZHEN);
  });

  test('remembers searches on the device until they are cleared', async ({ search, page }) => {
    await search.open('?q=义诊');
    await search.results.first().click();
    await search.open();
    await search.button('义诊').first().click();
    await expect(search.field).toHaveValue('义诊');
    await search.button('清空').click();
    await search.button('清除').click();
    await expect(page.getByText('最近搜过')).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
  });

  test('suggests other queries and a telephone number without results', async ({ search, page }) => {
    await search.open('?q=火锅店理发');
    await expect(page.getByRole('heading', { name: /^没找到 ?“火锅店理发”$/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /打电话问：000-0000 0000/ })).toHaveAttribute(
      'href',
      'tel:00000000000',
    );
    await expect(search.status).toHaveText('没有找到');
    await search.button(/^理发（\d+条）$/).click();
    await expect(search.field).toHaveValue('理发');
    await expect(search.results.first()).toBeVisible();
  });

  test('offers to clear filters that leave no results', async ({ search, page }) => {
    await search.open('?q=义诊&kind=district');
    await expect(page.getByRole('heading', { name: '照这样筛，没有结果' })).toBeVisible();
    await search.button(/^清除筛选，看\d+条$/).click();
    await expect(search.group('接下来的活动').first()).toContainText(YIZHEN);
  });
});

test.describe('past activities', () => {
  test.describe('after its end, wherever the reader is', () => {
    test.use({ now: '2026-11-16T11:00', timezoneId: 'America/New_York' });
    test('come last', async ({ search }) => {
      await search.open('?q=义诊');
      await expect(search.group('已经办过').first()).toContainText(YIZHEN);
    });
  });
  test.describe('before its end', () => {
    test.use({ now: '2026-11-16T10:59', timezoneId: 'America/New_York' });
    test('are upcoming', async ({ search, page }) => {
      await search.open('?q=义诊');
      await expect(search.group('接下来的活动').first()).toContainText(YIZHEN);
      await expect(page.getByRole('link', { name: /今天 9:30—11:00/ }).first()).toBeVisible();
    });
  });
  test('finds a cancelled activity and marks it', async ({ search }) => {
    await search.open('?q=防骗讲座');
    await expect(search.results.first()).toContainText('取消');
  });
});

test.describe('the panel', () => {
  test.use({ viewport: DESK });

  for (const key of ['/', 'Control+k']) {
    test(`opens with ${key}, closes with Escape, and gives the focus back`, async ({ search, page }) => {
      await page.goto('teams/');
      await search.opener.focus();
      await page.keyboard.press(key);
      await expect(search.field).toBeFocused();
      await page.keyboard.type('lifa');
      await expect(search.panel.getByRole('link').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(search.panel).toBeHidden();
      await expect(search.opener).toBeFocused();
    });
  }

  test('types a slash in a field', async ({ page, search }) => {
    await page.goto('press/');
    await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('input')));
    await page.locator('main input').first().focus();
    await page.keyboard.press('/');
    await expect(page.locator('main input').first()).toHaveValue('/');
    await expect(search.panel).toBeHidden();
  });

  test('opens a result, and by Enter the search page', async ({ search, page }) => {
    await page.goto('./');
    await search.opener.click();
    await search.field.fill('手工');
    await expect(search.results.first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\/\?q=%E6%89%8B%E5%B7%A5$/);
    await expect(search.results.first()).toBeVisible();
  });

  test('falls back to the search page without its script', async ({ search, page }) => {
    await page.route('**/search-panel.js', (route) => route.abort());
    await page.goto('teams/');
    await search.opener.click();
    await expect(page).toHaveURL(/search\/$/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('opens the search page with the field focused', async ({ search, page }) => {
    await page.goto('./');
    await search.opener.tap();
    await expect(page).toHaveURL(/search\/$/);
    await expect(search.field).toBeFocused();
    await page.goBack();
    await expect(page).not.toHaveURL(/search/);
  });
});

test.describe('without a network', () => {
  test('answers from fetched data, also on the next page', async ({ search, page }) => {
    await search.open('?q=义诊');
    await expect(search.results.first()).toBeVisible();
    await search.settled();
    await page.route('**/data/**', (route) => route.abort());
    await search.open('?q=lifa');
    await expect(search.results.first()).toContainText('理发');
  });

  test('keeps the A to Z index without data, with a retry button', async ({ search, page }) => {
    const network = await cutNetwork(page, '**/data/search**');
    await search.open('?q=义诊');
    await expect(search.trouble).toContainText('请连上网再试');
    await expect(search.index).toBeVisible();
    network.restore();
    await search.button('再试一次').click();
    await expect(search.group('接下来的活动').first()).toContainText(YIZHEN);
    await expect(search.trouble).toHaveCount(0);
  });
});

test.describe('with wrong responses', () => {
  test('does not cache a response that is not part of the index', async ({ search, page }) => {
    const portal = { status: 200, contentType: 'text/html', body: '<p>请登录无线网络</p>' };
    const network = await cutNetwork(page, '**/data/search/core*', portal);
    await search.open('?q=义诊');
    await expect(search.trouble).toContainText('请连上网再试');
    network.restore();
    await search.button('再试一次').click();
    await expect(search.group('接下来的活动').first()).toContainText(YIZHEN);
  });

  test('fetches corrupted cached data again', async ({ search, page }) => {
    await search.open('?q=义诊');
    await search.settled();
    await page.evaluate(async () => {
      const cache = await caches.open('search-1');
      for (const request of await cache.keys()) await cache.put(request, new Response('{"half":'));
    });
    await search.open('?q=lifa');
    await expect(search.results.first()).toContainText('理发');
    await expect(search.trouble).toHaveCount(0);
  });

  test('answers without the rest of the index, and says so', async ({ search, page }) => {
    const network = await cutNetwork(page, '**/data/search/rest*');
    await search.open('?q=火锅店');
    await expect(page.getByRole('heading', { name: /^没找到 ?“火锅店”$/ })).toBeVisible();
    await expect(search.trouble).toContainText('已经办过的');
    network.restore();
    await search.button('再试一次').click();
    await expect(search.trouble).toHaveCount(0);
  });
});

test.describe('focus', () => {
  test('moves to the first additional result', async ({ search, page }) => {
    await search.open('?q=区');
    await search.settled();
    const more = search.button(/^再看/).first();
    const before = await search.results.count();
    await more.click();
    await expect.poll(() => search.results.count()).toBeGreaterThan(before);
    await expect(page.locator('[data-result]:focus')).toHaveCount(1);
  });

  test('moves to the filters after clearing them', async ({ search }) => {
    await search.open('?q=义诊&for=lao');
    await search.button('清除筛选').click();
    await expect(search.kind('全部')).toBeFocused();
  });
});

test('filters stay in place while the rest of the index arrives', async ({ search, page }) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/data\/search\/(?!core)[^/]*\.json/, async (route) => {
    await arrived;
    await route.continue();
  });
  await search.open();
  await search.field.fill('手工');
  await expect(page.getByText('已经办过的还在取')).toBeVisible();
  const place = () => search.kind('活动').boundingBox();
  const before = await place();
  arrive();
  await search.settled();
  expect((await place())?.y).toBe(before?.y);
});

test('Back right after a filter keeps the query', async ({ search, page }) => {
  await search.open();
  await search.field.fill('手工');
  await search.kind('活动').click();
  await page.goBack();
  await expect(search.field).toHaveValue('手工');
  await expect(search.kind('全部')).toHaveAttribute('aria-pressed', 'true');
});

test('Back from a result restores the position', async ({ search, page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await search.open('?q=柳林');
  await search.settled();
  const last = search.results.last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(100);
  await last.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await search.settled();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 60);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('lists everything in pinyin order', async ({ search, page }) => {
    await page.goto('search/');
    await expect(search.field).toBeHidden();
    const letters = await search.index.getByRole('heading', { level: 3 }).allTextContents();
    expect(letters).toEqual(
      [...letters].sort((a, b) => (a.startsWith('0') ? 1 : b.startsWith('0') ? -1 : a < b ? -1 : 1)),
    );
    await search.index.getByRole('link', { name: YIZHEN }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('义诊');
  });
});
