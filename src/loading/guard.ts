/** Turns unexpected errors into problems of the file that causes them, as editors cannot read a stack trace. */
import path from 'node:path';
import { COLLECTIONS, type CollectionName, type Entries } from '../domain/schema/collections.ts';
import { shownPath } from './files/content-folder.ts';
import type { Problem } from './problems.ts';

/** @param run a pure function of the entries */
export function runGuarded<Result>(
  root: string,
  entries: Entries,
  run: (entries: Entries) => Result,
): { result: Result } | { problem: Problem } {
  try {
    return { result: run(entries) };
  } catch (error) {
    return { problem: unexpectedProblem(root, error, culprit(entries, run)) };
  }
}

/** @param file below the content folder, if known */
export function unexpectedProblem(root: string, error: unknown, file = ''): Problem {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return {
    file: shownPath(path.join(root, file)),
    found: `程序没料到${file === '' ? '内容里的某处' : '这个文件里的某处'}写法（${reason.slice(0, 80)}）`,
    fix: '请对照 content/README.md 看看最近改的地方；改不好就把文件发给维护网站的人，例如先改回上一次的内容',
  };
}

/** The first entry without which there is no error. site.json cannot be left out, so it is blamed last. */
function culprit(entries: Entries, run: (entries: Entries) => unknown): string | undefined {
  for (const collection of Object.keys(entries) as CollectionName[]) {
    for (const { id } of entries[collection]) {
      const others = {
        ...entries,
        [collection]: (entries[collection] as { id: string }[]).filter((entry) => entry.id !== id),
      };
      if (collection !== 'site' && succeeds(() => run(others))) return fileOf(collection, id);
    }
  }
  return entries.site.length > 0 ? 'site.json' : undefined;
}

function succeeds(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

function fileOf(collection: CollectionName, id: string): string {
  const { folder, segments, format } = COLLECTIONS[collection];
  return segments.length === 0 ? folder : `${folder}/${id}.${format}`;
}
