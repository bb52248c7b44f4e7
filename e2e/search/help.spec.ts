/** The search shows hotlines to a person in distress, above the results, without the index and without JavaScript. */
import { expect, test } from '../fixtures.ts';
import { SearchPage } from '../pages/search-page.ts';
import { DESK } from '../screens.ts';

test.use({ now: '2026-11-16T09:00' });

/** Two boxes, so that a line breaks between them. */
const CARD = /^心里难受， ?可以打电话说说$/;
const NUMBERS = ['tel:12356', 'tel:00000000001', 'tel:120', 'tel:110'];

for (const query of ['抑郁', '睡不着', 'yiyu', 'xbk', '12356', '抑鬱']) {
  test(`“${query}” shows the card above all results`, async ({ page }) => {
    await new SearchPage(page).open(`?q=${encodeURIComponent(query)}`);
    const card = page.getByRole('region', { name: CARD });
    await expect(card).toBeVisible();
    expect(await card.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
      NUMBERS,
    );
    expect(await card.evaluate((element) => element.querySelector('[data-result]'))).toBeNull();
  });
}

test('other queries show no card', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=义诊');
  await expect(search.results.first()).toBeVisible();
  await expect(page.getByRole('region', { name: CARD })).toHaveCount(0);
});

test('the card is shown without a network, and requests nothing', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.route('**/data/**', (route) => route.abort());
  await search.field.fill('活不下去');
  await expect(page.getByRole('region', { name: CARD })).toBeVisible();
  await expect(search.trouble).toBeVisible();
  expect(requests.filter((url) => /12356|%E6%B4%BB/.test(url))).toEqual([]);
});

test('the panel shows the card too', async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.route('**/data/**', (route) => route.abort());
  const search = new SearchPage(page);
  await page.goto('teams/');
  await search.opener.click();
  await search.field.fill('想不开');
  await expect(search.panel.getByRole('link', { name: /12356/ })).toHaveAttribute('href', 'tel:12356');
  await expect(search.panel.getByRole('link', { name: /样板区心理服务热线/ })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page lists the numbers', async ({ page }) => {
    await page.goto('search/');
    await expect(page.locator('#az').getByRole('link', { name: '12356' })).toHaveAttribute('href', 'tel:12356');
    await expect(page.locator('#az').getByRole('link', { name: '000-0000 0001' })).toHaveAttribute(
      'href',
      'tel:00000000001',
    );
  });
  for (const path of ['districts/yangban/', 'districts/yangban/about/']) {
    test(`${path} has its district's line`, async ({ page }) => {
      await page.goto(path);
      await expect(
        page.getByRole('region', { name: CARD }).getByRole('link', { name: /样板区心理服务热线/ }),
      ).toHaveAttribute('href', 'tel:00000000001');
    });
  }
});
