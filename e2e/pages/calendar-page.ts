import { expect, type Locator, type Page } from '@playwright/test';

/** /calendar/ and the static page of a month. */
export class CalendarPage {
  readonly heading: Locator;
  /** The message about a month that could not be fetched. */
  readonly staleNote: Locator;
  /** On a static page. */
  readonly table: Locator;
  readonly grid: Locator;
  /** The date marked as today. */
  readonly today: Locator;
  readonly status: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  readonly backToToday: Locator;
  /** 筛选, on a phone. */
  readonly fold: Locator;
  readonly rows: Locator;
  /** Every button that is pressed. */
  readonly pressed: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    const main = page.getByRole('main');
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.staleNote = main.getByRole('alert');
    this.table = page.getByRole('table', { name: /活动日历$/ });
    this.grid = page.getByRole('grid', { name: /活动日历/ });
    this.today = this.grid.locator('[aria-current="date"]');
    this.status = main.getByRole('status');
    this.next = main.getByRole('link', { name: /^(往后，|下一周|下个月)/ });
    this.previous = main.getByRole('link', { name: /^(往前，|上一周|上个月)/ });
    this.backToToday = main.getByRole('link', { name: '回今天' });
    this.fold = main.getByRole('button', { name: /^筛选/ });
    this.pressed = main.locator('[aria-pressed="true"]');
    this.rows = main.getByRole('heading', { level: 4 }).getByRole('link');
  }

  /** Waits until the controls respond; they are loaded when one of them is first used. */
  async open(path = 'calendar/'): Promise<void> {
    await this.page.goto(path);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.getByRole('main').locator('.calendar-filters button').first().dispatchEvent('focusin');
    await expect(this.page.getByRole('main').locator('[aria-busy="false"] [data-view]')).toHaveCount(1);
  }

  /** The cell of a date: its name starts with `2026年11月16日`. */
  date(date: string): Locator {
    return this.grid.getByRole('button', { name: new RegExp(`^${date}(，|$)`) });
  }

  cell(date: string): Locator {
    return this.grid
      .getByRole('gridcell')
      .filter({ has: this.page.getByRole('button', { name: new RegExp(`^${date}(，|$)`) }) });
  }

  /** Titles listed in the cell. */
  eventsOn(date: string): Locator {
    return this.cell(date).getByRole('link');
  }

  day(label: string): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name: new RegExp(`(^|\\s)${label}(\\s|$)`) });
    return this.page.locator('section.calendar-day').filter({ has: heading });
  }

  titlesOn(label: string): Locator {
    return this.day(label).getByRole('heading', { level: 4 }).getByRole('link');
  }

  chip(name: string): Locator {
    return this.page.getByRole('group', { name: '筛选' }).getByRole('button', { name, exact: true });
  }

  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  view(name: '月' | '周' | '列表'): Locator {
    return this.page.getByRole('group', { name: '怎么看' }).getByRole('button', { name, exact: true });
  }

  range(name: '今天' | '明天' | '周末' | '本周' | '本月'): Locator {
    return this.page.getByRole('group', { name: '哪几天' }).getByRole('button', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name });
  }
}
