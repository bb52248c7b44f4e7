/** Activities that a district had for the first time: no earlier date has the same title. */
import type { Day } from '../../domain/calendar/day.ts';
import { yearOf } from '../../domain/coverage/coverage.ts';
import { isPromised } from '../../domain/evidence/evidence.ts';
import type { Schedule, Scheduled } from '../../domain/schedule.ts';
import type { World } from '../../domain/world.ts';

/** By district: the first date of each title, in order. Cached: every year asks for it. */
const cache = new WeakMap<Schedule, Map<string, Scheduled[]>>();

/** @returns undefined in the first year of the records, when everything is new to them */
export function firstTimes(world: World, district: string, year: number): Scheduled[] | undefined {
  const firsts = firstsOf(world, district);
  const [earliest] = firsts;
  if (earliest === undefined || yearOf(earliest.day) >= year) return undefined;
  return firsts.filter(({ day }) => yearOf(day) === year);
}

function firstsOf({ links, schedule }: World, district: string): Scheduled[] {
  const found = cache.get(schedule) ?? new Map<string, Scheduled[]>();
  cache.set(schedule, found);
  const known = found.get(district);
  if (known) return known;
  const firsts = new Map<string, Scheduled>();
  for (const { key, title } of links.activitiesOfDistrict(district))
    for (const item of schedule.ofActivity(key))
      if (isPromised(item) && item.day < (firsts.get(title)?.day ?? LAST)) firsts.set(title, item);
  const ordered = [...firsts.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  found.set(district, ordered);
  return ordered;
}

const LAST: Day = '9999-12-31';
