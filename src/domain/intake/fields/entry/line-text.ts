/** A line of a group message without its ornaments and its number. */
import { cleanText } from '../clean.ts';
import { withoutNumbering } from '../title.ts';

const EMOJI = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|[0-9#*]\u20e3|\u20e3/gu;
/** 1️⃣ and 🔟 number the lines of group messages. */
const KEYCAP = /^(?:[0-9#*]\ufe0f?\u20e3|\u{1f51f})+/u;
/** 1.12月6日 and 2.12.7: the number of the line, then the date. 12.7 alone is a date. */
const NUMBER_THEN_DATE = /^\s*\d{1,2}(?:[、)）]\s*(?=\d)|[.．]\s*(?=\d{1,2}月|\d{1,2}[./]\d{1,2}(?![\d./])))/;

export function withoutEmoji(text: string): string {
  return cleanTextKeepingKeycaps(text).replace(KEYCAP, '').replaceAll(EMOJI, ' ').trim();
}

/** `cleanText` drops the selectors by which keycaps are known. */
const cleanTextKeepingKeycaps = (text: string): string => cleanText(text.trim().replace(KEYCAP, ''));

export function withoutLineNumber(text: string): string {
  const bare = text.replace(NUMBER_THEN_DATE, '');
  return bare === text ? withoutNumbering(text) : bare;
}
