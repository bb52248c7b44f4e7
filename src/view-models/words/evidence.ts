/** What is said of who vouches for a date, wherever it is shown: one word for a badge, one sentence where there is room. */
import type { Day } from '../../domain/calendar/day.ts';
import { isLapsed } from '../../domain/evidence/confirmation.ts';
import { basisOf, type Basis, type Evidence } from '../../domain/evidence/evidence.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { fullDay } from './dates/dates.ts';
import { asOfWords } from './figure.ts';

const WORDS: Record<Basis, string> = { editor: '', report: '据报道', sample: '示例' };

/** In tables: 安排 is never said of what was held, nor the other way round. */
export const EVIDENCE_WORDS: Record<Evidence, string> = {
  held: '办了',
  planned: '安排',
  provisional: '暂定',
  reported: '据报道',
  off: '不办',
};

/** 示例, 据报道, or nothing for what an editor published. */
export const basisWord = (activity: Pick<Activity, 'sample' | 'report'>): string => WORDS[basisOf(activity)];

/** 示例：义诊 — for words that leave the page, and with it the badge. */
export function withBasis(activity: Pick<Activity, 'sample' | 'report'>, text: string): string {
  const word = basisWord(activity);
  return word === '' ? text : `${word}：${text}`;
}

/** What a routine rests on; nothing for what stands in a menu. */
export function relianceWords({ report }: Pick<Activity, 'report'>, today: Day): string {
  if (report === undefined) return '';
  const told = `报道里写的常年活动（${asOfWords(report.asOf)}）`;
  if (isLapsed({ report }, today)) return `${told}。${LAPSED}，来前请先打电话。`;
  return report.confirmed === undefined
    ? `${told}，来前请先打电话。`
    : `${told}，${fullDay(report.confirmed)}确认过还在办。`;
}

/** Why a routine gives no dates. */
export const LAPSED = '现在还办不办，没有人确认，所以不排日期';
