/** Formats dates, times and titles for residents. The stylesheet adds the gaps between Chinese and digits. */
import {
  addDays,
  dayParts,
  isoWeekOf,
  weekdayName,
  formatEndTime,
  type Day,
  type Month,
} from '../../../domain/calendar/day.ts';

/** 11月22日 */
export const monthDay = (day: Day): string => `${dayParts(day).month}月${dayParts(day).day}日`;
/** 2026年11月22日 */
export const fullDay = (day: Day): string => `${dayParts(day).year}年${monthDay(day)}`;
/** 11/22 */
export const slashDay = (day: Day): string => `${dayParts(day).month}/${dayParts(day).day}`;
/** 2026年11月 */
export const fullMonth = (month: Month): string => `${dayParts(`${month}-01`).year}年${monthNumber(month)}月`;
export const monthNumber = (month: Month): number => dayParts(`${month}-01`).month;
/** 11月22日周日 */
export const spokenDay = (day: Day): string => `${monthDay(day)}${weekdayName(day)}`;

/** 2026年11月22日周日: for texts that may be read in another year (`Dated.astro`) or outside the page. */
export const datedDay = (day: Day): string => fullDay(day) + weekdayName(day);
/** 2026年11月16日—22日; with a second year only if it differs. */
export function datedSpan(from: Day, until: Day): string {
  return dayParts(from).year === dayParts(until).year
    ? `${dayParts(from).year}年${daySpan(from, until)}`
    : `${fullDay(from)}—${fullDay(until)}`;
}

/** 11月16日—22日, or with both months when the span crosses one; one day by itself. */
export function daySpan(from: Day, until: Day): string {
  if (from === until) return monthDay(from);
  const [a, b] = [dayParts(from), dayParts(until)];
  return a.month === b.month ? `${monthDay(from)}—${b.day}日` : `${monthDay(from)}—${monthDay(until)}`;
}

/** 10月1日、8日; 10月1日至7日 for three or more in a row; more than six parts end in 等9天. @param days ascending */
export const dayList = (days: readonly Day[]): string => listOfDays(days, MAX_LISTED);

/** The same with all of them, for papers: what is not named there is on. */
export const everyDay = (days: readonly Day[]): string => listOfDays(days, Infinity);

function listOfDays(days: readonly Day[], most: number): string {
  const parts = runsOf(days).map(([first, last], index, all) => {
    const before = all[index - 1]?.[1];
    const start =
      before !== undefined && before.slice(0, 7) === first.slice(0, 7)
        ? `${String(dayParts(first).day)}日`
        : monthDay(first);
    if (last === first) return start;
    return `${start}至${last.slice(0, 7) === first.slice(0, 7) ? `${String(dayParts(last).day)}日` : monthDay(last)}`;
  });
  return parts.length > most ? `${parts.slice(0, most).join('、')}等${days.length}天` : parts.join('、');
}

const MAX_LISTED = 6;

/** First and last day of each run of three or more; other days are runs of their own. */
function runsOf(days: readonly Day[]): [first: Day, last: Day][] {
  const runs: Day[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && addDays(run.at(-1)!, 1) === day) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run): [Day, Day][] =>
    run.length > 2 ? [[run[0]!, run.at(-1)!]] : run.map((day) => [day, day]),
  );
}

export const weekNumber = (day: Day): string => `第${isoWeekOf(day).week}周`;

/** 9:30; 次日0:30 after midnight, but 24:00 at midnight. */
export const clockTime = (time: string): string => formatEndTime(time).replace(/^(次日)?0/, '$1');

/** 9:30—11:00, 9:30, or nothing */
export const timeSpan = ({ start, end }: { start?: string | undefined; end?: string | undefined }): string =>
  start ? clockTime(start) + (end ? `—${clockTime(end)}` : '') : '';

const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** 十一月 */
export const chineseMonth = (month: Month): string => `${CHINESE_MONTHS[monthNumber(month) - 1] ?? ''}月`;

/** Splits a title after its punctuation, so that a line breaks between phrases only (CLREQ: no break inside a short phrase). */
export function phrases(title: string): string[] {
  return (
    title.match(/(?:^[：，、；！？—]+)?[^：，、；！？—]+[：，、；！？—]*(?:[」”）][：，、；！？—]*)?/gu) ?? [title]
  );
}

/** Joins clauses with 「，」: strips final punctuation, and skips empty clauses and repetitions. */
export function clauses(parts: readonly (string | undefined)[]): string {
  const seen = new Set<string>();
  return parts
    .flatMap((part) => {
      const added = (part ?? '')
        .replace(/[。．.，；;！!\s]+$/u, '')
        .split('，')
        .filter((clause) => clause !== '' && !seen.has(clause));
      added.forEach((clause) => seen.add(clause));
      return added.length > 0 ? [added.join('，')] : [];
    })
    .join('，');
}

/** 甲、乙、丙 */
export const listed = (items: readonly string[]): string => items.join('、');
