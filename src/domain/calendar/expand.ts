/**
 * From a rule to its dates. Every expander gives all dates of the months or years that the window touches; the window is cut
 * once. Months are what rules are made of, so the days of a month are listed once and shared by all rules.
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
} from './day.ts';
import { HOLIDAYS } from './holidays/festivals.ts';
import { daysOfFestival, daysOfLunar, daysOfLunarMonths, dayOfSolarTerm } from './holidays/lunar.ts';
import { remember } from '../remember.ts';
import type { Rule, RuleOf, YearDate } from './rule/rule.ts';
import { schoolCalendar, type SchoolCalendar } from './holidays/school.ts';
import type { WorkCalendar } from './holidays/workdays.ts';

/** Both ends are included. */
export interface Window {
  from: Day;
  until: Day;
}

/** Shared by many lists, so nobody may change one. */
export interface ExpandedDay {
  readonly day: Day;
  /** False where the date depends on a notice that is not out yet, or on school terms that are not known. */
  readonly certain: boolean;
}

export interface Surroundings {
  calendar: WorkCalendar;
  /** 隔周 counts from the first of its weekdays on or after this day, 隔天 from the day itself; without it, they have no dates. */
  start?: Day | undefined;
  /** Of the district's terms; without it there is only custom, and none of it is certain. */
  school?: SchoolCalendar | undefined;
}

/** Ascending, each day once. */
export function expandRule(rule: Rule, window: Window, surroundings: Surroundings): ExpandedDay[] {
  return window.until < window.from ? [] : cut(ascending(expand(rule, window, surroundings)), window);
}

type Expander<R extends Rule> = (rule: R, window: Window, surroundings: Surroundings) => ExpandedDay[];

function expand(rule: Rule, window: Window, surroundings: Surroundings): ExpandedDay[] {
  // The table pairs every kind with the expander of that kind; the compiler cannot follow the pairing through a union.
  return (EXPANDERS[rule.kind] as Expander<Rule>)(rule, window, surroundings);
}

