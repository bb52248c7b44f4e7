/**
 * `node scripts/check.ts [folder] [--against <git ref>]`: reads content/ without Astro and prints every problem at once; exit 1 on any.
 * For valid content it lists the dates that new holiday notices move and, with `--against`, what was moved or removed since that
 * version without an announcement; exit 2 when there is no such version.
 */
import { resolve } from 'node:path';
import { noticeEffects } from '../src/domain/changes/notice-effects.ts';
import { contentFolder } from '../src/loading/files/content-folder.ts';
import { loadChecked } from '../src/loading/checked.ts';
import { runGuarded, unexpectedProblem } from '../src/loading/guard.ts';
import { handbookProblems } from '../src/loading/handbook-file.ts';
import { noticeLines } from '../src/loading/notice-lines.ts';
import { printProblems, type Problem } from '../src/loading/problems.ts';
import { makeWorld, type World } from '../src/domain/world.ts';
import { dayOrExit } from './build/build-day.ts';
import { checkAgainst } from './check/against.ts';
import { readArguments } from './check/arguments.ts';
import { runCommand } from './command-line/options.ts';
import { clashLines } from './check/clashes.ts';
import { characterProblems } from './check/characters.ts';

await runCommand(async () => {
  const { folder, against } = readArguments(process.argv.slice(2));
  await check(folder === undefined ? contentFolder() : resolve(folder), against);
});

async function check(folder: string, against: string | undefined): Promise<void> {
  const { entries, problems: inContent, fileCount } = await loadChecked(folder);
  const written = [...inContent, ...handbookProblems(folder)];
  const joined = written.length === 0 ? runGuarded(folder, entries, (good) => makeWorld(good, dayOrExit())) : undefined;
  const world = joined !== undefined && 'result' in joined ? joined.result : undefined;
  const problems = world
    ? await drawnProblems(folder, world)
    : [...written, ...(joined !== undefined && 'problem' in joined ? [joined.problem] : [])];
  if (!world || problems.length > 0) {
    console.error(`${printProblems(problems)}\n\n内容检查：${fileCount} 个文件，共 ${problems.length} 处要改`);
    process.exitCode = 1;
  } else {
    console.log(`内容检查：${fileCount} 个文件，没有问题`);
    if (against !== undefined) process.exitCode = checkAgainst(folder, against);
    const effects = noticeLines(noticeEffects(world.catalogue, world.catalogue.workdays, world.today));
    const clashes = clashLines(world);
    for (const lines of [effects, clashes]) if (lines !== '') console.log(lines);
  }
}

async function drawnProblems(folder: string, good: World): Promise<Problem[]> {
  try {
    return await characterProblems(folder, good);
  } catch (error) {
    return [unexpectedProblem(folder, error)];
  }
}
