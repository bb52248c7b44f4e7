/** An activity that is over: what its head says, and what was written down of how it went. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { endingOf } from '../../domain/evidence/ending.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import { rhythmOf } from './routine.ts';
import { fullDay, monthDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface EndingView {
  /** For the browser: it is over from the end of this moment on. */
  day: Day;
  time: string;
  /** Over on the day of the build already. */
  over: boolean;
  /** 已结束，2026年11月25日 */
  words: string;
}

/** Nothing for what may go on, and for what was called off: that says so itself. */
export function endingView(world: World, activity: Activity): EndingView | undefined {
  const ending = activity.status === '取消' ? undefined : endingOf(activity, world.schedule);
  if (ending === undefined) return undefined;
  const day = fullDay(ending.day);
  return {
    day: ending.day,
    time: ending.time ?? '',
    over: ending.day < world.today,
    words: ending.isSeries ? `已结束，最后一场是${day}` : `已结束，${day}`,
  };
}

export const isOver = (world: World, activity: Activity): boolean => endingView(world, activity)?.over === true;

/** 2026年11月4日到11月25日，每周三，18:30—20:00，共4场: when it was, without the air of going on. */
export function pastWords(activity: Activity, occurrences: readonly Scheduled[]): string {
  const days = [...new Set(occurrences.filter(takesPlace).map(({ day }) => day))];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${first === last ? fullDay(first) : datedDays(first, last)}，${rhythmOf(activity)}，共${String(days.length)}场`;
}

const datedDays = (first: Day, last: Day): string =>
  `${fullDay(first)}到${first.slice(0, 4) === last.slice(0, 4) ? monthDay(last) : fullDay(last)}`;

/** 2026年11月4日办了，来了35人 */
export function heldLines(occurrences: readonly Scheduled[]): string[] {
  return occurrences.flatMap(({ day, held }) =>
    held ? [`${fullDay(day)}办了${held.count === undefined ? '' : `，来了${String(held.count)}人`}`] : [],
  );
}
