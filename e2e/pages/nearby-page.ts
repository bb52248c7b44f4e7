import { expect, type Locator, type Page } from '@playwright/test';

/** /nearby/: stations by walking distance. */
export class NearbyPage {
  readonly tools: Locator;
  readonly start: Locator;
  readonly locate: Locator;
  readonly clear: Locator;
  readonly status: Locator;
  readonly inside: Locator;
  readonly beyond: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.tools = page.getByRole('group', { name: '从哪里算起' });
    this.start = this.tools.getByRole('combobox', { name: '从哪个社区算起' });
    this.locate = this.tools.getByRole('button', { name: '用定位' });
    this.clear = this.tools.getByRole('button', { name: '清除' });
    this.status = this.tools.getByRole('status');
    this.inside = page.getByRole('region', { name: '15分钟走得到' });
    this.beyond = page.getByRole('region', { name: '再远一点' });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`nearby/${query}`);
  }

  /** Waits until the island of the list is hydrated. */
  async ready(): Promise<void> {
    await expect(this.page.locator('astro-island')).not.toHaveAttribute('ssr');
  }

  district(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  station(name: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name }) });
  }

  names(within: Locator): Promise<string[]> {
    return within.getByRole('heading', { level: 3 }).getByRole('link').allTextContents();
  }

  /** Days of the next activities of a station. */
  dates(name: string): Promise<string[]> {
    return this.station(name).getByRole('time').filter({ visible: true }).allInnerTexts();
  }
}
