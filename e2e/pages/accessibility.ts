/** Automatic checks of accessibility, with axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}
interface Results {
  violations: Violation[];
  passes: object[];
}

/** An element of partial results. */
interface Described {
  source: string;
  /** What rules compare across frames. */
  ancestry: unknown[];
  nodeIndexes: unknown[];
  fromFrame: boolean;
}

interface Axe {
  run: (root: Document, options: object) => Promise<Results>;
  runPartial: (context: unknown, options: object) => Promise<unknown>;
  finishRun: (partials: unknown[], options: object) => Promise<Results>;
  utils: {
    getFrameContexts: (context: unknown) => { frameSelector: string; frameContext: unknown }[];
    nodeSerializer: { update: (serializer: { toSpec: (element: Described) => object }) => void };
  };
}

declare global {
  var axe: Axe;
  var outer: unknown;
}

interface Options {
  /** The rules that run, by tag or by name; by default all that axe has enabled. */
  tags?: readonly string[];
  rules?: readonly string[] | undefined;
  /** Also checks the documents in frames. */
  frames?: boolean;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, level AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Recommendations of axe beyond WCAG. */
export const BEST_PRACTICE = 'best-practice';
/** The rules that read colours, of those that axe has enabled. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** A line for each violated rule, with the elements. */
export async function axeViolations(page: Page, { tags, rules, frames = false }: Options = {}): Promise<string[]> {
  await inject(page.mainFrame());
  await transitionsOf(page);
  const options = { ...(tags && { runOnly: { type: 'tag', values: tags } }), ...(rules && { runOnly: rules }) };
  const { violations, passed } =
    frames && page.frames().length > 1 ? await ofFrames(page, options) : await ofPage(page, options);
  expect(passed).toBeGreaterThan(0);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** Until they have ended, colours are between those before and after. */
const transitionsOf = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });

interface Outcome {
  violations: Violation[];
  /** Number of rules. */
  passed: number;
}

/** The elements that pass are megabytes, and describing each takes as long as checking it: only violations are described. */
const ofPage = (page: Page, options: object): Promise<Outcome> =>
  page.evaluate(
    async (given) => {
      const { violations, passes } = await axe.run(document, given);
      return { violations, passed: passes.length };
    },
    { ...options, resultTypes: ['violations'], preload: false, iframes: false },
  );

/** Frames cannot pass messages to each other here: their results are merged, as by AxeBuilder of @axe-core/playwright. */
async function ofFrames(page: Page, options: object): Promise<Outcome> {
  const contexts = await page.evaluate(async (given) => {
    // Stays there: it is megabytes.
    globalThis.outer = await axe.runPartial(document, given);
    return axe.utils.getFrameContexts(document);
  }, options);
  const partials: unknown[] = [];
  for (const { frameSelector, frameContext } of contexts) {
    const frame = (await (await page.$(frameSelector))!.contentFrame())!;
    await frame.waitForLoadState();
    await inject(frame);
    partials.push(
      await frame.evaluate(([context, given]) => axe.runPartial(context, given), [frameContext, options] as const),
    );
  }
  return page.evaluate(
    async ([inner, given]) => {
      const { violations, passes } = await axe.finishRun([outer, ...inner], given);
      return { violations, passed: passes.length };
    },
    [partials, options] as const,
  );
}

async function inject(frame: Frame): Promise<void> {
  if (await frame.evaluate(() => 'axe' in globalThis)) return;
  await frame.evaluate(AXE);
  await frame.evaluate(() => {
    // Without the unique selector and the XPath of each element that passes.
    axe.utils.nodeSerializer.update({
      toSpec: ({ source, ancestry, nodeIndexes, fromFrame }) => ({
        source,
        ancestry,
        nodeIndexes,
        fromFrame,
        selector: [':root'],
        xpath: ['/'],
      }),
    });
  });
}

/** By how many pixels the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
