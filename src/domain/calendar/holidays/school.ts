/**
 * School days and vacations. Terms are a district's own data (`terms` of content/districts): where they say nothing, all that
 * is left is custom, and nothing of it is certain.
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
} from '../day.ts';
import { VACATIONS, type VacationName } from './festivals.ts';
import { dayOfFestival } from './lunar.ts';
import { remember } from '../../remember.ts';
import type { WorkCalendar } from './workdays.ts';

export type Term = Pick<DistrictData['terms'][number], 'from' | 'until'>;

export interface SchoolDayType {
  /** Lessons are held: a day of a term that is worked, make-up days included. */
  school: boolean;
  vacation?: VacationName;
  /** False where no term is known, and for lessons where no notice of holidays is. */
  certain: boolean;
}

export interface SchoolCalendar {
  dayType: (day: Day) => SchoolDayType;
  schoolDaysOfMonth: (month: Month) => Day[];
}

/** `terms` ascend and do not overlap (checks/terms.ts); without any, nothing is certain. */
export function schoolCalendar(terms: readonly Term[], calendar: WorkCalendar): SchoolCalendar {
  const stretches = [...terms, ...gapsBetween(terms), ...vacationsAround(terms)];
  const dayType = remember((day: Day): SchoolDayType => {
    const stretch: Stretch | undefined = stretches.find(({ from, until }) => day >= from && day <= until);
    if (stretch?.gap === 'unknown' || stretch === undefined) return byCustom(day, calendar);
    if (stretch.gap === undefined)
      return { school: !calendar.dayType(day).off, certain: calendar.dayType(day).certain };
    return {
      school: false,
      certain: stretch.isByCustom !== true,
      ...(stretch.gap === 'break' ? {} : { vacation: stretch.gap }),
    };
  });
  return {
    dayType,
    schoolDaysOfMonth: remember((month: Month) =>
      daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => dayType(day).school),
    ),
  };
}

/** Both ends are included. */
interface Stretch {
  from: Day;
  until: Day;
  gap?: VacationName | 'break' | 'unknown';
  /** Only one of its ends is known. */
  isByCustom?: true;
}

function gapsBetween(terms: readonly Term[]): Stretch[] {
  return terms.slice(1).map((next, index) => {
    const [from, until] = [addDays(terms[index]!.until, 1), addDays(next.from, -1)];
    return { from, until, gap: gapIn(from, until) };
  });
}

/** A term is followed by a vacation and comes after one: to its far end where the next term says, and through its heart where none does yet. */
function vacationsAround(terms: readonly Term[]): Stretch[] {
  const [first, last] = [terms[0], terms.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = heartsNear(first.from).findLast(({ from }) => from < first.from);
  const after = heartsNear(last.until).find(({ until }) => until > last.until);
  return [
    ...(before === undefined
      ? []
      : [{ from: before.from, until: addDays(first.from, -1), gap: before.name, isByCustom: true as const }]),
    ...(after === undefined
      ? []
      : [{ from: addDays(last.until, 1), until: after.until, gap: after.name, isByCustom: true as const }]),
  ];
}

/** Those that a vacation beginning or ending on this day could have, in their order. From further away it is a break within a term. */
function heartsNear(day: Day): (Heart & { name: VacationName })[] {
  const { year } = dayParts(day);
  return [year - 1, year, year + 1]
    .flatMap((other) => VACATIONS.map((name) => ({ name, ...heartOf(name, other) })))
    .filter(
      ({ from, until }) => daysBetween(day, from) <= MAX_DAYS_TO_HEART && daysBetween(until, day) <= MAX_DAYS_TO_HEART,
    )
    .sort(byText(({ from }) => from));
}

/** Named for the heart of the vacation that it touches. One that touches both hides a term that nobody wrote down; one that touches none is a short break. */
function gapIn(from: Day, until: Day): NonNullable<Stretch['gap']> {
  const [name = 'break', ...more] = VACATIONS.filter((vacation) =>
    [dayParts(from).year, dayParts(until).year].some((year) => {
      const heart = heartOf(vacation, year);
      return heart.from <= until && heart.until >= from;
    }),
  );
  return more.length > 0 ? 'unknown' : name;
}

function byCustom(day: Day, calendar: WorkCalendar): SchoolDayType {
  const { year } = dayParts(day);
  const vacation = VACATIONS.find((name) => day >= heartOf(name, year).from && day <= heartOf(name, year).until);
  if (vacation !== undefined) return { school: false, vacation, certain: false };
  return { school: !calendar.dayType(day).off, certain: false };
}

/**
 * The days that lie in the vacation nearly everywhere, by custom and by no rule: every province sets its own dates, and most
 * vacations are longer at both ends. So what is computed from them is provisional, whatever the year.
 */
const SUMMER_HEART = { from: [7, 15], until: [8, 20] } as const;
const DAYS_BEFORE_SPRING_FESTIVAL = 7;
const DAYS_AFTER_SPRING_FESTIVAL = 10;
/** Longer than from the end of any term to the heart of its vacation, shorter than from a break in the middle of one. */
const MAX_DAYS_TO_HEART = 56;

/** Both ends are included. */
interface Heart {
  from: Day;
  until: Day;
}

function heartOf(name: VacationName, year: number): Heart {
  return name === '寒假' ? winterHeart(year) : summerHeart(year);
}

const winterHeart = remember((year: number) => {
  const springFestival = dayOfFestival(year, '春节')!;
  return {
    from: addDays(springFestival, -DAYS_BEFORE_SPRING_FESTIVAL),
    until: addDays(springFestival, DAYS_AFTER_SPRING_FESTIVAL),
  };
});

const summerHeart = remember((year: number) => ({
  from: dayOf(year, ...SUMMER_HEART.from)!,
  until: dayOf(year, ...SUMMER_HEART.until)!,
}));
