/** Every state of the map, on a desk and on a phone, light and dark. */
import { expect, test } from '../fixtures.ts';
import { changeData, crowded } from '../pages/map-page.ts';
import { axeViolations, BEST_PRACTICE, overflowOf, WCAG } from '../pages/accessibility.ts';
import { DESK_AND_DARK_PHONE } from '../screens.ts';

const STATES = [
  ['as it opens', ''],
  ['clusters', '?z=8'],
  ['a card open', '?at=yangban/liulin'],
  ['a fan open', '?at=yangban/two'],
  ['filtered', '?for=lao&level=zhan'],
  ['no results', '?level=dian&for=lao&district=shifan'],
  ['from a community', '?from=yangban/liulin'],
  ['长辈模式', '?mode=elder&at=yangban/liulin'],
] as const;

for (const { name, ...screen } of DESK_AND_DARK_PHONE) {
  test.describe(name, () => {
    test.use({ ...screen, contextOptions: { reducedMotion: 'reduce' } });

    for (const [state, query] of STATES) {
      test(`${state}: passes axe and does not scroll sideways`, async ({ map, page }) => {
        await changeData(page, crowded);
        await page.goto(`map/${query}`);
        await expect(map.button('放大地图')).toBeVisible();
        if (await map.fold.isVisible()) await map.fold.click();
        await map.button('离我近的').click();
        expect(await axeViolations(page, { tags: [...WCAG, BEST_PRACTICE] })).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      });
    }
  });
}
