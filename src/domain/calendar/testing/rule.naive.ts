/**
 * Reference implementation of rules for tests: decides day by day, slowly, and independently of the expanders. Its
 * sources are the table of days off and make-up workdays up to the last notice, chinese-days' tables of lunar dates,
 * and the sun's longitude for solar terms. (Intl's Chinese calendar is no alternative: it places the new moons of
 * 2027-02-06 and 2030-02-03, minutes from midnight, on the wrong day.)
 */
import chineseDays from 'chinese-days';
import NOTICES from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Day, Month } from '../day.ts';
import { FESTIVALS, SOLAR_TERMS, type Festival, type HolidayName, type VacationName } from '../holidays/festivals.ts';
import { memoize } from '../../memoize.ts';
import type { EachDay, Rule, RuleOf, YearDate } from '../rule/rule.ts';
import { degreesPast } from './sun.naive.ts';

interface NaiveContext {
  /** Anchor of 隔周 and 隔天. */
  start: Day;
  /** Terms and the vacations between them, both ends inclusive; outside of them customary dates apply. */
  terms: readonly (readonly [from: Day, until: Day])[];
  vacations: readonly (readonly [name: VacationName, from: Day, until: Day])[];
}

/** The last year whose notice is in chinese-days. */
const LAST_NOTICE = 2026;

export function occursOn(rule: Rule, day: Day, context: NaiveContext): boolean {
  return (OCCURS[rule.kind] as Occurs<Rule>)(rule, day, context);
}

type Occurs<R extends Rule> = (rule: R, day: Day, context: NaiveContext) => boolean;

const OCCURS: { readonly [Kind in Rule['kind']]: Occurs<RuleOf<Kind>> } = {
  daily: eachOccursOn,
  workdays: eachOccursOn,
  weekly: eachOccursOn,
  irregular: () => false,
  'weeks-apart': ({ weeks, weekdays }, day, { start }) => {
    const isOne = (other: Day) => weekdays.some((weekday) => weekday === weekdayOn(other));
    const anchor = scan(start, 0, 6).find(isOne)!;
    const sinceMonday = Date.parse(day) - Date.parse(later(anchor, 1 - weekdayOn(anchor)));
    return day >= start && isOne(day) && Math.floor(sinceMonday / DAY_LENGTH / 7) % weeks === 0;
  },
  'days-apart': ({ days }, day, { start }) =>
    day >= start && ((Date.parse(day) - Date.parse(start)) / DAY_LENGTH) % days === 0,
  'month-days': ({ days }, day) => days.includes(dateOn(day)) || (days.includes(-1) && dateOn(later(day, 1)) === 1),
  'month-weekdays': ({ nth, weekday }, day) =>
    weekdayOn(day) === weekday && isAmong(day, (other) => weekdayOn(other) === weekday, nth),
  'month-workdays': ({ nth }, day) => isWorked(day) && isAmong(day, isWorked, nth),
  'month-list': ({ parts }, day, context) => parts.some((part) => occursOn(part, day, context)),
  'year-list': ({ parts }, day, context) => parts.some((part) => occursOn(part, day, context)),
  'in-months': ({ months, each }, day, context) => months.includes(monthOn(day)) && occursOn(each, day, context),
  season: ({ from, until, each }, day, context) => occursOn(each, day, context) && isBetween(day, from, until),
  'lunar-month-days': ({ days }, day) =>
    days.includes(Number(lunarOn(day).split('/')[1])) || (days.includes(-1) && lunarOn(later(day, 1)).endsWith('/1')),
  'year-day': (rule, day) => monthOn(day) === rule.month && dateOn(day) === rule.day,
  'lunar-day': (rule, day) => {
    const [month, date] = lunarOn(day).split('/');
    const isLast = rule.day === -1 && lunarOn(later(day, 1)).endsWith('/1');
    return month === `${rule.month}${rule.leap ? 'bis' : ''}` && (isLast || date === String(rule.day));
  },
  festival: ({ name }, day) => FESTIVALS.some((festival) => festival.name === name && isFestival(festival, day)),
  'solar-term': ({ name }, day) => isSolarTerm(day, name),
  holiday: ({ name }, day) => isHoliday(day) && (name === undefined || belongsTo(name, day)),
  'after-holiday': ({ name, nth }, day) =>
    isWorked(day) &&
    scan(day, -60, -1).some(
      (last) =>
        isHoliday(last) &&
        !isHoliday(later(last, 1)) &&
        (name === undefined || belongsTo(name, last)) &&
        nth.includes(scan(last, 1, 60).filter((other) => other <= day && isWorked(other)).length),
    ),
  'school-days': (_, day, context) => isWorked(day) && vacationOn(day, context) === undefined,
  vacation: ({ name, each }, day, context) => {
    const vacation = vacationOn(day, context);
    return vacation !== undefined && (name === '寒暑假' || vacation === name) && eachOccursOn(each, day);
  },
};

