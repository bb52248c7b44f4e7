/** Activities that a district had for the first time: no earlier date has the same title. */
import type { Day } from '../../domain/calendar/day.ts';
import { yearOf } from '../../domain/coverage/coverage.ts';
import { isPromised } from '../../domain/evidence/evidence.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import type { World } from '../../domain/world.ts';
import { weakMemoizeByKey } from '../../domain/memoize.ts';

/** @returns undefined in the first year of the records, when everything is new to them */
export function firstTimes(world: World, district: string, year: number): Scheduled[] | undefined {
  const firsts = firstsOf(world, district);
  const [earliest] = firsts;
  if (earliest === undefined || yearOf(earliest.day) >= year) return undefined;
  return firsts.filter(({ day }) => yearOf(day) === year);
}

/** The first date of each title in a district, in order: every year asks for it. */
const firstsOf = weakMemoizeByKey(({ links, schedule }: World, district: string): Scheduled[] => {
  const firsts = new Map<string, Scheduled>();
  for (const { key, title } of links.activitiesOfDistrict(district))
    for (const item of schedule.ofActivity(key))
      if (isPromised(item) && item.day < (firsts.get(title)?.day ?? LAST)) firsts.set(title, item);
  return [...firsts.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
});

const LAST: Day = '9999-12-31';
