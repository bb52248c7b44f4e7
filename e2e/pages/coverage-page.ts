import { expect, type Locator, type Page } from '@playwright/test';

/** /coverage/ and /coverage/<d>/: figures, and a table of cells or numbers. */
export class CoveragePage {
  readonly table: Locator;
  readonly filter: Locator;
  readonly status: Locator;
  readonly field: Locator;
  readonly numbers: Locator;
  readonly csv: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: /每周活动场数/ });
    this.filter = page.getByRole('group', { name: '只数一类活动' });
    this.status = this.filter.getByRole('status');
    this.field = this.filter.getByRole('combobox', { name: '平台' });
    this.numbers = page.getByRole('checkbox', { name: '看数字' });
    this.csv = page.getByRole('link', { name: '下载CSV' });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  chip(name: string): Locator {
    return this.filter.getByRole('button', { name, exact: true });
  }

  /** Waits until the island of the filter is hydrated. */
  async filterReady(): Promise<void> {
    await expect(this.page.locator('astro-island')).not.toHaveAttribute('ssr');
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** The texts of the weeks of a row, from a week number on. */
  async counts(name: string, from: number): Promise<string[]> {
    const texts = await this.row(name).getByRole('cell').allTextContents();
    // The first cell is the sum.
    return texts.slice(from);
  }

  /** Number of the week whose column the browser has marked. */
  async presentWeek(): Promise<string | undefined> {
    return (await this.table.locator('thead [data-present] b').allTextContents()).join() || undefined;
  }

  month(name: string): Locator {
    return this.page.getByRole('region', { name: '月月有主题' }).getByRole('listitem').filter({ hasText: name });
  }
}
