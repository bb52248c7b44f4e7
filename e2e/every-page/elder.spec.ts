/** 长辈模式: chosen once, stored on the device, large text and targets. */
import { expect, test } from '../fixtures.ts';
import { MIN_TEXT_PX, textSizesOf } from '../pages/elder-measures.ts';
import { PHONE } from '../screens.ts';

test('is set by a link with ?mode=elder, stays on the next page, and 普通版 leaves it', async ({
  page,
  frame,
  home,
}) => {
  await home.open('./?mode=elder');
  await expect.poll(() => frame.fontSize()).toBeGreaterThanOrEqual(MIN_TEXT_PX);
  await expect(frame.section('日历')).toBeHidden();
  await home.titlesOn('今天').first().click();
  await expect(page).toHaveURL(/\/activities\//);
  await expect.poll(() => frame.fontSize()).toBeGreaterThanOrEqual(MIN_TEXT_PX);

  await frame.plain.click();
  await expect(frame.section('日历')).toBeVisible();
  await expect.poll(() => frame.fontSize()).toBeLessThan(MIN_TEXT_PX);
  await home.open();
  await expect.poll(() => frame.fontSize()).toBeLessThan(MIN_TEXT_PX);
});

test('is chosen by the button in the header, and survives a reload', async ({ page, frame, home }) => {
  await home.open();
  await frame.elder.click();
  await expect(frame.plain).toBeVisible();
  await expect.poll(() => frame.fontSize()).toBeGreaterThanOrEqual(MIN_TEXT_PX);
  await page.reload();
  await expect(frame.plain).toBeVisible();
});

test('普通版 removes mode=elder from the address', async ({ page, frame, home }) => {
  await home.open('./?mode=elder');
  await frame.plain.click();
  await expect(page).not.toHaveURL(/mode=/);
  await page.reload();
  await expect(frame.elder).toBeVisible();
});

test('普通版 on /elder/ leads to the plain home page', async ({ page, frame, home }) => {
  await home.open('elder/');
  await frame.plain.click();
  await expect(page).toHaveURL(/\/zhou\/(\?mode=plain)?$/);
  await expect(frame.elder).toBeVisible();
});

test('applies to the page where storage is refused', async ({ page, frame, home }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await home.open();
  await frame.elder.click();
  await expect(frame.plain).toBeVisible();
  await frame.plain.click();
  await expect(frame.elder).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, now: '' });

  test('/elder/ has large text and lists the week', async ({ frame, home, page }) => {
    await home.open('elder/');
    await expect(home.titlesOn('11月16日')).toHaveCount(3);
    await expect(page.getByRole('link', { name: '打电话问' })).toHaveAttribute('href', 'tel:00000000000');
    await expect.poll(() => frame.fontSize()).toBeGreaterThanOrEqual(MIN_TEXT_PX);
  });

  test('the button in the header leads to /elder/', async ({ frame, home, page }) => {
    await home.open();
    await frame.elder.click();
    await expect(page).toHaveURL(/\/elder\/$/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('title, time, place, audience and sign-up are large', async ({ home }) => {
    await home.open('elder/');
    const sizes = await textSizesOf(home.todaysRow('手工课'));
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ size }) => size < MIN_TEXT_PX)).toEqual([]);
  });
});

test('a station folds what nobody needs to set out, until it is asked for or the address leads into it', async ({
  page,
  frame,
}) => {
  const teams = page.getByRole('heading', { name: '在这里的队伍' });
  await page.goto('stations/yangban/liulin/');
  await expect(teams).toBeVisible();
  await expect(page.getByRole('checkbox', { name: '这里有什么' })).toBeHidden();
  await frame.elder.click();
  await expect(teams).toBeHidden();
  await expect(page.getByRole('heading', { name: '怎么去' })).toBeVisible();
  await page.getByRole('checkbox', { name: '这里有什么' }).press('Space');
  await expect(teams).toBeVisible();
  await page.goto('stations/yangban/liulin/#teams-h');
  await expect(teams).toBeInViewport();
});
