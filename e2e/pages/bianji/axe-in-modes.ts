/** axe in each mode of the page, which is switched in place: a walk through many states takes seconds, not minutes. */
import { expect, type Page } from '@playwright/test';
import { axeViolations, COLOUR_RULES, overflowOf } from '../accessibility.ts';

const MODES = [
  { name: 'light', theme: 'light', mode: 'plain', rules: undefined },
  // The same elements in other colours.
  { name: 'dark', theme: 'dark', mode: 'plain', rules: COLOUR_RULES },
  { name: '长辈模式', theme: 'light', mode: 'elder', rules: undefined },
] as const;
const MIN_TARGET_PX = 44;

/** Passes axe, does not scroll sideways, and has large targets, in each mode. */
export async function expectEveryModeAccessible(
  page: Page,
  state: string,
  { frames } = { frames: true },
): Promise<void> {
  for (const { name, theme, mode, rules } of MODES) {
    await page.evaluate(
      (modes) => {
        Object.assign(document.documentElement.dataset, modes);
      },
      { theme, mode },
    );
    expect(await axeViolations(page, { frames, rules }), `${state}, ${name}`).toEqual([]);
    expect(await smallTargets(page), `${state}, ${name}: targets`).toEqual([]);
    expect(await overflowOf(page), `${state}, ${name}: scrolls sideways`).toBeLessThanOrEqual(0);
  }
  await page.evaluate(() => {
    Object.assign(document.documentElement.dataset, { theme: 'light', mode: 'plain' });
  });
}

/** Controls that are no part of a line of text or of a label. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(
    (min) =>
      [...document.querySelectorAll<HTMLElement>('main :is(button, select, textarea, input:not(.vh), summary)')]
        .filter((element) => element.offsetParent !== null && !element.closest('label'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < min || height < min;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    MIN_TARGET_PX - 0.5,
  );
