/**
 * Expands a recurrence rule to dates. Expanders return all dates of the months or years that the range touches;
 * `expandRule` clips them to the range. Lists of a month's days are memoized and shared by all rules.
 */
import { compareText } from '../order.ts';
import {
  addDays,
  dayOf,
  dayParts,
  daysBetween,
  daysFrom,
  firstDayOf,
  lastDayOf,
  mondayOf,
  monthOf,
  monthsFrom,
  weekdayOf,
  type Day,
  type Month,
  type Weekday,
  type DayRange,
} from './day.ts';
import { HOLIDAYS } from './holidays/festivals.ts';
import { daysOfFestival, daysOfLunar, daysOfLunarMonths, dayOfSolarTerm } from './holidays/lunar.ts';
import { memoize } from '../memoize.ts';
import type { Rule, RuleOf, YearDate } from './rule/rule.ts';
import { schoolCalendar, type SchoolCalendar } from './holidays/school.ts';
import type { WorkCalendar } from './holidays/workdays.ts';

/** Shared between lists, hence readonly. */
export interface ExpandedDay {
  readonly day: Day;
  /**
   * False where the date depends on a holiday notice that is not published yet, or on school terms that are missing.
   */
  readonly certain: boolean;
}

export interface ExpansionContext {
  calendar: WorkCalendar;
  /**
   * Anchor of intervals: 隔周 counts from the first of its weekdays on or after this day, 隔天 from the day itself. Without
   * it, they have no dates.
   */
  start?: Day | undefined;
  /** Built from the district's terms; without it, customary dates apply and none is certain. */
  school?: SchoolCalendar | undefined;
}

/** Ascending, without duplicates. */
export function expandRule(rule: Rule, range: DayRange, context: ExpansionContext): ExpandedDay[] {
  return range.until < range.from ? [] : clip(sorted(expand(rule, range, context)), range);
}

type Expander<R extends Rule> = (rule: R, range: DayRange, context: ExpansionContext) => ExpandedDay[];

function expand(rule: Rule, range: DayRange, context: ExpansionContext): ExpandedDay[] {
  // TypeScript cannot correlate the kind of a union member with its entry in the table.
  return (EXPANDERS[rule.kind] as Expander<Rule>)(rule, range, context);
}

const EXPANDERS: { readonly [Kind in Rule['kind']]: Expander<RuleOf<Kind>> } = {
  daily: (_, range) => inMonths(range, daysOfMonth),
  workdays: (_, range, { calendar }) => inMonths(range, workdaysOf(calendar)),
  'school-days': (_, range, context) => inMonths(range, schoolDaysOf(schoolOf(context))),
  weekly: ({ weekdays }, range) => inWeeks(range, weekdays, mondayOf(range.from), 1),
  'weeks-apart': ({ weeks, weekdays }, range, { start }) => {
    if (start === undefined) return [];
    const anchor = firstOnOrAfter(start, weekdays);
    return inWeeks(range, weekdays, mondayOf(anchor), weeks).filter(({ day }) => day >= anchor);
  },
  'days-apart': ({ days }, range, { start }) =>
    start === undefined
      ? []
      : inMonths(range, (month) =>
          daysOfMonth(month).filter(({ day }) => day >= start && daysBetween(start, day) % days === 0),
        ),
  'month-days': ({ days }, range) => inMonths(range, (month) => pick(daysOfMonth(month), days)),
  'month-weekdays': ({ nth, weekday }, range) => inMonths(range, (month) => pick(byWeekday(month)[weekday - 1]!, nth)),
  'month-workdays': ({ nth }, range, { calendar }) =>
    inMonths(range, (month) => {
      const { fromFront, fromBack } = countedWorkdays(calendar)(month);
      return [
        ...pick(
          fromFront,
          nth.filter((place) => place > 0),
        ),
        ...pick(
          fromBack,
          nth.filter((place) => place < 0),
        ),
      ];
    }),
  'month-list': ({ parts }, range, context) => parts.flatMap((part) => expand(part, range, context)),
  'year-list': ({ parts }, range, context) => parts.flatMap((part) => expand(part, range, context)),
  'lunar-month-days': ({ days }, range) => certainly(yearsOf(range).flatMap((year) => daysOfLunarMonths(year, days))),
  'in-months': ({ months, each }, range, context) =>
    expand(each, range, context).filter(({ day }) => months.includes(dayParts(day).month)),
  season: ({ from, until, each }, range, context) =>
    expand(each, range, context).filter(({ day }) => isInSeason(day, from, until)),
  'year-day': ({ month, day }, range) =>
    certainly(
      yearsOf(range)
        .map((year) => dayOf(year, month, day))
        .filter((found) => found !== undefined),
    ),
  'lunar-day': ({ month, day, leap }, range) =>
    certainly(yearsOf(range).flatMap((year) => daysOfLunar(year, month, day, leap))),
  festival: ({ name }, range) => certainly(yearsOf(range).flatMap((year) => daysOfFestival(year, name))),
  'solar-term': ({ name }, range) =>
    certainly(
      yearsOf(range)
        .map((year) => dayOfSolarTerm(year, name))
        .filter((day) => day !== undefined),
    ),
  // The New Year holiday may begin in December.
  holiday: ({ name }, range, { calendar }) =>
    [...yearsOf(range), dayParts(range.until).year + 1]
      .flatMap((year) =>
        (name === undefined ? HOLIDAYS : [name]).flatMap((holiday) => calendar.holidayDays(holiday, year)),
      )
      .map((day) => ({ day, certain: calendar.dayType(day).certain })),
  'after-holiday': ({ name, nth }, range, { calendar }) =>
    yearsOf(range).flatMap((year) =>
      (name === undefined ? HOLIDAYS : [name]).flatMap((holiday) => {
        const last = calendar.holidayDays(holiday, year).at(-1);
        return last === undefined ? [] : pick(workdaysAfter(last, Math.max(...nth), calendar), nth);
      }),
    ),
  vacation: ({ name, each }, range, context) => {
    const { dayType } = schoolOf(context);
    return expand(each, range, context)
      .filter(({ day }) => dayType(day).vacation !== undefined && (name === '寒暑假' || dayType(day).vacation === name))
      .map(({ day, certain }) => ({ day, certain: certain && dayType(day).certain }));
  },
  irregular: () => [],
};

