/**
 * `npm run join -- <folder of summaries> --name 示例省 --out province`: makes the pages of a province (districts, search, map, coverage)
 * from the `data/summary.json` of the sites of its districts, which are built apart. Exit 1 if a summary cannot be read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '../src/env.ts';
import { openStore } from './build/generate/store.ts';
import { givenPath, parseOptions, runCommand, WrongArgument } from './command-line/options.ts';
import { provincePages } from './join/pages.ts';
import { readSummaries, UnreadableSummary } from './join/summaries.ts';

const USAGE = '例如：npm run join -- summaries --name 示例省 --out province';

await runCommand(() => {
  const { values, positionals } = parseOptions(
    {
      args: process.argv.slice(2),
      allowPositionals: true,
      options: { name: { type: 'string' }, out: { type: 'string' } },
    },
    USAGE,
  );
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1 || !values.name || !values.out) throw new WrongArgument(USAGE);
  try {
    writePages(givenPath(folder), values.name, givenPath(values.out));
  } catch (error) {
    if (!(error instanceof UnreadableSummary)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
});

/** Writes what has changed, and removes what does not belong to the pages: only in a folder that it made itself. */
function writePages(folder: string, name: string, out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'places.txt')))
    throw new WrongArgument(`${out} 里有别的文件，生成时会被删掉：请换一个空文件夹。`);
  const districts = readSummaries(folder);
  const store = openStore(out, join(env.CACHE_DIR ?? '.cache', 'stores', 'province.json'));
  for (const [file, text] of provincePages(name, districts)) store.put(file, undefined, Buffer.from(text));
  for (const file of ['style.css', 'search.mjs', 'search-page.mjs'])
    store.put(file, undefined, readFileSync(join(import.meta.dirname, 'join', file)));
  const { files, written } = store.publish();
  console.log(`${String(districts.length)}个区县，${String(files)}个文件，写了${String(written)}个`);
}
