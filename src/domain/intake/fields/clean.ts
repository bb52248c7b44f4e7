/** Two forms of a cell's text: clean for publishing, plain for parsing. */
import { memoized } from '../../typed/memoized-text.ts';

/** Escapes of control characters in OOXML, control and format characters, variation selectors. Tabs and line breaks stay. */
const INVISIBLE = /_x00[0-9a-f]{2}_|(?![\t\n])\p{Cc}|\p{Cf}|\ufe0e|\ufe0f/giu;
const SPACES = /[ \t\u00a0\u2000-\u200a\u202f\u3000]+/g;

/** Full-width digits and letters become half-width; invisible characters go; spaces collapse. Line breaks stay. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2e80-\u2fdf\uf900-\ufaff]/g, (character) =>
      character.normalize('NFKC'),
    )
    .replaceAll(SPACES, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Typed or pasted in place of a dash between two numbers: 9:00一11:00, 5日→8日; NFKC makes … of three dots. */
const NOT_A_DASH = /([\d日号点时分半])\s*(?:[一丨∼∽⁓≈→⇒➖_]+|\.{3,})\s*(?=\d|[上下中]午)/g;

/** Half-width, one kind of dash, Simplified date words, no spaces around numbers and punctuation. */
function toPlain(text: string): string {
  return simplified(cleanText(text).normalize('NFKC'))
    .replaceAll(/[〜～~﹏−―‐‑‒–—─ー]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(NOT_A_DASH, '$1-')
    .replaceAll(/-(?=[至到])/g, '')
    .replaceAll(/礼拜|星期/g, '周')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([:,;()/-]) ?/g, '$1')
    .replaceAll(/([\u3000-\u9fff]) (?=\d)/g, '$1')
    .replaceAll(/(\d) (?=[年月日号点时分])/g, '$1')
    .trim();
}

export const plainText = memoized(toPlain);

/** A part of the plain text, in the characters of the original: 讀書會 where the plain text says 读书会. */
export function asWritten(part: string, original: string): string {
  const text = cleanText(original);
  const index = simplified(text).indexOf(part);
  return index < 0 ? part : text.slice(index, index + part.length);
}

const simplified = (text: string): string =>
  text.replaceAll(TRADITIONAL, (character) => SIMPLIFIED[character] ?? character);

/** Characters of dates, times and column names that differ in Traditional text. */
const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'號号禮礼農农曆历週周點点時时鐘钟間间動动稱称對对報报電电話话備备註注務务內内編编聯联絡络洽洽詢询樓楼',
    ...'線线網网預预記记簽签會会區区學学體体費费檢检親亲兒儿歲岁長长輩辈獨独殘残廳厅館馆廣广門门園园鄉乡鎮镇縣县鄰邻',
    ...'團团義义診诊願愿環环衛卫聽听講讲談谈諮咨課课練练習习齡龄書书畫画醫医師师護护為为應应請请帶带過过來来達达還还',
    ...'節节後后現现場场員员隊队額额項项數数參参與与無无約约臘腊閏闰廿廿兩两個个開开結结單单雙双從从',
  ].flatMap((character, index, all) => (index % 2 === 0 ? [[character, all[index + 1] ?? character]] : [])),
);
const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED).join('')}]`, 'g');
