/** axe with every rule, in each mode of the page, which is switched in place: a walk through many states takes seconds, not minutes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

interface Axe {
  run: (root: Document, options: object) => Promise<{ violations: Violation[] }>;
  runPartial: (context: unknown, options: object) => Promise<unknown>;
  finishRun: (partials: unknown[], options: object) => Promise<{ violations: Violation[] }>;
  utils: { getFrameContexts: (context: unknown) => { frameSelector: string; frameContext: unknown }[] };
}

declare global {
  var axe: Axe;
  var outer: unknown;
}

/** The one that @axe-core/playwright has. */
const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const MODES = [
  { name: 'light', theme: 'light', mode: 'plain' },
  { name: 'dark', theme: 'dark', mode: 'plain' },
  { name: '长辈模式', theme: 'light', mode: 'elder' },
] as const;
const MIN_TARGET_PX = 44;

/** Passes axe, does not scroll sideways, and has large targets, in each mode. */
export async function expectEveryModeAccessible(
  page: Page,
  state: string,
  { frames } = { frames: true },
): Promise<void> {
  for (const { name, theme, mode } of MODES) {
    await page.evaluate(
      (modes) => {
        Object.assign(document.documentElement.dataset, modes);
      },
      { theme, mode },
    );
    expect(await violations(page, frames), `${state}, ${name}`).toEqual([]);
    expect(await smallTargets(page), `${state}, ${name}: targets`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${state}, ${name}: scrolls sideways`).toBeLessThanOrEqual(0);
  }
  await page.evaluate(() => {
    Object.assign(document.documentElement.dataset, { theme: 'light', mode: 'plain' });
  });
}

async function violations(page: Page, withFrames: boolean): Promise<string[]> {
  await inject(page.mainFrame());
  const found = withFrames && page.frames().length > 1 ? await ofFrames(page) : await ofPage(page);
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

const ofPage = (page: Page): Promise<Violation[]> =>
  page.evaluate(
    async () => (await axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false })).violations,
  );

/** Frames cannot pass messages to each other here: their results are merged, as by AxeBuilder. */
async function ofFrames(page: Page): Promise<Violation[]> {
  const contexts = await page.evaluate(async () => {
    // Stays there: it is megabytes.
    globalThis.outer = await axe.runPartial(document, {});
    return axe.utils.getFrameContexts(document);
  });
  const partials: unknown[] = [];
  for (const { frameSelector, frameContext } of contexts) {
    const frame = (await (await page.$(frameSelector))!.contentFrame())!;
    await frame.waitForLoadState();
    await inject(frame);
    partials.push(await frame.evaluate((context) => axe.runPartial(context, {}), frameContext));
  }
  return page.evaluate(async (inner) => (await axe.finishRun([outer, ...inner], {})).violations, partials);
}

async function inject(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(AXE);
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
