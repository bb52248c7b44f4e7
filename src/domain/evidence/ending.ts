/** When an activity is over. */
import type { Day, Time } from '../calendar/day.ts';
import type { Activity } from '../catalogue.ts';
import { takesPlace, type Schedule, type Scheduled } from '../schedule.ts';

interface Ending {
  day: Day;
  /** Undefined: it ends with its day. */
  time?: Time | undefined;
  /** Whether it is the last of several dates. */
  isSeries: boolean;
  /** No date of it took place: the day is only that up to which it was announced. */
  isLimit?: true;
}

/** Undefined for a series without an end, or with one after the end of the schedule. */
export function endingOf(
  activity: Pick<Activity, 'key' | 'date' | 'rule' | 'until'>,
  schedule: Pick<Schedule, 'until' | 'ofActivity'>,
): Ending | undefined {
  const { rule, until, date } = activity;
  if (rule !== undefined && (until === undefined || until > schedule.until)) return undefined;
  const all = schedule.ofActivity(activity.key);
  const held = all.filter(takesPlace);
  const last = lastOf(held.length > 0 ? held : all);
  const isSeries = rule !== undefined || held.length > 1;
  if (last && (held.length > 0 || !isSeries)) return { day: last.day, time: last.end, isSeries };
  const day = date ?? last?.day ?? until;
  return day === undefined ? undefined : { day, isSeries, isLimit: true };
}

/** Whether nothing of it takes place: by its status, or because each date of a menu's activity was cancelled by itself. */
export function isCalledOff(
  { status, month }: Pick<Activity, 'status' | 'month'>,
  dates: readonly Scheduled[],
): boolean {
  if (status === '取消') return true;
  // A date that was moved is listed where it is now.
  const present = dates.filter(({ state, movedTo }) => state !== '已改期' || !dates.some(({ day }) => day === movedTo));
  return month !== undefined && present.length > 0 && present.every(({ state }) => state === '取消');
}

/** The occurrence that ends last; one without an end lasts until its day is over. */
function lastOf(items: readonly Scheduled[]): Scheduled | undefined {
  return items.reduce<Scheduled | undefined>(
    (last, item) => (last === undefined || momentOf(item) >= momentOf(last) ? item : last),
    undefined,
  );
}

const momentOf = ({ day, end }: Scheduled): string => `${day} ${end ?? '24:00'}`;
