/** The content as it was at a commit of its git repository: read from git's own objects, so that the work tree stays as it is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entries } from '../../domain/schema/collections.ts';
import { shownPath } from '../files/content-folder.ts';
import { git } from './git.ts';
import { readContent } from '../files/read-content.ts';

export type ContentAtRef =
  | { entries: Entries; /** Files that today's schemas cannot read; they were not compared. */ unread: number }
  /** Why it cannot be read, for the person who asked. */
  | { refused: string };

/** @param folder a content/ folder inside of a git checkout; @param ref anything that git understands: a branch, a tag, a commit. */
export function contentAtRef(folder: string, ref: string): ContentAtRef {
  const prefix = git(folder, ['rev-parse', '--show-prefix'])?.toString().trim();
  if (prefix === undefined)
    return { refused: `${shownPath(folder)} 不在 git 仓库里（或没有装 git），没法和以前的版本比` };
  // What begins with a dash would be taken for an option.
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    ?.toString()
    .trim();
  if (commit === undefined)
    return {
      refused: `git 里没有 “${ref}” 这个版本，请写分支、标签或提交号，例如 origin/main；只取了最近几次提交的（浅克隆），请先 git fetch --unshallow`,
    };
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

interface Blob {
  id: string;
  /** Below the content folder. */
  name: string;
}

/** Git's folder tells its own paths from the folder it is asked in. */
function listBlobs(folder: string, commit: string): Blob[] {
  const listing = git(folder, ['ls-tree', '-r', '-z', commit, '--', '.'])?.toString() ?? '';
  return listing.split('\0').flatMap((line) => {
    const [, mode, id, name] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    // Links and what lies outside are no content.
    return mode === undefined || mode === LINK || id === undefined || name === undefined ? [] : [{ id, name }];
  });
}

const LINK = '120000';

/** One process for all files: `cat-file --batch` answers `<id> blob <size>`, a line end, so many bytes, a line end. */
function writeBlobs(folder: string, copy: string, blobs: readonly Blob[]): void {
  const answers = git(folder, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''))!;
  let at = 0;
  for (const { name } of blobs) {
    const end = answers.indexOf('\n', at);
    const size = Number(answers.toString('latin1', at, end).split(' ')[2]);
    const file = path.join(copy, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, answers.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
}
