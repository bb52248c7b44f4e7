/**
 * Benchmarks of the search. `npm run bench:search` compares it with other engines (`-- 5000 20000`: numbers of activities); `-- years`
 * measures it with the ten years of a district, `--site <folder>` on the search page of a built site instead of building one.
 */
import { parseArgs } from 'node:util';
import { buildBenchSite } from '../growth/build.ts';
import { benchPeers } from './peers.ts';
import { worldFrom } from './world.ts';
import { measureYears, yearsProblems, yearsTable } from './years.ts';

const SIZES = ['5000', '20000'];
/** Of the site whose search page is used; its own index is not. */
const SITE_SIZE = 500;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { site: { type: 'string' } } });
if (positionals.includes('years')) await benchYears();
else await benchPeers((positionals.length ? positionals : SIZES).map(sizeOf));

async function benchYears(): Promise<void> {
  const rows = await measureYears(worldFrom('content'), values.site ?? (await buildBenchSite(SITE_SIZE)));
  console.log(yearsTable(rows));
  const problems = yearsProblems(rows);
  for (const problem of problems) console.log(`problem: ${problem}`);
  console.log(`years: ${problems.length === 0 ? 'all goals are met' : 'failed, see above'}`);
  if (problems.length > 0) process.exitCode = 1;
}

function sizeOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new Error(`"${text}" is not a number of activities. Example: npm run bench:search -- 5000`);
  return Number(text);
}
