/** The golden queries with what the plain scan says of them. */
import { isDay } from '../calendar/day.ts';
import { dayNumber } from './days.ts';
import { GOLDEN, type GoldenQuery } from './golden.ts';
import { judgeAll, judgeText, type Judge } from './naive.ts';
import type { Judged } from './quality.ts';

export function goldenQueries(fold: (text: string) => string): Judged[] {
  return Object.entries(GOLDEN).flatMap(([kind, rows]) => rows.map((row): Judged => ({ kind, query: row[0], judge: judgeOf(row, fold), open: /[a-z]/i.test(row[0]) })));
}

function judgeOf([, means, first]: GoldenQuery, fold: (text: string) => string): Judge {
  if (means === '') return () => 0;
  const all = judgeAll(means.split(' ').map((word) => judgeWord(word, fold)));
  if (first === undefined) return all;
  return (haystack) => (haystack.id === first ? 3 : Math.min(2, all(haystack)) as 0 | 1 | 2);
}

function judgeWord(word: string, fold: (text: string) => string): Judge {
  const [days = '', hours] = word.split('@');
  const [from = '', until = from] = days.split('..');
  if (!isDay(from)) return judgeText(fold(word));
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const [earliest = '00:00', latest = '24:00'] = hours?.split('-') ?? [];
  const begins = (time: string) => hours === undefined || (time >= earliest && time < latest);
  return ({ document }) => (document.sessions.some(({ day, time }) => day >= first && day <= last && begins(time)) ? 3 : 0);
}
