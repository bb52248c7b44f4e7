import type { Locator, Page } from '@playwright/test';

/** 添加到日历 on the page of an activity. */
export class AddToCalendar {
  readonly button: Locator;
  readonly box: Locator;
  /** The text of the offered date. */
  readonly date: Locator;
  readonly file: Locator;
  readonly google: Locator;
  readonly outlook: Locator;
  readonly subscribe: Locator;
  readonly otherDays: Locator;
  /** The dialog inside 微信 and similar apps. */
  readonly howToLeave: Locator;
  readonly lines: Locator;
  readonly copy: Locator;
  readonly code: Locator;

  constructor(page: Page) {
    this.button = page.locator('summary', { hasText: '添加到日历' });
    this.box = page.locator('details').filter({ has: this.button });
    this.date = this.box
      .getByText(/\d+月\d+日周[一二三四五六日] (?:\d+:\d+|时间未定)/)
      .and(page.locator('p:visible'))
      .filter({ hasNotText: '时间：' });
    this.file = this.box.getByRole('link', { name: /^手机或电脑自带的日历/ });
    this.google = this.box.getByRole('link', { name: 'Google日历' });
    this.outlook = this.box.getByRole('link', { name: /^Outlook（/ });
    this.subscribe = this.box.getByRole('link', { name: /^订阅/ });
    this.otherDays = this.box.locator('summary', { hasText: '换一天' });
    this.howToLeave = this.box.getByText('选“在浏览器打开”');
    this.lines = this.box.getByText(/\n时间：/).and(page.locator(':visible'));
    this.copy = this.box.getByRole('button', { name: '复制这几行' });
    this.code = this.box.getByRole('img', { name: /^扫码打开/ });
  }
}
