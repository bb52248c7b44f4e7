/** Reads dates that follow each other: a list, a range, or a single date. */
import { addDays, dayOf, daysFrom, lastDayOf, type Day, type Month } from '../../../../calendar/day.ts';
import type { Problem } from '../../rest.ts';
import { dayAnswer } from '../problems.ts';
import { dateAt, type DateParts } from './date-at.ts';
import { linkAt, type Link } from './link.ts';
import type { Run } from './run.ts';
import { checkWeekdays } from './weekdays-beside.ts';

export function scanRun(text: string, start: number, month: Month): Run | undefined {
  const run: Run = { days: [], checks: [], problems: [], end: start };
  const context = { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) };
  let at = start;
  let link: Link | undefined = { length: 0, isRange: false, allowsBare: false };
  while (link !== undefined) {
    at += link.length;
    const match = dateAt(text.slice(at), link.allowsBare);
    if (match === undefined) break;
    const { parts, length } = match;
    if (parts.month !== undefined) context.month = parts.month;
    context.year = yearOf(parts, context.month, month);
    at += length;
    run.end = at;
    const count = run.days.length;
    add(run, { ...context, day: parts.day }, { isRange: link.isRange, written: text.slice(start, at) });
    link = linkAt(text.slice(at));
    if (link?.weekday !== undefined) run.checks.push({ days: run.days.slice(count), weekday: link.weekday });
  }
  if (run.end === start) return undefined;
  checkWeekdays(run, text.slice(run.end));
  return run;
}

/** 民国115年 is 2026; a month without a year lies nearest to the menu's month. */
function yearOf(parts: DateParts, month: number, around: Month): number {
  const year = Number(around.slice(0, 4));
  if (parts.year !== undefined) return parts.year < 1000 ? parts.year + (parts.year < 100 ? 2000 : 1911) : parts.year;
  const difference = month - Number(around.slice(5));
  if (difference > 6) return year - 1;
  return difference < -6 ? year + 1 : year;
}

function add(
  run: Run,
  { year, month, day }: Required<DateParts>,
  { isRange, written }: { isRange: boolean; written: string },
): void {
  const found = dayOf(year, month, day);
  if (found === undefined) {
    run.problems.push(noSuchDay(written, year, month, day));
    return;
  }
  const before = run.days.at(-1);
  if (!isRange || before === undefined) {
    run.days.push(found);
    return;
  }
  if (found < before) {
    run.days.pop();
    run.problems.push(endsBefore(written, before, found));
    return;
  }
  const between = daysFrom(addDays(before, 1), found);
  // Two or three days in a row are each meant; of a longer span, nobody knows which days.
  if (between.length <= 2) run.days.push(...between);
  else {
    run.days.pop();
    run.span = { from: before, until: found };
  }
}

function noSuchDay(written: string, year: number, month: number, day: number): Problem {
  const days =
    month >= 1 && month <= 12 ? Number(lastDayOf(`${year}-${String(month).padStart(2, '0')}` as Month).slice(8)) : 0;
  return {
    kind: 'date-impossible',
    text: days === 0 ? `“${written}”：没有${month}月` : `“${written}”：${month}月只有${days}天，没有${day}日`,
    field: 'days',
    answers: [],
  };
}

const endsBefore = (written: string, first: Day, last: Day): Problem => ({
  kind: 'date-ambiguous',
  text: `“${written}”结束早于开始`,
  field: 'days',
  answers: [first, last].map(dayAnswer),
});