const EXPANDERS: { readonly [Kind in Rule['kind']]: Expander<RuleOf<Kind>> } = {
  daily: (_, window) => inMonths(window, daysOfMonth),
  workdays: (_, window, { calendar }) => inMonths(window, workdaysOf(calendar)),
  'school-days': (_, window, surroundings) => inMonths(window, schoolDaysOf(schoolOf(surroundings))),
  weekly: ({ weekdays }, window) => inWeeks(window, weekdays, mondayOf(window.from), 1),
  'weeks-apart': ({ weeks, weekdays }, window, { start }) => {
    if (start === undefined) return [];
    const anchor = firstOnOrAfter(start, weekdays);
    return inWeeks(window, weekdays, mondayOf(anchor), weeks).filter(({ day }) => day >= anchor);
  },
  'days-apart': ({ days }, window, { start }) =>
    start === undefined
      ? []
      : inMonths(window, (month) =>
          daysOfMonth(month).filter(({ day }) => day >= start && daysBetween(start, day) % days === 0),
        ),
  'month-days': ({ days }, window) => inMonths(window, (month) => pick(daysOfMonth(month), days)),
  'month-weekdays': ({ nth, weekday }, window) =>
    inMonths(window, (month) => pick(byWeekday(month)[weekday - 1]!, nth)),
  'month-workdays': ({ nth }, window, { calendar }) =>
    inMonths(window, (month) => {
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
  'month-list': ({ parts }, window, surroundings) => parts.flatMap((part) => expand(part, window, surroundings)),
  'year-list': ({ parts }, window, surroundings) => parts.flatMap((part) => expand(part, window, surroundings)),
  'lunar-month-days': ({ days }, window) => certainly(yearsOf(window).flatMap((year) => daysOfLunarMonths(year, days))),
  'in-months': ({ months, each }, window, surroundings) =>
    expand(each, window, surroundings).filter(({ day }) => months.includes(dayParts(day).month)),
  season: ({ from, until, each }, window, surroundings) =>
    expand(each, window, surroundings).filter(({ day }) => isInSeason(day, from, until)),
  'year-day': ({ month, day }, window) =>
    certainly(
      yearsOf(window)
        .map((year) => dayOf(year, month, day))
        .filter((found) => found !== undefined),
    ),
  'lunar-day': ({ month, day, leap }, window) =>
    certainly(yearsOf(window).flatMap((year) => daysOfLunar(year, month, day, leap))),
  festival: ({ name }, window) => certainly(yearsOf(window).flatMap((year) => daysOfFestival(year, name))),
  'solar-term': ({ name }, window) =>
    certainly(
      yearsOf(window)
        .map((year) => dayOfSolarTerm(year, name))
        .filter((day) => day !== undefined),
    ),
  // The new year's holiday may begin in December.
  holiday: ({ name }, window, { calendar }) =>
    [...yearsOf(window), dayParts(window.until).year + 1]
      .flatMap((year) =>
        (name === undefined ? HOLIDAYS : [name]).flatMap((holiday) => calendar.holidayDays(holiday, year)),
      )
      .map((day) => ({ day, certain: calendar.dayType(day).certain })),
  'after-holiday': ({ name, nth }, window, { calendar }) =>
    yearsOf(window).flatMap((year) =>
      (name === undefined ? HOLIDAYS : [name]).flatMap((holiday) => {
        const last = calendar.holidayDays(holiday, year).at(-1);
        return last === undefined ? [] : pick(workdaysAfter(last, Math.max(...nth), calendar), nth);
      }),
    ),
  vacation: ({ name, each }, window, surroundings) => {
    const { dayType } = schoolOf(surroundings);
    return expand(each, window, surroundings)
      .filter(({ day }) => dayType(day).vacation !== undefined && (name === '寒暑假' || dayType(day).vacation === name))
      .map(({ day, certain }) => ({ day, certain: certain && dayType(day).certain }));
  },
  irregular: () => [],
};

const daysOfMonth = remember((month: Month): readonly ExpandedDay[] =>
  certainly(daysFrom(firstDayOf(month), lastDayOf(month))),
);

/** The Mondays of a month, its Tuesdays … */
const byWeekday = remember((month: Month): readonly (readonly ExpandedDay[])[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => weekdaysOfMonth(month, [weekday], mondayOf(firstDayOf(month)), 1)),
);

const workdaysOf = remember((calendar: WorkCalendar) =>
  remember((month: Month): readonly ExpandedDay[] =>
    calendar.workdaysOfMonth(month).map((day) => ({ day, certain: calendar.dayType(day).certain })),
  ),
);

/** The nth working day is certain when every day is that was counted to find it, from the front or from the back. */
const countedWorkdays = remember((calendar: WorkCalendar) =>
  remember((month: Month) => {
    const doubtful = daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => !calendar.dayType(day).certain);
    const [first, last] = [doubtful[0], doubtful.at(-1)];
    const days = calendar.workdaysOfMonth(month);
    return {
      fromFront: days.map((day): ExpandedDay => ({ day, certain: first === undefined || day < first })),
      fromBack: days.map((day): ExpandedDay => ({ day, certain: last === undefined || day > last })),
    };
  }),
);

const schoolDaysOf = remember((school: SchoolCalendar) =>
  remember((month: Month): readonly ExpandedDay[] =>
    school.schoolDaysOfMonth(month).map((day) => ({ day, certain: school.dayType(day).certain })),
  ),
);

const withoutTerms = remember((calendar: WorkCalendar) => schoolCalendar([], calendar));

function schoolOf({ school, calendar }: Surroundings): SchoolCalendar {
  return school ?? withoutTerms(calendar);
}

function certainly(days: readonly Day[]): ExpandedDay[] {
  return days.map((day) => ({ day, certain: true }));
}

function inMonths({ from, until }: Window, listOf: (month: Month) => readonly ExpandedDay[]): ExpandedDay[] {
  return monthsFrom(monthOf(from), monthOf(until)).flatMap(listOf);
}

/** These weekdays of every so many weeks, one of which is the week of `monday`. */
function inWeeks(window: Window, weekdays: readonly Weekday[], monday: Day, weeks: number): ExpandedDay[] {
  return inMonths(window, (month) => weekdaysOfMonth(month, weekdays, monday, weeks));
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

/** 1 is the first, -1 the last; a place that the list does not have (31 February) is passed over. */
function pick(days: readonly ExpandedDay[], places: readonly number[]): ExpandedDay[] {
  return places.map((place) => days.at(place > 0 ? place - 1 : place)).filter((day) => day !== undefined);
}

/** So many working days after this one; each is certain when every day up to it is. */
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

/** Most lists come in order. Of a day that was found in two ways, the certain one counts. */
function ascending(days: ExpandedDay[]): ExpandedDay[] {
  if (days.every(({ day }, index) => index === 0 || day > days[index - 1]!.day)) return days;
  return days
    .sort((a, b) => compareText(a.day, b.day) || Number(b.certain) - Number(a.certain))
    .filter(({ day }, index) => day !== days[index - 1]?.day);
}

function cut(days: ExpandedDay[], { from, until }: Window): ExpandedDay[] {
  const start = days.findIndex(({ day }) => day >= from);
  const end = days.findLastIndex(({ day }) => day <= until);
  return start === -1 ? [] : days.slice(start, end + 1);
}

function yearsOf({ from, until }: Window): number[] {
  const first = dayParts(from).year;
  return Array.from({ length: dayParts(until).year - first + 1 }, (_, index) => first + index);
}
