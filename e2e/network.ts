import type { Page } from '@playwright/test';

interface Cut {
  /** Lets requests through again, without unrouting. */
  restore: () => void;
}

/** As from a broken server or a captive portal. */
interface FakeResponse {
  status: number;
  contentType: string;
  body: string;
}

/** Makes requests to matching addresses fail, or answers them with `response`, until the network is restored. */
export async function cutNetwork(page: Page, pattern: string | RegExp, response?: FakeResponse): Promise<Cut> {
  let cut = true;
  await page.route(pattern, (route) => {
    if (!cut) return route.fallback();
    return response ? route.fulfill(response) : route.abort();
  });
  return {
    restore() {
      cut = false;
    },
  };
}

/** Simulates the reader's return to the tab. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
