/** What nobody foresaw must not end in a stack: it is told as a problem of the file that it comes from. */
import path from 'node:path';
import { COLLECTIONS, type CollectionName, type Entries } from '../domain/schema/collections.ts';
import { shownPath } from './files/content-folder.ts';
import type { Problem } from './problems.ts';

/** @param run a pure function of the entries. @return what it gives, or the problem in its place. */
export function guarded<Result>(
  root: string,
  entries: Entries,
  run: (entries: Entries) => Result,
): { result: Result } | { problem: Problem } {
  try {
    return { result: run(entries) };
  } catch (error) {
    return { problem: unforeseen(root, error, culprit(entries, run)) };
  }
}

/** @param file below the content folder, where it is known */
export function unforeseen(root: string, error: unknown, file = ''): Problem {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return {
    file: shownPath(path.join(root, file)),
    found: `程序没料到${file === '' ? '内容里的某处' : '这个文件里的某处'}写法（${reason.slice(0, 80)}）`,
    fix: '请对照 content/README.md 看看最近改的地方；改不好就把文件发给维护网站的人，例如先改回上一次的内容',
  };
}

/** The first entry without which all goes well. Only the site's own file cannot be left out. */
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

export function fileOf(collection: CollectionName, id: string): string {
  const { folder, segments, format } = COLLECTIONS[collection];
  return segments.length === 0 ? folder : `${folder}/${id}.${format}`;
}
