/** The content at a commit of its git repository, read from git's objects without touching the work tree. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entries } from '../../domain/schema/collections.ts';
import { shownPath } from '../files/content-folder.ts';
import { git, readBlobs } from './git.ts';
import { readContent } from '../files/read-content.ts';

type ContentAtRef =
  | { entries: Entries; /** Files that fail today's schemas and are left out. */ unread: number }
  /** Why it cannot be read, in Chinese. */
  | { refused: string };

/**
 * @param folder a content/ folder in a git checkout
 * @param ref a branch, tag or commit
 */
export function contentAtRef(folder: string, ref: string): ContentAtRef {
  const prefix = git(folder, ['rev-parse', '--show-prefix'])?.toString().trim();
  if (prefix === undefined)
    return { refused: `${shownPath(folder)} 不在 git 仓库里（或没有装 git），没法和以前的版本比` };
  // Without --end-of-options, a ref that begins with a dash would be read as an option.
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    ?.toString()
    .trim();
  if (commit === undefined) return { refused: `git 里没有 “${ref}” 这个版本，${howToName(folder)}` };
  const blobs = listBlobs(folder, commit);
  if (blobs.length === 0) return { refused: `git 版本 “${ref}” 里没有 ${prefix || '内容文件夹'}` };
  const copy = mkdtempSync(path.join(tmpdir(), 'content-at-'));
  try {
    writeBlobs(folder, copy, blobs);
    const { entries, broken } = readContent(copy);
    return { entries, unread: [...broken.values()].reduce((sum, ids) => sum + ids.size, 0) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const howToName = (folder: string): string =>
  git(folder, ['rev-parse', '--is-shallow-repository'])?.toString().trim() === 'true'
    ? '这里只取了最近几次提交（浅克隆），请先运行 git fetch --unshallow'
    : '请写分支、标签或提交号，例如 HEAD（最近一次提交）';

interface Blob {
  id: string;
  /** Below the content folder. */
  name: string;
}

/** `ls-tree` lists paths relative to the folder in which it runs. */
function listBlobs(folder: string, commit: string): Blob[] {
  const listing = git(folder, ['ls-tree', '-r', '-z', commit, '--', '.'])?.toString() ?? '';
  return listing.split('\0').flatMap((line) => {
    const [, mode, id, name] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    // Symbolic links are not content.
    return mode === undefined || mode === LINK || id === undefined || name === undefined ? [] : [{ id, name }];
  });
}

const LINK = '120000';

function writeBlobs(folder: string, copy: string, blobs: readonly Blob[]): void {
  const contents = readBlobs(
    folder,
    blobs.map(({ id }) => id),
  );
  for (const [index, { name }] of blobs.entries()) {
    const file = path.join(copy, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents[index]!);
  }
}
