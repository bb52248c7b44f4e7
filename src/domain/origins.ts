/** The files of the content that something on the site is made from, named `collection/id`. */
import { monthOf } from './calendar/day.ts';
import type { Activity, Catalogue } from './catalogue.ts';
import type { CollectionName } from './schema/collections.ts';
import type { Schedule } from './schedule.ts';

/** The time that is scheduled. */
type Scheduled = Pick<Schedule, 'from' | 'until'>;

export function originKey(collection: CollectionName, id: string): string {
  return `${collection}/${id}`;
}

/** The logo, which is a file of the content but no entry. */
export const LOGO_ORIGIN = 'site/logo';

/** The settings of the site, and the notices that decide on which days rules fall. */
export const calendarOrigins = ({ workdays }: Catalogue): string[] => [
  originKey('site', 'site'),
  ...workdays.map(({ year }) => originKey('workdays', String(year))),
];

/** The file that has the activity. */
export const ownOrigin = ({ owner, ownerKind, month }: Activity): string =>
  month === undefined
    ? originKey(ownerKind === 'station' ? 'stations' : 'teams', owner)
    : originKey('menus', `${owner}/${month}`);

/** The file that has the activity, its place, and who takes part. */
export function activityOrigins(activity: Activity): string[] {
  const { station, teams, brands } = activity;
  return [
    ownOrigin(activity),
    ...(station === undefined ? [] : [originKey('stations', station)]),
    ...teams.map((key) => originKey('teams', key)),
    ...brands.map((key) => originKey('brands', key)),
  ];
}

/** All that decides on the dates of an activity and on what a calendar says of them. */
export function eventOrigins(
  { catalogue, schedule }: { catalogue: Catalogue; schedule: Scheduled },
  activity: Activity,
): string[] {
  const names = [
    ...calendarOrigins(catalogue),
    originKey('districts', activity.district),
    ...activityOrigins(activity),
  ];
  // The first and the last menu may extend the time that is scheduled, and with it every routine.
  return activity.month === undefined ? [...names, ...extremeMenus(catalogue, schedule)] : names;
}

const extremeMenus = ({ menus }: Catalogue, { from, until }: Scheduled): string[] =>
  menus
    .filter(({ month }) => month === monthOf(from) || month === monthOf(until))
    .map(({ station, month }) => originKey('menus', `${station}/${month}`));
