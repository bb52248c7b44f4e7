import { addDays, dayParts, weekdayName, weekdayOf, type Day } from '../calendar/day.ts';
import type { HolidayName } from '../calendar/holidays/festivals.ts';
import { dayOfFestival } from '../calendar/holidays/lunar.ts';
import { statutoryHolidays } from '../calendar/holidays/statutory.ts';
import type { Entries } from '../schema/collections.ts';
import type { Workdays } from '../schema/workdays.ts';
import type { EntryProblem, FieldProblem } from './entry-problem.ts';

/** Holiday notices copied from another year or typed incompletely would make wrong days certain. */
export function workdaysProblems({ workdays }: Entries): EntryProblem[] {
  return workdays.flatMap(({ id, data }) =>
    [
      ...yearProblems(id, data),
      ...rangeProblems(data, 'off'),
      ...rangeProblems(data, 'work'),
      ...missingProblems(data),
      ...bothProblems(data),
      ...weekdayProblems(data),
    ].map((problem) => ({ collection: 'workdays' as const, id, ...problem })),
  );
}

function yearProblems(id: string, { year }: Workdays): FieldProblem[] {
  if (id === String(year)) return [];
  return [
    {
      path: ['year'],
      found: `写的是 ${String(year)}，文件名却是 ${id}.json`,
      fix: '年份和文件名要一样，看看哪个写错了',
    },
  ];
}

/** A notice may cover days of the preceding December: 2022-12-31 was off by the notice for 2023. */
function rangeProblems({ year, ...lists }: Workdays, key: 'off' | 'work'): FieldProblem[] {
  const days = lists[key].filter((day) => dayParts(day).year !== year && !day.startsWith(`${String(year - 1)}-12-`));
  const listed =
    days.length > MAX_LISTED ? [`${days.slice(0, MAX_LISTED).join('、')} 等 ${String(days.length)} 天`] : days;
  return problemOf(
    [key, indexOfFirst(lists[key], days)],
    listed,
    `不在 ${String(year)} 年`,
    `请照 ${String(year)} 年的通知写，除了上一年 12 月的，都是 ${String(year)} 年的日子`,
  );
}

/** Days to list; if a whole year is wrong, the first days show it. */
const MAX_LISTED = 3;

function missingProblems({ year, off }: Workdays): FieldProblem[] {
  const missing = [...statutoryOf(year)]
    .filter(([day]) => !off.includes(day))
    .map(([day, name]) => `${day}（${name}）`)
    .sort();
  return problemOf(['off'], missing, '是法定假日，却没有写', '请照通知把放假的每一天都写上，含周末');
}

function bothProblems({ off, work }: Workdays): FieldProblem[] {
  const days = work.filter((day) => off.includes(day));
  return problemOf(
    ['work', indexOfFirst(work, days)],
    days,
    '又放假又上班',
    '请照通知只留一处：放假写在 "off"，调休上班写在 "work"',
  );
}

function weekdayProblems({ work }: Workdays): FieldProblem[] {
  const days = work.filter((day) => weekdayOf(day) <= 5);
  return problemOf(
    ['work', indexOfFirst(work, days)],
    days.map((day) => `${day}（${weekdayName(day)}）`),
    '不是周末',
    '这里只写周末上班的日子，平常上班的不用写',
  );
}

function problemOf(path: FieldProblem['path'], days: readonly string[], found: string, fix: string): FieldProblem[] {
  return days.length === 0 ? [] : [{ path, found: `${days.join('、')} ${found}`, fix }];
}

/** 除夕 and 2 May are statutory holidays from 2025 on; the notice for 2024 did not include 除夕. */
function statutoryOf(year: number): ReadonlyMap<Day, HolidayName> {
  if (year >= 2025) return statutoryHolidays(year);
  const springFestival = dayOfFestival(year, '春节');
  const since2025 = new Set([springFestival && addDays(springFestival, -1), `${String(year)}-05-02`]);
  return new Map([...statutoryHolidays(year)].filter(([day]) => !since2025.has(day)));
}

const indexOfFirst = (list: readonly Day[], [first]: readonly Day[]): number => (first ? list.indexOf(first) : -1);
