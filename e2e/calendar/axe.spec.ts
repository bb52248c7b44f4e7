/** Every view of the calendar, on a desk and on a phone, light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../fixtures.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const SCREENS = [
  { name: 'on a desk', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'on a phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;
const PLACES = [
  '?view=month',
  '?view=week',
  '?view=list',
  '?district=yangban&for=lao',
  '?district=shifan&for=xin&view=month',
  '?mode=elder',
  '?month=2030-01',
];

for (const { name, ...screen } of SCREENS) {
  test.describe(name, () => {
    test.use(screen);

    for (const place of PLACES) {
      test(`${place}: passes axe and does not scroll sideways`, async ({ calendar, page }) => {
        await calendar.open(`calendar/${place}`);
        if (await calendar.fold.isVisible()) await calendar.fold.click();
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
