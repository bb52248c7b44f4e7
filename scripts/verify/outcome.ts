/** The outcome of a step, and the tables of outcomes. */
import { existsSync, readFileSync } from 'node:fs';
import type { Counts } from './reports.ts';
import type { Step } from './steps.ts';

export interface Outcome extends Counts {
  name: string;
  seconds: number;
  note?: string;
}

interface Run {
  code: number;
  report: string;
  seconds: number;
}

/** A step with a non-zero exit code has failed even if its report has no failure. */
export function outcome(step: Pick<Step, 'name' | 'counts'>, { code, report, seconds }: Run): Outcome {
  const base = { name: step.name, seconds };
  if (!step.counts) return { ...base, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!existsSync(report)) return { ...base, passed: 0, failed: 1, note: 'the test runner wrote no report' };
  const { passed, failed, skipped = [] } = step.counts(JSON.parse(readFileSync(report, 'utf8')));
  if (passed + failed === 0) return { ...base, passed, failed: 1, note: 'not a single test ran' };
  if (code !== 0 && failed === 0)
    return { ...base, passed, failed: 1, note: `no test failed, but the exit code is ${code}` };
  return { ...base, passed, failed, ...(skipped.length > 0 && { note: `skipped: ${skipped.join('; ')}` }) };
}

export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, seconds, passed, failed }) => [
    name,
    seconds.toFixed(1),
    String(passed),
    String(failed),
  ]);
  return [['step', 'seconds', 'passed', 'failed'], ...rows]
    .map(([name = '', ...numbers]) => name.padEnd(8) + numbers.map((text) => text.padStart(9)).join(''))
    .join('\n');
}

export function closingLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return `tests: ${sum('passed')} passed, ${sum('failed')} failed`;
}
