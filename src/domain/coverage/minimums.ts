/** The monthly minimums of activities per platform (平台) that a district sets in site.json, and the actual numbers. */
import { monthOf, monthsFrom, type Day, type Month } from '../calendar/day.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Network } from './districts.ts';
import { isPromised } from '../evidence/evidence.ts';
import { FIELDS, type Figure } from '../schema/fields.ts';

export interface Minimum {
  month: Month;
  field: (typeof FIELDS)[number];
  required: number;
  promised: number;
  /** How many are missing; 0 if there are enough. */
  short: number;
  /** Whether the month is in the future and no station of the district has a menu for it. */
  unscheduled: boolean;
}

/** By month, then platform. Counts civil months, not whole weeks. */
export function minimumsOf(network: Network, district: string, months: readonly Month[]): Minimum[] {
  const { catalogue, today } = network;
  const minimums = requiredIn(catalogue, district);
  const counts = minimums.length === 0 ? new Map<string, number>() : countsOf(network, district);
  const menus = new Set(network.links.menusOfDistrict(district).map(({ month }) => month));
  return months.flatMap((month) =>
    minimums.map(([field, required]) => {
      const promised = counts.get(`${month} ${field}`) ?? 0;
      return {
        month,
        field,
        required,
        promised,
        short: Math.max(0, required - promised),
        unscheduled: month > monthOf(today) && !menus.has(month),
      };
    }),
  );
}

/** The figures that say what the district asks for in its own words, where it has set no minimums. */
export function standardsOf({ catalogue }: Pick<Network, 'catalogue'>, id: string): Figure[] {
  const { standards = [], figures = [] } = catalogue.districts.get(id) ?? {};
  if (requiredIn(catalogue, id).length > 0) return [];
  return standards.flatMap((label) => figures.find((figure) => figure.label === label) ?? []);
}

/** Months of a year from the start of the schedule on. */
export const promisedMonths = (from: Day, year: number): Month[] =>
  monthsFrom(`${year}-01`, `${year}-12`).filter((month) => month >= monthOf(from));

function requiredIn({ site }: Catalogue, district: string): [field: Minimum['field'], minimum: number][] {
  const minimums = site.minimums[district] ?? {};
  return FIELDS.flatMap((field): [Minimum['field'], number][] => {
    const minimum = minimums[field];
    return minimum === undefined ? [] : [[field, minimum]];
  });
}

function countsOf({ links, schedule }: Network, district: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, field } of links.activitiesOfDistrict(district)) {
    for (const item of field === undefined ? [] : schedule.ofActivity(key).filter(isPromised)) {
      const cell = `${monthOf(item.day)} ${field ?? ''}`;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  return counts;
}
