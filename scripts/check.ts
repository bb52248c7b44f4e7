/**
 * `node scripts/check.ts [folder] [--against <git ref>]`: reads content/ without Astro and prints every problem at once; exit 1 on any.
 * Of good content it tells what new notices of holidays do to the dates and, with `--against`, what was moved or taken away since that
 * version without a word; exit 2 when there is no such version.
 */
import { resolve } from 'node:path';
import { buildDay } from '../src/clock.ts';
import { buildCatalogue } from '../src/domain/catalogue.ts';
import { noticeEffects } from '../src/domain/notice-effects.ts';
import { contentFolder } from '../src/loading/content-folder.ts';
import { loadFromDisk } from '../src/loading/from-disk.ts';
import { handbookProblems } from '../src/loading/handbook-file.ts';
import { noticeLines } from '../src/loading/notice-lines.ts';
import { printProblems } from '../src/loading/problems.ts';
import { checkAgainst } from './check/against.ts';
import { readArguments } from './check/arguments.ts';

const asked = readArguments(process.argv.slice(2)) ?? process.exit(2);
const folder = asked.folder === undefined ? contentFolder() : resolve(asked.folder);
const { entries, problems: inContent, fileCount } = loadFromDisk(folder);
const problems = [...inContent, ...handbookProblems(folder)];
if (problems.length > 0) {
  console.error(`${printProblems(problems)}\n\n内容检查：${fileCount} 个文件，共 ${problems.length} 处要改`);
  process.exitCode = 1;
} else {
  console.log(`内容检查：${fileCount} 个文件，没有问题`);
  if (asked.against !== undefined) process.exitCode = checkAgainst(folder, asked.against);
  const catalogue = buildCatalogue(entries);
  const effects = noticeLines(noticeEffects(catalogue, catalogue.workdays, buildDay()));
  if (effects !== '') console.log(effects);
}
