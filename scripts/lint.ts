/** Runs ESLint and Prettier, and finds crowded folders and import cycles. `npm run format` fixes the formatting. */
import { spawnSync } from 'node:child_process';
import { importCycles } from './lint/cycles.ts';
import { crowdedFolders } from './lint/folders.ts';

const PROGRAMS = [
  ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
];

const runs = PROGRAMS.map((program) => spawnSync(process.execPath, program, { stdio: 'inherit' }));
const problems = [...crowdedFolders(), ...importCycles()];
for (const problem of problems) console.error(problem);
if (problems.length > 0 || runs.some(({ status }) => status !== 0)) process.exitCode = 1;
