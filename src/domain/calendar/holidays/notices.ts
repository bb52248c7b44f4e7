/** The State Council's yearly notices as chinese-days keeps them: its tables are read, its date functions are not used. */
import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { dayParts, type Day } from '../day.ts';

/** One year's notice: the days off, with the holiday each belongs to, and the weekend days worked. */
export interface Notice {
  year: number;
  off: ReadonlyMap<Day, string>;
  work: ReadonlySet<Day>;
}

/** Only years that the tables cover; a year with no entry has no notice yet. */
export const NOTICES: readonly Notice[] = yearsCovered().map((year) => ({
  year,
  off: new Map(entriesOf(data.holidays, year)),
  work: new Set(entriesOf(data.workdays, year).map(([day]) => day)),
}));

function yearsCovered(): number[] {
  return [...new Set(Object.keys(data.holidays).map(yearOf))].sort();
}

/** An entry reads `"2026-02-15": "Spring Festival,春节,4"`. */
function entriesOf(table: Record<string, string>, year: number): [Day, string][] {
  return Object.entries(table)
    .filter(([day]) => yearOf(day) === year)
    .map(([day, names]): [Day, string] => [day as Day, names.split(',')[1] ?? names])
    .sort();
}

function yearOf(day: string): number {
  return dayParts(day as Day).year;
}
