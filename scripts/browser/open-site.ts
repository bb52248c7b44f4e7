/** Opens a built site in a browser to take pictures of it. Every request is answered from the folder, none from the network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import type { Day } from '../../src/domain/calendar/day.ts';
import { siteRoot } from '../built/site.ts';
import { findBrowser } from './browser.ts';

/** Never resolved. */
const HOST = 'http://site.invalid';

export interface OpenSite {
  /** Of the home page. */
  address: string;
  /** A page in a window of its own. @param options adds to the size of the window */
  page: (options: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** @param folder of the built site. @throws if there is none */
export async function openSite(folder: string): Promise<OpenSite> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} 里还没有网站，请先运行 npm run build。`);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const { base } = siteRoot(folder);
  return {
    address: HOST + base,
    async page(options) {
      const context = await browser.newContext({
        // The policy of the site forbids styles that a picture adds.
        bypassCSP: true,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        ...options,
      });
      await serveFrom(context, folder, base);
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

async function serveFrom(context: BrowserContext, folder: string, base: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html'));
    return existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
}

/** The page shows this day from then on. */
export const showDay = (page: Page, day: Day): Promise<void> =>
  page.clock.setFixedTime(new Date(`${day}T10:00:00+08:00`));

/** A screenshot of the window, scrolled so that an element is below its upper edge, or to the start of the page. */
export async function screenshotFrom(page: Page, from: Locator | undefined, marginPx: number): Promise<Buffer> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.mouse.move(0, 0);
  if (from === undefined)
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
  else
    await from.evaluate((element, margin) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY - margin);
    }, marginPx);
  await page.waitForTimeout(300);
  return page.screenshot();
}
