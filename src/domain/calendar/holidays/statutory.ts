/**
 * Statutory holidays, which need no yearly notice: 全国年节及纪念日放假办法, article 2, as amended from 1 January 2025 (State
 * Council order 795), which added 除夕 and 2 May.
 */
import { addDays, dayOf, type Day } from '../day.ts';
import type { HolidayName } from './festivals.ts';
import { dayOfFestival, dayOfSolarTerm } from './lunar.ts';
import { memoize } from '../../memoize.ts';

/** Where two fall on one day, the later entry names it: the lunar festival, as in the notices. */
export const statutoryHolidays: (year: number) => ReadonlyMap<Day, HolidayName> = memoize((year: number) => {
  const springFestival = dayOfFestival(year, '春节');
  const days: [Day | undefined, HolidayName][] = [
    [dayOf(year, 1, 1), '元旦'],
    ...[-1, 0, 1, 2].map((after): [Day | undefined, HolidayName] => [
      springFestival && addDays(springFestival, after),
      '春节',
    ]),
    [dayOfSolarTerm(year, '清明'), '清明'],
    [dayOf(year, 5, 1), '劳动节'],
    [dayOf(year, 5, 2), '劳动节'],
    [dayOfFestival(year, '端午'), '端午'],
    ...[1, 2, 3].map((date): [Day | undefined, HolidayName] => [dayOf(year, 10, date), '国庆节']),
    [dayOfFestival(year, '中秋'), '中秋'],
  ];
  return new Map(days.filter((entry): entry is [Day, HolidayName] => entry[0] !== undefined));
});
