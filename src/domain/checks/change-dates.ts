import { addDays, daysBetween, weekdayName, type Day } from '../calendar/day.ts';
import { occurrencesOf, type Calendars } from '../calendar/occurrences.ts';
import type { Timed } from '../calendar/plan.ts';
import type { FieldProblem } from './entry-problem.ts';

/** An announcement of one date of a series must name a date that the series has: else the right one stays as it was. */
export function changeDateProblems(activity: Timed, calendars: Calendars): FieldProblem[] {
  const { rule, changes } = activity;
  if (rule === undefined) return [];
  return changes.flatMap(({ date }, index) => {
    if (date === undefined || isDateOf(activity, date, calendars)) return [];
    const near = nearestDate(activity, date, calendars);
    return [{
      path: ['changes', index, 'date'], found: `${date}（${weekdayName(date)}）本来就没有这一场，周期是“${rule}”`,
      fix: `请写这一场原来的日期${near === undefined ? '' : `，例如 ${near}（${weekdayName(near)}）`}`,
    }];
  });
}

/** Given by the rule, with its holidays or without them; left out or added by hand; or where another date was moved to. */
function isDateOf(activity: Timed, date: Day, calendars: Calendars): boolean {
  return activity.except.includes(date) || activity.changes.some(({ now }) => now === date) || datesOf(activity, date, date, calendars).length > 0;
}

function datesOf(activity: Timed, from: Day, until: Day, calendars: Calendars): Day[] {
  const plain = { ...activity, changes: [], except: [] };
  return [plain, { ...plain, holidays: '照常' as const }].flatMap((planned) => occurrencesOf(planned, { from, until }, calendars).map(({ day }) => day));
}

/** Within a month either way. */
function nearestDate(activity: Timed, date: Day, calendars: Calendars): Day | undefined {
  const distance = (day: Day) => Math.abs(daysBetween(date, day));
  return datesOf(activity, addDays(date, -31), addDays(date, 31), calendars).sort((a, b) => distance(a) - distance(b))[0];
}
