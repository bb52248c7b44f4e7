import type { Day } from '../calendar/day.ts';
import type { Activity } from '../catalogue.ts';
import type { EntryProblem } from '../checks/entry-problem.ts';
import type { ContentState } from './content-state.ts';

/** A problem, with what belongs into the file: each piece a value to be written as JSON, or a line as it stands there. */
export interface Unannounced extends EntryProblem {
  pieces: (object | string)[];
}

/** One activity in both states. */
export interface Pair {
  was: Activity;
  is: Activity;
  old: ContentState;
  present: ContentState;
  today: Day;
}

/** A change of the activity as it stands now; `key` is its field that changed. */
export function unannounced(
  { is, present }: Pair,
  key: string,
  found: string,
  fix: string,
  pieces: object[],
): Unannounced {
  const { collection, id, path } = present.written.get(is.key)!;
  return { collection, id, path: [...path, key], found: `“${is.title}”${found}`, fix, pieces };
}

/** Entries that were not there before. */
export function announcedSince({ was, is }: Pair): Activity['changes'] {
  const known = new Set(was.changes.map((change) => JSON.stringify(change)));
  return is.changes.filter((change) => !known.has(JSON.stringify(change)));
}

export const PASTE = '请在这一条的 "changes" 里加上';

/** What is to be written, and whether it takes the place of what is announced of the same now. */
export interface Following {
  pieces: Activity['changes'][number][];
  replaces: boolean;
}

/**
 * An announcement says what was in force before it, so that one that was taken away or rewritten is written back first.
 * @param isSame whether a change is of the same kind, of the same dates
 */
export function following(
  { was, is }: Pair,
  entry: Activity['changes'][number],
  isSame: (change: Activity['changes'][number]) => boolean,
): Following {
  const [before, now] = [was.changes.filter(isSame), is.changes.filter(isSame)];
  if (JSON.stringify(before) === JSON.stringify(now)) return { pieces: [entry], replaces: false };
  return { pieces: [...before, entry], replaces: now.length > 0 };
}

export function pasteWords(followings: readonly Following[]): string {
  const kinds = new Set(
    followings.filter(({ replaces }) => replaces).flatMap(({ pieces }) => pieces.map(({ kind }) => kind)),
  );
  return kinds.size === 0 ? PASTE : `已经公布过的不能改写，请把 "changes" 里这几条${[...kinds].join('、')}换成`;
}
