/**
 * `npm run papers -- --since <git ref> [--json]`: lists the stations whose printed papers of this or later months are out of date since
 * that version, and why. Only what paper shows counts. Exit 2 when there is no such version.
 */
import { monthOf } from '../src/domain/calendar/day.ts';
import { contentAtRef } from '../src/loading/git/at-git-ref.ts';
import { stalePapers } from '../src/view-models/papers/stale.ts';
import { makeWorld } from '../src/domain/world.ts';
import { dayOrExit } from './build/build-day.ts';
import { existingContent } from './command-line/content.ts';
import { runCommand, WrongArgument } from './command-line/options.ts';
import { validContent } from './command-line/valid-content.ts';
import { readOptions } from './papers/options.ts';
import { papersText } from './papers/text.ts';

await runCommand(() => {
  const { since, json } = readOptions(process.argv.slice(2));
  const folder = existingContent();
  const entries = validContent(folder);
  const before = contentAtRef(folder, since);
  if ('refused' in before) throw new WrongArgument(before.refused);
  if (before.entries.site.length === 0)
    throw new WrongArgument(`“${since}” 里的 site.json 照现在的写法读不懂，没法比，请写一个晚些的版本。`);
  if (before.unread > 0) console.error(`“${since}” 里有 ${before.unread} 个文件照现在的写法读不懂，没有比。`);
  const today = dayOrExit();
  // Each version with its own holidays and school terms: paper shows what was known when it was printed.
  const stale = stalePapers(makeWorld(before.entries, today), makeWorld(entries, today), monthOf(today));
  console.log(json ? JSON.stringify({ since, today, stale }, undefined, 2) : papersText(stale, since));
});
