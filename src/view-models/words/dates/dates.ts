/** Dates, times and titles as residents read them. Gaps between Chinese and digits are the stylesheet's business. */
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

/** 2026年11月22日周日: where the reader's year may be another one (`Dated.astro`), and wherever words leave the page. */
export const datedDay = (day: Day): string => fullDay(day) + weekdayName(day);
/** 2026年11月16日—22日; a second year only where it is another one. */
export function datedSpan(from: Day, until: Day): string {
  return dayParts(from).year === dayParts(until).year
    ? `${dayParts(from).year}年${daySpan(from, until)}`
    : `${fullDay(from)}—${fullDay(until)}`;
}

/** 11月16日—22日, or with both months when the span crosses one. */
export function daySpan(from: Day, until: Day): string {
  const [a, b] = [dayParts(from), dayParts(until)];
  return a.month === b.month ? `${monthDay(from)}—${b.day}日` : `${monthDay(from)}—${monthDay(until)}`;
}

/** 10月1日、8日；three and more in a row: 10月1日至7日. Given in ascending order; from the seventh on, only how many. */
export function dayList(days: readonly Day[]): string {
  const parts = runsOf(days).map(([first, last], index, all) => {
    const before = all[index - 1]?.[1];
    const start =
      before !== undefined && before.slice(0, 7) === first.slice(0, 7)
        ? `${String(dayParts(first).day)}日`
        : monthDay(first);
    if (last === first) return start;
    return `${start}至${last.slice(0, 7) === first.slice(0, 7) ? `${String(dayParts(last).day)}日` : monthDay(last)}`;
  });
  return parts.length > MAX_LISTED ? `${parts.slice(0, MAX_LISTED).join('、')}等${days.length}天` : parts.join('、');
}

const MAX_LISTED = 6;

/** First and last of each run; two neighbours alone stay two. */
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

/** 9:30; 次日0:30 of what ends after midnight, but 24:00 at midnight. */
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

/** Parts of a sentence that another may follow: what editors end with a full stop loses it. Empty ones are left out, and what an earlier one says. */
export function clauses(parts: readonly (string | undefined)[]): string {
  const said = new Set<string>();
  return parts
    .flatMap((part) => {
      const news = (part ?? '')
        .replace(/[。．.，；;！!\s]+$/u, '')
        .split('，')
        .filter((clause) => clause !== '' && !said.has(clause));
      news.forEach((clause) => said.add(clause));
      return news.length > 0 ? [news.join('，')] : [];
    })
    .join('，');
}

/** A list as one sentence part: 甲、乙、丙 */
export const listed = (items: readonly string[]): string => items.join('、');
