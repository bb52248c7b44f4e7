/** A folder shows what it holds at a glance: at most 20 files lie in it beside its subfolders. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const MAX_FILES = 20;
const ROOTS = ['src', 'scripts', 'e2e', 'docs', 'public'];
/** One file for each station, team and month: there are as many as the content has. */
const CONTENT = /(?:^|\/)content(?:\/|$)/;

/** @returns a sentence for every folder with too many files */
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
