/** Days that each have a time of their own: 12月5日9:00，12月12日14:00. */
const DAY =
  '(?:\\d{1,2}月\\d{1,2}[日号]?|(?<![月\\d])\\d{1,2}[日号](?![楼门栋院馆厅室摊店])' +
  '|(?<![\\d.:/])1?\\d[./]\\d{1,2}(?![\\d.:/])|(?:每|[本下这上]个?)?(?<![\\d日号(][ (]?)周[一二三四五六日天])';
/** 周六（5日） is one day. */
const NAMED = `${DAY}(?:\\s*[(]?${DAY}[)]?)?`;
const TIME = '(?:\\d{1,2}(?::\\d{2}|[点时])|[上下中]午|晚上|早上|傍晚)';
const DAY_WITH_TIME = new RegExp(`${NAMED}(?:(?!${DAY})[^\\n\\d]){0,8}?${TIME}`, 'g');
const STARTS = new RegExp(DAY, 'g');

/**
 * One part a day where every day has its time, else the whole text.
 * @param text as `plainText` returns it, with arabic numerals
 */
export function splitDated(text: string): string[] {
  const starts = [...text.matchAll(DAY_WITH_TIME)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return [text];
  const before = text.slice(0, first).match(STARTS) ?? [];
  if (before.length > 0 || new RegExp(`${TIME}[^,;\\n]{0,4}$`).test(text.slice(0, first))) return [text];
  const parts = starts.map((start, index) => text.slice(start, starts[index + 1]));
  const single = parts.every((part) => (part.match(STARTS) ?? []).length >= 1);
  return single ? parts.map((part, index) => (index === 0 ? text.slice(0, first) + part : part)) : [text];
}