const daysOfMonth = memoize((month: Month): readonly ExpandedDay[] =>
  certainly(daysFrom(firstDayOf(month), lastDayOf(month))),
);

/** Seven lists: the Mondays of the month, its Tuesdays … */
const byWeekday = memoize((month: Month): readonly (readonly ExpandedDay[])[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => weekdaysOfMonth(month, [weekday], mondayOf(firstDayOf(month)), 1)),
);

const workdaysOf = memoize((calendar: WorkCalendar) =>
  memoize((month: Month): readonly ExpandedDay[] =>
    calendar.workdaysOfMonth(month).map((day) => ({ day, certain: calendar.dayType(day).certain })),
  ),
);

/** The nth workday is certain if every day counted to find it is, from either end of the month. */
const countedWorkdays = memoize((calendar: WorkCalendar) =>
  memoize((month: Month) => {
    const uncertain = daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => !calendar.dayType(day).certain);
    const [first, last] = [uncertain[0], uncertain.at(-1)];
    const days = calendar.workdaysOfMonth(month);
    return {
      fromFront: days.map((day): ExpandedDay => ({ day, certain: first === undefined || day < first })),
      fromBack: days.map((day): ExpandedDay => ({ day, certain: last === undefined || day > last })),
    };
  }),
);

const schoolDaysOf = memoize((school: SchoolCalendar) =>
  memoize((month: Month): readonly ExpandedDay[] =>
    school.schoolDaysOfMonth(month).map((day) => ({ day, certain: school.dayType(day).certain })),
  ),
);

const withoutTerms = memoize((calendar: WorkCalendar) => schoolCalendar([], calendar));

function schoolOf({ school, calendar }: ExpansionContext): SchoolCalendar {
  return school ?? withoutTerms(calendar);
}

function certainly(days: readonly Day[]): ExpandedDay[] {
  return days.map((day) => ({ day, certain: true }));
}

function inMonths({ from, until }: DayRange, listOf: (month: Month) => readonly ExpandedDay[]): ExpandedDay[] {
  return monthsFrom(monthOf(from), monthOf(until)).flatMap(listOf);
}

/** The weekdays of every `weeks`th week, counted from the week of `monday`. */
function inWeeks(range: DayRange, weekdays: readonly Weekday[], monday: Day, weeks: number): ExpandedDay[] {
  return inMonths(range, (month) => weekdaysOfMonth(month, weekdays, monday, weeks));
}

function weekdaysOfMonth(month: Month, weekdays: readonly Weekday[], monday: Day, weeks: number): ExpandedDay[] {
  const period = 7 * weeks;
  const first = (daysBetween(monday, firstDayOf(month)) % period) + period;
  return daysOfMonth(month).filter((_, index) => weekdays.includes((((first + index) % period) + 1) as Weekday));
}

function firstOnOrAfter(start: Day, weekdays: readonly Weekday[]): Day {
  return daysFrom(start, addDays(start, 6)).find((day) => weekdays.includes(weekdayOf(day))) ?? start;
}

function isInSeason(day: Day, from: YearDate, until: YearDate): boolean {
  const { month, day: date } = dayParts(day);
  const [place, first, last] = [month * 100 + date, from.month * 100 + from.day, until.month * 100 + until.day];
  return first <= last ? place >= first && place <= last : place >= first || place <= last;
}

/** Places count from 1, or from -1 backwards; those beyond the list (31 February) are skipped. */
function pick(days: readonly ExpandedDay[], places: readonly number[]): ExpandedDay[] {
  return places.map((place) => days.at(place > 0 ? place - 1 : place)).filter((day) => day !== undefined);
}

/** The next `count` workdays after a day; each is certain if every day up to it is. */
function workdaysAfter(last: Day, count: number, calendar: WorkCalendar): ExpandedDay[] {
  const found: ExpandedDay[] = [];
  let certain = true;
  for (let day = addDays(last, 1); found.length < count; day = addDays(day, 1)) {
    const type = calendar.dayType(day);
    certain &&= type.certain;
    if (!type.off) found.push({ day, certain });
  }
  return found;
}

/** Sorts and removes duplicates, preferring certain ones. Most lists are in order already. */
function sorted(days: ExpandedDay[]): ExpandedDay[] {
  if (days.every(({ day }, index) => index === 0 || day > days[index - 1]!.day)) return days;
  return days
    .sort((a, b) => compareText(a.day, b.day) || Number(b.certain) - Number(a.certain))
    .filter(({ day }, index) => day !== days[index - 1]?.day);
}

function clip(days: ExpandedDay[], { from, until }: DayRange): ExpandedDay[] {
  const start = days.findIndex(({ day }) => day >= from);
  const end = days.findLastIndex(({ day }) => day <= until);
  return start === -1 ? [] : days.slice(start, end + 1);
}

function yearsOf({ from, until }: DayRange): number[] {
  const first = dayParts(from).year;
  return Array.from({ length: dayParts(until).year - first + 1 }, (_, index) => first + index);
}
