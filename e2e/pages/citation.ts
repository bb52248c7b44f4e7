import type { Locator, Page } from '@playwright/test';

/** 怎样引用, next to the facts of a team, a brand and a district. */
export class Citation {
  readonly text: Locator;
  readonly link: Locator;
  readonly copy: Locator;
  readonly copyLink: Locator;

  constructor(page: Page) {
    const box = page.getByRole('region', { name: '怎样引用' });
    this.text = box.getByText('[EB/OL]');
    this.link = box.getByText(/^https:\/\/\S+$/);
    this.copy = box.getByRole('button').first();
    this.copyLink = box.getByRole('button').last();
  }
}
