/** What must hold on every kind of page. */
import type { Page } from '@playwright/test';
import { ADDRESS } from '../address.ts';
import { expect, test } from '../fixtures.ts';
import { isWall, pageKindOf } from '../../src/page-kinds.ts';
import { PAGE_EXAMPLES, withQuery } from '../page-examples.ts';
import { badLinesOf } from '../pages/line-breaks.ts';
import { axeViolations, WCAG } from '../pages/accessibility.ts';
import { DESK, PHONE } from '../screens.ts';

const MODES = [
  { name: 'light, on a desk', query: '', colorScheme: 'light', viewport: DESK },
  { name: 'dark, on a phone', query: '', colorScheme: 'dark', viewport: PHONE },
  { name: '长辈模式, on a phone', query: '?mode=elder', colorScheme: 'light', viewport: PHONE },
] as const;

const WIDTHS = [320, 360, 390, 720, 1000, 1280];
/** Percent of the browser's default text size, a setting of the reader. Breakpoints are in em: 720 px at 200 % equals 360 px at 100 %. */
const TEXT_SIZES = [
  { size: 100, widths: WIDTHS },
  { size: 130, widths: [320, 360, 390, 720] },
  { size: 160, widths: [320, 390, 1000] },
  { size: 200, widths: [320, 360, 390, 1280] },
];
const USUAL_TEXT_PX = 16;
/** Line breaks are checked on common phones with default and largest text; 长辈模式 is large already. */
const PHONE_WIDTHS = [360, 390];
const LINES_AT: Record<string, number[]> = { '?mode=plain': [100, 200], '?mode=elder': [100] };
/** Islands that are not hydrated yet. */
const NOT_HYDRATED = 'astro-island[ssr], [data-island]:not([data-live])';

test('every example is an address of its kind', () => {
  const withKinds = PAGE_EXAMPLES.map(({ name, path }) => ({
    name,
    kind: pageKindOf(path.replace(/^\.\/|\?.*$/g, '')),
  }));
  expect(withKinds).toEqual(PAGE_EXAMPLES.map(({ name, kind }) => ({ name, kind })));
});

for (const { kind, name, path } of PAGE_EXAMPLES) {
  test.describe(name, () => {
    // One browser page for all modes: opening a new one takes longer than the checks.
    test('requests no other host, logs no errors, and passes axe (WCAG 2.2 AA) in every mode', async ({ page }) => {
      test.setTimeout(120_000);
      const errors = await errorsOf(page);
      for (const { name: mode, query, colorScheme, viewport } of MODES) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await page.goto(withQuery(path, query));
        await page.waitForLoadState('networkidle');
        await expect(page.locator(NOT_HYDRATED)).toHaveCount(0);
        expect.soft(await axeViolations(page, { tags: WCAG }), mode).toEqual([]);
      }
      expect(errors).toEqual([]);
    });

    // Text on a wall is as large as its screen, whatever the size that a reader has chosen.
    if (isWall(kind)) return;

    test('does not scroll sideways at any text size, and breaks lines well', async ({ page }) => {
      test.setTimeout(120_000);
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('Page.enable');
      const wider: string[] = [];
      const lines: string[] = [];
      for (const query of ['?mode=plain', '?mode=elder']) {
        await page.goto(withQuery(path, query));
        await expect(page.locator(NOT_HYDRATED)).toHaveCount(0);
        for (const { size, widths } of TEXT_SIZES) {
          const standard = Math.round((USUAL_TEXT_PX * size) / 100);
          await devTools.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
          for (const width of widths) {
            await page.setViewportSize({ width, height: 844 });
            const drawn = await page.evaluate(() => document.documentElement.scrollWidth);
            const where = `${query}, ${width} px, ${size} %`;
            if (drawn > width) wider.push(`${where}: ${drawn} px`);
            if (!PHONE_WIDTHS.includes(width) || !LINES_AT[query]?.includes(size)) continue;
            for (const { fault, element, words } of await badLinesOf(page))
              lines.push(`${where}, ${fault}: ${words} (${element})`);
          }
        }
      }
      expect.soft(wider).toEqual([]);
      expect.soft(lines).toEqual([]);
    });
  });
}

/** Records errors, foreign requests and policy violations of a page from now on. */
async function errorsOf(page: Page): Promise<string[]> {
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(ADDRESS) && !request.url().startsWith('data:'))
      errors.push(`requests ${request.url()}`);
  });
  // 304: the cached copy is still valid.
  page.on('response', (response) => {
    if (!response.ok() && response.status() !== 304) errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('reportViolation', (text: string) => errors.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      void (globalThis as unknown as { reportViolation: (text: string) => Promise<void> }).reportViolation(
        `policy: ${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  return errors;
}
