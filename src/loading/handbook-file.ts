import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { handbook } from '../domain/handbook/handbook.ts';
import { shownPath } from './files/content-folder.ts';
import type { Problem } from './problems.ts';

/** Whether the handbook beside the content still says what the schemas say. Only the site's own content must have one. */
export function handbookProblems(root: string): Problem[] {
  const file = path.join(root, 'README.md');
  const there = existsSync(file);
  if (!there && root !== path.resolve('content')) return [];
  // Git may have turned the line ends.
  if (there && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === handbook()) return [];
  return [
    { file: shownPath(file), found: there ? '和字段的定义不一致' : '没有这个文件', fix: '请运行 npm run handbook' },
  ];
}
