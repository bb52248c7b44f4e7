import { addDays, dayOf, dayParts, firstDayOf, isDay, type Day, type Month } from '../../../calendar/day.ts';
import type { ActivityTiming } from '../../../calendar/plan.ts';
import type { FieldProblem } from '../../entry-problem.ts';

/** Rejects announcement days in the future or long before the activity; most often the year is mistyped. */
export function announcedOnProblems({ changes }: ActivityTiming, month: Month | undefined, today: Day): FieldProblem[] {
  return changes.flatMap(({ on, date }, index) => {
    const path = ['changes', index, 'on'];
    if (on > today) {
      return [
        {
          path,
          found: `写的是 ${on}，今天才 ${today}，这一天还没到`,
          fix: `公布日期写哪天说的${example(on, today, month)}`,
        },
      ];
    }
    const begins = month === undefined ? date : firstDayOf(month);
    if (begins === undefined || on >= addDays(begins, -DAYS_AHEAD)) return [];
    return [{ path, found: `写的是 ${on}，比活动早了半年多`, fix: `公布日期写哪天说的${example(on, today, month)}` }];
  });
}

/** Half a year: menus are published monthly, some half-yearly. */
const DAYS_AHEAD = 184;

/** Suggests the same day of the latest plausible year. */
function example(on: Day, today: Day, month: Month | undefined): string {
  const { month: ofYear, day } = dayParts(on);
  const earliest = month === undefined ? '' : addDays(firstDayOf(month), -DAYS_AHEAD);
  const guess = [0, -1]
    .map((back) => dayOf(dayParts(today).year + back, ofYear, day))
    .find((one) => one !== undefined && isDay(one) && one <= today && one >= earliest);
  return guess === undefined ? '' : `，年份是不是写错了？例如 ${guess}`;
}
