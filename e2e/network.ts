import type { Page } from '@playwright/test';

export interface Cut {
  /** From now on requests get through; nothing is in between that would have to be taken away first. */
  restore: () => void;
}

/** Requests to addresses that match fail, until the network is restored. */
export async function cutNetwork(page: Page, pattern: string): Promise<Cut> {
  let cut = true;
  await page.route(pattern, (route) => (cut ? route.abort() : route.continue()));
  return { restore() { cut = false; } };
}

/** As when the reader comes back to the tab. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
