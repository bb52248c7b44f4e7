/** The steps of verify in order. Each command runs in the Node that runs this file, whatever is on PATH. */
import { playwrightCounts, vitestCounts, type Counts } from './reports.ts';

export interface Step {
  name: string;
  /** `report` is where a test runner writes its JSON. */
  command: (report: string) => string[];
  env: (report: string) => Record<string, string>;
  /** How many tests passed and failed; a step without it counts as one test. */
  counts?: (report: unknown) => Counts;
  /** Prints the output even when the step passes. */
  showsOutput?: true;
}

const none = () => ({});

const STEPS: readonly Step[] = [
  { name: 'content', command: () => ['scripts/check.ts'], env: none },
  { name: 'types', command: () => ['node_modules/astro/bin/astro.mjs', 'check'], env: none },
  { name: 'lint', command: () => ['scripts/lint.ts'], env: none },
  {
    name: 'unit',
    command: (report) => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env: none,
    counts: vitestCounts,
  },
  { name: 'build', command: () => ['scripts/astro.ts', 'build'], env: none },
  { name: 'twice', command: () => ['scripts/verify/twice.ts'], env: none },
  { name: 'built', command: () => ['scripts/built.ts'], env: none, showsOutput: true },
  {
    name: 'e2e',
    command: () => ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    counts: playwrightCounts,
  },
  { name: 'engines', command: () => ['scripts/engines.ts'], env: none, showsOutput: true },
];

export function stepsNamed(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => STEPS.every((step) => step.name !== name));
  if (unknown)
    throw new Error(`There is no step "${unknown}". Steps are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}
