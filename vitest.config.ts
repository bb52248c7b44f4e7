import { defineConfig } from 'vitest/config';

/** The reader's zone must not matter: west of, at, and far behind Shanghai. */
const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'];
/** Proves that setting the zone had an effect, so it runs in each of them. */
const ZONE_PROOF = 'scripts/verify/zones.test.ts';
/** Make no dates, so that one zone is enough: reading files, drawing pictures, and submitting to a code host. */
const WITHOUT_DATES = ['src/{loading,images}/**/*.test.ts', 'src/domain/hosts/*.test.ts'];
/** Processors may be busy with something else: only a test that hangs fails for its time, and so does what it prepares. */
const testTimeout = 240_000;
/** The code under test is pure, or tests restore what they change, so that files share a process, which starts and imports once. */
const shared = { isolate: false, testTimeout, hookTimeout: testTimeout };
const IN_BROWSER = 'src/{browser,islands,components}/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      ...ZONES.map((zone) => ({
        test: {
          name: zone,
          env: { TZ: zone },
          include: ['src/**/*.test.ts', ZONE_PROOF],
          exclude: [IN_BROWSER, ...WITHOUT_DATES],
          ...shared,
        },
      })),
      { test: { name: 'without dates', include: WITHOUT_DATES, ...shared } },
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'], exclude: [ZONE_PROOF], ...shared } },
      // Each file gets its own document, but loading jsdom takes longer than most files.
      { test: { name: 'browser', environment: 'jsdom', include: [IN_BROWSER], ...shared } },
    ],
  },
});
