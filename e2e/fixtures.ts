/** Playwright's test with page objects of this site, and with a clock that is fixed at a moment in Shanghai. */
import { test as base } from '@playwright/test';
import { ADDRESS, BUILT_ON } from './address.ts';
import { ActivityPage } from './pages/activity-page.ts';
import { CalendarPage } from './pages/calendar-page.ts';
import { Frame } from './pages/frame.ts';
import { MapPage } from './pages/map-page.ts';
import { WeekPage } from './pages/week-page.ts';

interface Fixtures {
  /** Civil time in Shanghai, `2026-11-25T12:00`; empty lets the real clock run until the test installs its own. */
  now: string;
  /** Whether pages may have a service worker: it would answer in place of the routes of a test. */
  worker: boolean;
  /** Waits for the worker, and returns the addresses of what it keeps, relative to the site. */
  kept: () => Promise<string[]>;
  withoutWorker: undefined;
  stopClock: undefined;
  frame: Frame;
  home: WeekPage;
  calendar: CalendarPage;
  activity: ActivityPage;
  map: MapPage;
}

export const test = base.extend<Fixtures>({
  now: [`${BUILT_ON}T12:00`, { option: true }],
  stopClock: [
    async ({ page, now }, use) => {
      if (now) await page.clock.setFixedTime(inShanghai(now));
      await use(undefined);
    },
    { auto: true },
  ],
  worker: [false, { option: true }],
  withoutWorker: [
    async ({ context, worker }, use) => {
      if (!worker)
        await context.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
        });
      await use(undefined);
    },
    { auto: true },
  ],
  kept: async ({ page }, use) =>
    use(async () => {
      const addresses = await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        const found = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return found.flat().map(({ url }) => url);
      });
      return addresses.map((address) => address.replace(ADDRESS, ''));
    }),
  frame: async ({ page }, use) => use(new Frame(page)),
  home: async ({ page }, use) => use(new WeekPage(page)),
  calendar: async ({ page }, use) => use(new CalendarPage(page)),
  activity: async ({ page }, use) => use(new ActivityPage(page)),
  map: async ({ page }, use) => use(new MapPage(page)),
});

export { expect } from '@playwright/test';

/** @param moment civil time in Shanghai, `2026-11-25T12:00` */
export const inShanghai = (moment: string): Date => new Date(`${moment}:00+08:00`);
