/** 看样: made in the browser by the site's own components, so that it equals what the site builds of the same menu. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { axeViolations } from './pages/accessibility.ts';
import { BianjiPage } from './pages/bianji/bianji-page.ts';

const STATION = 'yangban/liulin';
const MONTH = '2026-12';

interface Seed {
  station: string;
  month: string;
  /** Added to the activities of the published menu. */
  extra?: object[];
}

/** Begins with the published menu as a draft of this device, and opens the preview. */
async function openPreview(page: Page, seed: Seed): Promise<void> {
  await page.goto('bianji/');
  await expect(page.locator('[data-island="bianji"]')).toBeVisible();
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name?.endsWith(' bianji')));
  await page.evaluate(async ({ station, month, extra = [] }) => {
    const published = await fetch(`../data/menus/${station}/${month}.json`);
    const { theme, sample, activities } = (await published.json()) as Record<string, object[]>;
    const entries = [...activities!, ...extra].map((activity, index) => ({ key: index + 1, activity }));
    const draft = { station, month, theme, sample, entries, nextKey: 99, answers: {} };
    const name = (await indexedDB.databases()).find((one) => one.name?.endsWith(' bianji'))!.name!;
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        done(request.result);
      };
    });
    await new Promise<void>((done) => {
      const change = database.transaction('drafts', 'readwrite');
      const id = `${station}/${month}`;
      change.objectStore('drafts').put({ id, draft, step: 'edit', at: `${month}-01 12:00` }, id);
      change.oncomplete = () => {
        done();
      };
    });
    database.close();
  }, seed);
  await page.reload();
  await page.getByRole('button', { name: '接着写' }).click();
  await page.getByRole('navigation', { name: '写菜单的四步' }).getByRole('button', { name: '交出去' }).click();
  await expect(page.locator('.pv iframe').first()).toBeVisible();
}

const bodyOf = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}"]`).locator('body > div');

/** As a tree without what the frame adds, or a page around it. */
const markup = (element: Locator): Promise<string> =>
  element.evaluate((root) => {
    for (const one of root.querySelectorAll('[tabindex]')) one.removeAttribute('tabindex');
    return root.innerHTML.trim();
  });

/** Main part of a built page, as it was written by the build. */
const builtMarkup = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (address) => {
    const html = await (await fetch(address)).text();
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')!;
    main.querySelector('.crumb')?.parentElement?.remove();
    for (const one of main.querySelectorAll('[tabindex]')) one.removeAttribute('tabindex');
    return main.innerHTML.trim();
  }, `../${path}`);

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('shows the page and the notice exactly as the site builds them', async ({ page }) => {
    await openPreview(page, { station: STATION, month: MONTH });
    const path = `stations/${STATION}/${MONTH}/`;
    await expect.poll(() => markup(bodyOf(page, '菜单页的样子'))).toBe(await builtMarkup(page, path));
    await expect.poll(() => markup(bodyOf(page, '通知的样子'))).toBe(await builtMarkup(page, `${path}poster/`));
    const text = await page.locator('.pv-message pre').allInnerTexts();
    const built = await page.evaluate(async (address) => (await fetch(address)).text(), `../${path}`);
    expect(built).toContain(text[0]!.split('\n')[0]!);
  });

  test('names what is left out, and leads to it', async ({ page }) => {
    const extra = [{ title: '换书会', serves: ['为小'] }];
    await openPreview(page, { station: STATION, month: MONTH, extra });
    await expect(page.getByText('没定日子的1项没有印上')).toBeVisible();
    await expect(bodyOf(page, '菜单页的样子').getByText('换书会')).toHaveCount(0);
    expect(await axeViolations(page, { frames: true })).toEqual([]);
    await page.getByRole('button', { name: '换书会' }).first().click();
    await expect(page).toHaveURL(/#edit-\d+$/);
  });

  test('prints the notice alone', async ({ page }) => {
    await openPreview(page, { station: STATION, month: MONTH });
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title="通知的样子"]')!;
      frame.contentWindow!.print = () => {
        document.title = 'printed';
      };
    });
    await page.getByRole('button', { name: '打印通知' }).click();
    await expect(page).toHaveTitle('printed');
    const paper = bodyOf(page, '通知的样子').locator('.paper').first();
    const { width, height } = (await paper.boundingBox())!;
    expect(height / width).toBeCloseTo(296 / 210, 1);
  });

  test.describe('with a worker', () => {
    test.use({ worker: true });

    test('works without a network after it was used once', async ({ page, context }) => {
      await openPreview(page, { station: STATION, month: MONTH });
      await new BianjiPage(page).kept();
      await context.setOffline(true);
      await page.reload();
      await page.getByRole('button', { name: '接着写' }).click();
      await page.getByRole('navigation', { name: '写菜单的四步' }).getByRole('button', { name: '交出去' }).click();
      await expect(bodyOf(page, '通知的样子').locator('.paper').first()).toBeVisible();
    });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('has tabs, also by keyboard', async ({ page }) => {
    await openPreview(page, { station: STATION, month: MONTH });
    const tab = (name: string) => page.getByRole('tab', { name });
    await tab('网页').focus();
    for (const [name, panel] of [
      ['通知', 'A4通知'],
      ['发群图', '发群图'],
      ['文字', '发群文字'],
    ] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(tab(name)).toBeFocused();
      await expect(page.getByRole('tabpanel', { name: panel })).toBeVisible();
      expect(await axeViolations(page, { frames: true })).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
