/**
 * Response time of the calendar to a tap: a month of about 2,000 occurrences in a browser whose processor is slowed four times. Times
 * run from the input event to the frame that shows the result, on newly opened pages.
 */
import type { Browser, Page } from '@playwright/test';
import { ENGLISH, startProgress, type Progress } from '../command-line/progress.ts';
import { buildBenchSite } from './growth/build.ts';
import { ACTIVITIES_A_MENU, FIRST_MONTH, STATIONS } from './growth/plan.ts';
import { launchBrowser, serve, slowDown, startClockAt } from './slow-browser.ts';
import { alignedTable } from './table.ts';

const MAX_MS = 100;
const ROUNDS = 8;
/** Between two taps; short enough that the second comes while rows are still being drawn. */
const PAUSE_MS = 300;
const MONTHS = 2;
const NOON = `${FIRST_MONTH}-16T12:00:00+08:00`;
const SCREENS = [
  { name: 'desk', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;

interface Timed {
  screen: string;
  action: string;
  /** Milliseconds, one per round. */
  times: number[];
}

interface Action {
  name: string;
  /** Selector of the element to tap. */
  tap: string;
  /** True once the result is on the page. */
  shown: string;
}

const pressed = (selector: string) => `document.querySelector('${selector}')?.getAttribute('aria-pressed') === 'true'`;
const view = (name: string) => `document.querySelector('.calendar-live [data-view]')?.dataset.view === '${name}'`;
const heading = (text: string) => `document.querySelector('h1').textContent === '${text}'`;
const status = (words: string) => `document.querySelector('[role=status]').textContent.includes('${words}')`;
const button = (group: string, nth: number) => `.${group} button:nth-of-type(${String(nth)})`;

/** The first is the first tap after the page was opened. On a phone the chips are unfolded before. */
const ACTIONS: readonly Action[] = [
  { name: 'first tap: a chip', tap: '.chip.m-lao', shown: `${pressed('.chip.m-lao')} && ${status('筛出')}` },
  { name: 'chip off', tap: '.chip.m-lao', shown: `!(${pressed('.chip.m-lao')}) && ${status('共')}` },
  { name: 'list', tap: button('calendar-views', 3), shown: view('list') },
  { name: 'chip in the list', tap: '.chip.m-gong', shown: `${pressed('.chip.m-gong')} && ${status('筛出')}` },
  { name: 'chip off in the list', tap: '.chip.m-gong', shown: `!(${pressed('.chip.m-gong')}) && ${status('共')}` },
  { name: 'week', tap: button('calendar-views', 2), shown: view('week') },
  { name: 'month', tap: button('calendar-views', 1), shown: view('month') },
  { name: 'next month', tap: '.calendar-nav a:last-child', shown: heading('2026年12月') },
  { name: 'back', tap: '.calendar-nav a:first-child', shown: heading('2026年11月') },
  { name: 'today', tap: button('calendar-range', 1), shown: heading('11月16日周一') },
];

export async function measureCalendar(): Promise<{ occurrences: number; timed: Timed[] }> {
  const folder = await buildBenchSite(STATIONS * ACTIVITIES_A_MENU * MONTHS);
  const { server, address } = await serve(folder);
  const browser = await launchBrowser();
  try {
    const timed: Timed[] = [];
    let occurrences = 0;
    const progress = startProgress('calendar, visits', SCREENS.length * ROUNDS, { words: ENGLISH });
    for (const screen of SCREENS) {
      const measured = await measureScreen(browser, address, screen, progress);
      occurrences = measured.occurrences;
      timed.push(...measured.timed);
    }
    progress.end();
    return { occurrences, timed };
  } finally {
    await browser.close();
    server.kill();
  }
}

async function measureScreen(
  browser: Browser,
  address: string,
  { name, ...viewport }: (typeof SCREENS)[number],
  progress: Progress,
): Promise<{ occurrences: number; timed: Timed[] }> {
  const timed: Timed[] = ACTIONS.map((action) => ({ screen: name, action: action.name, times: [] }));
  let occurrences = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    occurrences = await open(page, `${address}calendar/`);
    for (const [index, action] of ACTIONS.entries()) timed[index]?.times.push(await timeOf(page, action));
    await context.close();
    progress.step();
  }
  return { occurrences, timed };
}

export function calendarTable(timed: readonly Timed[]): string {
  return alignedTable([
    ['screen', 'tap', 'p50 ms', 'p95 ms', 'max ms'],
    ...timed.map(({ screen, action, times }) => [
      screen,
      action,
      ...[quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)].map((time) => time.toFixed(0)),
    ]),
  ]);
}

/** The limit is for the first tap after a page was opened. The median counts: a shared machine stalls for longer than a tap takes. */
export function calendarProblems(timed: readonly Timed[]): string[] {
  return timed
    .filter(({ action }) => action === ACTIONS[0]?.name)
    .flatMap(({ screen, action, times }) =>
      quantile(times, 0.5) <= MAX_MS
        ? []
        : [`${screen}, ${action}: ${quantile(times, 0.5).toFixed(0)} ms, more than ${String(MAX_MS)} ms`],
    );
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** @returns the number of occurrences of the month */
async function open(page: Page, address: string): Promise<number> {
  await page.addInitScript(startClockAt, NOON);
  await slowDown(page);
  await page.goto(address);
  // The controls are loaded when one of them is first used.
  await page.locator('.calendar-views button').first().dispatchEvent('focusin');
  await page.waitForSelector('[aria-busy="false"] [data-view]');
  const fold = page.locator('.calendar-toggle');
  if (await fold.isVisible()) await fold.click();
  return Number((await page.locator('.lede').textContent())?.match(/^\d+/)?.[0]);
}

/** Taps the middle of the element; the page itself measures the time. */
async function timeOf(page: Page, { tap, shown }: Action): Promise<number> {
  await page.waitForTimeout(PAUSE_MS);
  const target = page.locator(tap).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${tap} is not on the page.`);
  const watched = await page.evaluateHandle(watch, shown);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(({ time }) => time, watched);
}

/** Runs in the page: measures from the time stamp of the input to the first task after the frame that shows the result. */
function watch(shown: string): { time: Promise<number> } {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the condition comes from the table above
  const isShown = new Function(`return ${shown}`) as () => boolean;
  const time = new Promise<number>((resolve) => {
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        const look = (): void => {
          if (!isShown()) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now() - timeStamp);
          };
          port2.postMessage('');
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  return { time };
}
