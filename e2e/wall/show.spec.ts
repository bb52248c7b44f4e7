/** The show of a district on a large screen: keys, the pause, and a second visit without a network. */
import { expect, test } from '../fixtures.ts';
import { WALL } from '../screens.ts';

const PATH = 'show/yangban/';

test.use({ worker: true, now: '', viewport: WALL });

test('shows one slide, changed by keys and every twenty seconds until it is stopped', async ({ page }) => {
  await page.clock.install();
  await page.goto(PATH);
  const position = page.locator('[data-position]');
  await expect(position).toHaveText(/^第1屏/);
  await expect(page.locator('[data-slide]:visible')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(position).toHaveText(/^第2屏/);
  await page.clock.runFor(21_000);
  await expect(position).toHaveText(/^第3屏/);
  await page.keyboard.press(' ');
  await page.clock.runFor(60_000);
  await expect(position).toHaveText(/^第3屏/);
  await page.reload();
  await expect(position).toHaveText(/^第3屏/);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(1080);
});

test('hides its buttons after a while, until a key or the pointer moves', async ({ page }) => {
  await page.clock.install();
  await page.goto(PATH);
  const foot = page.locator('[data-show] footer');
  await expect(foot).toHaveCSS('opacity', '1');
  await page.clock.runFor(6000);
  await expect(foot).toHaveCSS('opacity', '0');
  await page.mouse.move(200, 200);
  await expect(foot).toHaveCSS('opacity', '1');
  await page.clock.runFor(6000);
  await expect(foot).toHaveCSS('opacity', '0');
  // Who moves by keyboard keeps seeing where they are.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.clock.runFor(6000);
  await expect(foot).toHaveCSS('opacity', '1');
});

test('does not change by itself for readers who want less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await page.goto(PATH);
  await page.clock.runFor(60_000);
  await expect(page.locator('[data-position]')).toHaveText(/^第1屏/);
  await expect(page.getByRole('button', { name: '自动换' })).toBeVisible();
});

test('works without a network after one visit', async ({ page, context }) => {
  await page.goto(PATH);
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('[data-position]')).toHaveText(/^第1屏/);
});
