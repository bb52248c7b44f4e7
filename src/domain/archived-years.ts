/** Years with archived months, each a file of the open data. */
import { isArchived } from './archive.ts';
import { firstDayOf, lastDayOf, type Day, type Month } from './calendar/day.ts';
import { districtOf } from './key.ts';
import type { World } from './world.ts';

export interface ArchivedYear {
  district: string;
  year: number;
  /** First and last day of its archived months. */
  from: Day;
  until: Day;
}

/** @param district omit for the whole site */
export function archivedYears({ catalogue, today }: World, district?: string): ArchivedYear[] {
  const months = new Map<string, Set<Month>>();
  for (const { month, station } of catalogue.menus) {
    const id = districtOf(station);
    if (isArchived(month, today) && (district ?? id) === id) months.set(id, (months.get(id) ?? new Set()).add(month));
  }
  return [...months].flatMap(([id, found]) =>
    [...Map.groupBy([...found].sort(), (month) => Number(month.slice(0, 4)))].map(([year, ofYear]) => ({
      district: id,
      year,
      from: firstDayOf(ofYear[0]!),
      until: lastDayOf(ofYear.at(-1)!),
    })),
  );
}
