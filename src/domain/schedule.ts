/** All occurrences of all activities within the period that the site schedules. */
import { compareText } from './order.ts';
import { addDays, firstDayOf, lastDayOf, monthOf, mondayOf, monthsFrom, type Day, type Month } from './calendar/day.ts';
import { schoolCalendar } from './calendar/holidays/school.ts';
import { occurrencesOf, type Occurrence } from './calendar/occurrences.ts';
import type { WorkCalendar } from './calendar/holidays/workdays.ts';
import type { Activity, Catalogue } from './catalogue.ts';
import { isLapsed } from './evidence/confirmation.ts';
import { outcomeOn, type Outcome } from './evidence/evidence.ts';
import { horizonOf } from './evidence/reach.ts';
import { memoize } from './memoize.ts';

/** `held` is set once an editor has recorded that it took place. */
export type Scheduled = Occurrence & { activity: Activity; held?: Outcome };

export interface Schedule {
  /** First and last scheduled day. Outside of them nothing is known, which does not mean that nothing is on. */
  from: Day;
  until: Day;
  months: Month[];
  /** Mondays of all weeks that touch the period. */
  mondays: Day[];
  onDay: (day: Day) => Scheduled[];
  ofActivity: (key: string) => Scheduled[];
}

export function scheduleOf(catalogue: Catalogue, calendar: WorkCalendar, today: Day): Schedule {
  const { from, until } = horizon(catalogue, today);
  const schoolOf = memoize((district: string) =>
    schoolCalendar(catalogue.districts.get(district)?.terms ?? [], calendar),
  );
  const days = new Map<Day, Scheduled[]>();
  const activities = new Map<string, Scheduled[]>();
  for (const activity of catalogue.activities.values()) {
    const list = withoutLapsed(
      activity,
      occurrencesOf(activity, { from, until }, { calendar, school: schoolOf(activity.district) }),
    ).map((occurrence) => scheduled(occurrence, activity));
    activities.set(activity.key, list);
    for (const item of list) {
      const onDay = days.get(item.day);
      if (onDay) onDay.push(item);
      else days.set(item.day, [item]);
    }
  }
  for (const list of days.values()) list.sort(byDayAndTime);
  return {
    from,
    until,
    months: monthsFrom(monthOf(from), monthOf(until)),
    mondays: mondaysFrom(from, until),
    onDay: (day) => days.get(day) ?? [],
    ofActivity: (key) => activities.get(key) ?? [],
  };
}

/** Neither cancelled nor moved to another day. */
export const takesPlace = (occurrence: Occurrence): boolean =>
  occurrence.state !== '取消' && occurrence.state !== '已改期';

function scheduled(occurrence: Occurrence, activity: Activity): Scheduled {
  const held = outcomeOn(activity, occurrence.day);
  return held ? { ...occurrence, activity, held } : { ...occurrence, activity };
}

/** Drops the occurrences of a routine after it lapses. */
function withoutLapsed(activity: Activity, occurrences: Occurrence[]): Occurrence[] {
  return occurrences.filter(({ day }) => !isLapsed(activity, day));
}

function horizon(catalogue: Catalogue, today: Day): { from: Day; until: Day } {
  const months = catalogue.menus.map((menu) => menu.month).sort();
  const first = [catalogue.site.since, ...months.slice(0, 1).map(firstDayOf)].sort()[0]!;
  const ahead = lastDayOf(monthOf(horizonOf(today)));
  const last = [ahead, ...months.slice(-1).map(lastDayOf)].sort().at(-1)!;
  return { from: first, until: last };
}

function mondaysFrom(from: Day, until: Day): Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

/** By day and start, those without a time last, then by key so that the order does not depend on the file system. */
export function byDayAndTime(a: Scheduled, b: Scheduled): number {
  return (
    compareText(a.day, b.day) ||
    compareText(a.start ?? WITHOUT_TIME, b.start ?? WITHOUT_TIME) ||
    compareText(a.activity.key, b.activity.key)
  );
}

/** After every time of day. */
const WITHOUT_TIME = '99';
