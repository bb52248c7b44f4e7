/** Layout shift of every kind of page: nothing moves after the first paint, on the day of the build and later. */
import { env } from '../../src/env.ts';
import { expect, test } from '../fixtures.ts';
import { isWall } from '../../src/page-kinds.ts';
import { PAGE_EXAMPLES } from '../page-examples.ts';
import {
  DESK,
  MAX_SHIFT,
  SHIFT,
  SLOW_PHONE,
  shiftsOf,
  shiftWords,
  totalOf,
  watchShifts,
} from '../pages/layout-shift.ts';
import * as screens from '../screens.ts';

/** All days on all screens with Lighthouse's slow processor (`npm run bench -- shift`), or a selection for CI. */
const ALL = env.LAYOUT_SHIFT === 'all';
const PHONE = {
  screen: 'phone',
  viewport: screens.PHONE,
  device: ALL ? SLOW_PHONE : { ...SLOW_PHONE, cpu: 1 },
};
const DESK_SCREEN = { screen: 'desk', viewport: screens.DESK, device: DESK };
// The site was built on Monday the 16th.
const THURSDAY = { day: 'Thursday noon', now: '2026-11-19T12:00' };
const NEXT_MONTH = { day: 'in another month', now: '2026-12-07T09:00' };
/** Day and screen width are independent: each screen gets its own days. */
const VISITS = [{ ...PHONE, ...THURSDAY }];
const VISITS_WITH_ISLANDS = [{ ...DESK_SCREEN, ...NEXT_MONTH }];
const VISITS_OF_THE_WEEK = [
  { ...PHONE, ...NEXT_MONTH },
  { ...PHONE, day: 'Monday morning, the day of the build', now: '2026-11-16T09:00' },
  { ...PHONE, day: 'Sunday evening', now: '2026-11-22T21:00' },
  { ...PHONE, day: 'nine days later, in another week', now: '2026-11-25T15:00' },
  { ...DESK_SCREEN, ...THURSDAY },
];
const VISITS_OF_A_WALL = [
  { screen: 'landscape', viewport: screens.WALL, device: DESK, ...THURSDAY },
  { screen: 'portrait', viewport: screens.UPRIGHT_WALL, device: DESK, ...THURSDAY },
];
const WALLS = PAGE_EXAMPLES.filter(({ kind }) => isWall(kind)).map(({ name }) => name);
/** Pages of a week show other days each day. */
const OF_THE_WEEK = ['home', 'weekend', 'elder', 'week', 'district', 'nearby'];
const SHORT = {
  ofTheWeek: ['home', 'elder', 'district'],
  withIslands: [...OF_THE_WEEK, 'calendar', 'coverage', 'map', 'menu', 'station', 'search with results'],
};
/** Pages with a state in the address, which the first paint must show. */
const WITH_STATE = [
  { name: 'home, filtered', path: './?for=lao' },
  { name: 'a weekend, filtered', path: 'weekend/?for=xiao&district=yangban' },
  { name: 'the calendar as a list', path: 'calendar/?view=list&for=lao' },
  { name: 'another month of the calendar', path: 'calendar/?month=2026-12' },
  { name: 'near a station', path: 'nearby/?from=yangban/liulin' },
  { name: 'the map with a filter', path: 'map/?for=lao' },
  { name: 'home, 长辈模式', path: './?mode=elder' },
  { name: 'home of a community', path: './?at=yangban/liulin' },
  { name: 'the calendar of a community', path: 'calendar/?at=yangban/liulin' },
  { name: 'the calendars of a community', path: 'subscribe/?at=yangban/liulin' },
];

test.use({ now: '' });
for (const { name, path } of [...PAGE_EXAMPLES, ...WITH_STATE]) {
  test(`${name}: has no layout shift`, async ({ browser }, { annotations }) => {
    for (const { screen, day, viewport, device, now } of visitsOf(name)) {
      const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
      const page = await context.newPage();
      await watchShifts(page, now, device);
      const shifts = await shiftsOf(page, path);
      const total = totalOf(shifts);
      annotations.push({ type: SHIFT, description: `${screen}, ${day}: ${total.toFixed(4)}` });
      expect.soft(total, `${screen}, ${day}:\n${shiftWords(shifts)}`).toBeLessThanOrEqual(MAX_SHIFT);
      await context.close();
    }
  });
}

test('the measurement detects a shift', async ({ page }) => {
  await watchShifts(page, THURSDAY.now);
  await page.goto('about/');
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(done);
        });
      }),
  );
  await page.evaluate(() => {
    const wedge = document.createElement('div');
    wedge.style.height = '300px';
    document.querySelector('main')?.prepend(wedge);
  });
  await expect
    .poll(() =>
      page.evaluate(() =>
        (globalThis as unknown as { shifts: { score: number }[] }).shifts.reduce((sum, { score }) => sum + score, 0),
      ),
    )
    .toBeGreaterThan(MAX_SHIFT);
});

function visitsOf(kind: string): typeof VISITS {
  if (WALLS.includes(kind)) return VISITS_OF_A_WALL;
  const isOf = (kinds: readonly string[]): boolean => kinds.includes(kind);
  return [
    ...VISITS,
    ...(ALL || isOf(SHORT.withIslands) ? VISITS_WITH_ISLANDS : []),
    ...(isOf(ALL ? OF_THE_WEEK : SHORT.ofTheWeek) ? VISITS_OF_THE_WEEK : []),
  ];
}
