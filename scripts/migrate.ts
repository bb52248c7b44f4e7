/**
 * `npm run migrate [-- --dry-run]`: rewrites the content to the forms of this version of the program and says what it changed, file by
 * file. What only a person can decide is left, and named by `npm run check`. Running it again changes nothing. Exit 1 for content of a
 * newer program; exit 2 for a wrong command line.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CONTENT_FORMAT } from '../src/domain/schema/site.ts';
import { migrated, type ContentText } from '../src/loading/migrations/migration.ts';
import { migrationsFrom } from '../src/loading/migrations/migrations.ts';
import { existingContent } from './command-line/content.ts';
import { parseOptions, runCommand } from './command-line/options.ts';
import { formatOf, withFormat } from './migrate/format.ts';
import { migrationText } from './migrate/text.ts';

const USAGE = '用法：npm run migrate [-- --dry-run]';

await runCommand(() => {
  const { values } = parseOptions(
    { args: process.argv.slice(2), options: { 'dry-run': { type: 'boolean', default: false } } },
    USAGE,
  );
  const folder = existingContent();
  const settings = join(folder, 'site.json');
  const before = readFileSync(settings, 'utf8');
  const format = formatOf(before);
  if (format > CONTENT_FORMAT) {
    console.error(
      `内容是第 ${String(format)} 版的写法，这个程序只懂到第 ${String(CONTENT_FORMAT)} 版：请把程序换成新的。`,
    );
    process.exitCode = 1;
    return;
  }
  const { files, changes } = migrated(filesOf(folder), migrationsFrom(format));
  const marked = withFormat(files.find(({ path }) => path === 'site.json')?.text ?? before, CONTENT_FORMAT);
  const written = [
    ...files.filter(({ path }) => path !== 'site.json'),
    ...(marked === before ? [] : [{ path: 'site.json', text: marked }]),
  ];
  if (!values['dry-run']) for (const { path, text } of written) writeFileSync(join(folder, path), text);
  console.log(
    migrationText({ from: format, to: CONTENT_FORMAT, changes, files: written.length, isDryRun: values['dry-run'] }),
  );
});

function filesOf(folder: string): ContentText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|json)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: relative(folder, file).replaceAll(sep, '/'), text: readFileSync(file, 'utf8') }))
    .filter(({ path }) => !path.startsWith('.'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
