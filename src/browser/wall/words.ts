/** What the screen in a hall says about the time. */
import type { Now } from '../../clock.ts';

export type Moment = Now;

/** Three looks in vain: the network is gone. */
const LATE_MINUTES = 35;

/** 9:05 */
export const clockWords = ({ time }: Moment): string => time.replace(/^0/, '');

/**
 * 9:00更新; without a network 没连上网，内容是11月28日21:00的; 内容只到11月29日 if the host has nothing later.
 * @param last day that the content has
 */
export function freshnessWords(fetched: Moment, now: Moment, last: Moment['day']): { words: string; isLate: boolean } {
  const isLate = minutesOf(now) - minutesOf(fetched) > LATE_MINUTES;
  const time = clockWords(fetched);
  if (!isLate && now.day > last) return { words: `内容只到${shortDay({ day: last })}`, isLate: true };
  if (!isLate) return { words: `${time}更新`, isLate };
  return { words: `没连上网，内容是${fetched.day === now.day ? '' : shortDay(fetched)}${time}的`, isLate };
}

/** 11月29日 */
export const shortDay = ({ day }: Pick<Moment, 'day'>): string => day.replace(/^\d+-0?(\d+)-0?(\d+)$/, '$1月$2日');

const minutesOf = ({ day, time }: Moment): number => Date.parse(`${day}T${time}Z`) / 60_000;
