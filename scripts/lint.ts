/** Runs ESLint, and finds crowded folders, import cycles, and packages that commands of editors lack. */
import { spawnSync } from 'node:child_process';
import { importCycles } from './lint/cycles.ts';
import { crowdedFolders } from './lint/folders.ts';
import { uninstalledPackages } from './lint/packages.ts';

const eslint = ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'];
const { status } = spawnSync(process.execPath, eslint, { stdio: 'inherit' });
const problems = [...crowdedFolders(), ...importCycles(), ...uninstalledPackages()];
for (const problem of problems) console.error(problem);
if (problems.length > 0 || status !== 0) process.exitCode = 1;
