/** Reads the JSON reports of the test runners. */
export interface Counts {
  passed: number;
  failed: number;
  /** Groups of tests that did not run, because the machine lacks a program that they need. */
  skipped?: readonly string[];
}

interface VitestTest {
  status: string;
  ancestorTitles?: string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: VitestTest[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  /** Errors outside tests: a file that does not load, a server that does not start. */
  errors: unknown[];
}

export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = report as VitestReport;
  // A file that cannot be loaded has no tests, so count it as one failure.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending')
    .map(({ ancestorTitles = [] }) => ancestorTitles.at(-1) ?? '');
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: [...new Set(skipped)] };
}

export function playwrightCounts(report: unknown): Counts {
  const { stats, errors } = report as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
