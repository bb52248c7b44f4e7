/** How many activities of a field a district wants in every month (site.json, `minimums`), and how many there are. */
import { monthOf, monthsFrom, type Day, type Month } from '../calendar/day.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Network } from './districts.ts';
import { isPromised } from '../evidence/evidence.ts';
import { FIELDS } from '../schema/fields.ts';

export interface Minimum {
  month: Month;
  field: (typeof FIELDS)[number];
  wanted: number;
  have: number;
  /** 0 when there are enough. */
  short: number;
  /** No menu of the district tells of this month yet, and it has not begun. */
  unscheduled: boolean;
}

/** Civil months, not weeks: a minimum is set for a month. In the order of the months, then of the fields. */
export function minimumsOf(network: Network, district: string, months: readonly Month[]): Minimum[] {
  const { catalogue, today } = network;
  const wanted = wantedIn(catalogue, district);
  const have = wanted.length === 0 ? new Map<string, number>() : countsOf(network, district);
  const menus = new Set(network.links.menusOfDistrict(district).map(({ month }) => month));
  return months.flatMap((month) =>
    wanted.map(([field, least]) => {
      const count = have.get(`${month} ${field}`) ?? 0;
      return {
        month,
        field,
        wanted: least,
        have: count,
        short: Math.max(0, least - count),
        unscheduled: month > monthOf(today) && !menus.has(month),
      };
    }),
  );
}

/** Months of a year that the site schedules or will schedule: earlier ones are none of its promises. */
export const promisedMonths = (from: Day, year: number): Month[] =>
  monthsFrom(`${year}-01`, `${year}-12`).filter((month) => month >= monthOf(from));

function wantedIn({ site }: Catalogue, district: string): [field: Minimum['field'], least: number][] {
  const minimums = site.minimums[district] ?? {};
  return FIELDS.flatMap((field): [Minimum['field'], number][] => {
    const least = minimums[field];
    return least === undefined ? [] : [[field, least]];
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
