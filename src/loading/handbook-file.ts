import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { handbook } from '../domain/handbook/handbook.ts';
import { shownPath } from './files/content-folder.ts';
import type { Problem } from './problems.ts';

/** Checks that the handbook beside the content is up to date. Only the project's own content must have one. */
export function handbookProblems(root: string): Problem[] {
  const file = path.join(root, 'README.md');
  const exists = existsSync(file);
  if (!exists && root !== path.resolve('content')) return [];
  // Git may have converted the line endings.
  if (exists && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === handbook()) return [];
  return [
    { file: shownPath(file), found: exists ? '和字段的定义不一致' : '没有这个文件', fix: '请运行 npm run handbook' },
  ];
}
