import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closingLine, outcome, table } from './outcome.ts';
import { playwrightCounts, vitestCounts } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'outcome-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(report: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

const vitest = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [],
});
const unit = { name: 'unit', counts: vitestCounts };

test('counts a step without tests as one test', () => {
  expect(outcome({ name: 'lint' }, { code: 0, report: '', seconds: 1 })).toMatchObject({ passed: 1, failed: 0 });
  expect(outcome({ name: 'lint' }, { code: 2, report: '', seconds: 1 })).toMatchObject({ passed: 0, failed: 1 });
});

test('takes the counts of a test step from its report', () => {
  expect(outcome(unit, { code: 1, report: written(vitest(7, 2)), seconds: 1 })).toMatchObject({ passed: 7, failed: 2 });
});

test('fails without a report, without tests, and with a non-zero exit code', () => {
  expect(outcome(unit, { code: 0, report: join(folder, 'none.json'), seconds: 1 })).toMatchObject({
    passed: 0,
    failed: 1,
  });
  expect(outcome(unit, { code: 0, report: written(vitest(0, 0)), seconds: 1 })).toMatchObject({ failed: 1 });
  expect(outcome(unit, { code: 1, report: written(vitest(7, 0)), seconds: 1 })).toMatchObject({ passed: 7, failed: 1 });
});

test('counts a test file that does not load as a failure', () => {
  const report = { ...vitest(3, 0), testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(vitestCounts(report)).toMatchObject({ passed: 3, failed: 1 });
});

test('names the groups of tests that were skipped', () => {
  const skipped = { status: 'skipped', ancestorTitles: ['nginx', 'nginx (not installed)'] };
  const report = { ...vitest(3, 0), testResults: [{ status: 'passed', assertionResults: [skipped, skipped] }] };
  expect(outcome(unit, { code: 0, report: written(report), seconds: 1 })).toMatchObject({
    passed: 3,
    failed: 0,
    note: 'skipped: nginx (not installed)',
  });
});

test('counts a Playwright retry that passed as passed, and an error outside tests as a failure', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{ message: 'web server' }] };
  expect(playwrightCounts(report)).toEqual({ passed: 6, failed: 2 });
});

test('sums up in the closing line', () => {
  const outcomes = [
    { name: 'lint', seconds: 1.25, passed: 1, failed: 0 },
    { name: 'e2e', seconds: 30, passed: 20, failed: 3 },
  ];
  expect(closingLine(outcomes)).toBe('tests: 21 passed, 3 failed');
  expect(table(outcomes).split('\n')[2]).toMatch(/^e2e +30\.0 +20 +3$/);
});
