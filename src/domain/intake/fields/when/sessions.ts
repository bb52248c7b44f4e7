/** Days that each have a time of their own: 12月5日9:00，12月12日14:00. */
import { DECIMAL_END } from './days/date-at.ts';

/** Ways to write a day. Each is tried at a position, where the text before it allows. */
const DAYS: readonly { pattern: RegExp; notAfter?: RegExp }[] = [
  { pattern: /\d{1,2}月\d{1,2}[日号]?/y },
  { pattern: /\d{1,2}[日号](?![楼门栋院馆厅室摊店])/y, notAfter: /[月\d]$/ },
  { pattern: new RegExp(`1?\\d[./]\\d{1,2}(?![\\d.:/])${DECIMAL_END}`, 'y'), notAfter: /[\d.:/]$/ },
  { pattern: /(?:每|[本下这上]个?)周[一二三四五六日天]/y },
  // 周六 of 5日（周六） belongs to the date before it.
  { pattern: /周[一二三四五六日天]/y, notAfter: /[\d日号(][ (]?$/ },
];
const TIME = '(?:\\d{1,2}(?::\\d{2}|[点时])|[上下中]午|晚上|早上|傍晚)';
const TIME_HERE = new RegExp(TIME, 'y');
/** Between the day and its time. */
const MAX_BETWEEN = 8;

/**
 * One part a day where every day has its time, else the whole text.
 * @param text as `plainText` returns it, with arabic numerals
 */
export function splitDated(text: string): string[] {
  const starts = datedTimes(text);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return [text];
  const before = text.slice(0, first);
  if (holdsDay(before) || new RegExp(`${TIME}[^,;\\n]{0,4}$`).test(before)) return [text];
  const parts = starts.map((start, index) => text.slice(start, starts[index + 1]));
  // 12月5日9:00至12月7日17:00 is one span.
  if (parts.slice(0, -1).some((part) => /[-至到]\s*$/.test(part))) return [text];
  return parts.every(holdsDay) ? parts.map((part, index) => (index === 0 ? before + part : part)) : [text];
}

/** Positions of days that are followed by their time. */
function datedTimes(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfDatedTime(text, at);
    if (end !== undefined) starts.push(at);
    at = end ?? at + 1;
  }
  return starts;
}

function endOfDatedTime(text: string, start: number): number | undefined {
  for (const day of endsOfDay(text, start))
    for (const end of [...endsOfSecondDay(text, day), day]) {
      const found = endOfTimeBehind(text, end);
      if (found !== undefined) return found;
    }
  return undefined;
}

/** 周六（5日） is one day. */
function endsOfSecondDay(text: string, from: number): number[] {
  const [gap = ''] = /^\s*\(?/.exec(text.slice(from, from + MAX_BETWEEN)) ?? [];
  return endsOfDay(text, from + gap.length).flatMap((end) => (text[end] === ')' ? [end + 1, end] : [end]));
}

function endOfTimeBehind(text: string, from: number): number | undefined {
  for (let at = from; at <= from + MAX_BETWEEN; at += 1) {
    TIME_HERE.lastIndex = at;
    if (TIME_HERE.test(text)) return TIME_HERE.lastIndex;
    if (at >= text.length || /[\n\d]/.test(text[at]!) || endsOfDay(text, at).length > 0) return undefined;
  }
  return undefined;
}

/** Where a day that begins here may end, the longest first: 12月12点 is the 1st at two, or the 12th. */
function endsOfDay(text: string, at: number): number[] {
  if (!/[\d每本下这上周]/.test(text.charAt(at))) return [];
  const before = text.slice(Math.max(0, at - 2), at);
  return DAYS.flatMap(({ pattern, notAfter }) => {
    pattern.lastIndex = at;
    const found = notAfter?.test(before) === true ? null : pattern.exec(text);
    if (found === null) return [];
    const [written] = found;
    const end = at + written.length;
    const shorter = /月\d*[日号]?$/.test(written) ? shorterDay(written) : [];
    return [end, ...shorter.map((length) => at + length)];
  });
}

/** 12月12日 may end before its unit, or before its last digit. */
function shorterDay(written: string): number[] {
  const [, month = '', day = ''] = /^(\d{1,2}月)(\d{1,2})/.exec(written) ?? [];
  const lengths = [month.length + day.length, ...(day.length === 2 ? [month.length + 1] : [])];
  return lengths.filter((length) => length < written.length);
}

function holdsDay(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (endsOfDay(text, at).length > 0) return true;
  return false;
}
