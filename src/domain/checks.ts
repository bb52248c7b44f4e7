/** Rules that no single field can tell: links between entries, dates inside their month, private data. */
import type { Day } from './calendar/day.ts';
import { remember } from './remember.ts';
import { activityProblems } from './checks/activities.ts';
import { duplicateProblems } from './checks/duplicates.ts';
import type { EntryProblem, Known } from './checks/entry-problem.ts';
import { figureProblems } from './checks/figures.ts';
import { idProblems } from './checks/ids.ts';
import { linkProblems } from './checks/links.ts';
import { mapProblems } from './checks/map.ts';
import { nameProblems } from './checks/names.ts';
import { pastedProblems } from './checks/pasted.ts';
import { placeholderProblems } from './checks/placeholders.ts';
import { placeProblems } from './checks/places.ts';
import { privateDataProblems } from './checks/private-data.ts';
import { termProblems } from './checks/terms.ts';
import { workdaysProblems } from './checks/workdays.ts';
import type { CollectionName, Entries } from './schema/collections.ts';

export type { EntryProblem } from './checks/entry-problem.ts';

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
    ids: remember(
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
