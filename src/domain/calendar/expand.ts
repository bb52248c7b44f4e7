/** From a rule to its dates. Every expander gives all dates of the months or years that the window touches; the window is cut once. */
import {
  addDays, dayOf, dayParts, daysBetween, daysFrom, firstDayOf, lastDayOf, mondayOf, monthOf, monthsFrom, weekdayOf, type Day, type Month,
  type Weekday,
} from './day.ts';
import { daysOfFestival, daysOfLunar, dayOfSolarTerm } from './lunar.ts';
import type { Rule, RuleOf } from './rule.ts';
import type { WorkCalendar } from './workdays.ts';

/** Both ends are included. */
export interface Window {
  from: Day;
  until: Day;
}

export interface ExpandedDay {
  day: Day;
  /** False where the date depends on a notice that is not out yet. */
  certain: boolean;
}

export interface Surroundings {
  calendar: WorkCalendar;
  /** 隔周 counts from the first of its weekdays on or after this day; without it, it has no dates. */
  start?: Day | undefined;
  /** Without it, 每个上学日 is taken for the working weekdays, none of them certain. */
  schoolDays?: ((day: Day) => boolean) | undefined;
}

/** Ascending, each day once. */
export function expandRule(rule: Rule, window: Window, surroundings: Surroundings): ExpandedDay[] {
  if (window.until < window.from) return [];
  // The table pairs every kind with the expander of that kind; the compiler cannot follow the pairing through a union.
  const expand = EXPANDERS[rule.kind] as Expander<Rule>;
  const days = expand(rule, window, surroundings).filter(({ day }) => day >= window.from && day <= window.until);
  return days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .filter(({ day }, index) => day !== days[index - 1]?.day);
}

type Expander<R extends Rule> = (rule: R, window: Window, surroundings: Surroundings) => ExpandedDay[];

const EXPANDERS: { readonly [Kind in Rule['kind']]: Expander<RuleOf<Kind>> } = {
  daily: (_, window) => certainly(daysFrom(window.from, window.until)),
  workdays: (_, window, { calendar }) => daysFrom(window.from, window.until)
    .filter((day) => !calendar.dayType(day).off)
    .map((day) => ({ day, certain: calendar.dayType(day).certain })),
  'school-days': (_, window, surroundings) => schoolDays(window, surroundings),
  weekly: ({ weekdays }, { from, until }) => certainly(everySoManyWeeks(weekdays, mondayOf(from), until, 1)),
  fortnightly: ({ weekdays }, { from, until }, { start }) => {
    if (start === undefined) return [];
    const anchor = firstOnOrAfter(start, weekdays);
    const since = anchor > from ? anchor : from;
    const weeks = Math.floor(daysBetween(mondayOf(anchor), mondayOf(since)) / 14) * 2;
    return certainly(everySoManyWeeks(weekdays, addDays(mondayOf(anchor), 7 * weeks), until, 2).filter((day) => day >= anchor));
  },
  'month-days': ({ days }, window) => certainly(monthsOf(window).flatMap((month) => days.flatMap((date) => dateOfMonth(month, date)))),
  'month-weekdays': ({ nth, weekday }, window) => certainly(monthsOf(window).flatMap((month) => {
    const days = everySoManyWeeks([weekday], mondayOf(firstDayOf(month)), lastDayOf(month), 1).filter((day) => monthOf(day) === month);
    return pick(days, nth);
  })),
  'month-workdays': ({ nth }, window, { calendar }) => monthsOf(window).flatMap((month) => {
    const isCertain = certaintyOfCounting(month, calendar);
    const days = calendar.workdaysOfMonth(month);
    return nth.flatMap((place) => pick(days, [place]).map((day) => ({ day, certain: isCertain(day, place) })));
  }),
  'year-day': ({ month, day }, window) => certainly(yearsOf(window).map((year) => dayOf(year, month, day)).filter((found) => found !== undefined)),
  'lunar-day': ({ month, day }, window) => certainly(yearsOf(window).flatMap((year) => daysOfLunar(year, month, day))),
  festival: ({ name }, window) => certainly(yearsOf(window).flatMap((year) => daysOfFestival(year, name))),
  'solar-term': ({ name }, window) => certainly(yearsOf(window).map((year) => dayOfSolarTerm(year, name)).filter((day) => day !== undefined)),
  // The new year's holiday may begin in December.
  holiday: ({ name }, window, { calendar }) => [...yearsOf(window), dayParts(window.until).year + 1]
    .flatMap((year) => calendar.holidayDays(name, year))
    .map((day) => ({ day, certain: calendar.dayType(day).certain })),
  irregular: () => [],
};

function certainly(days: readonly Day[]): ExpandedDay[] {
  return days.map((day) => ({ day, certain: true }));
}

function schoolDays({ from, until }: Window, { calendar, schoolDays: isSchoolDay }: Surroundings): ExpandedDay[] {
  const days = daysFrom(from, until);
  if (isSchoolDay) return certainly(days.filter(isSchoolDay));
  return days.filter((day) => weekdayOf(day) < 6 && !calendar.dayType(day).off).map((day) => ({ day, certain: false }));
}

/** These weekdays of the week of `monday` and of every so many weeks after it. */
function everySoManyWeeks(weekdays: readonly Weekday[], monday: Day, until: Day, weeks: number): Day[] {
  const days: Day[] = [];
  for (let week = monday; week <= until; week = addDays(week, 7 * weeks)) {
    for (const weekday of weekdays) days.push(addDays(week, weekday - 1));
  }
  return days;
}

function firstOnOrAfter(start: Day, weekdays: readonly Weekday[]): Day {
  return daysFrom(start, addDays(start, 6)).find((day) => weekdays.includes(weekdayOf(day))) ?? start;
}

/** A month without that date (31 February) is passed over; -1 is the last day. */
function dateOfMonth(month: Month, date: number): Day[] {
  const { year, month: number } = dayParts(firstDayOf(month));
  const day = date === -1 ? lastDayOf(month) : dayOf(year, number, date);
  return day === undefined ? [] : [day];
}

/** 1 is the first, -1 the last; a place that the list does not have is passed over. */
function pick(days: readonly Day[], places: readonly number[]): Day[] {
  return places.map((place) => days.at(place > 0 ? place - 1 : place)).filter((day) => day !== undefined);
}

/** The nth working day is certain when every day is that was counted to find it, from the front or from the back. */
function certaintyOfCounting(month: Month, calendar: WorkCalendar): (day: Day, place: number) => boolean {
  const doubtful = daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => !calendar.dayType(day).certain);
  const [first, last] = [doubtful[0], doubtful.at(-1)];
  return (day, place) => first === undefined || last === undefined || (place > 0 ? day < first : day > last);
}

function monthsOf({ from, until }: Window): Month[] {
  return monthsFrom(monthOf(from), monthOf(until));
}

function yearsOf({ from, until }: Window): number[] {
  const first = dayParts(from).year;
  return Array.from({ length: dayParts(until).year - first + 1 }, (_, index) => first + index);
}
