/** What was understood of a query, where it is not simply what was typed. Runs in the browser. */
import { dayOfNumber } from '../../domain/search/query/days.ts';
import type { DateSpan } from '../../domain/search/query/date-words.ts';
import type { How, Want } from '../../domain/search/query/want.ts';
import { weekdayName, monthOf } from '../../domain/calendar/day.ts';
import { dayWords } from './item.ts';
import { daySpan, fullMonth } from '../words/dates/dates.ts';

/** 拼音“yizhen”按“义诊”找 */
export interface Understood {
  source: string;
  label: string;
  means: string[];
}

const LABELS: Partial<Record<How, string>> = {
  meaning: '也找',
  pinyin: '拼音',
  sound: '音近',
  near: '音近',
  slip: '相近',
};
/** More meanings would not be read. */
const MOST = 3;

/** @param isWord of the content: neighbours that only sound like it are named where there is nothing better */
export function understood(wants: readonly Want[], today: number, isWord: (text: string) => boolean): Understood[] {
  return wants.flatMap(({ source, texts, span, how }) => {
    if (span) return [{ source, label: '时间', means: [spanWords(span, today)] }];
    if (how === 'age') return [{ source, label: '年龄', means: [`适合${source}的`] }];
    const label = LABELS[how];
    const others = texts.filter((text) => text !== source);
    const words = others.filter(isWord);
    const means = (words.length > 0 ? words : others).slice(0, MOST);
    return label && means.length > 0 ? [{ source, label, means }] : [];
  });
}

/** 11月28日周六 · 11月23日—29日 · 2026年12月 · 每个周六、周日 · 今天周一的12—18点 */
export function spanWords({ hours, ...span }: DateSpan, today: number): string {
  const days = daysWords(span, today);
  if (!hours) return days;
  return `${days}的${hours.map(hourWords).join('—')}${hours.every((hour) => hour % 1 === 0) ? '点' : ''}`;
}

/** 18.5 is 18:30. */
const hourWords = (hour: number): string => (hour % 1 === 0 ? String(hour) : `${String(Math.floor(hour))}:30`);

function daysWords({ from, until, weekdays }: Omit<DateSpan, 'hours'>, today: number): string {
  if (!weekdays && until - from > 1e5) return '今后每天';
  if (weekdays) {
    const names = weekdays.map((weekday) => `周${'一二三四五六日'[weekday - 1]!}`).join('、');
    return until - from > 7 ? `今后每个${names}` : `${daySpan(dayOfNumber(from), dayOfNumber(until))}的${names}`;
  }
  if (from === until) return dayWords(from, today).replace(/^今天$/, `今天${weekdayName(dayOfNumber(today))}`);
  const [first, last] = [dayOfNumber(from), dayOfNumber(until)];
  if (until - from > 363) return `${first.slice(0, 4)}年`;
  return first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && until - from > 26
    ? fullMonth(monthOf(first))
    : daySpan(first, last);
}
