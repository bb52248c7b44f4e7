/** The State Council's yearly holiday notices, from the tables of chinese-days; its date functions are not used. */
import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { dayParts, type Day } from '../day.ts';

/** One year's notice. */
export interface Notice {
  year: number;
  /** Days off, with the name of their holiday. */
  off: ReadonlyMap<Day, string>;
  /** Make-up workdays. */
  work: ReadonlySet<Day>;
}

/** Years missing from the tables have no notice yet. */
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
