/** Every view of the calendar, on a desk and on a phone, light and dark. */
import { expect, test } from '../fixtures.ts';
import { axeViolations, BEST_PRACTICE, overflowOf, WCAG } from '../pages/accessibility.ts';
import { DESK_AND_DARK_PHONE } from '../screens.ts';

const PLACES = [
  '?view=month',
  '?view=week',
  '?view=list',
  '?district=yangban&for=lao',
  '?district=shifan&for=xin&view=month',
  '?mode=elder',
  '?month=2030-01',
];

for (const { name, ...screen } of DESK_AND_DARK_PHONE) {
  test.describe(name, () => {
    test.use(screen);

    for (const place of PLACES) {
      test(`${place}: passes axe and does not scroll sideways`, async ({ calendar, page }) => {
        await calendar.open(`calendar/${place}`);
        if (await calendar.fold.isVisible()) await calendar.fold.click();
        expect(await axeViolations(page, { tags: [...WCAG, BEST_PRACTICE] })).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      });
    }
  });
}
