/** Every view of the calendar, on a desk and on a phone, light and dark. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { axeViolations, BEST_PRACTICE, overflowOf, WCAG } from '../pages/accessibility.ts';
import type { CalendarPage } from '../pages/calendar-page.ts';
import { goTo } from '../pages/frame.ts';
import { DESK_AND_DARK_PHONE } from '../screens.ts';

/** Addresses, each with an element to wait for. */
const PLACES: readonly [place: string, shown: (calendar: CalendarPage) => Locator][] = [
  ['?view=month', ({ grid }) => grid],
  ['?view=week', (calendar) => calendar.view('周').and(calendar.pressed)],
  ['?view=list', (calendar) => calendar.view('列表').and(calendar.pressed)],
  ['?district=yangban&for=lao', ({ status }) => status.filter({ hasText: '筛出' })],
  ['?district=shifan&for=xin&view=month', ({ status }) => status.filter({ hasText: '没有排活动' })],
  ['?month=2030-01', ({ staleNote }) => staleNote],
];

for (const { name, ...screen } of DESK_AND_DARK_PHONE) {
  test.describe(name, () => {
    test.use(screen);

    test('every view passes axe and does not scroll sideways', async ({ calendar, page }) => {
      const expectClean = async (place: string): Promise<void> => {
        expect.soft(await axeViolations(page, { tags: [...WCAG, BEST_PRACTICE] }), place).toEqual([]);
        expect.soft(await overflowOf(page), place).toBeLessThanOrEqual(0);
      };
      await calendar.open();
      if (await calendar.fold.isVisible()) await calendar.fold.click();
      for (const [place, shown] of PLACES) {
        await goTo(page, place);
        await expect(shown(calendar)).toBeVisible();
        await expectClean(place);
      }
      await calendar.open('calendar/?mode=elder');
      await expectClean('长辈模式');
    });
  });
}
