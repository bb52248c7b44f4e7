/** The files of a content folder, as migrations read and write them. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { COLLECTIONS } from '../../src/domain/schema/collections.ts';
import { listContent } from '../../src/loading/files/content-files.ts';
import { shownPath } from '../../src/loading/files/content-folder.ts';
import { parseFields } from '../../src/loading/files/read-content.ts';
import type { ContentText } from '../../src/loading/migrations/migration.ts';
import type { Problem } from '../../src/loading/problems.ts';
import { formatOf } from './format.ts';

export const SETTINGS = 'site.json';

interface Folder {
  /** With the line ends of Unix. */
  files: ContentText[];
  /** Version of the forms; meaningless if there are problems. */
  format: number;
  /** Files that cannot be parsed: nobody knows what a migration would have to change in them. */
  problems: Problem[];
}

export function readFolder(root: string): Folder {
  const { files, misplaced } = listContent(root);
  const folder: Folder = { files: [], format: 0, problems: [] };
  for (const { path, found, fix } of misplaced)
    if (path === SETTINGS) folder.problems.push({ file: shownPath(join(root, path)), found, fix });
  for (const { collection, path } of files) {
    const file = shownPath(join(root, path));
    const bytes = readFileSync(join(root, path));
    const parsed = parseFields(COLLECTIONS[collection].format, bytes);
    if ('problems' in parsed) {
      folder.problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
      continue;
    }
    folder.files.push({ path, text: bytes.toString('utf8').replaceAll('\r\n', '\n') });
    if (path !== SETTINGS) continue;
    const format = formatOf(parsed.value);
    if (typeof format === 'number') folder.format = format;
    else folder.problems.push({ file, line: parsed.lineOf(['format']), ...format });
  }
  return folder;
}

/**
 * Writes all files, in their order, or none: first beside the old ones, under names that are no content. Line ends stay as they are.
 * @param files below `root`, which exist
 */
export function writeFiles(root: string, files: readonly ContentText[]): void {
  const steps = files.map(({ path, text }) => ({
    text,
    file: join(root, path),
    unfinished: join(root, dirname(path), `.${basename(path)}.${String(process.pid)}`),
  }));
  try {
    for (const { text, file, unfinished } of steps) {
      const isWindows = readFileSync(file, 'utf8').includes('\r\n');
      writeFileSync(unfinished, isWindows ? text.replaceAll('\n', '\r\n') : text);
    }
  } catch (error) {
    for (const { unfinished } of steps) rmSync(unfinished, { force: true });
    throw error;
  }
  for (const { file, unfinished } of steps) renameSync(unfinished, file);
}
