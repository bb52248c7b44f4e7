import type { Locator, Page } from '@playwright/test';

export class CalendarPage {
  readonly heading: Locator;
  readonly staleNote: Locator;
  readonly table: Locator;
  /** The cell of today, which is the only one with a filled ring. */
  readonly today: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.staleNote = page.getByText(/^这是.*的日历，眼下取不到这个月的/);
    this.table = page.getByRole('table', { name: /活动月历$/ });
    this.today = this.table.locator('td[data-rel="today"]');
  }

  async open(path = 'calendar/'): Promise<void> {
    await this.page.goto(path);
  }
}
