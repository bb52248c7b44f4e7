import type { Locator, Page } from '@playwright/test';

export class SubscribePage {
  readonly places: Locator;
  readonly howToLeave: Locator;
  readonly data: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.places = page.getByRole('region', { name: '订哪里' });
    this.howToLeave = page.getByRole('main').locator('.note', { hasText: '选“在浏览器打开”' });
    this.data = page.getByRole('region', { name: '给记者和做数据的人' });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`subscribe/${query}`);
  }

  /** The link 订阅 of a calendar. */
  link(name: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name: new RegExp(`^订阅 ?${name}$`) });
  }

  /** The folded stations, teams and brands of a district. */
  inside(district: string): Locator {
    const row = this.places.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name: district }) });
    return row.locator('summary', { hasText: /^站点/ });
  }

  /** Alternative ways to subscribe to the same calendar. */
  alternatives(name: string): Locator {
    const label = this.page.locator('summary', { hasText: `别的办法订阅${name}` });
    return this.page.locator('details').filter({ has: label }).last();
  }
}
