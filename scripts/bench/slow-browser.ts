/** For benchmarks on screen: a browser, which can be slowed down to a cheap phone, and a server for a built site. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../browser/browser.ts';

const CPU_SLOWDOWN = 4;

export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

/** Slows the processor down four times, about to that of a cheap phone. */
export async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/**
 * @returns milliseconds that the page's main thread has worked, slowed as above. Other programs on the machine do not change it, as they
 * change the time by the clock.
 */
export async function threadClock(page: Page): Promise<() => Promise<number>> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
}

/** Runs in the page. Playwright's clock would also replace the timers that are measured. */
export function startClockAt(moment: string): void {
  const RealDate = Date;
  const offset = RealDate.parse(moment) - RealDate.now();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parts: [string?]) => new target(parts[0] ?? target.now() + offset),
    get: (target, name) => (name === 'now' ? () => target.now() + offset : (Reflect.get(target, name) as unknown)),
  });
}

export function serve(folder: string): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, ['scripts/serve.ts', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => {
      reject(new Error(`The server stopped with ${String(code)}.`));
    });
    server.stdout.on('data', (text: Buffer) => {
      const address = /http:\S+/.exec(String(text))?.[0];
      if (address) resolve({ server, address });
    });
  });
}
