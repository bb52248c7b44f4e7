/** Types queries on the search page of a built site, with the index of ten years instead of its own. */
import type { Page } from '@playwright/test';
import { launchBrowser, serve, slowDown, startClockAt } from '../slow-browser.ts';
import { DECADE_DAY } from './decade.ts';
import type { DecadeFiles } from './years.ts';

interface Timed {
  /** Milliseconds from the input event to the frame that shows the results, by key. */
  keys: number[];
  keysWithArchives: number[];
  /** Milliseconds from the last key of a query to the results of all years. */
  all: number[];
}

/** The fastest of several runs counts: other programs share the processor. */
const RUNS = 3;
/** Every so many keys are typed, and queries searched in all years. */
const [KEY_STEP, QUERY_STEP] = [6, 8];
const FIELD = '#q';

export async function measureInBrowser(site: string, files: DecadeFiles, queries: readonly string[]): Promise<Timed> {
  const { server, address } = await serve(site);
  const browser = await launchBrowser();
  const keys = queries
    .flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)))
    .filter((_, index) => index % KEY_STEP === 0);
  try {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(startClockAt, `${DECADE_DAY}T09:00:00+08:00`);
    await useFiles(page, files);
    await open(page, address);
    await slowDown(page);
    const first = await fastest(page, keys);
    await page.locator('.search-archives button').click();
    await page.waitForFunction(allOpened, undefined, { timeout: 600_000, polling: 500 });
    const all: number[] = [];
    for (const query of queries.filter((_, index) => index % QUERY_STEP === 0)) {
      await page.waitForTimeout(300);
      await page.evaluate(typed, { field: FIELD, text: query });
      all.push(await page.evaluate(allYears));
    }
    return { keys: first, keysWithArchives: await fastest(page, keys), all };
  } finally {
    await browser.close();
    server.kill();
  }
}

async function useFiles(page: Page, { manifest, texts }: DecadeFiles): Promise<void> {
  const json = (body: string) => ({ status: 200, contentType: 'application/json', body });
  await page.route('**/data/search.json', (route) => route.fulfill(json(JSON.stringify(manifest))));
  await page.route('**/data/search/*.json', (route) =>
    route.fulfill(json(texts.get(new URL(route.request().url()).pathname.split('/').at(-1)!) ?? '')),
  );
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${address}search/`);
  await page.waitForSelector('[data-island="search"][data-live]');
  await page.fill(FIELD, '义诊');
  await page.waitForSelector('.search-archives button');
  // The phonetic tables are made while the page is idle.
  await page.waitForTimeout(2000);
}

async function fastest(page: Page, keys: readonly string[]): Promise<number[]> {
  const best = keys.map(() => Infinity);
  for (let run = 0; run < RUNS; run += 1)
    for (const [index, text] of keys.entries())
      best[index] = Math.min(best[index]!, await page.evaluate(typed, { field: FIELD, text }));
  return best;
}

/** Runs in the page: types the text and waits for the first task after the frame that shows its results. */
function typed({ field, text }: { field: string; text: string }): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(field)!;
  const start = performance.now();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return new Promise((resolve) => {
    const look = (): void => {
      if (!document.querySelector('.printed-query')?.textContent.includes(`“${text.trim()}”`)) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(performance.now() - start);
      };
      port2.postMessage('');
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page. The button is hidden while an archive is being fetched. */
const allOpened = (): boolean =>
  document.querySelector('.search-archives button') === null &&
  !/正在|还在/.test(document.querySelector('.search-archives')?.textContent ?? '还在');

/** Runs in the page: waits until the results of all years are shown. */
function allYears(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelector('.search-archives')?.textContent.includes('还在找')) requestAnimationFrame(look);
      else resolve(performance.now() - start);
    };
    requestAnimationFrame(look);
  });
}
