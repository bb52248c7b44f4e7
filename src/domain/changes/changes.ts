/**
 * What changed between two states of the content without being announced: a published address or an activity that is gone, a date that is no longer
 * held, another time, another place. Residents keep to what they were told; only an entry in `changes` tells them of the new.
 */
import { workCalendar } from '../calendar/holidays/workdays.ts';
import type { Day } from '../calendar/day.ts';
import { contentState, isLookedFor, presentKey } from './content-state.ts';
import { vanishedAddresses } from './addresses.ts';
import { changedFields } from './fields.ts';
import { lostDates } from './lost-dates.ts';
import { changedDates } from './single-dates.ts';
import type { Pair, Unannounced } from './unannounced.ts';
import { vanished } from './vanished.ts';
import type { Entries } from '../schema/collections.ts';

export type { Unannounced } from './unannounced.ts';

/**
 * Both states are looked at with the holidays and school terms of the later one, so that only what editors changed in an
 * activity counts.
 * @param today the day of the announcements; what is over by then needs none.
 */
export function unannouncedChanges(before: Entries, after: Entries, today: Day): Unannounced[] {
  const calendar = workCalendar(after.workdays.map(({ data }) => data));
  const { districts, site, workdays } = after;
  const old = contentState({ ...before, districts, site, workdays }, calendar, today);
  const present = contentState(after, calendar, today);
  const ofActivities = [...old.catalogue.activities.values()].flatMap((was) => {
    const key = presentKey(present, was);
    const is = present.catalogue.activities.get(key);
    // What is over may go; but one that is still there keeps its address.
    if (is === undefined)
      return present.owners.has(was.owner)
        ? [vanished({ was, key, old, present, today })].filter(
            ({ pieces }) => pieces.length === 0 || isLookedFor(old, was, today),
          )
        : [];
    const pair: Pair = { was, is, old, present, today };
    return [
      ...lostDates(pair),
      ...changedDates(pair),
      ...(isLookedFor(old, was, today) || isLookedFor(present, is, today) ? changedFields(pair) : []),
    ];
  });
  return [...vanishedAddresses(before, after), ...ofActivities];
}
