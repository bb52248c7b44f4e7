/** The day that a build takes for today: BUILD_DAY fixes it, for tests and to rebuild the same bytes. */
import { shanghaiNow } from '../clock.ts';
import { addDays, isDay, type Day } from '../domain/calendar/day.ts';
import { env } from '../env.ts';

type BuildDay = { day: Day } | { refused: string };

const EARLIEST: Day = '2000-01-01';
/** The schedule covers all days from the first menu on, so a build day far ahead would take hours and gigabytes. */
const MAX_DAYS_AHEAD = 3660;

/**
 * @param setting the value of BUILD_DAY; blank is the same as unset
 * @param now today's civil day in Shanghai
 */
export function parseBuildDay(setting: string | undefined, now: Day): BuildDay {
  const day = setting?.trim() ?? '';
  if (day === '') return { day: now };
  const latest = addDays(now, MAX_DAYS_AHEAD);
  if (isDay(day) && day >= EARLIEST && day <= latest) return { day };
  return {
    refused: `BUILD_DAY 写的是 “${setting?.slice(0, 40) ?? ''}”，不能用：请写成 ${now} 这样的日子（${EARLIEST} 到 ${latest}），或者不写，就按今天算。`,
  };
}

export function readBuildDay(): BuildDay {
  return parseBuildDay(env.BUILD_DAY, shanghaiNow().day);
}

/** @throws if BUILD_DAY is invalid; scripts report that beforehand (scripts/build/build-day.ts). */
export function buildDay(): Day {
  const answer = readBuildDay();
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.day;
}
