/**
 * `node scripts/check.ts [folder] [--against <git ref>]`: reads content/ without Astro and prints every problem at once; exit 1 on any.
 * Of good content it tells what new notices of holidays do to the dates and, with `--against`, what was moved or taken away since that
 * version without a word; exit 2 when there is no such version.
 */
import { resolve } from 'node:path';
import { workCalendar } from '../src/domain/calendar/workdays.ts';
import { buildCatalogue } from '../src/domain/catalogue.ts';
import { noticeEffects } from '../src/domain/notice-effects.ts';
import { relationsOf } from '../src/domain/relations.ts';
import { scheduleOf } from '../src/domain/schedule.ts';
import type { Entries } from '../src/domain/schema/collections.ts';
import { contentFolder } from '../src/loading/content-folder.ts';
import { loadChecked } from '../src/loading/checked.ts';
import { handbookProblems } from '../src/loading/handbook-file.ts';
import { noticeLines } from '../src/loading/notice-lines.ts';
import { printProblems } from '../src/loading/problems.ts';
import type { World } from '../src/view-models/world.ts';
import { dayOrExit } from './build-day.ts';
import { checkAgainst } from './check/against.ts';
import { readArguments } from './check/arguments.ts';
import { characterProblems } from './check/characters.ts';

const asked = readArguments(process.argv.slice(2)) ?? process.exit(2);
const folder = asked.folder === undefined ? contentFolder() : resolve(asked.folder);
const { entries, problems: inContent, fileCount } = await loadChecked(folder);
const written = [...inContent, ...handbookProblems(folder)];
const world = written.length === 0 ? worldOf(entries) : undefined;
const problems = world ? await characterProblems(folder, world) : written;
if (!world || problems.length > 0) {
  console.error(`${printProblems(problems)}\n\n内容检查：${fileCount} 个文件，共 ${problems.length} 处要改`);
  process.exitCode = 1;
} else {
  console.log(`内容检查：${fileCount} 个文件，没有问题`);
  if (asked.against !== undefined) process.exitCode = checkAgainst(folder, asked.against);
  const effects = noticeLines(noticeEffects(world.catalogue, world.catalogue.workdays, world.today));
  if (effects !== '') console.log(effects);
}

function worldOf(good: Entries): World {
  const catalogue = buildCatalogue(good);
  const calendar = workCalendar(catalogue.workdays);
  const today = dayOrExit();
  return { catalogue, calendar, today, links: relationsOf(catalogue), schedule: scheduleOf(catalogue, calendar, today) };
}
