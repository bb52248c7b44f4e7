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
export function unannounced({ is, present }: Pair, key: string, found: string, fix: string, pieces: object[]): Unannounced {
  const { collection, id, path } = present.written.get(is.key)!;
  return { collection, id, path: [...path, key], found: `“${is.title}”${found}`, fix, pieces };
}

/** Entries that were not there before. */
export function announcedSince({ was, is }: Pair): Activity['changes'] {
  const known = new Set(was.changes.map((change) => JSON.stringify(change)));
  return is.changes.filter((change) => !known.has(JSON.stringify(change)));
}

export const PASTE = '请在这一条的 "changes" 里加上';
