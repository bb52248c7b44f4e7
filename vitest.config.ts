import { defineConfig } from 'vitest/config';

/** The reader's zone must not matter: west of, at, and far behind Shanghai. */
const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'];
/** Proves that setting the zone had an effect, so it runs in each of them. */
const ZONE_PROOF = 'scripts/verify/zones.test.ts';
/** Reads files and starts processes; it makes no dates, so one zone is enough. */
const LOADING = 'src/loading/**/*.test.ts';
/** Processors may be busy with something else: only a test that hangs fails for its time. */
const testTimeout = 60_000;
const IN_BROWSER = 'src/{browser,islands,components}/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      ...ZONES.map((zone) => ({
        // The code under test is pure, so that files may share a process.
        test: {
          name: zone,
          env: { TZ: zone },
          include: ['src/**/*.test.ts', ZONE_PROOF],
          exclude: [IN_BROWSER, LOADING],
          isolate: false,
          testTimeout,
        },
      })),
      { test: { name: 'loading', include: [LOADING], testTimeout } },
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'], exclude: [ZONE_PROOF], testTimeout } },
      // Each file gets its own document, but loading jsdom takes longer than most files.
      { test: { name: 'browser', environment: 'jsdom', include: [IN_BROWSER], isolate: false, testTimeout } },
    ],
  },
});
