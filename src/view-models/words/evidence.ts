/** Words for the evidence behind a date: a badge, or a sentence where there is room. */
import type { Day } from '../../domain/calendar/day.ts';
import { isLapsed } from '../../domain/evidence/confirmation.ts';
import { basisOf, type Basis, type Evidence } from '../../domain/evidence/evidence.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { fullDay } from './dates/dates.ts';
import { asOfWords } from './figure.ts';

const WORDS: Record<Basis, string> = { editor: '', report: '据报道', sample: '示例' };

/** For tables. 安排 and 办了 are never used for each other. */
export const EVIDENCE_WORDS: Record<Evidence, string> = {
  held: '办了',
  planned: '安排',
  provisional: '暂定',
  reported: '据报道',
  off: '不办',
};

/** 示例, 据报道, or empty for what an editor published. */
export const basisWord = (activity: Pick<Activity, 'sample' | 'report'>): string => WORDS[basisOf(activity)];

/** 示例：义诊, for texts that are read without the badge of the page. */
export function withBasis(activity: Pick<Activity, 'sample' | 'report'>, text: string): string {
  const word = basisWord(activity);
  return word === '' ? text : `${word}：${text}`;
}

/** The evidence for a routine, as a sentence; empty for an activity of a menu. */
export function relianceWords({ report }: Pick<Activity, 'report'>, today: Day): string {
  if (report === undefined) return '';
  const reported = `报道里写的常年活动（${asOfWords(report.asOf)}）`;
  if (isLapsed({ report }, today)) return `${reported}。${LAPSED}，来前请先打电话。`;
  return report.confirmed === undefined
    ? `${reported}，来前请先打电话。`
    : `${reported}，${fullDay(report.confirmed)}确认过还在办。`;
}

/** Why a routine has no dates. */
export const LAPSED = '现在还办不办，没有人确认，所以不排日期';
