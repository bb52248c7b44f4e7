/** The calendar without a mouse, by the ARIA grid pattern. */
import { expect, test } from '../fixtures.ts';

test('moves by arrows from day to day, by Home and End within the week, by Page Up and Down between months', async ({
  calendar,
  page,
}) => {
  await calendar.open();
  await calendar.today.focus();
  for (const [key, date] of [
    ['ArrowRight', '2026年11月17日'],
    ['ArrowDown', '2026年11月24日'],
    ['ArrowLeft', '2026年11月23日'],
    ['ArrowUp', '2026年11月16日'],
    ['End', '2026年11月22日'],
    ['Home', '2026年11月16日'],
    ['Control+End', '2026年11月30日'],
    ['ArrowRight', '2026年12月1日'],
    ['Control+End', '2026年12月31日'],
    ['PageUp', '2026年11月30日'],
    ['PageDown', '2026年12月30日'],
    ['t', '2026年11月16日'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(calendar.date(date), key).toBeFocused();
  }
  await expect(page).toHaveURL(/\/calendar\/$/);
});

test('has one Tab stop in the grid; Enter opens the day below it, Escape returns', async ({ calendar, page }) => {
  await calendar.open();
  await calendar.choice('时段').focus();
  // Past 订阅日历 and what is on every week.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(calendar.today).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(calendar.day('11月25日').getByRole('heading', { level: 3 })).toBeFocused();
  await expect(calendar.titlesOn('11月25日')).toHaveText([/^助听器/, /^心里堵得慌/]);
  await expect(calendar.titlesOn('11月25日').first()).toHaveAccessibleName(/^助听器.* ?，25日$/);
  await page.keyboard.press('Tab');
  await expect(calendar.titlesOn('11月25日').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(calendar.date('2026年11月25日')).toBeFocused();
  await expect(calendar.cell('2026年11月25日')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/activities\/yangban\/\w+\/[\w-]+\/$/);
});

test('announces a change of the month and keeps the focus on the button', async ({ calendar, page }) => {
  await calendar.open();
  await expect(calendar.status).toHaveText('');
  await calendar.next.focus();
  await page.keyboard.press('Enter');
  await expect(calendar.heading).toHaveText('2026年12月');
  await expect(calendar.status).toHaveText('2026年12月，共35场');
  await expect(calendar.next).toBeFocused();
  await expect(page).toHaveURL(/\?month=2026-12$/);
  await page.keyboard.press('Enter');
  await expect(calendar.status).toHaveText('2027年1月，共21场');
  await expect(calendar.next).toBeFocused();
  await calendar.backToToday.press('Enter');
  await expect(calendar.heading).toHaveText('2026年11月');
  await expect(calendar.backToToday).toBeFocused();
});

test('keeps the focus when the island takes over from the static month', async ({ calendar, page }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/data/months/2026-11.json', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('calendar/');
  await calendar.table.getByRole('link', { name: /防骗讲座/ }).focus();
  release();
  await calendar.ready();
  await expect(calendar.eventsOn('2026年11月19日').filter({ hasText: '防骗讲座' })).toBeFocused();
});

test('leaves keys with modifiers to the browser', async ({ calendar, page }) => {
  await calendar.open();
  await calendar.today.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(calendar.today).toBeFocused();
});
