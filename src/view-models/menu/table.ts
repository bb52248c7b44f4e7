/** A menu as rows, grouped by ISO week. */
import { basisOf } from '../../domain/evidence/evidence.ts';
import { isoWeekOf, mondayOf, type Day } from '../../domain/calendar/day.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import { occurrenceView, type OccurrenceView } from '../activity/occurrence.ts';
import { routineMark } from '../activity/routine-mark.ts';
import { monthDay } from '../words/dates/dates.ts';
import { weekdayName } from '../../domain/calendar/day.ts';
import type { World } from '../../domain/world.ts';

export interface MenuTable {
  weeks: { monday: Day; name: string; rows: MenuRow[] }[];
  /** 7场，另取消1场 */
  tally: string;
  sample: boolean;
}

interface MenuRow extends OccurrenceView {
  date: string;
  weekday: string;
  /** 据报道 or 常态活动 for routines; empty for activities of the menu. */
  mark: string;
}

export function menuTable(world: World, occurrences: Scheduled[]): MenuTable {
  const groups = Map.groupBy(occurrences, ({ day }) => mondayOf(day));
  const reported = occurrences.filter((item) => takesPlace(item) && basisOf(item.activity) === 'report').length;
  const on = occurrences.filter(takesPlace).length - reported;
  const cancelled = occurrences.filter(({ state }) => state === '取消').length;
  return {
    weeks: [...groups].map(([monday, items]) => ({
      monday,
      name: `第${String(isoWeekOf(monday).week)}周`,
      rows: items.map((item) => ({
        ...occurrenceView(world, item),
        date: monthDay(item.day),
        weekday: weekdayName(item.day),
        mark: routineMark(item.activity),
      })),
    })),
    tally: [
      `${String(on)}场`,
      cancelled ? `另取消${String(cancelled)}场` : '',
      reported ? `报道里另有${String(reported)}场` : '',
    ]
      .filter(Boolean)
      .join('，'),
    sample: occurrences.some(({ activity }) => activity.sample),
  };
}
