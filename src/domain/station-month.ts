/**
 * All that is on at a station in a month. The page of the month, its papers, picture and texts all use this list, so
 * that they cannot differ.
 */
import { monthOf } from './calendar/day.ts';
import type { Activity, Menu } from './catalogue.ts';
import type { Relations } from './relations.ts';
import { byDayAndTime, type Schedule, type Scheduled } from './schedule.ts';

interface StationMonth {
  /** Those of the menu first, in its order, then others with an occurrence there. */
  activities: { activity: Activity; items: Scheduled[] }[];
  /** All occurrences, in order. */
  items: Scheduled[];
}

/**
 * Activities of the menu come with all their occurrences, also those moved to another month; routines and activities of
 * other menus only with occurrences in this month.
 */
export function stationMonth(
  { links, schedule }: { links: Relations; schedule: Schedule },
  { station, month, activities }: Menu,
): StationMonth {
  const own = activities.map((activity) => ({ activity, items: schedule.ofActivity(activity.key) }));
  const taken = new Set(own.flatMap(({ items }) => items.map(nameOf)));
  const others = links
    .activitiesOfStation(station)
    .filter((activity) => activity.month !== month)
    .flatMap((activity) => {
      // A routine that the editor has also listed in the menu is not repeated.
      const items = schedule
        .ofActivity(activity.key)
        .filter((item) => monthOf(item.day) === month && !taken.has(nameOf(item)));
      return items.length > 0 ? [{ activity, items }] : [];
    });
  const all = [...own, ...others];
  return { activities: all, items: all.flatMap(({ items }) => items).sort(byDayAndTime) };
}

const nameOf = ({ day, activity: { title } }: Scheduled): string => `${day} ${title}`;
