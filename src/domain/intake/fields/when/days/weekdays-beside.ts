/** Compares the dates of a run with the weekdays written beside them. */
import { weekdayOf } from '../../../../calendar/day.ts';
import { wrongWeekday } from '../problems.ts';
import { weekdayNumber } from './weekdays.ts';
import { ONE_WEEKDAY } from './link.ts';
import type { Run } from './run.ts';

const LAST_WEEKDAY = new RegExp(`^\\s*${ONE_WEEKDAY}(?![、,至到一二三四五六日天-])`);

/** 5日（周六）、6日（周日）: each date has its own weekday. A weekday after the last date only applies to all of them. */
export function checkWeekdays(run: Run, after: string): void {
  const [written, ...names] = LAST_WEEKDAY.exec(after) ?? [];
  const isForLast = names.length > 0 && run.checks.length > 0 && run.checks.at(-1)!.days.at(-1) !== run.days.at(-1);
  if (isForLast) {
    run.end += written!.length;
    run.checks.push({ days: run.days.slice(-1), weekday: names.find(Boolean) ?? '' });
  }
  for (const { days, weekday } of run.checks) {
    const expected = weekdayNumber(weekday);
    const wrong = days.at(-1);
    if (wrong === undefined || weekdayOf(wrong) === expected) continue;
    run.problems.push(wrongWeekday([wrong], wrong, [expected]));
    run.days = run.days.filter((day) => day !== wrong);
  }
}
