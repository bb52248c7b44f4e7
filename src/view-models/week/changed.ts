/** 本周变动: how many activities of a week are not as first published, so that a line can say so. */
import { addDays, daysFrom, type Day } from '../../domain/calendar/day.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { stateOf } from '../activity/state.ts';

export interface ChangedView {
  monday: Day;
  count: number;
  /** `panlong/dongzhuang 1,panlong/jinxing 2`: the number at each station. */
  stations: string;
  href: string;
}

/** Cancelled, moved, or at another time or place; a moved one counts once. @returns undefined where everything is as published */
export function changedView(world: World, monday: Day, district?: string): ChangedView | undefined {
  const changed = new Map(
    daysFrom(monday, addDays(monday, 6))
      .flatMap((day) => world.schedule.onDay(day))
      .filter(({ activity }) => district === undefined || activity.district === district)
      .filter((item) => CHANGED.has(stateOf(item)?.kind ?? ''))
      .map(({ activity, origin }) => [`${activity.key} ${origin}`, activity.station ?? '']),
  );
  if (changed.size === 0) return undefined;
  const counts = new Map<string, number>();
  for (const station of changed.values()) if (station) counts.set(station, (counts.get(station) ?? 0) + 1);
  return {
    monday,
    count: changed.size,
    stations: [...counts].map(([key, count]) => `${key} ${String(count)}`).join(','),
    href: urls.changes(),
  };
}

const CHANGED: ReadonlySet<string> = new Set(['stop', 'move', 'changed']);
