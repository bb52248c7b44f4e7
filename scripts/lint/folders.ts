/** Finds folders with more than 20 files, not counting subfolders. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const MAX_FILES = 20;
const ROOTS = ['src', 'scripts', 'e2e', 'docs', 'public'];
/** Content has one file per station, team and month, in any number. */
const CONTENT = /(?:^|\/)content(?:\/|$)/;

/** @returns one message per folder with too many files */
export function crowdedFolders(roots: readonly string[] = ROOTS): string[] {
  return roots
    .flatMap(foldersBelow)
    .filter((folder) => !CONTENT.test(folder))
    .flatMap((folder) => {
      const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length;
      return files <= MAX_FILES
        ? []
        : `${folder} has ${String(files)} files, at most ${String(MAX_FILES)}: move those of one subject to a subfolder.`;
    });
}

function foldersBelow(root: string): string[] {
  const below = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [root, ...below.map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))].sort();
}
