/**
 * School days and vacations, from a district's `terms` in content/districts. Outside of them customary dates apply,
 * none of which is certain.
 */
import { byText } from '../../order.ts';
import type { DistrictData } from '../../schema/district.ts';
import {
  addDays,
  dayOf,
  dayParts,
  daysBetween,
  daysFrom,
  firstDayOf,
  lastDayOf,
  type Day,
  type Month,
  type DayRange,
} from '../day.ts';
import { VACATIONS, type VacationName } from './festivals.ts';
import { dayOfFestival } from './lunar.ts';
import { memoize } from '../../memoize.ts';
import type { WorkCalendar } from './workdays.ts';

export type Term = Pick<DistrictData['terms'][number], 'from' | 'until'>;

interface SchoolDayType {
  /** A workday within a term, make-up workdays included. */
  school: boolean;
  vacation?: VacationName;
  /** False outside of the published terms, and for school days of a year without a holiday notice. */
  certain: boolean;
}

export interface SchoolCalendar {
  dayType: (day: Day) => SchoolDayType;
  schoolDaysOfMonth: (month: Month) => Day[];
}

/** @param terms ascending, without overlap (checks/text/terms.ts) */
export function schoolCalendar(terms: readonly Term[], calendar: WorkCalendar): SchoolCalendar {
  const periods = [...terms, ...gapsBetween(terms), ...vacationsAround(terms)];
  const dayType = memoize((day: Day): SchoolDayType => {
    const period: Period | undefined = periods.find(({ from, until }) => day >= from && day <= until);
    if (period?.gap === 'unknown' || period === undefined) return byCustom(day, calendar);
    if (period.gap === undefined) return { school: !calendar.dayType(day).off, certain: calendar.dayType(day).certain };
    return {
      school: false,
      certain: period.isCustomary !== true,
      ...(period.gap === 'break' ? {} : { vacation: period.gap }),
    };
  });
  return {
    dayType,
    schoolDaysOfMonth: memoize((month: Month) =>
      daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => dayType(day).school),
    ),
  };
}

/** A term, or a gap beside one; both ends inclusive. */
interface Period {
  from: Day;
  until: Day;
  gap?: VacationName | 'break' | 'unknown';
  /** One end follows from a term, the other from custom. */
  isCustomary?: true;
}

function gapsBetween(terms: readonly Term[]): Period[] {
  return terms.slice(1).map((next, index) => {
    const [from, until] = [addDays(terms[index]!.until, 1), addDays(next.from, -1)];
    return { from, until, gap: gapIn(from, until) };
  });
}

/** The vacations before the first and after the last term, as far as the outer end of their customary core. */
function vacationsAround(terms: readonly Term[]): Period[] {
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = coresNear(first.from).findLast(({ from }) => from < first.from);
  const after = coresNear(last.until).find(({ until }) => until > last.until);
  return [
    ...(before === undefined
      ? []
      : [{ from: before.from, until: addDays(first.from, -1), gap: before.name, isCustomary: true as const }]),
    ...(after === undefined
      ? []
      : [{ from: addDays(last.until, 1), until: after.until, gap: after.name, isCustomary: true as const }]),
  ];
}

/**
 * Cores close enough to belong to a vacation that begins or ends on this day, ascending. With none, it is a break in a
 * term.
 */
function coresNear(day: Day): (DayRange & { name: VacationName })[] {
  const { year } = dayParts(day);
  return [year - 1, year, year + 1]
    .flatMap((other) => VACATIONS.map((name) => ({ name, ...coreOf(name, other) })))
    .filter(
      ({ from, until }) => daysBetween(day, from) <= MAX_DAYS_TO_CORE && daysBetween(until, day) <= MAX_DAYS_TO_CORE,
    )
    .sort(byText(({ from }) => from));
}

/** A gap is the vacation whose core it overlaps, or a short break; one that overlaps both must hide a missing term. */
function gapIn(from: Day, until: Day): NonNullable<Period['gap']> {
  const [name = 'break', ...more] = VACATIONS.filter((vacation) =>
    [dayParts(from).year, dayParts(until).year].some((year) => {
      const core = coreOf(vacation, year);
      return core.from <= until && core.until >= from;
    }),
  );
  return more.length > 0 ? 'unknown' : name;
}

function byCustom(day: Day, calendar: WorkCalendar): SchoolDayType {
  const { year } = dayParts(day);
  const vacation = VACATIONS.find((name) => day >= coreOf(name, year).from && day <= coreOf(name, year).until);
  if (vacation !== undefined) return { school: false, vacation, certain: false };
  return { school: !calendar.dayType(day).off, certain: false };
}

/**
 * The core of a vacation: days within it nearly everywhere, by custom. Every province sets its own dates, and most
 * vacations are longer at both ends, so results based on it are never certain.
 */
const SUMMER_CORE = { from: [7, 15], until: [8, 20] } as const;
const DAYS_BEFORE_SPRING_FESTIVAL = 7;
const DAYS_AFTER_SPRING_FESTIVAL = 10;
/** More than from the end of any term to the core of its vacation, less than from a mid-term break. */
const MAX_DAYS_TO_CORE = 56;

function coreOf(name: VacationName, year: number): DayRange {
  return name === '寒假' ? winterCore(year) : summerCore(year);
}

const winterCore = memoize((year: number) => {
  const springFestival = dayOfFestival(year, '春节')!;
  return {
    from: addDays(springFestival, -DAYS_BEFORE_SPRING_FESTIVAL),
    until: addDays(springFestival, DAYS_AFTER_SPRING_FESTIVAL),
  };
});

const summerCore = memoize((year: number) => ({
  from: dayOf(year, ...SUMMER_CORE.from)!,
  until: dayOf(year, ...SUMMER_CORE.until)!,
}));
