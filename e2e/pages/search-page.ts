import { expect, type Locator, type Page } from '@playwright/test';

/** /search/, and the search panel over other pages. */
export class SearchPage {
  readonly field: Locator;
  readonly panel: Locator;
  readonly opener: Locator;
  readonly status: Locator;
  readonly results: Locator;
  readonly index: Locator;
  readonly trouble: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('dialog', { name: '搜索' });
    this.field = page.getByRole('searchbox', { name: '搜活动、站点' });
    this.opener = page.getByRole('banner').getByRole('link', { name: '搜索' });
    this.status = page.getByRole('status');
    this.results = page.locator('[data-result]');
    this.index = page.getByRole('region', { name: '按拼音顺序翻' });
    this.trouble = page.getByRole('alert');
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`search/${query}`);
    await expect(this.page.locator('[data-island="search"][data-live]')).toHaveCount(1);
  }

  /** Waits for the complete index. */
  async settled(): Promise<void> {
    await expect(this.results.or(this.page.getByRole('heading', { name: /^没找到|^照这样筛/ })).first()).toBeVisible();
    await expect(this.page.getByText('已经办过的还在取')).toHaveCount(0);
  }

  /** Titles of a group. */
  group(name: string): Locator {
    return this.page
      .getByRole('region', { name: new RegExp(`^${name}`) })
      .getByRole('link')
      .locator('b');
  }

  kind(name: string): Locator {
    return this.page
      .getByRole('group', { name: '筛选结果' })
      .getByRole('button', { name: new RegExp(`^${name}\\d+$`) });
  }

  facet(name: string): Locator {
    return this.page.getByRole('combobox', { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }
}
