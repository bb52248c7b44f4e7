/** Checks the single dates that are marked as full. */
import { weekdayName, type Day } from '../../../calendar/day.ts';
import type { Calendars } from '../../../calendar/occurrences.ts';
import type { ActivityTiming } from '../../../calendar/plan.ts';
import { takesPlace } from '../../../schedule.ts';
import type { FieldProblem } from '../../entry-problem.ts';
import { datesAround, nearestTo } from './near.ts';

export function fullProblems(activity: ActivityTiming, calendars: Calendars): FieldProblem[] {
  return activity.full.flatMap((day, index) => {
    const path = ['full', index];
    if (activity.full.indexOf(day) < index) return [{ path, found: `${day} 写了两遍`, fix: '留一遍就行' }];
    return isDateOf(activity, day, calendars) ? [] : [{ path, ...noSuchDate(activity, day, calendars) }];
  });
}

const isDateOf = (activity: ActivityTiming, day: Day, calendars: Calendars): boolean =>
  datesAround(activity, day, calendars).some((one) => [one.day, one.origin, one.movedFrom].includes(day));

function noSuchDate(activity: ActivityTiming, day: Day, calendars: Calendars): Omit<FieldProblem, 'path'> {
  const near = nearestTo(day, datesAround(activity, day, calendars).filter(takesPlace));
  const example = near === undefined ? '' : `，例如 ${near}（${weekdayName(near)}）`;
  return {
    found: `${day}（${weekdayName(day)}）没有这一场，却写了“满了”`,
    fix: `请写满了的那一场的日期${example}；没满就删掉`,
  };
}
