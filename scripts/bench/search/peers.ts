/** Quality, size and speed of the search next to those of other engines. */
import { existsSync } from 'node:fs';
import { writeBenchContent } from '../growth/content.ts';
import { enginesOf, gzipped } from './engines.ts';
import { qualityTable, ratios, SPEED_HEAD, speedRow, table } from './report.ts';
import { variedDocuments } from './varied.ts';
import { goldenOf, heldOutOf, worldFrom, worldOf, type SearchWorld } from './world.ts';

type Queries = Parameters<typeof speedRow>[2];

/** @param sizes numbers of activities */
export async function benchPeers(sizes: readonly number[]): Promise<void> {
  const real = worldFrom('content');
  const engines = await enginesOf(real);
  const golden = goldenOf(real);

  console.log(await qualityTable('Queries written by hand, real content', golden, real, engines));
  const heldOut = heldOutOf(real);
  console.log(await qualityTable('Queries made by rule, real content', heldOut, real, engines));
  const { core, summaries, rest } = real.files;
  const sizesOfFiles = [core, summaries, rest].map(({ text }) => (gzipped(text) / 1000).toFixed(1));
  console.log(`\n## Files, gzip kB\n\n${table([['core', 'summaries', 'rest'], sizesOfFiles])}`);

  const queries = { warm: heldOut.map(({ query }) => query), timed: golden.map(({ query }) => query) };
  const rows: string[][] = await speedRows('real', real, queries);
  for (const size of sizes) {
    process.stderr.write(`${size} activities …\n`);
    rows.push(
      ...(await speedRows(`generated ${size}`, generated(size), queries)),
      ...(await speedRows(`mixed ${size}`, worldOf(variedDocuments(real.documents, size)), queries)),
    );
  }
  console.log(
    `\n## Size and speed (a keystroke is one query that is being typed)\n\n${table([[...SPEED_HEAD, 'p95 of this'], ...ratios(rows)])}`,
  );
}

async function speedRows(name: string, world: SearchWorld, queries: Queries): Promise<string[][]> {
  const speeds: string[][] = [];
  for (const engine of await enginesOf(world))
    speeds.push(await speedRow(name, world.documents.length, queries, engine));
  return speeds;
}

function generated(size: number): SearchWorld {
  const folder = `.cache/bench/search-${size}`;
  if (!existsSync(folder)) writeBenchContent(folder, size);
  return worldFrom(folder);
}
