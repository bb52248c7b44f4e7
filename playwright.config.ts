/**
 * The end-to-end tests: `npx playwright test`. They see a small frozen site (e2e/content) as it was built on a fixed day.
 * Islands run on preact/compat, as they are shipped; `ISLAND_RUNTIME=react npx playwright test search` runs them on React.
 */
import { defineConfig } from '@playwright/test';
import { ADDRESS, PLAIN_HOST } from './e2e/address.ts';
import { findBrowser } from './scripts/browser/browser.ts';
import { env } from './src/env.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: env.CI,
  // A test that passes at the second try has found something.
  retries: 0,
  // A net for tests that hang, so long that it holds none up on a busy machine: they wait for what they need, not for a time.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // For two processors: half of the time of a test is waiting for the browser, the network that it simulates, or the clock.
  workers: 4,
  reporter: 'line',
  use: {
    baseURL: ADDRESS,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    // Far below the time of the test, so that one that hangs says at what.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    launchOptions: {
      // Chromium drops Chinese from the names of downloads in the C locale.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-background-networking',
        `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
      ],
    },
  },
  webServer: {
    // The Node that runs this, not the first one on PATH.
    command: `"${process.execPath}" e2e/site.ts`,
    env: { RUNNER_PID: String(process.pid) },
    url: ADDRESS,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
