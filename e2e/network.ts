import type { Page } from '@playwright/test';

interface Cut {
  /** From now on requests get through; nothing is in between that would have to be taken away first. */
  restore: () => void;
}

/** What a server or a portal says instead. */
interface Answer {
  status: number;
  contentType: string;
  body: string;
}

/** Requests to addresses that match fail, or get another answer, until the network is restored. */
export async function cutNetwork(page: Page, pattern: string | RegExp, instead?: Answer): Promise<Cut> {
  let cut = true;
  await page.route(pattern, (route) => {
    if (!cut) return route.continue();
    return instead ? route.fulfill(instead) : route.abort();
  });
  return {
    restore() {
      cut = false;
    },
  };
}

/** As when the reader comes back to the tab. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
