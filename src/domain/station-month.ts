/**
 * What is on at a station in a month: one list, of which the page of the month, its papers, its picture and its texts are all made,
 * so that none of them can know of a date that another one leaves out.
 */
import { monthOf } from './calendar/day.ts';
import type { Activity, Menu } from './catalogue.ts';
import type { Relations } from './relations.ts';
import { byDayAndTime, type Schedule, type Scheduled } from './schedule.ts';

export interface StationMonth {
  /** Those of the menu first, in its order, then what else has a date there. */
  activities: { activity: Activity; items: Scheduled[] }[];
  /** All dates, in order. */
  items: Scheduled[];
}

/** The menu with all of its dates, wherever they were moved; routines, and what was moved here from another month, with those of this one. */
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
      // What the editor has put into the menu herself is not told a second time as a routine.
      const items = schedule
        .ofActivity(activity.key)
        .filter((item) => monthOf(item.day) === month && !taken.has(nameOf(item)));
      return items.length > 0 ? [{ activity, items }] : [];
    });
  const all = [...own, ...others];
  return { activities: all, items: all.flatMap(({ items }) => items).sort(byDayAndTime) };
}

const nameOf = ({ day, activity: { title } }: Scheduled): string => `${day} ${title}`;
