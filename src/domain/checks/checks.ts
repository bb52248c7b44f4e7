/** Rules that no single field can tell: links between entries, dates inside their month, private data. */
import type { Day } from '../calendar/day.ts';
import { memoize } from '../memoize.ts';
import { activityProblems } from './activity/activities.ts';
import { duplicateProblems } from './duplicates.ts';
import type { EntryProblem, Known } from './entry-problem.ts';
import { figureProblems } from './figures.ts';
import { idProblems } from './ids.ts';
import { linkProblems } from './links.ts';
import { mapProblems } from './map.ts';
import { nameProblems } from './text/names.ts';
import { pastedProblems } from './text/pasted.ts';
import { placeholderProblems } from './text/placeholders.ts';
import { placeProblems } from './text/places.ts';
import { privateDataProblems } from './text/private-data.ts';
import { termProblems } from './text/terms.ts';
import { workdaysProblems } from './workdays.ts';
import type { CollectionName, Entries } from '../schema/collections.ts';

export type { EntryProblem } from './entry-problem.ts';

/**
 * Every problem at once.
 * @param today no announcement is made after it
 * @param broken lists entries whose file exists but did not pass its schema, so that a slip in one file
 * does not show as dangling links in twenty others.
 */
export function checkEntries(
  entries: Entries,
  today: Day,
  broken: ReadonlyMap<CollectionName, ReadonlySet<string>> = new Map(),
): EntryProblem[] {
  const known: Known = {
    ids: memoize(
      (collection) => new Set([...entries[collection].map(({ id }) => id), ...(broken.get(collection) ?? [])]),
    ),
  };
  const problems = [
    ...linkProblems(entries, known),
    ...idProblems(entries),
    ...placeProblems(entries),
    ...activityProblems(entries, today),
    ...mapProblems(entries),
    ...termProblems(entries),
    ...workdaysProblems(entries),
    ...figureProblems(entries),
    ...nameProblems(entries),
    ...placeholderProblems(entries),
    ...duplicateProblems(entries),
    ...privateDataProblems(entries),
  ];
  return [...problems, ...pastedProblems(entries, problems)];
}
