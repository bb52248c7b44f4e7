/** The steps of verify. Each command runs in the Node that runs this file, whatever is on PATH. */
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
  /** Names of steps that write what this one reads. */
  after?: readonly string[];
  /** Keeps every processor busy, where other steps keep one. */
  isParallel?: true;
}

const none = () => ({});

const CONTENT: Step = { name: 'content', command: () => ['scripts/check.ts'], env: none };
/** Writes the types of Astro's modules, which the type check and ESLint read. */
const SYNC: Step = { name: 'sync', command: () => ['node_modules/astro/bin/astro.mjs', 'sync'], env: none };
const TYPES: Step = {
  name: 'types',
  command: () => ['node_modules/astro/bin/astro.mjs', 'check'],
  env: none,
  after: ['sync'],
};
const LINT: Step = { name: 'lint', command: () => ['scripts/lint.ts'], env: none, after: ['sync'] };
const FORMAT: Step = {
  name: 'format',
  command: () => ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  env: none,
};
const UNIT: Step = {
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
  isParallel: true,
};
const BUILD: Step = { name: 'build', command: () => ['scripts/build.ts'], env: none };
const TWICE: Step = { name: 'twice', command: () => ['scripts/verify/twice.ts'], env: none };
/** Only what changed is rendered, and the site is the same. */
const EDITS: Step = { name: 'edits', command: () => ['scripts/verify/edits.ts'], env: none };
const BUILT: Step = {
  name: 'built',
  command: () => ['scripts/built.ts'],
  env: none,
  showsOutput: true,
  after: ['build'],
};
const E2E: Step = {
  name: 'e2e',
  command: () => ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'],
  env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  counts: playwrightCounts,
  isParallel: true,
};
const ENGINES: Step = { name: 'engines', command: () => ['scripts/engines.ts'], env: none, showsOutput: true };

/** In the order in which they start (see schedule.ts): long ones first, so that the last two end together. */
const STEPS: readonly Step[] = [SYNC, CONTENT, LINT, TYPES, EDITS, BUILD, TWICE, BUILT, ENGINES, FORMAT, UNIT, E2E];

/** @returns the steps with these names, or all without names. @throws for an unknown name */
export function stepsNamed(names: readonly string[]): readonly Step[] {
  const known = STEPS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Error(`There is no step "${unknown}". Steps are: ${known.join(', ')}.`);
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}
