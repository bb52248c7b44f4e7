/** The most important pages and flows, with the checks for each. */
import { retry } from './programs.ts';
import type { Tab } from './tab.ts';

const TIMEOUT_MS = 15_000;

interface Stop {
  name: string;
  /** Relative to the home page. */
  path: string;
  width?: number;
  /** What a reader does. The test waits until the expression of an `until` is true. */
  steps?: readonly Step[];
}

type Step = { click: string } | { type: [selector: string, text: string] } | { choose: string } | { until: string };

const text = (selector: string): string => `document.querySelector('${selector}')?.textContent.trim()`;
/** The filter chip of a service object. */
const chip = '.chip.m-lao';
const isPressed = { until: `document.querySelector('${chip}').getAttribute('aria-pressed') === 'true'` };

export const TOUR: readonly Stop[] = [
  {
    name: 'home',
    path: '',
    steps: [{ until: `document.querySelector('[data-live]')` }, { click: chip }, isPressed, { until: text('.wf-s') }],
  },
  { name: 'weekend', path: 'weekend/' },
  { name: 'station', path: 'stations/yangban/liulin/' },
  { name: 'activity', path: 'activities/yangban/liulin/20261116-yizhen/' },
  {
    name: 'calendar',
    path: 'calendar/',
    steps: [
      { until: `document.querySelector('[data-island="calendar"][data-live]')` },
      { click: '.calendar-toggle' },
      { until: `document.querySelector('[aria-busy="false"] [data-view]')` },
      { click: chip },
      isPressed,
      { until: text('.calendar-status') },
    ],
  },
  {
    name: 'calendar, wide',
    path: 'calendar/',
    width: 1280,
    steps: [
      { until: `document.querySelector('[data-island="calendar"][data-live]')` },
      { click: chip },
      isPressed,
      { until: text('.calendar-status') },
    ],
  },
  {
    name: 'map',
    path: 'map/',
    steps: [
      { until: `document.querySelector('.map-marker')` },
      { click: 'button.map-row' },
      { until: `document.querySelector('.map-card')` },
    ],
  },
  {
    name: 'search',
    path: 'search/',
    steps: [
      { until: `document.querySelector('[data-live]')` },
      { type: ['#q', 'lifa'] },
      { until: `document.querySelector('[data-result]')` },
    ],
  },
  {
    name: 'nearby',
    path: 'nearby/',
    steps: [
      { until: `!document.querySelector('astro-island[ssr]')` },
      { choose: '.nearby-pick select' },
      { until: text('.nearby-outcome') },
    ],
  },
  {
    name: 'coverage',
    path: 'coverage/yangban/',
    steps: [
      { until: `!document.querySelector('astro-island[ssr]')` },
      { click: chip },
      isPressed,
      { until: text('.wf-s') },
    ],
  },
  {
    name: 'elder',
    path: '',
    steps: [{ click: '[data-set-mode="elder"]' }, { until: `document.documentElement.dataset.mode === 'elder'` }],
  },
  { name: 'back from elder', path: '?mode=plain' },
];

/** Opens a page and takes its steps. @returns the faults found */
export async function visit(tab: Tab, home: string, { name, path, width = 390, steps = [] }: Stop): Promise<string[]> {
  try {
    await tab.resize(width, 844);
    await tab.open(home + path);
    for (const step of steps) await take(tab, step);
  } catch (error) {
    return [`${name}: ${String(error)}`, ...(await faultsOf(tab, name))];
  }
  return faultsOf(tab, name);
}

async function take(tab: Tab, step: Step): Promise<void> {
  if ('click' in step) await tab.click(step.click);
  else if ('type' in step) await tab.type(...step.type);
  else if ('choose' in step) {
    await tab.evaluate(
      `(() => {
        const list = document.querySelector('${step.choose}');
        list.selectedIndex = 1;
        return list.dispatchEvent(new Event('change', { bubbles: true }));
      })()`,
    );
  } else {
    await retry(async () => {
      if (!(await tab.evaluate(`Boolean(${step.until})`))) throw new Error(`did not become true: ${step.until}`);
    }, TIMEOUT_MS);
  }
}

async function faultsOf(tab: Tab, name: string): Promise<string[]> {
  const [errors, contentWidth, screenWidth] = (await tab.evaluate(
    '[faults, document.documentElement.scrollWidth, innerWidth]',
  )) as [string[], number, number];
  return [
    ...errors.map((error) => `error in the page: ${error}`),
    ...(contentWidth > screenWidth ? [`${String(contentWidth)} px wide on a screen of ${String(screenWidth)}`] : []),
  ].map((fault) => `${name}: ${fault}`);
}
