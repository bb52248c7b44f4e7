/** Firefox, driven by WebDriver BiDi. */
import { launch } from 'puppeteer-core';
import { findProgram } from './programs.ts';
import type { Engine } from './tab.ts';

const NAMES = ['firefox-esr', 'firefox'];

export const firefox: Engine = {
  name: 'firefox',
  missingProgram: () => (findProgram(...NAMES) ? undefined : 'firefox-esr'),
  async use(work) {
    const browser = await launch({ browser: 'firefox', executablePath: findProgram(...NAMES)!, headless: true });
    try {
      const page = await browser.newPage();
      await work({
        open: async (url) => {
          await page.goto(url, { waitUntil: 'load' });
        },
        evaluate: (expression) => page.evaluate(`(${expression})`),
        click: (selector) => page.click(selector),
        type: (selector, text) => page.type(selector, text),
        screenshot: async () => Buffer.from(await page.screenshot()),
        resize: (width, height) => page.setViewport({ width, height }),
      });
    } finally {
      await browser.close();
    }
  },
};
