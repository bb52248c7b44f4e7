import { ownerOf } from '../key.ts';
import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/holidays/workdays.ts';
import { buildCatalogue, ownerKeys, type Activity, type Catalogue } from '../catalogue.ts';
import type { EntryProblem } from '../checks/entry-problem.ts';
import type { MenuActivity, Routine } from '../schema/activity.ts';
import type { Entries } from '../schema/collections.ts';
import { scheduleOf, type Schedule } from '../schedule.ts';

/** The activity or routine as parsed from its file, and its place there. */
export interface SourceEntry extends Pick<EntryProblem, 'collection' | 'id' | 'path'> {
  data: MenuActivity | Routine;
}

/** One state of the content, joined and scheduled. */
export interface ContentState {
  catalogue: Catalogue;
  schedule: Schedule;
  /** By the key of the activity. */
  sourceEntries: ReadonlyMap<string, SourceEntry>;
  /** The present key of every owner, by its present and former keys. */
  owners: ReadonlyMap<string, string>;
}

export function contentState(entries: Entries, calendar: WorkCalendar, today: Day): ContentState {
  const catalogue = buildCatalogue(entries);
  const owners = [...catalogue.stations.values(), ...catalogue.teams.values()].map(({ key }) => key);
  return {
    catalogue,
    schedule: scheduleOf(catalogue, calendar, today),
    sourceEntries: new Map([
      ...menuActivities(entries),
      ...routines(entries, 'stations'),
      ...routines(entries, 'teams'),
    ]),
    owners: new Map(owners.flatMap((owner) => ownerKeys(catalogue, owner).map((key) => [key, owner]))),
  };
}

/** The key in this state of an activity from an earlier one: a renamed station or team keeps its activities. */
export function presentKey({ owners }: ContentState, { owner, id }: Activity): string {
  return `${owners.get(owner) ?? owner}/${id}`;
}

/** Whether people may still come. A change or a holiday may have moved a date past the last day of the rule. */
export function isUpcoming({ schedule }: ContentState, { key, date, until, also }: Activity, today: Day): boolean {
  const dates = schedule.ofActivity(key);
  if (also.some((day) => day >= today) || dates.some(({ day }) => day >= today)) return true;
  // All of its dates are scheduled and past, even if `until` is not.
  if (dates.length > 0 && until !== undefined && until <= schedule.until) return false;
  return date === undefined ? until === undefined || until >= today : date >= today;
}

/** 龙江社区站一楼活动室 */
export function fullPlace(state: ContentState, activity: Activity): string | undefined {
  const [station, place] = [stationName(state, activity), activity.place];
  return station === undefined
    ? place
    : place === undefined || place.includes(station)
      ? (place ?? station)
      : `${station}${place}`;
}

/** The place as it is named in an announcement. */
export function announcedPlace(state: ContentState, activity: Activity): string {
  return activity.place ?? stationName(state, activity) ?? '地点待定';
}

function stationName({ catalogue }: ContentState, { station }: Activity): string | undefined {
  const found = catalogue.stations.get(station ?? '');
  return found?.short ?? found?.name;
}

function menuActivities({ menus }: Entries): [string, SourceEntry][] {
  return menus.flatMap(({ id, data }) =>
    data.activities.map((activity, index): [string, SourceEntry] => [
      `${ownerOf(id)}/${activity.id}`,
      { collection: 'menus', id, path: ['activities', index], data: activity },
    ]),
  );
}

function routines(entries: Entries, collection: 'stations' | 'teams'): [string, SourceEntry][] {
  return entries[collection].flatMap(({ id, data }) =>
    data.routines.map((routine, index): [string, SourceEntry] => [
      `${id}/${routine.id}`,
      { collection, id, path: ['routines', index], data: routine },
    ]),
  );
}
