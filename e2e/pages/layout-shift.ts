/** Measures layout shift without user input (Layout Instability API). */
import type { Page } from '@playwright/test';

interface Shift {
  /** Impact fraction times distance fraction. */
  score: number;
  /** Milliseconds after the navigation. */
  at: number;
  /** The elements that moved most. */
  moved: string[];
}

/** Lighthouse's phone: a processor four times slower, 1.6 Mbit/s, 150 ms round trip. */
export const SLOW_PHONE = { cpu: 4, latency: 150, bytesPerSecond: 1.6e6 / 8 };
/** Lighthouse's desktop: 10 Mbit/s, 40 ms round trip. */
export const DESK = { cpu: 1, latency: 40, bytesPerSecond: 10e6 / 8 };
/** Maximum layout shift of a page. Web Vitals call 0.1 good. */
export const MAX_SHIFT = 0.01;
/** Annotation of a test with its measurement: `phone, Thursday noon: 0.0000`. */
export const SHIFT = 'layout shift';

/** Call it before the page is opened. @param now civil time in Shanghai, `2026-11-25T12:00`; the clock then runs on from there */
export async function watchShifts(page: Page, now: string, device = SLOW_PHONE): Promise<void> {
  await page.addInitScript(watch, `${now}:00+08:00`);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: device.latency,
    downloadThroughput: device.bytesPerSecond,
    uploadThroughput: device.bytesPerSecond,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: device.cpu });
}

/** Waits until there are no more requests and islands have been drawn. */
export async function shiftsOf(page: Page, address: string): Promise<Shift[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('html[data-pending]').waitFor({ state: 'detached' });
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestIdleCallback(
          () => {
            requestAnimationFrame(done);
          },
          { timeout: 2000 },
        );
      }),
  );
  return page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
}

/** The sum of all shifts. Web Vitals count only the worst window of some seconds. */
export const totalOf = (shifts: readonly Shift[]): number => shifts.reduce((sum, { score }) => sum + score, 0);

export const shiftWords = (shifts: readonly Shift[]): string =>
  shifts.map(({ score, at, moved }) => `${score.toFixed(4)} at ${String(at)} ms: ${moved.join(' | ')}`).join('\n');

/** Runs in the page. Shifts only Date: Playwright's clock would also replace the timers that measure the page. */
function watch(moment: string): void {
  const RealDate = Date;
  const offset = RealDate.parse(moment) - RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parts: [(string | number)?]) => new target(parts[0] ?? target.now() + offset),
    get: (target, key) => (key === 'now' ? () => target.now() + offset : (Reflect.get(target, key) as unknown)),
  });
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  interface Entry extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
  }
  const words = ({ node, previousRect, currentRect }: Entry['sources'][number]): string => {
    const element = node instanceof Element ? node : node?.parentElement;
    const box = ({ x, y, width, height }: DOMRectReadOnly): string => [x, y, width, height].map(Math.round).join(',');
    return `${element?.localName ?? 'a removed node'}.${element?.className ?? ''} ${box(previousRect)} → ${box(currentRect)}`;
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, startTime, sources } of list.getEntries() as Entry[]) {
      if (!hadRecentInput)
        shifts.push({ score: value, at: Math.round(startTime), moved: sources.slice(0, 3).map(words) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
