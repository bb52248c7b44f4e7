/** Automatic checks of accessibility, with axe. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2, level AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Recommendations of axe beyond WCAG. */
export const BEST_PRACTICE = 'best-practice';

/** A line for each violated rule, with the elements. */
export async function axeViolations(page: Page, ...moreTags: string[]): Promise<string[]> {
  // There are no frames, so that axe needs no second page to merge their results.
  const axe = new AxeBuilder({ page }).withTags([...WCAG, ...moreTags]).setLegacyMode(true);
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** By how many pixels the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
