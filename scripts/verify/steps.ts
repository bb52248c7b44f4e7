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

const CONTENT: Step = { name: 'content', command: () => ['scripts/check.ts'], env: none };
/** Writes the types of Astro's modules, which the type check and ESLint read. */
const SYNC: Step = { name: 'sync', command: () => ['node_modules/astro/bin/astro.mjs', 'sync'], env: none };
const TYPES: Step = { name: 'types', command: () => ['node_modules/astro/bin/astro.mjs', 'check'], env: none };
const LINT: Step = { name: 'lint', command: () => ['scripts/lint.ts'], env: none };
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
};
const BUILD: Step = { name: 'build', command: () => ['scripts/build.ts'], env: none };
const TWICE: Step = { name: 'twice', command: () => ['scripts/verify/twice.ts'], env: none };
/** Only what changed is rendered, and the site is the same. */
const EDITS: Step = { name: 'edits', command: () => ['scripts/verify/edits.ts'], env: none };
const BUILT: Step = { name: 'built', command: () => ['scripts/built.ts'], env: none, showsOutput: true };
const E2E: Step = {
  name: 'e2e',
  command: () => ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'],
  env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  counts: playwrightCounts,
};
const ENGINES: Step = { name: 'engines', command: () => ['scripts/engines.ts'], env: none, showsOutput: true };

/** Steps of one stage run side by side: each keeps one processor busy, and neither needs what the other writes. */
const STAGES: readonly (readonly Step[])[] = [
  [CONTENT, SYNC],
  [TYPES, LINT],
  [UNIT],
  [BUILD, EDITS],
  [TWICE, BUILT],
  [E2E],
  [ENGINES],
];

export function stagesWith(names: readonly string[]): readonly (readonly Step[])[] {
  const known = STAGES.flat().map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Error(`There is no step "${unknown}". Steps are: ${known.join(', ')}.`);
  if (names.length === 0) return STAGES;
  return STAGES.map((stage) => stage.filter(({ name }) => names.includes(name))).filter((stage) => stage.length > 0);
}
