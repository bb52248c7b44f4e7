import { ownerOf } from '../key.ts';
import type { Day } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/holidays/workdays.ts';
import { buildCatalogue, ownerKeys, type Activity, type Catalogue } from '../catalogue.ts';
import type { EntryProblem } from '../checks/entry-problem.ts';
import type { MenuActivity, Routine } from '../schema/activity.ts';
import type { Entries } from '../schema/collections.ts';
import { scheduleOf, type Schedule } from '../schedule.ts';

/** Where an activity is written, and how. */
export interface Written extends Pick<EntryProblem, 'collection' | 'id' | 'path'> {
  data: MenuActivity | Routine;
}

/** Content with its dates. */
export interface ContentState {
  catalogue: Catalogue;
  schedule: Schedule;
  /** By the key of the activity. */
  written: ReadonlyMap<string, Written>;
  /** The present key of every owner, by each key that it has or had. */
  owners: ReadonlyMap<string, string>;
}

export function contentState(entries: Entries, calendar: WorkCalendar, today: Day): ContentState {
  const catalogue = buildCatalogue(entries);
  const owners = [...catalogue.stations.values(), ...catalogue.teams.values()].map(({ key }) => key);
  return {
    catalogue,
    schedule: scheduleOf(catalogue, calendar, today),
    written: new Map([...menuActivities(entries), ...routines(entries, 'stations'), ...routines(entries, 'teams')]),
    owners: new Map(owners.flatMap((owner) => ownerKeys(catalogue, owner).map((key) => [key, owner]))),
  };
}

/** The key under which an activity of an earlier state is found now; a renamed station or team keeps its activities. */
export function presentKey({ owners }: ContentState, { owner, id }: Activity): string {
  return `${owners.get(owner) ?? owner}/${id}`;
}

/** Whether somebody may still mean to come. An announcement or a holiday may have put a date after the last day of its rule. */
export function isLookedFor({ schedule }: ContentState, { key, date, until, also }: Activity, today: Day): boolean {
  const dates = schedule.ofActivity(key);
  if (also.some((day) => day >= today) || dates.some(({ day }) => day >= today)) return true;
  // Its dates are all known and over, whatever day its rule would end.
  if (dates.length > 0 && until !== undefined && until <= schedule.until) return false;
  return date === undefined ? until === undefined || until >= today : date >= today;
}

/** 龙江社区站一楼活动室 */
export function wholePlace(state: ContentState, activity: Activity): string | undefined {
  const [station, place] = [stationName(state, activity), activity.place];
  return station === undefined
    ? place
    : place === undefined || place.includes(station)
      ? (place ?? station)
      : `${station}${place}`;
}

/** Where it is held, as an announcement says it. */
export function placeNow(state: ContentState, activity: Activity): string {
  return activity.place ?? stationName(state, activity) ?? '地点待定';
}

function stationName({ catalogue }: ContentState, { station }: Activity): string | undefined {
  const found = catalogue.stations.get(station ?? '');
  return found?.short ?? found?.name;
}

function menuActivities({ menus }: Entries): [string, Written][] {
  return menus.flatMap(({ id, data }) =>
    data.activities.map((activity, index): [string, Written] => [
      `${ownerOf(id)}/${activity.id}`,
      { collection: 'menus', id, path: ['activities', index], data: activity },
    ]),
  );
}

function routines(entries: Entries, collection: 'stations' | 'teams'): [string, Written][] {
  return entries[collection].flatMap(({ id, data }) =>
    data.routines.map((routine, index): [string, Written] => [
      `${id}/${routine.id}`,
      { collection, id, path: ['routines', index], data: routine },
    ]),
  );
}
