/** How a day or an activity relates to now. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Now } from '../../clock.ts';
import { extendedClock, daysBetween } from '../../domain/calendar/day-arithmetic.ts';

export type Relation = 'past' | 'now' | 'today' | 'tomorrow' | 'rest';

export const WORDS: Partial<Record<Relation, string>> = { now: '正在进行', past: '已结束' };

/** An activity without an end time is not past until its day is over. */
export function relationOf(
  { day = '', start, end }: { day?: string | undefined; start?: string | undefined; end?: string | undefined },
  now: Now,
): Relation {
  const since = daysBetween(day as Day, now.day);
  if (since < 0) return since < -1 ? 'rest' : 'tomorrow';
  const clock = extendedClock(since, now.time);
  if (end ? end <= clock : since) return 'past';
  return start && start <= clock && end ? 'now' : 'today';
}
