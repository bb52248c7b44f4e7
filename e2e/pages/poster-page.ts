/** Posters and other sheets as printed. */
import jsqr from 'jsqr';
import type { Locator, Page } from '@playwright/test';
import { pixelsOf } from './picture.ts';

export class PosterPage {
  readonly page: Page;
  readonly sheets: Locator;
  readonly codes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheets = page.locator('.paper');
    this.codes = page.locator('[data-qr]');
  }

  async open(menu: string): Promise<void> {
    await this.page.goto(`stations/${menu}/poster/`);
  }

  /** @param path of any sheet */
  async openSheet(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Prints to PDF. @returns the size of each page in millimetres: `210x297` */
  async printedPageSizes(): Promise<string[]> {
    const pdf = (await this.page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) =>
      box
        .trim()
        .split(/\s+/)
        .slice(2)
        .map((points) => Math.round((Number(points) / 72) * 25.4))
        .join('x'),
    );
  }

  /** The QR codes: expected address, decoded text, and width in pixels. */
  async readCodes(): Promise<{ expected: string; read: string | undefined; side: number }[]> {
    const found = [];
    for (const code of await this.codes.all()) {
      const { data, width, height } = await pixelsOf(this.page, await code.screenshot());
      const side = await code.locator('svg').evaluate((drawn) => drawn.getBoundingClientRect().width);
      found.push({
        expected: (await code.getAttribute('data-qr')) ?? '',
        read: jsqr(Uint8ClampedArray.from(data), width, height)?.data,
        side,
      });
    }
    return found;
  }

  /** Sheets, rows and lists whose content overflows. */
  overflowing(): Promise<string[]> {
    return this.page.evaluate(() =>
      [
        ...document.querySelectorAll(
          [
            '.paper',
            '.paper-head',
            '.poster-weeks',
            '.poster-title',
            '.poster-row',
            '.poster-codes li',
            '.paper-contact',
            '.month-grid',
            '.month-grid > ol',
            '.month-grid > ol > li',
            '.item-marks',
            '.team-facts',
          ].join(', '),
        ),
      ]
        .filter(
          ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
            scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
        )
        .map(({ className, textContent }) => `${className}: ${textContent.trim().slice(0, 20)}`),
    );
  }

  /** Smallest text on the sheets, in points, without the letters in coloured squares. */
  smallestTextPt(): Promise<number> {
    return this.page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.paper-desk')!, NodeFilter.SHOW_TEXT);
      const sizes: number[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (node.textContent?.trim() && parent && !parent.closest('.vh'))
          sizes.push((parseFloat(getComputedStyle(parent).fontSize) * 72) / 96);
      }
      return Math.round(Math.min(...sizes) * 100) / 100;
    });
  }
}
