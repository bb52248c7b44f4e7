/**
 * `node scripts/check.ts [folder] [--against <git ref>]`: reads content/ without Astro and prints every problem at once; exit 1 on any.
 * For valid content it lists the dates that new holiday notices move and, with `--against`, what was moved or removed since that
 * version without an announcement; exit 2 when there is no such version.
 */
import { noticeEffects } from '../src/domain/changes/notice-effects.ts';
import { contentFolder, shownPath } from '../src/loading/files/content-folder.ts';
import { deprecationLines } from '../src/loading/deprecations.ts';
import { loadChecked } from '../src/loading/checked.ts';
import { runGuarded, unexpectedProblem } from '../src/loading/guard.ts';
import { handbookProblems } from '../src/loading/handbook-file.ts';
import { noticeLines } from '../src/loading/notice-lines.ts';
import { printProblems, type Problem } from '../src/loading/problems.ts';
import type { Entries } from '../src/domain/schema/collections.ts';
import { makeWorld, type World } from '../src/domain/world.ts';
import { dayOrExit } from './build/build-day.ts';
import { checkAgainst } from './check/against.ts';
import { readArguments } from './check/arguments.ts';
import { reminderLines } from './check/reminders.ts';
import { refuseFolderAbove } from './command-line/content.ts';
import { givenPath, runCommand } from './command-line/options.ts';
import { schemaProblems } from './handbook/content-schemas.ts';
import { characterProblems } from './check/characters.ts';

await runCommand(async () => {
  const { folder, against } = readArguments(process.argv.slice(2));
  await check(folder === undefined ? contentFolder() : givenPath(folder), against);
});

async function check(folder: string, against: string | undefined): Promise<void> {
  const name = shownPath(folder);
  refuseFolderAbove(folder);
  const { entries, fileCount, problems, deprecations, isOlder, world } = await loadWorld(folder);
  if (world === undefined) {
    const hint = isOlder ? '\n内容要是旧版程序写的，先运行 npm run migrate，能自动改的它会改好' : '';
    console.error(
      `${printProblems(problems)}\n\n内容检查（${name}）：${fileCount} 个文件，共 ${problems.length} 处要改${hint}`,
    );
    process.exitCode = 1;
    return;
  }
  console.log(`内容检查（${name}）：${fileCount} 个文件，没有问题`);
  if (against !== undefined) process.exitCode = checkAgainst(folder, against);
  if (deprecations.length > 0) console.log(['下一版要改的（现在不影响发布）：', ...deprecations].join('\n'));
  const effects = noticeLines(noticeEffects(world.catalogue, world.catalogue.workdays, world.today));
  for (const lines of [effects, reminderLines(world, entries)]) if (lines !== '') console.log(lines);
}

interface Loaded {
  entries: Entries;
  fileCount: number;
  problems: readonly Problem[];
  /** What the next release will refuse. */
  deprecations: readonly string[];
  /** Whether the content may have the forms of a former version. */
  isOlder: boolean;
  /** Undefined if there are problems. */
  world: World | undefined;
}

/** Checks the files, then their entries together, then the characters in pictures; stops at the first of these with problems. */
async function loadWorld(folder: string): Promise<Loaded> {
  const { entries, problems: contentProblems, fileCount } = await loadChecked(folder);
  const isOlder = entries.site.some(({ data: { format } }) => format === undefined);
  const read = { entries, fileCount, isOlder, deprecations: deprecationLines(folder, entries) };
  const refused = (problems: readonly Problem[]): Loaded => ({ ...read, problems, world: undefined });
  const fileProblems = [...contentProblems, ...handbookProblems(folder), ...schemaProblems(folder)];
  if (fileProblems.length > 0) return refused(fileProblems);
  const made = runGuarded(folder, entries, (valid) => makeWorld(valid, dayOrExit()));
  if ('problem' in made) return refused([made.problem]);
  const missing = await missingCharacters(folder, made.result);
  return missing.length > 0 ? refused(missing) : { ...read, problems: [], world: made.result };
}

async function missingCharacters(folder: string, world: World): Promise<Problem[]> {
  try {
    return await characterProblems(folder, world);
  } catch (error) {
    return [unexpectedProblem(folder, error)];
  }
}
