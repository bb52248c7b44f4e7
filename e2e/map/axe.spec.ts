/** Every state of the map, on a desk and on a phone, light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../fixtures.ts';
import { changeData, crowded } from '../pages/map-page.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const SCREENS = [
  { name: 'on a desk', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'on a phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;
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

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use({ ...screen, contextOptions: { reducedMotion: 'reduce' } });

    for (const [state, query] of STATES) {
      test(`${state}: passes axe and does not scroll sideways`, async ({ map, page }) => {
        await changeData(page, crowded);
        await page.goto(`map/${query}`);
        await expect(map.button('放大地图')).toBeVisible();
        if (await map.fold.isVisible()) await map.fold.click();
        await map.button('离我近的').click();
        const { violations, passes } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode(true).analyze();
        expect(passes.length).toBeGreaterThan(0);
        expect(
          violations.map(
            ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          ),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}
