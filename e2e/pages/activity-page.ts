import type { Locator, Page } from '@playwright/test';

export class ActivityPage {
  readonly heading: Locator;
  readonly main: Locator;
  /** Title, marks and state. */
  readonly head: Locator;
  /** 还有3天, 明天, 今天, 已结束 */
  readonly countdown: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.main = page.getByRole('main');
    this.head = page.getByRole('heading', { level: 1 }).locator('..');
    this.countdown = page.getByRole('definition').filter({ hasText: '农历' });
  }

  async open(key: string): Promise<void> {
    await this.page.goto(`activities/${key}/`);
  }
}
