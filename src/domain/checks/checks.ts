/** Checks across fields and entries: references, dates within their month, private data. */
import type { Day } from '../calendar/day.ts';
import { memoize } from '../memoize.ts';
import { activityContext, activityProblems } from './activity/activities.ts';
import { correctionProblems } from './facts/corrections.ts';
import { discrepancyProblems } from './facts/discrepancies.ts';
import { conceptProblems } from './facts/concepts.ts';
import { duplicateProblems } from './duplicates.ts';
import { everyEntry, type AnyEntry, type EntryProblem, type IdsOf } from './entry-problem.ts';
import { formatProblems } from './format.ts';
import { figureProblems } from './facts/figures.ts';
import { futureProblems } from './facts/future.ts';
import { honourProblems, standardProblems } from './facts/honours.ts';
import { idProblems } from './ids.ts';
import { linkProblems, linkTargets } from './links.ts';
import { publicationProblems } from './facts/publications.ts';
import { consentProblems } from './facts/photo-consent.ts';
import { codeHostProblems } from './code-host.ts';
import { mapProblems } from './map.ts';
import { colourProblems } from './site-colours.ts';
import { nameProblems } from './text/names.ts';
import { pastedProblems } from './text/pasted.ts';
import { placeholderProblems } from './text/placeholders.ts';
import { orderChannelProblems } from './order-channels.ts';
import { placeProblems } from './text/places.ts';
import { privateDataProblems, publicTexts } from './text/private-data.ts';
import { termProblems } from './text/terms.ts';
import { workdaysProblems } from './workdays.ts';
import type { CollectionName, Entries } from '../schema/collections.ts';

export { publicTexts } from './text/private-data.ts';
export { everyEntry, type AnyEntry, type EntryProblem } from './entry-problem.ts';

/**
 * @returns all problems at once
 * @param today the latest possible day of an announcement
 * @param broken ids of entries whose file exists but failed its schema, so that a mistake in one file is not reported
 * as dangling references in twenty others
 * @param unchecked the entries whose texts, references and activities are checked: others had no problem when they were checked with
 * the same `sharedByChecks`, today or earlier
 */
export function checkEntries(
  entries: Entries,
  today: Day,
  broken: ReadonlyMap<CollectionName, ReadonlySet<string>> = new Map(),
  unchecked: readonly AnyEntry[] = everyEntry(entries),
): EntryProblem[] {
  const idsOf: IdsOf = memoize(
    (collection) => new Set([...entries[collection].map(({ id }) => id), ...(broken.get(collection) ?? [])]),
  );
  const problems = [
    ...linkProblems(entries, idsOf, unchecked),
    ...conceptProblems(entries, idsOf, unchecked),
    ...idProblems(entries),
    ...placeProblems(entries),
    ...activityProblems(entries, today, unchecked),
    ...orderChannelProblems(entries),
    ...standardProblems(entries),
    ...formatProblems(entries),
    ...mapProblems(entries),
    ...colourProblems(entries),
    ...codeHostProblems(entries),
    ...termProblems(entries),
    ...workdaysProblems(entries),
    ...figureProblems(unchecked),
    ...futureProblems(unchecked, today),
    ...discrepancyProblems(entries),
    ...correctionProblems(entries, today),
    ...honourProblems(entries, today),
    ...publicationProblems(entries),
    ...consentProblems(entries),
    ...nameProblems(entries),
    ...duplicateProblems(entries),
    ...textProblems(unchecked, publicTexts(entries)),
  ];
  return [...problems, ...pastedProblems(unchecked, problems)];
}

/** All that the checks of an entry take from others. */
export const sharedByChecks = (entries: Entries, today: Day): unknown => [
  publicTexts(entries),
  linkTargets(entries),
  activityContext(entries, today),
];

/**
 * Texts that must not be published, whoever wrote them and when: private data, and places left to be filled in.
 * @param allowed from `publicTexts`
 */
export const textProblems = (entries: readonly AnyEntry[], allowed: readonly string[]): EntryProblem[] => [
  ...placeholderProblems(entries),
  ...privateDataProblems(entries, allowed),
];
