/** The page of one station's month. */
import type { Locator, Page } from '@playwright/test';

export class MenuPage {
  readonly page: Page;
  /** Announcements above the list. */
  readonly changes: Locator;
  readonly unchanged: Locator;
  readonly papers: Locator;
  /** Links to papers; telephone numbers in the texts are links too. */
  readonly links: Locator;

  constructor(page: Page) {
    this.page = page;
    this.changes = page.locator('.menu-changes');
    this.unchanged = page.getByText('本月贴出的通知没有变动');
    this.papers = page.getByRole('region', { name: '张贴和转发' });
    this.links = this.papers.locator('a:not([href^="tel:"])');
  }

  async open(menu: string): Promise<void> {
    await this.page.goto(`stations/${menu}/`);
  }

  /** Tab stops from one link or button of the papers to another. */
  async tabbed(from: string, until: string): Promise<string[]> {
    await this.papers.getByText(from).focus();
    const names = [from];
    while (names.at(-1) !== until && names.length < MAX_STOPS) {
      await this.page.keyboard.press('Tab');
      names.push(
        await this.page.evaluate(() =>
          (document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '').trim(),
        ),
      );
    }
    return names;
  }
}

/** Ends a test that does not find its stop. */
const MAX_STOPS = 40;
