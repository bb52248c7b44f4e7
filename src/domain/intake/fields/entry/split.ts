/** Several activities in one sentence. */
import { splitAfter } from '../../../guarded.ts';
import { plainText } from '../clean.ts';
import { hideAsides } from '../when/asides.ts';
import { arabicDates } from '../when/numerals.ts';
import { splitDated } from '../when/sessions.ts';
import { withoutEmoji, withoutLineNumber } from './line-text.ts';

const PERIOD = '(?:上午|下午|中午|晚上|早上|傍晚)';
const CLOCK = '\\d{1,2}(?:[:：]\\d{2}|[点时](?:半|\\d{1,2}分?)?)';
/** A time that no range leads up to. */
const SESSION_START = new RegExp(
  `${PERIOD}?\\s*${CLOCK}(?:\\s*(?:-|—|–|~|～|至|到)+\\s*(?:次日凌晨|${PERIOD})?\\s*${CLOCK})?`,
  'g',
);
const DATE_AT_START = /^\s*(?:\d{1,2}月\d{1,2}[日号]?|\d{1,2}[日号]|\d{1,2}[./]\d{1,2}(?![\d:]))/;
const NO_TITLE = /签到|报到|集合|入场|进场|检票|到场|出发|开始|结束|返程|开饭|[上下中]午|早上|晚上|[点半至到时分]|前/g;
/** 20:00到1月1日凌晨0:30. */
const UNTIL_NIGHT = /(至|到|-)(?:\d{1,2}月)?\d{1,2}[日号](?=凌晨)/;
const MOVED = /原定|原计划|(?:改|调整|推迟|提前|延期)[到为至]/;
const REST_OF_LINE = /[,，;；、\s]*(?:以上)?(?:都|均|全部)[^,，;；]*.*$/;

/** One part for each day that has a time and a name of its own; then for each time with a name of its own. */
export function splitSessions(text: string): string[] {
  const plain = arabicDates(plainText(withoutLineNumber(withoutEmoji(text))));
  if (MOVED.test(plain)) return [text];
  const clauses = splitAfter(plain, /[;。](?=.)/gu);
  if (clauses.length > 1 && clauses.every((clause) => DATE_AT_START.test(clause) && hasTitle(clause)))
    return clauses.flatMap(splitSessions);
  const dated = splitDated(hideAsides(plain));
  let at = 0;
  const parts = dated.map((part) => plain.slice(at, (at += part.length)));
  return dated.length > 1 && dated.every(hasTitle) ? parts.flatMap(splitTimes) : splitTimes(text);
}

/** Sessions of one day share the text before the first time. */
function splitTimes(text: string): string[] {
  const plain = plainText(withoutEmoji(text)).replace(UNTIL_NIGHT, '$1次日');
  const starts = [...hideAsides(plain).matchAll(SESSION_START)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return [text];
  const parts = starts.map((start, index) => plain.slice(start, starts[index + 1]));
  return parts.every(hasTitle) ? parts.map((part) => `${plain.slice(0, first)} ${part}`) : [text];
}

const hasTitle = (part: string): boolean =>
  part
    .replace(REST_OF_LINE, '')
    .replaceAll(/\([^()]*\)|周[一二三四五六日天]|\d{1,2}[月日号]/g, '')
    .replaceAll(NO_TITLE, '')
    .replaceAll(/[^\u4e00-\u9fff]/g, '').length >= 2;
