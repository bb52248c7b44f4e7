/** How the build grows: `npm run bench -- [sizes…] [--profile]`. Sizes are numbers of activities. */
import { parseArgs } from 'node:util';
import { measureBuild, type Measured } from './bench/build.ts';
import { growthProblems, growthTable, growthVerdict } from './bench/growth.ts';

const SIZES = ['1000', '5000', '20000'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { profile: { type: 'boolean', default: false } } });
const sizes = (positionals.length ? positionals : SIZES).map((text) => {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is no number of activities. Write for example: npm run bench -- 1000 5000`);
  return Number(text);
});

const runs: Measured[] = [];
for (const size of sizes) {
  process.stderr.write(`${size} activities …\n`);
  runs.push(measureBuild(size, values));
}
console.log(growthTable(runs));
const problems = growthProblems(runs);
for (const problem of problems) console.log(`problem: ${problem}`);
console.log(`growth: ${growthVerdict(runs, problems)}`);
process.exitCode = problems.length ? 1 : 0;
