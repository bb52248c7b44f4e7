/** 办了: which dates of a published menu are over, and records of those that took place. */
import type { Day } from '../../calendar/day.ts';
import type { Calendars } from '../../calendar/occurrences.ts';
import { takesPlace } from '../../schedule.ts';
import { plannedDates } from '../dates.ts';
import type { DraftActivity, DraftMenu } from '../draft.ts';

export interface PastDate {
  /** Of the activity. */
  id: string;
  title: string;
  /** The day on which it took place, wherever it was moved from. */
  day: Day;
  start: string | undefined;
  /** As recorded in the menu; undefined where nothing is. */
  held: { count?: number | undefined } | undefined;
}

/** Latest first, including those of today: the editor knows whether they are over. */
export function pastDates(menu: DraftMenu, today: Day, calendars: Calendars): PastDate[] {
  return menu.activities
    .flatMap((activity) => {
      const { id, title = '', held = [] } = activity;
      if (id === undefined) return [];
      return plannedDates(activity, menu.month, calendars)
        .filter((date) => takesPlace(date) && date.day <= today)
        .map(({ day, start }): PastDate => ({ id, title, day, start, held: held.find(({ date }) => date === day) }));
    })
    .sort((a, b) => (a.day === b.day ? compare(b.start ?? '', a.start ?? '') : compare(b.day, a.day)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Records a date, or replaces its number of people. */
export function withHeld(activity: DraftActivity, date: Day, count: number | undefined): DraftActivity {
  const others = (activity.held ?? []).filter((entry) => entry.date !== date);
  const rating = activity.held?.find((entry) => entry.date === date)?.rating;
  const held = [
    ...others,
    { date, ...(count === undefined ? {} : { count }), ...(rating === undefined ? {} : { rating }) },
  ];
  return { ...activity, held: held.sort((a, b) => compare(a.date, b.date)) };
}

export function withoutHeld({ held = [], ...activity }: DraftActivity, date: Day): DraftActivity {
  const others = held.filter((entry) => entry.date !== date);
  return others.length === 0 ? activity : { ...activity, held: others };
}
