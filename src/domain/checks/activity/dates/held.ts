import { weekdayName, type Day } from '../../../calendar/day.ts';
import type { Calendars } from '../../../calendar/occurrences.ts';
import type { MenuActivity } from '../../../schema/activity.ts';
import { takesPlace } from '../../../schedule.ts';
import type { FieldProblem } from '../../entry-problem.ts';
import { datesAround, nearestTo } from './near.ts';

/** Checks what editors record afterwards: that an occurrence took place, or that a routine still does. */
export function heldProblems(
  activity: MenuActivity & { confirmed?: Day | undefined },
  calendars: Calendars,
  today: Day,
  sample = false,
): FieldProblem[] {
  const { confirmed, held } = activity;
  const days = activity.rule === undefined ? [activity.date, ...activity.also] : [activity.until];
  const last = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const early =
    confirmed !== undefined && confirmed > today
      ? [
          {
            path: ['confirmed'],
            found: `确认日期写的是 ${confirmed}，还没到`,
            fix: `写问过的那天，最晚是今天，例如 ${today}`,
          },
        ]
      : [];
  const late =
    confirmed !== undefined && last !== undefined && confirmed > last
      ? [
          {
            path: ['confirmed'],
            found: `${confirmed} 确认过还在办，可它只办到 ${last}`,
            fix: '还在办就改到哪天止，不办了就删掉确认日期',
          },
        ]
      : [];
  return [
    ...early,
    ...late,
    ...held.flatMap(({ date }, index) => {
      const problem =
        held.findIndex((other) => other.date === date) < index
          ? { found: `${date} 的“办了”写了两次`, fix: '一场只写一条，请删掉一条' }
          : problemOf(activity, date, calendars, today);
      return problem === undefined ? [] : [{ path: ['held', index, 'date'], ...problem }];
    }),
    ...held.flatMap(({ rating }, index) =>
      sample && rating !== undefined
        ? [{ path: ['held', index, 'rating'], found: '示例的活动写了评价', fix: '没有真的办过，请删掉评价' }]
        : [],
    ),
  ];
}

function problemOf(
  activity: MenuActivity,
  date: Day,
  calendars: Calendars,
  today: Day,
): Omit<FieldProblem, 'path'> | undefined {
  if (date > today) return { found: `“办了”写的是 ${date}，还没到那天`, fix: '办过以后再写；还没办的请删掉这一条' };
  const dates = datesAround(activity, date, calendars);
  const onDate = dates.filter(({ day }) => day === date);
  if (onDate.some(takesPlace)) return undefined;
  const near = nearestTo(
    date,
    dates.filter((one) => takesPlace(one) && one.day <= today),
  );
  const found =
    onDate.length > 0
      ? `${date} 这一场写了“办了”，可它已经取消或者改期`
      : `${date}（${weekdayName(date)}）没有这一场，却写了“办了”`;
  return {
    found,
    fix:
      near === undefined
        ? '请写真正办了的那天，或删掉这一条'
        : `请写真正办了的那天，例如 ${near}（${weekdayName(near)}）`,
  };
}
