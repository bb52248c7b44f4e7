/**
 * `npm run migrate [-- --dry-run]`: rewrites the content to the forms of this version of the program and says what it changed, file by
 * file. What only a person can decide is left, and named by `npm run check`. Running it again changes nothing. Exit 1 for content of a
 * newer program, or with files that cannot be parsed, and then it writes nothing; exit 2 for a wrong command line.
 */
import { CONTENT_FORMAT } from '../src/domain/schema/site.ts';
import { migrated } from '../src/loading/migrations/migration.ts';
import { migrationsFrom } from '../src/loading/migrations/migrations.ts';
import { printProblems } from '../src/loading/problems.ts';
import { existingContent, newerFormat } from './command-line/content.ts';
import { parseOptions, runCommand } from './command-line/options.ts';
import { readFolder, SETTINGS, writeFiles } from './migrate/folder.ts';
import { withFormat } from './migrate/format.ts';
import { migrationText } from './migrate/text.ts';

const USAGE = '用法：npm run migrate [-- --dry-run]';

await runCommand(() => {
  const { values } = parseOptions(
    { args: process.argv.slice(2), options: { 'dry-run': { type: 'boolean', default: false } } },
    USAGE,
  );
  const folder = existingContent();
  const { files: all, format, problems } = readFolder(folder);
  if (format > CONTENT_FORMAT) {
    console.error(newerFormat(folder, format));
    process.exitCode = 1;
    return;
  }
  if (problems.length > 0) {
    console.error(
      `${printProblems(problems)}\n\n有 ${problems.length} 处读不出来，什么都没有写。改好了再运行 npm run migrate。`,
    );
    process.exitCode = 1;
    return;
  }
  const { files, changes } = migrated(all, migrationsFrom(format));
  const before = all.find(({ path }) => path === SETTINGS)!.text;
  const marked = withFormat(files.find(({ path }) => path === SETTINGS)?.text ?? before, CONTENT_FORMAT);
  // The version last: a run that was interrupted is taken up again.
  const written = [
    ...files.filter(({ path }) => path !== SETTINGS),
    ...(marked === before ? [] : [{ path: SETTINGS, text: marked }]),
  ];
  if (!values['dry-run']) writeFiles(folder, written);
  console.log(
    migrationText({ from: format, to: CONTENT_FORMAT, changes, files: written.length, isDryRun: values['dry-run'] }),
  );
});
