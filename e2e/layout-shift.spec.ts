/** Nothing that was painted moves: what is over, what a filter leaves out and what is fetched is known or kept back before. */
import { expect, test } from './fixtures.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { DESK, MAX_SHIFT, SLOW_PHONE, shiftsOf, shiftWords, totalOf, watchShifts } from './pages/layout-shift.ts';

// The site was built on Monday the 16th.
const [THURSDAY, NEXT_MONTH] = [{ name: 'Thursday noon', now: '2026-11-19T12:00' }, { name: 'in another month', now: '2026-12-07T09:00' }];
const DAYS = [
  { name: 'Monday morning, the day of the build', now: '2026-11-16T09:00' },
  { name: 'Sunday evening', now: '2026-11-22T21:00' },
  { name: 'nine days later, in another week', now: '2026-11-25T15:00' },
];
/** The day of a page and the width of the screen do not depend on each other: each screen sees days of its own. */
const SCREENS = [
  { name: 'on a phone', viewport: { width: 390, height: 844 }, device: SLOW_PHONE, days: [THURSDAY], ofTheWeek: [NEXT_MONTH, ...DAYS] },
  { name: 'on a desk', viewport: { width: 1280, height: 900 }, device: DESK, days: [NEXT_MONTH], ofTheWeek: [THURSDAY] },
] as const;
/** Pages of a week show other days each day. */
const OF_THE_WEEK = ['home', 'weekend', 'elder', 'a week', 'a district', 'nearby'];
/** What the address asks for is shown at once. */
const ASKED = [
  { name: 'home, filtered', path: './?for=lao' },
  { name: 'a weekend, filtered', path: 'weekend/?for=xiao&district=yangban' },
  { name: 'the calendar as a list', path: 'calendar/?view=list&for=lao' },
  { name: 'another month of the calendar', path: 'calendar/?month=2026-12' },
  { name: 'near a station', path: 'nearby/?from=yangban/liulin' },
  { name: 'the map with a filter', path: 'map/?for=lao' },
  { name: 'home, 长辈模式', path: './?mode=elder' },
];

test.use({ now: '' });
for (const { name, path } of [...PAGE_KINDS, ...ASKED]) {
  for (const { name: screen, viewport, device, days, ofTheWeek } of SCREENS) {
    test(`${name}, ${screen}: nothing jumps`, async ({ browser }) => {
      // Five pages on a slow phone, and on a machine that may be busy.
      test.setTimeout(240_000);
      for (const { name: day, now } of [...days, ...(OF_THE_WEEK.includes(name) ? ofTheWeek : [])]) {
        const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
        const page = await context.newPage();
        await watchShifts(page, now, device);
        const shifts = await shiftsOf(page, path);
        expect.soft(totalOf(shifts), `${day}:\n${shiftWords(shifts)}`).toBeLessThanOrEqual(MAX_SHIFT);
        await context.close();
      }
    });
  }
}

test('what is measured is what moves', async ({ page }) => {
  await watchShifts(page, THURSDAY.now);
  await page.goto('about/');
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => { requestAnimationFrame(done); }); }));
  await page.evaluate(() => {
    const wedge = document.createElement('div');
    wedge.style.height = '300px';
    document.querySelector('main')?.prepend(wedge);
  });
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { shifts: { score: number }[] }).shifts.reduce((sum, { score }) => sum + score, 0))).toBeGreaterThan(MAX_SHIFT);
});
