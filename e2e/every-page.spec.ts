/** What must hold on every kind of page. */
import { AxeBuilder } from '@axe-core/playwright';
import { readdirSync } from 'node:fs';
import { ADDRESS } from './address.ts';
import { expect, test } from './fixtures.ts';
import { PAGE_KINDS, withQuery } from './page-kinds.ts';

/** Answers with data instead of a page to look at. */
const NOT_PAGES = /\.(?:xml|txt|ics|json|csv|webmanifest|png|svg)\.ts$|\/photos\/\[file\]\.ts$/;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const MODES = [
  { name: 'light, on a desk', query: '', colorScheme: 'light', viewport: DESK },
  { name: 'dark, on a phone', query: '', colorScheme: 'dark', viewport: PHONE },
  { name: '长辈模式, on a phone', query: '?mode=elder', colorScheme: 'light', viewport: PHONE },
] as const;

const WIDTHS = [320, 360, 390, 720, 1000, 1280];
/** Of the browser's own size of text, which the reader sets. */
const TEXT_SIZES = [100, 130, 160, 200];
const USUAL_TEXT_PX = 16;

test('the table of page kinds names every route', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path) && !NOT_PAGES.test(path));
  expect([...new Set(PAGE_KINDS.map(({ route }) => route))].sort()).toEqual(routes.sort());
});

for (const { name, path } of PAGE_KINDS) {
  test.describe(name, () => {
    test('asks no other host, and nothing goes wrong', async ({ page }) => {
      const troubles: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(ADDRESS) && !request.url().startsWith('data:')) troubles.push(`asks ${request.url()}`);
      });
      // 304: what the browser has already is still right.
      page.on('response', (response) => { if (!response.ok() && response.status() !== 304) troubles.push(`${response.status()} ${response.url()}`); });
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`); });
      page.on('pageerror', (error) => troubles.push(error.message));
      await page.exposeFunction('tellViolation', (text: string) => troubles.push(text));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          void (globalThis as unknown as { tellViolation: (text: string) => Promise<void> }).tellViolation(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
        });
      });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(troubles).toEqual([]);
    });

    for (const { name: mode, query, colorScheme, viewport } of MODES) {
      test.describe(mode, () => {
        test.use({ colorScheme, viewport });

        test('axe finds nothing (WCAG 2.2 AA)', async ({ page }) => {
          await page.goto(withQuery(path, query));
          await expect(page.locator('astro-island[ssr], [data-island]:not([data-live])')).toHaveCount(0);
          // There are no frames, so that axe need not open a second page to join what it finds in them.
          const { violations, passes } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode(true).analyze();
          expect(passes.length).toBeGreaterThan(0);
          expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
        });
      });
    }

    for (const query of ['?mode=plain', '?mode=elder']) {
      test(`does not scroll sideways, however large the text (${query})`, async ({ page }) => {
        test.setTimeout(120_000);
        const devTools = await page.context().newCDPSession(page);
        await devTools.send('Page.enable');
        await page.goto(withQuery(path, query));
        await expect(page.locator('astro-island[ssr], [data-island]:not([data-live])')).toHaveCount(0);
        const wider: string[] = [];
        for (const size of TEXT_SIZES) {
          const standard = Math.round(USUAL_TEXT_PX * size / 100);
          await devTools.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 844 });
            const drawn = await page.evaluate(() => document.documentElement.scrollWidth);
            if (drawn > width) wider.push(`${width} px, ${size} %: ${drawn} px`);
          }
        }
        expect(wider).toEqual([]);
      });
    }
  });
}
