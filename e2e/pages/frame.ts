import { expect, type Locator, type Page } from '@playwright/test';

/** Waits until every island of the page responds. */
export const hydrated = (page: Page): Promise<void> =>
  expect(page.locator('astro-island[ssr], [data-island]:not([data-live])')).toHaveCount(0);

/** Changes the query in place, which islands follow as they follow Back: a state takes no load of the page. */
export const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);

/** The frame of every page: skip link, header, footer. */
export class Frame {
  readonly body: Locator;
  readonly skip: Locator;
  readonly elder: Locator;
  readonly plain: Locator;
  readonly theme: Locator;
  /** The links of 长辈模式 that replace the main navigation. */
  readonly elderLinks: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.body = page.locator('body');
    this.skip = page.getByRole('link', { name: '跳到正文' });
    this.elder = page.getByRole('banner').getByRole('link', { name: '长辈' });
    this.plain = page.getByRole('banner').getByRole('link', { name: '普通版' });
    this.elderLinks = page.getByRole('banner').getByRole('navigation', { name: '去哪里' });
    this.theme = page.getByRole('contentinfo').getByRole('button', { name: '深色／浅色' });
  }

  section(name: string): Locator {
    return this.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true });
  }

  fontSize(): Promise<number> {
    return this.body.evaluate((body) => parseFloat(getComputedStyle(body).fontSize));
  }
}
