/** Interpretations of a query: terms that were not searched for literally, in words. Runs in the browser. */
import { dayOfNumber } from '../../domain/search/query/day-number.ts';
import { ANY_LATER_DAY, type DateRange } from '../../domain/search/query/date-range.ts';
import { weekdayName, monthOf } from '../../domain/calendar/day.ts';
import { formatDay } from './item.ts';
import { daySpan, fullMonth } from '../words/dates/dates.ts';
import type { MatchKind, Term } from '../../domain/search/model.ts';

/** 拼音“yizhen”：义诊 */
export interface Interpretation {
  source: string;
  match: MatchKind;
  label: string;
  meanings: string[];
}

const LABELS: Partial<Record<MatchKind, string>> = {
  synonym: '也找',
  pinyin: '拼音',
  sound: '音近',
  near: '音近',
  typo: '相近',
};
const MAX_SHOWN = 3;

/** @param isWord whether a text is a word of the content; other texts are shown only where no variant is a word */
export function interpretationsOf(
  terms: readonly Term[],
  today: number,
  isWord: (text: string) => boolean,
): Interpretation[] {
  return terms.flatMap(({ source, variants, range, match }) => {
    if (range) return [{ source, match, label: '时间', meanings: [formatRange(range, today)] }];
    if (match === 'age') return [{ source, match, label: '年龄', meanings: [`适合${source}的`] }];
    const label = LABELS[match];
    const others = variants.filter((text) => text !== source);
    const words = others.filter(isWord);
    const meanings = (words.length > 0 ? words : others).slice(0, MAX_SHOWN);
    return label && meanings.length > 0 ? [{ source, match, label, meanings }] : [];
  });
}

/** 11月28日周六 · 11月23日—29日 · 2026年12月 · 每个周六、周日 · 今天周一的12—18点 */
function formatRange({ hours, ...days }: DateRange, today: number): string {
  const text = formatDays(days, today);
  if (!hours) return text;
  return `${text}的${hours.map(formatHour).join('—')}${hours.every((hour) => hour % 1 === 0) ? '点' : ''}`;
}

/** The shortest year and the shortest month, in days. */
const [MIN_YEAR_DAYS, MIN_MONTH_DAYS] = [365, 28];

/** 18.5 is 18:30. */
const formatHour = (hour: number): string => (hour % 1 === 0 ? String(hour) : `${String(Math.floor(hour))}:30`);

function formatDays({ from, until, weekdays }: Omit<DateRange, 'hours'>, today: number): string {
  if (!weekdays && until === ANY_LATER_DAY) return '今后每天';
  if (weekdays) {
    const names = weekdays.map((weekday) => `周${'一二三四五六日'[weekday - 1]!}`).join('、');
    return until - from > 7 ? `今后每个${names}` : `${daySpan(dayOfNumber(from), dayOfNumber(until))}的${names}`;
  }
  if (from === until) return formatDay(from, today).replace(/^今天$/, `今天${weekdayName(dayOfNumber(today))}`);
  const [first, last] = [dayOfNumber(from), dayOfNumber(until)];
  if (until - from + 1 >= MIN_YEAR_DAYS) return `${first.slice(0, 4)}年`;
  return first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && until - from + 1 >= MIN_MONTH_DAYS
    ? fullMonth(monthOf(first))
    : daySpan(first, last);
}
