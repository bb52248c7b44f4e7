import type { Day } from '../calendar/day.ts';
import type { Activity } from '../catalogue.ts';
import type { EntryProblem } from '../checks/entry-problem.ts';
import type { ContentState } from './content-state.ts';

/** An unannounced change, with the text to add to the file: values to be written as JSON, or verbatim lines. */
export interface Unannounced extends EntryProblem {
  pieces: (object | string)[];
}

/** One activity (`was`, `is`) in both states (`old`, `present`). */
export interface Pair {
  was: Activity;
  is: Activity;
  old: ContentState;
  present: ContentState;
  today: Day;
}

/** @param key the changed field of the activity */
export function unannounced(
  { is, present }: Pair,
  key: string,
  found: string,
  fix: string,
  pieces: object[],
): Unannounced {
  const { collection, id, path } = present.sourceEntries.get(is.key)!;
  return { collection, id, path: [...path, key], found: `“${is.title}”${found}`, fix, pieces };
}

/** Entries of `changes` that are new. */
export function announcedSince({ was, is }: Pair): Activity['changes'] {
  const old = new Set(was.changes.map((change) => JSON.stringify(change)));
  return is.changes.filter((change) => !old.has(JSON.stringify(change)));
}

export const PASTE = '请在这一条的 "changes" 里加上';

/** Entries to write into `changes`, and whether they replace the present ones of the same kind and dates. */
interface Insertion {
  pieces: Activity['changes'][number][];
  replaces: boolean;
}

/**
 * An announcement names the value in force before it, so removed or edited announcements must be restored first.
 * @param isSame whether a change is of the same kind, of the same dates
 */
export function insertionFor(
  { was, is }: Pair,
  entry: Activity['changes'][number],
  isSame: (change: Activity['changes'][number]) => boolean,
): Insertion {
  const [before, now] = [was.changes.filter(isSame), is.changes.filter(isSame)];
  if (JSON.stringify(before) === JSON.stringify(now)) return { pieces: [entry], replaces: false };
  return { pieces: [...before, entry], replaces: now.length > 0 };
}

export function pasteWords(insertions: readonly Insertion[]): string {
  const kinds = new Set(
    insertions.filter(({ replaces }) => replaces).flatMap(({ pieces }) => pieces.map(({ kind }) => kind)),
  );
  return kinds.size === 0 ? PASTE : `已经公布过的不能改写，请把 "changes" 里这几条${[...kinds].join('、')}换成`;
}
