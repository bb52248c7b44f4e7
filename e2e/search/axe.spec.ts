/** Every state of the search, on a desk and on a phone, light and dark. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { goTo } from '../pages/frame.ts';
import { SearchPage } from '../pages/search-page.ts';
import { axeViolations, BEST_PRACTICE, overflowOf, WCAG } from '../pages/accessibility.ts';
import { DESK, DESK_AND_DARK_PHONE } from '../screens.ts';

/** By mode: queries, each with the heading to wait for. */
const STATES = {
  plain: [
    ['?', '按拼音顺序翻'],
    ['?q=手工', '接下来的活动'],
    ['?q=手工&kind=activity', '接下来的活动'],
    ['?q=火锅店理发', '没找到'],
    ['?q=<img src=x onerror=alert(1)>', '没找到'],
    ['?q=义诊&kind=district', '照这样筛'],
  ],
  elder: [
    ['?q=shougong', '接下来的活动'],
    ['?q=义诊', '已经办过'],
    ['?q=火锅店理发', '没找到'],
  ],
} as const;

async function expectClean(page: Page, state: string): Promise<void> {
  expect.soft(await axeViolations(page, { tags: [...WCAG, BEST_PRACTICE] }), state).toEqual([]);
  for (const width of [page.viewportSize()!.width, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overflowOf(page), state).toBeLessThanOrEqual(0);
  }
}

for (const { name, ...screen } of DESK_AND_DARK_PHONE) {
  test.describe(name, () => {
    test.use(screen);
    for (const [mode, states] of Object.entries(STATES))
      test(`every state passes axe, in the ${mode} mode`, async ({ page }) => {
        const { viewport } = screen;
        await new SearchPage(page).open(`?mode=${mode}`);
        for (const [query, heading] of states) {
          await page.setViewportSize(viewport);
          await goTo(page, query);
          await expect(page.getByRole('heading', { name: new RegExp(`^${heading}`) }).first()).toBeVisible();
          await expectClean(page, query);
        }
      });
  });
}

test.describe('the panel', () => {
  test.use({ viewport: DESK });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${colorScheme}: passes axe before and after typing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const search = new SearchPage(page);
      await page.goto('teams/');
      await search.opener.click();
      await expect(search.field).toBeFocused();
      await expectClean(page, 'before typing');
      await search.field.fill('手工');
      await expect(search.results.first()).toBeVisible();
      await expectClean(page, 'after typing');
    });
  }
});