/** Where `from` is after `until`, the season wraps into the next year. */
function isBetween(day: Day, from: YearDate, until: YearDate): boolean {
  const text = (date: YearDate) => `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  const [date, first, last] = [day.slice(5), text(from), text(until)];
  return first <= last ? first <= date && date <= last : !(last < date && date < first);
}

function eachOccursOn(rule: EachDay, day: Day): boolean {
  if (rule.kind === 'weekly') return rule.weekdays.some((weekday) => weekday === weekdayOn(day));
  return rule.kind === 'daily' || isWorked(day);
}

/** Whether a day is one of the `nth` matching days of its month; negative numbers count from the end. */
function isAmong(day: Day, matches: (day: Day) => boolean, nth: readonly number[]): boolean {
  const same = daysOfMonth(day.slice(0, 7) as Month).filter(matches);
  return (
    nth.includes(same.filter((other) => other <= day).length) ||
    nth.includes(-same.filter((other) => other >= day).length)
  );
}

const daysOfMonth = memoize((month: Month) => scan(`${month}-01`, 0, 30).filter((day) => day.startsWith(month)));

const isWorked = memoize((day: Day): boolean => {
  if (yearOn(day) <= LAST_NOTICE) return day in NOTICES.workdays || (weekdayOn(day) < 6 && !(day in NOTICES.holidays));
  return !isHoliday(day) && weekdayOn(day) < 6;
});

const isHoliday = memoize((day: Day): boolean => {
  if (yearOn(day) > LAST_NOTICE) return statutoryNames(day).length > 0;
  return day in NOTICES.holidays;
});

function belongsTo(name: HolidayName, day: Day): boolean {
  const back = scan(day, -20, 0).reverse();
  const ahead = scan(day, 0, 20);
  const run = [back, ahead].flatMap((days) =>
    days.slice(
      0,
      days.findIndex((other) => !isHoliday(other)),
    ),
  );
  return run.some((other) => statutoryNames(other).includes(name));
}

/** 全国年节及纪念日放假办法, article 2, in force from 2025. */
function statutoryNames(day: Day): HolidayName[] {
  const spring = scan(day, -2, 1).some((other) => lunarOn(other) === '1/1');
  const names: Record<HolidayName, boolean> = {
    元旦: day.endsWith('-01-01'),
    春节: spring,
    清明: isSolarTerm(day, '清明'),
    劳动节: /-05-0[12]$/.test(day),
    端午: lunarOn(day) === '5/5',
    中秋: lunarOn(day) === '8/15',
    国庆节: /-10-0[123]$/.test(day),
  };
  return (Object.keys(names) as HolidayName[]).filter((name) => names[name]);
}

function vacationOn(day: Day, { terms, vacations }: NaiveContext): VacationName | undefined {
  const vacation = vacations.find(([, from, until]) => from <= day && day <= until);
  if (vacation) return vacation[0];
  if (terms.some(([from, until]) => from <= day && day <= until)) return undefined;
  return customaryVacationOn(day);
}

const customaryVacationOn = memoize((day: Day): VacationName | undefined => {
  if (day.slice(5) >= '07-15' && day.slice(5) <= '08-20') return '暑假';
  return scan(day, -10, 7).some((other) => lunarOn(other) === '1/1') ? '寒假' : undefined;
});

function isFestival(festival: Festival, day: Day): boolean {
  if ('solar' in festival) return monthOn(day) === festival.solar[0] && dateOn(day) === festival.solar[1];
  if ('lunar' in festival) {
    const [month, date] = festival.lunar;
    // 除夕 is the day before 正月初一.
    return date === -1 ? lunarOn(later(day, 1)) === '1/1' : lunarOn(day) === `${month}/${date}`;
  }
  const [month, nth, weekday] = festival.nth;
  return monthOn(day) === month && weekdayOn(day) === weekday && Math.ceil(dateOn(day) / 7) === nth;
}

/** 小寒 is the day on which the sun reaches 285 degrees; the terms are 15 degrees apart. */
function isSolarTerm(day: Day, name: string): boolean {
  const degrees = 285 + 15 * SOLAR_TERMS.findIndex((term) => term === name);
  const midnight = Date.parse(`${day}T00:00:00+08:00`);
  return degreesPast(degrees, midnight) < CORRECTION && degreesPast(degrees, midnight + DAY_LENGTH) >= CORRECTION;
}

/**
 * Degrees by which the formula is ahead of the sun at 大雪 of 2020, nine minutes past midnight; no other term from 2019
 * to 2030 is as close to midnight.
 */
const CORRECTION = 0.002;

/** `9/9`; in a leap month `6bis/1`. */
const lunarOn = memoize((day: Day): string => {
  const { lunarMon, lunarDay, isLeap } = chineseDays.getLunarDate(day);
  return `${lunarMon}${isLeap ? 'bis' : ''}/${lunarDay}`;
});

const DAY_LENGTH = 86_400_000;
const later = (day: Day, days: number): Day => dayAt(Date.parse(day) / DAY_LENGTH + days);
const dayAt = memoize((number: number): Day => new Date(number * DAY_LENGTH).toISOString().slice(0, 10) as Day);
const scan = (day: Day, from: number, until: number): Day[] =>
  Array.from({ length: until - from + 1 }, (_, index) => later(day, from + index));
const yearOn = (day: Day): number => Number(day.slice(0, 4));
const monthOn = (day: Day): number => Number(day.slice(5, 7));
const dateOn = (day: Day): number => Number(day.slice(8));
const weekdayOn = (day: Day): number => new Date(day).getUTCDay() || 7;
