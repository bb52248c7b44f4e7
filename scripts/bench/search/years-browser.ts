/** Types queries on the search page of a built site, with the index of ten years instead of its own. */
import type { Page } from '@playwright/test';
import { launchBrowser, serve, slowDown, startClockAt, threadClock } from '../slow-browser.ts';
import { DECADE_DAY, type DecadeFiles } from './decade.ts';
import { keystrokes } from './report.ts';

interface Timed {
  /** Milliseconds of work from the input event to the frame that shows the results, by key, and the wait for that frame. */
  keys: number[];
  keysWithArchives: number[];
  /** Milliseconds of work for the results of all years, by query. */
  all: number[];
}

/**
 * Every eighth key is typed, and every twelfth query. With the archives open, other keys than before are typed, because results are cached.
 */
const [KEY_STEP, QUERY_STEP] = [8, 12];
/** The longest wait for the next frame of a 60 Hz screen. */
const FRAME_MS = 1000 / 60;
const FIELD = '#q';

export async function measureInBrowser(site: string, files: DecadeFiles, queries: readonly string[]): Promise<Timed> {
  const { server, address } = await serve(site);
  const browser = await launchBrowser();
  const keys = queries.flatMap(keystrokes);
  const keysFrom = (first: number): string[] => keys.filter((_, index) => index % KEY_STEP === first);
  try {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(startClockAt, `${DECADE_DAY}T09:00:00+08:00`);
    await useFiles(page, files);
    await open(page, address);
    await slowDown(page);
    const first = await timesOf(page, keysFrom(0));
    await page.locator('.search-archives button').click();
    await page.waitForFunction(allOpened, undefined, { timeout: 600_000, polling: 500 });
    const clock = await threadClock(page);
    const all: number[] = [];
    for (const query of queries.filter((_, index) => index % QUERY_STEP === 0)) {
      const start = await clock();
      await page.evaluate(typed, { field: FIELD, text: query });
      await page.waitForFunction(allOpened, undefined, { polling: 500 });
      all.push((await clock()) - start);
    }
    return { keys: first, keysWithArchives: await timesOf(page, keysFrom(KEY_STEP / 2)), all };
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

async function timesOf(page: Page, keys: readonly string[]): Promise<number[]> {
  const clock = await threadClock(page);
  const times: number[] = [];
  for (const text of keys) {
    const start = await clock();
    await page.evaluate(typed, { field: FIELD, text });
    times.push((await clock()) - start + FRAME_MS);
  }
  return times;
}

/** Runs in the page: types the text and waits for the first task after the frame that shows its results. */
function typed({ field, text }: { field: string; text: string }): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(field)!;
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
        resolve();
      };
      port2.postMessage('');
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: whether all archives have been fetched and searched. The button is hidden while one is being fetched. */
const allOpened = (): boolean =>
  document.querySelector('.search-archives button') === null &&
  !/正在|还在/.test(document.querySelector('.search-archives')?.textContent ?? '还在');
