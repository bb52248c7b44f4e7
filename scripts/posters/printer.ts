/** Prints pages of a built site to PDF in a browser. Every request is answered from the folder, none from the network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';
import type { Site } from '../built/site.ts';
import { fontFile, fontStylesheet, fontVersions } from './fonts.ts';

/** Never resolved: serveFrom answers all requests. */
const HOST = 'http://papers.invalid';
const FONTS = '/papers-fonts/';
const STYLESHEET = fontStylesheet(HOST + FONTS);
/** Overflow to ignore: rounding, and vertically the descenders of a last line, which are less than a line. */
const TOLERANCE_PX = { across: 2, down: 5 };

export interface Printer {
  /** Browser, fonts and styles: prints are the same where this is the same. */
  version: string;
  /** @param page `stations/…/poster/index.html`. @throws when something on a sheet is cut off */
  print: (page: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

export async function openPrinter(site: Site): Promise<Printer> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  // The policy of the site forbids web fonts.
  const context = await browser.newContext({ bypassCSP: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await serveFrom(context, site);
  return {
    version: `${browser.version()}\n${fontVersions()}\n${STYLESHEET}`,
    print: (page) => printOne(context, site.base + page.replace(/index\.html$/, '')),
    close: () => browser.close(),
  };
}

async function serveFrom(context: BrowserContext, site: Site): Promise<void> {
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith(FONTS)) return route.fulfill(fontFile(pathname.slice(FONTS.length)));
    const path = join(
      site.folder,
      decodeURIComponent(pathname.slice(site.base.length)).replace(/(^|\/)$/, '$1index.html'),
    );
    return existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
}

async function printOne(context: BrowserContext, path: string): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(HOST + path, { waitUntil: 'load' });
    await page.addStyleTag({ content: STYLESHEET });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const cut = await cutOff(page);
    if (cut.length > 0)
      throw new Error(
        `${path} 印出来会缺字：${cut.join('；')}。请把这些活动的标题、地点或报名写短一些，或把菜单分给两个站。`,
      );
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: false });
  } finally {
    await page.close();
  }
}

/** Boxes of a sheet whose content overflows, by their class and first words. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(
    (tolerance) =>
      [...document.querySelectorAll('[data-sheet], [data-sheet] :is(section, header, footer, div, ul, li, table, td)')]
        .filter(
          ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
            clientWidth > 1 &&
            (scrollHeight > clientHeight + tolerance.down || scrollWidth > clientWidth + tolerance.across),
        )
        .map((box) => `${box.className}“${box.textContent.trim().slice(0, 20)}”`),
    TOLERANCE_PX,
  );
}
