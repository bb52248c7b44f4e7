/**
 * All that is on at a station in a month. The page of the month, its papers, picture and texts all use this list, so
 * that they cannot differ.
 */
import { monthOf, monthsFrom, type DayRange } from './calendar/day.ts';
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

/** All that is on at a station on these days, as far as they are in months that have a menu. */
export function stationDays(
  world: { links: Relations; schedule: Schedule },
  station: string,
  { from, until }: DayRange,
): Scheduled[] {
  const months = monthsFrom(monthOf(from), monthOf(until));
  const found = new Map<string, Scheduled>();
  for (const menu of world.links.menusOfStation(station).filter(({ month }) => months.includes(month)))
    for (const item of stationMonth(world, menu).items)
      // Both menus have one that was moved from month to month.
      if (item.day >= from && item.day <= until) found.set(`${item.day} ${item.activity.key}`, item);
  return [...found.values()].sort(byDayAndTime);
}

const nameOf = ({ day, activity: { title } }: Scheduled): string => `${day} ${title}`;
