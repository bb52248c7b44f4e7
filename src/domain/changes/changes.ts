/**
 * Differences between two states of the content that were not announced: lost addresses, removed activities and dates,
 * new times and places. Residents learn of a change only from an entry in `changes`.
 */
import { workCalendar } from '../calendar/holidays/workdays.ts';
import type { Day } from '../calendar/day.ts';
import { contentState, isUpcoming, presentKey } from './content-state.ts';
import { lostAddresses } from './lost-addresses.ts';
import { changedFields } from './fields.ts';
import { lostDates } from './lost-dates.ts';
import { changedDates } from './single-dates.ts';
import type { Pair, Unannounced } from './unannounced.ts';
import { removedActivity } from './removed-activities.ts';
import type { Entries } from '../schema/collections.ts';

export type { Unannounced } from './unannounced.ts';

/**
 * Both states are scheduled with the holidays and school terms of the later one, so that only edits of activities
 * count.
 * @param today the day of the announcements to add; past occurrences need none
 */
export function unannouncedChanges(before: Entries, after: Entries, today: Day): Unannounced[] {
  const calendar = workCalendar(after.workdays.map(({ data }) => data));
  const { districts, site, workdays } = after;
  const old = contentState({ ...before, districts, site, workdays }, calendar, today);
  const present = contentState(after, calendar, today);
  const ofActivities = [...old.catalogue.activities.values()].flatMap((was) => {
    const key = presentKey(present, was);
    const is = present.catalogue.activities.get(key);
    // A past activity may be removed, but not renamed: its address must stay.
    if (is === undefined)
      return present.owners.has(was.owner)
        ? [removedActivity({ was, key, old, present, today })].filter(
            ({ pieces }) => pieces.length === 0 || isUpcoming(old, was, today),
          )
        : [];
    const pair: Pair = { was, is, old, present, today };
    return [
      ...lostDates(pair),
      ...changedDates(pair),
      ...(isUpcoming(old, was, today) || isUpcoming(present, is, today) ? changedFields(pair) : []),
    ];
  });
  return [...lostAddresses(before, after), ...ofActivities];
}
