/** How a public holiday affects a recurring activity. Ordinary weekends have no effect: 每周六 means Saturdays. */
import type { MenuActivity } from '../../schema/activity.ts';
import { addDays, type Day } from '../day.ts';
import type { ExpandedDay } from '../expand.ts';
import type { WorkCalendar } from './workdays.ts';

type HolidayPolicy = MenuActivity['holidays'];

export interface Planned {
  /** The day by the rule. */
  origin: Day;
  /** The day on which the occurrence takes place. */
  day: Day;
  certain: boolean;
}

export function affectedByHolidays(policy: HolidayPolicy): boolean {
  return policy !== '照常';
}

/** Undefined where the occurrence is dropped. */
export function applyHolidayPolicy(
  { day, certain }: ExpandedDay,
  policy: HolidayPolicy,
  calendar: WorkCalendar,
): Planned | undefined {
  if (!affectedByHolidays(policy)) return { origin: day, day, certain };
  const type = calendar.dayType(day);
  // Without a notice, any day may turn out to be part of a holiday.
  if (type.holiday === undefined) return { origin: day, day, certain: certain && type.certain };
  if (policy === '暂停') return undefined;
  const moved = nearestWorkday(day, policy === '提前' ? -1 : 1, calendar);
  return { origin: day, day: moved, certain: certain && calendar.dayType(moved).certain };
}

function nearestWorkday(day: Day, step: 1 | -1, calendar: WorkCalendar): Day {
  let found = addDays(day, step);
  while (calendar.dayType(found).off) found = addDays(found, step);
  return found;
}
