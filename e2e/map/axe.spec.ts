/** Every state of the map, on a desk and on a phone, light and dark. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { axeViolations, BEST_PRACTICE, overflowOf, WCAG } from '../pages/accessibility.ts';
import { goTo } from '../pages/frame.ts';
import { changeData, crowded, type MapPage } from '../pages/map-page.ts';
import { DESK_AND_DARK_PHONE } from '../screens.ts';

/** Addresses, each with an element to wait for. */
const STATES: readonly [state: string, query: string, shown: (map: MapPage) => Locator][] = [
  ['clusters', '?z=8', (map) => map.marker(/等\d+个站点，点开看$/).first()],
  ['a card open', '?at=yangban/liulin', ({ card }) => card],
  ['a fan open', '?at=yangban/two', (map) => map.marker(/^同处二站/)],
  ['filtered', '?for=lao&level=zhan', (map) => map.button('为老').and(map.pressed)],
  ['no results', '?level=dian&for=lao&district=shifan', ({ none }) => none],
  ['from a community', '?from=yangban/liulin', (map) => map.group(/^步行15分钟内/)],
];

for (const { name, ...screen } of DESK_AND_DARK_PHONE) {
  test.describe(name, () => {
    test.use({ ...screen, contextOptions: { reducedMotion: 'reduce' } });

    test('every state passes axe and does not scroll sideways', async ({ map, page }) => {
      const expectClean = async (state: string): Promise<void> => {
        expect.soft(await axeViolations(page, { tags: [...WCAG, BEST_PRACTICE] }), state).toEqual([]);
        expect.soft(await overflowOf(page), state).toBeLessThanOrEqual(0);
      };
      const open = async (query: string): Promise<void> => {
        await map.open(query);
        if (await map.fold.isVisible()) await map.fold.click();
        await map.button('离我近的').click();
      };
      await changeData(page, crowded);
      await open('');
      await expectClean('as it opens');
      for (const [state, query, shown] of STATES) {
        await goTo(page, query);
        await expect(shown(map)).toBeVisible();
        await expectClean(state);
      }
      await open('?mode=elder&at=yangban/liulin');
      await expectClean('长辈模式');
    });
  });
}
