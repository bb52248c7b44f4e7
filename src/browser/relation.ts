/** Where a day or an activity stands in time: for the script of every page, and for islands that need nothing else of it. */
import type { Now } from '../clock.ts';
import { daysBetween, hasCome, MIDNIGHT } from '../domain/calendar/day-arithmetic.ts';

export type Relation = 'past' | 'now' | 'today' | 'tomorrow' | 'rest';

export const WORDS: Partial<Record<Relation, string>> = { now: '正在进行', past: '已结束' };

/** Without an end, an activity counts as running until its day is over. */
export function relationOf({ day = '', start, end }: { day?: string | undefined; start?: string | undefined; end?: string | undefined }, now: Now): Relation {
  const days = daysBetween(now.day, day);
  if (days > 0) return days === 1 ? 'tomorrow' : 'rest';
  if (hasCome(day, end || MIDNIGHT, now)) return 'past';
  if (days < 0) return 'now';
  return start && start <= now.time && end ? 'now' : 'today';
}
