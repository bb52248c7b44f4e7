/** What must hold on every kind of page. */
import type { CDPSession, Page } from '@playwright/test';
import { ADDRESS } from '../address.ts';
import { expect, test } from '../fixtures.ts';
import { isFrame, isWall, pageKindOf } from '../../src/page-kinds.ts';
import { PAGE_EXAMPLES, withQuery } from '../page-examples.ts';
import { controlsOf, MIN_TARGET_PX, MIN_TEXT_PX, textSizesOf } from '../pages/elder-measures.ts';
import { hydrated, type Frame } from '../pages/frame.ts';
import { badLinesOf } from '../pages/line-breaks.ts';
import { axeViolations, WCAG } from '../pages/accessibility.ts';
import { DESK, PHONE } from '../screens.ts';

const WIDTHS = [320, 360, 390, 720, 1000, 1280];
/** Percent of the browser's default text size, a setting of the reader. Breakpoints are in em: 720 px at 200 % equals 360 px at 100 %. */
const TEXT_SIZES = [
  { size: 100, widths: WIDTHS },
  { size: 130, widths: [320, 360, 390, 720] },
  { size: 160, widths: [320, 390, 1000] },
  { size: 200, widths: [320, 360, 390, 1280] },
];
const USUAL_TEXT_PX = 16;
/** Of the screen while widths are measured: painting a taller one takes longer than laying it out. */
const SHORT_PX = 200;
/** Line breaks are checked on common phones with default and largest text; 长辈模式 is large already. */
const PHONE_WIDTHS = [360, 390];
/** Links that every page has in 长辈模式. */
const ELDER_LINKS = [
  ['回首页', '/zhou/'],
  ['日历', '/zhou/calendar/'],
  ['站点', '/zhou/stations/'],
] as const;

// Most of the time of a new context is that of its process, which compiles the checks and shapes the text again. Here tests only look.
test.use({ reuseContext: true });

test('every example is an address of its kind', () => {
  const withKinds = PAGE_EXAMPLES.map(({ name, path }) => ({
    name,
    kind: pageKindOf(path.replace(/^\.\/|\?.*$/g, '')),
  }));
  expect(withKinds).toEqual(PAGE_EXAMPLES.map(({ name, kind }) => ({ name, kind })));
});

for (const { kind, name, path } of PAGE_EXAMPLES) {
  // One page for all checks: opening it, and axe, take longer than most of them.
  test(`${name}: requests no other host, logs no errors, passes axe (WCAG 2.2 AA), and fits every screen; the same in 长辈模式`, async ({
    page,
    frame,
  }) => {
    const errors = await errorsOf(page);
    await page.setViewportSize(DESK);
    await open(page, path);
    expect.soft(await axeViolations(page, { tags: WCAG }), 'light, on a desk').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    expect.soft(await axeViolations(page, { tags: WCAG }), 'dark, on a phone').toEqual([]);
    // Text on a wall is as large as its screen, whatever the size that a reader has chosen.
    if (!isWall(kind)) await expectToFit(page, [100, 200]);

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(PHONE);
    await open(page, withQuery(path, '?mode=elder'));
    expect.soft(await axeViolations(page, { tags: WCAG }), '长辈模式').toEqual([]);
    if (!isFrame(kind) && !isWall(kind)) await expectToBeLarge(page);
    // The editor's page is no page for residents: its head leads back to the site only.
    if (!isFrame(kind) && !isWall(kind) && kind !== 'bianji') await expectElderLinks(frame);
    if (!isWall(kind)) await expectToFit(page, [100]);
    expect(errors).toEqual([]);
  });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

async function expectElderLinks({ elderLinks }: Frame): Promise<void> {
  for (const [label, address] of ELDER_LINKS) {
    const link = elderLinks.getByRole('link', { name: label, exact: true });
    await expect.soft(link).toBeVisible();
    await expect.soft(link).toHaveAttribute('href', address);
  }
}

async function expectToBeLarge(page: Page): Promise<void> {
  const controls = await controlsOf(page);
  expect(controls.length).toBeGreaterThan(3);
  const small = controls.filter(({ height, inSentence }) => !inSentence && height < MIN_TARGET_PX);
  expect.soft(small.map(({ name, height }) => `${height} px: ${name}`)).toEqual([]);
  const sizes = await textSizesOf(page.locator('body'));
  expect(sizes.length).toBeGreaterThan(0);
  expect.soft(sizes.filter(({ size }) => size < MIN_TEXT_PX)).toEqual([]);
}

/** Does not scroll sideways at any text size, and breaks lines well. @param linesAt text sizes in percent at which lines are checked */
async function expectToFit(page: Page, linesAt: readonly number[]): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.enable');
  const wider: string[] = [];
  const lines: string[] = [];
  for (const { size, widths } of TEXT_SIZES) {
    await setTextSize(devTools, size);
    for (const width of widths) {
      await page.setViewportSize({ width, height: SHORT_PX });
      const drawn = await page.evaluate(() => document.documentElement.scrollWidth);
      const where = `${width} px, ${size} %`;
      if (drawn > width) wider.push(`${where}: ${drawn} px`);
      if (!PHONE_WIDTHS.includes(width) || !linesAt.includes(size)) continue;
      for (const { fault, element, words } of await badLinesOf(page))
        lines.push(`${where}, ${fault}: ${words} (${element})`);
    }
  }
  await setTextSize(devTools, 100);
  expect.soft(wider).toEqual([]);
  expect.soft(lines).toEqual([]);
}

async function setTextSize(devTools: CDPSession, percent: number): Promise<void> {
  const standard = Math.round((USUAL_TEXT_PX * percent) / 100);
  await devTools.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
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
