/**
 * `npm run papers -- --since <git ref> [--json]`: lists the stations whose printed papers of this or later months are out of date since
 * that version, and why. Only what paper shows counts. Exit 2 when there is no such version.
 */
import { monthOf } from '../src/domain/calendar/day.ts';
import { contentAtRef } from '../src/loading/git/at-git-ref.ts';
import { contentFolder } from '../src/loading/files/content-folder.ts';
import { loadFromDisk } from '../src/loading/from-disk.ts';
import { stalePapers } from '../src/view-models/papers/stale.ts';
import { makeWorld } from '../src/domain/world.ts';
import { dayOrExit } from './build/build-day.ts';
import { readOptions } from './papers/options.ts';
import { papersText } from './papers/text.ts';
import { WrongArgument } from './report/options.ts';

try {
  const { since, json } = readOptions(process.argv.slice(2));
  const folder = contentFolder();
  const { entries, problems } = loadFromDisk(folder);
  if (problems.length > 0) throw new WrongArgument(`内容有 ${problems.length} 处要改，先运行 npm run check。`);
  const before = contentAtRef(folder, since);
  if ('refused' in before) throw new WrongArgument(before.refused);
  if (before.entries.site.length === 0)
    throw new WrongArgument(`“${since}” 里的 site.json 照现在的写法读不懂，没法比，请写一个晚些的版本。`);
  if (before.unread > 0) console.error(`“${since}” 里有 ${before.unread} 个文件照现在的写法读不懂，没有比。`);
  const today = dayOrExit();
  // Each state with the holidays and school terms that it knew of: paper does not learn.
  const stale = stalePapers(makeWorld(before.entries, today), makeWorld(entries, today), monthOf(today));
  console.log(json ? JSON.stringify({ since, today, stale }, undefined, 2) : papersText(stale, since));
} catch (error) {
  if (!(error instanceof WrongArgument)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
