/** ESLint, then Prettier; both say everything that they find. `npm run format` mends what Prettier finds. */
import { spawnSync } from 'node:child_process';

const PROGRAMS = [
  ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
];

const runs = PROGRAMS.map((program) => spawnSync(process.execPath, program, { stdio: 'inherit' }));
if (runs.some(({ status }) => status !== 0)) process.exitCode = 1;
