import { expect, type Locator, type Page } from '@playwright/test';
import { axeViolations, BEST_PRACTICE, overflowOf, WCAG } from '../accessibility.ts';

/** /bianji/: the editor's page. */
export class BianjiPage {
  readonly heading: Locator;
  readonly saved: Locator;
  readonly station: Locator;
  readonly questions: Locator;
  readonly next: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.saved = page.locator('.ed-saved');
    this.station = page.getByLabel('站点', { exact: true });
    this.questions = page.locator('[data-open]');
    this.next = page.getByRole('button', { name: '下一处' });
  }

  async open(): Promise<void> {
    await this.page.goto('bianji/');
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('[data-island="bianji"][data-live]')).toBeAttached();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  question(title: string): Locator {
    return this.questions.filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  /** A row of the list, by the title of its activity. */
  row(title: string): Locator {
    return this.page.locator('.ed-li').filter({ hasText: title });
  }

  async read(text: string): Promise<void> {
    await this.page.getByLabel('群里的文字，或者复制的格子').fill(text);
    await this.button('读一读').click();
  }

  /** Waits until the worker has the page, the checks and the readers of files. */
  async kept(): Promise<void> {
    const cached = () =>
      this.page.evaluate(async () => {
        const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const requests = await Promise.all(shelves.map((shelf) => shelf.keys()));
        return requests.flat().map(({ url }) => url);
      });
    for (const file of [
      /\/bianji\/$/,
      /\/BianjiDesk[^/]*\.js$/,
      /\/engine[^/]*\.js$/,
      /\/read-workbook[^/]*\.js$/,
      /\/menu-preview\.js$/,
      /\/menu-preview\.css$/,
    ])
      await expect.poll(async () => (await cached()).some((url) => file.test(url))).toBe(true);
  }

  async expectAccessible(): Promise<void> {
    expect(await axeViolations(this.page, { tags: [...WCAG, BEST_PRACTICE], frames: true })).toEqual([]);
    expect(await overflowOf(this.page)).toBeLessThanOrEqual(0);
  }

  /** Buttons, links and fields that are smaller than 44 px either way and not part of a line of text. */
  smallTargets(): Promise<string[]> {
    return this.page.locator('.ed').evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('button, select, textarea, input:not(.vh), summary')]
        .filter((element) => element.offsetParent !== null && !element.closest('label'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
        .map(({ element }) => element.outerHTML.slice(0, 120)),
    );
  }
}
