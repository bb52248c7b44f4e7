/** Prints pages of a built site to PDF in a browser. Every request is answered from the folder, none from the network. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../browser/browser.ts';
import type { Site } from '../built/site.ts';
import { fontFile, fontStylesheet, fontVersions } from './fonts.ts';

const HOST = 'papers.invalid';
const ORIGIN = `http://${HOST}`;
const FONTS = '/papers-fonts/';
const STYLESHEET = fontStylesheet(ORIGIN + FONTS);
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
  const server = await serve(site);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', onlyFrom(server)],
  });
  // The policy of the site forbids web fonts.
  const context = await browser.newContext({ bypassCSP: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  return {
    version: `${browser.version()}\n${fontVersions()}\n${STYLESHEET}`,
    print: (page) => printOne(context, site.base + page.replace(/index\.html$/, '')),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** A real server: the fonts are megabytes, slow to pass through Playwright's routes and too large for Chromium's cache. */
function serve({ folder, base }: Site): Promise<Server> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path.startsWith(FONTS)) {
      const { body, contentType } = fontFile(path.slice(FONTS.length));
      response.writeHead(200, { 'Content-Type': contentType, 'Cache-Control': 'no-store' }).end(body);
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    files(request, response);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done(server);
    });
  });
}

/** Chromium finds no other host. */
const onlyFrom = (server: Server): string =>
  `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${(server.address() as AddressInfo).port}, MAP * ~NOTFOUND`;

async function printOne(context: BrowserContext, path: string): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(ORIGIN + path, { waitUntil: 'load' });
    await page.addStyleTag({ content: STYLESHEET });
    const missing = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family);
    });
    if (missing.length > 0) throw new Error(`${path}: these fonts did not load: ${missing.join()}`);
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
