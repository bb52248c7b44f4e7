import { expect, type Locator, type Page } from '@playwright/test';

/** Pages that list days: home, weekend, 长辈版, a district, a week. */
export class WeekPage {
  readonly heading: Locator;
  readonly span: Locator;
  readonly strip: Locator;
  /** The link of the strip marked as today. */
  readonly todayInStrip: Locator;
  /** Of the visible days; past days are hidden. */
  readonly days: Locator;
  readonly rows: Locator;
  readonly staleNote: Locator;
  readonly clockNote: Locator;
  /** Texts of the days of the strip: 一 16 2场 */
  readonly counts: Locator;
  readonly monthLink: Locator;
  readonly filter: Locator;
  readonly filterStatus: Locator;
  readonly district: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.span = page
      .getByRole('main')
      .locator('p')
      .getByText(/^(\d{4}年)?\d+月\d+日—(\d{4}年)?(\d+月)?\d+日$/);
    this.strip = page.getByRole('list', { name: '这一周' });
    this.todayInStrip = this.strip.locator('[aria-current="date"]');
    this.days = page.getByRole('region', { name: /\d+月\d+日.*周[一二三四五六日]/ });
    this.rows = this.days.getByRole('heading', { level: 4 }).getByRole('link');
    this.staleNote = page.getByText(/^这是\S+的安排，本周的还没更新上来/);
    this.clockNote = page.getByText(/^这台设备的日期不对/);
    this.counts = this.strip.getByRole('link');
    this.monthLink = page.getByRole('main').getByRole('link', { name: /^看\d+月整月$/ });
    this.filter = page.getByRole('group', { name: '筛选本周活动' });
    this.filterStatus = this.filter.getByRole('status');
    this.district = this.filter.getByRole('combobox', { name: '区县' });
  }

  async open(path = './'): Promise<void> {
    await this.page.goto(path);
  }

  day(label: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`(^|\\s)${label}`) });
  }

  /** Titles of the activities of a day, in order. */
  titlesOn(label: string): Locator {
    return this.day(label).getByRole('heading', { level: 4 }).getByRole('link');
  }

  todaysRow(title: string): Locator {
    return this.day('今天')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 4 }).filter({ hasText: title }) });
  }

  /** 今天 11月25日 周三 … becomes 11月25日. */
  async shownDays(): Promise<string[]> {
    const headings = await this.days.getByRole('heading', { level: 3 }).allTextContents();
    return headings.map((text) => /\d+月\d+日/.exec(text)?.[0] ?? text);
  }

  chip(name: string): Locator {
    return this.filter.getByRole('button', { name, exact: true });
  }

  /** Waits until the island of the filter is hydrated. */
  async filterReady(): Promise<void> {
    await expect(this.page.locator('[data-island="week-filter"][data-live]')).toHaveCount(1);
  }
}
