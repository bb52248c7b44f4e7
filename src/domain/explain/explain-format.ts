import { hoursLater } from '../calendar/day-arithmetic.ts';
import { isTimeSpan, normalizeTimeSpan, formatTimeSpan, type Day, type Time } from '../calendar/day.ts';
import { hasPlaceholderKey, isApproval, withoutSlots } from '../schema/map.ts';
import { isOneLine } from '../typed/characters.ts';
import { colourProblem } from '../typed/colour.ts';
import { dayProblem, monthProblem } from '../typed/dates.ts';
import { icpProblem, policeProblem } from '../typed/filing.ts';
import { isErrorWord } from '../typed/pasted.ts';
import { phoneProblem } from '../typed/phone.ts';
import { addressProblem, publicAddressProblem, siteAddressProblem } from '../typed/web-address.ts';
import { parseRule } from '../calendar/rule/parse.ts';

interface FormatAdvice {
  why?: string;
  fix: string;
}

/**
 * Why a text is not in the format of its field (day, time, slug …), and what to write.
 * @param around a day near those in the file, to guess a missing year
 */
export function explainFormat(format: string, input: string, around: Day): FormatAdvice | undefined {
  return Object.hasOwn(ADVICE, format) ? ADVICE[format]?.(input, around) : undefined;
}

const ADVICE: Record<string, (input: string, around: Day) => FormatAdvice | undefined> = {
  slug,
  day: dayProblem,
  month: monthProblem,
  time,
  rule: ruleHint,
  tiles,
  pmtiles,
  approval,
  url: publicAddressProblem,
  internalUrl: addressProblem,
  siteUrl: siteAddressProblem,
  phone: phoneProblem,
  icp: icpProblem,
  police: policeProblem,
  colour: colourProblem,
  version: () => ({ fix: '请照引文链接里 ?v= 后面的抄：八位，数字和小写字母 a 到 f，例如 3f9c2a1b' }),
  line,
};

/** The parser of rules has its own hints. */
function ruleHint(input: string): FormatAdvice {
  const parsed = parseRule(input);
  if (parsed.ok) return { fix: '请照 content/README.md 里的周期写法写' };
  return { fix: parsed.hint.replace(/。$/, '') };
}

function line(input: string): FormatAdvice | undefined {
  if (isOneLine(input)) return undefined;
  return { why: '里面有换行或 Tab', fix: '这里只写一行，请删掉换行；要分段的写到正文里' };
}

function slug(input: string): FormatAdvice {
  if (isErrorWord(input))
    return { why: '是表格或程序的出错提示', fix: '请写真正的编号，例如 longjiang，没有就整行删掉' };
  if (input.includes('/')) return { why: '有斜杠', fix: '只写本区县里的编号，例如 longjiang' };
  const guess = input
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_.–—−]+/g, '-');
  const why = /[A-Z]/.test(input)
    ? '有大写字母'
    : /\s/.test(input)
      ? '有空格'
      : /\P{ASCII}/u.test(input)
        ? '有中文、全角字符或表情'
        : '有不能用的符号';
  const fits = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(guess);
  return { why, fix: `只用小写拼音、数字和连字符 -，${fits ? `应写成 ${guess}` : '例如 longjiang'}` };
}

function time(input: string): FormatAdvice {
  const plain = input
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[~～—–−至到]+/g, '-')
    .replaceAll(/[点时]/g, ':')
    .replaceAll(/(?:次日|翌日|第二天|隔天|次晨|次日凌晨|第二天凌晨|凌晨)+/g, '次日');
  const guess = plain.split('-').map(padTime).join('-').replace('次日00:00', '24:00');
  if (isTimeSpan(normalizeTimeSpan(guess))) return { why: '写法不对', fix: `应写成 ${formatTimeSpan(guess)}` };
  if (/[上下]午|晚|早/.test(plain))
    return { why: '用了上午、下午', fix: '用 24 小时制，下午两点写 14:00，例如 14:00-15:30' };
  if (isLongerThanADay(guess))
    return { why: '超过一天', fix: '一条最长写到第二天的同一时刻，例如 22:00-次日00:30；跨几天的一天写一条' };
  const wrong = guess.split('-').find((part) => /^\d+:\d+$/.test(part) && !isTimeSpan(part));
  if (wrong !== undefined)
    return { why: `没有 ${wrong} 这个时刻`, fix: '24 小时制，从 00:00 到 23:59，例如 09:00-10:30' };
  const [start = '', end = ''] = guess.split('-');
  if (isTimeSpan(start) && isTimeSpan(end)) {
    return {
      why: `结束 ${end} 不晚于开始 ${start}`,
      fix: `结束要晚于开始，例如 09:00-10:30${nextDay(start as Time, end as Time)}`,
    };
  }
  return { why: '不是时间', fix: '应写成 09:00-10:30；只有开始就写 09:00' };
}

function isLongerThanADay(guess: string): boolean {
  const [start = '', end = ''] = guess.split('-次日');
  return isTimeSpan(start) && isTimeSpan(end) && end > start;
}

/** 22:00-00:30 may be meant to pass midnight, 10:30-09:00 hardly. */
function nextDay(start: Time, end: Time): string {
  if (hoursLater(end, 24) > hoursLater(start, 12)) return '';
  return `；过了半夜才结束，写 ${end === '00:00' ? `${start}-24:00` : `${start}-次日${end}`}`;
}

function padTime(part: string): string {
  const [, next = '', hour = '', minute = ''] = /^(次日)?(\d{1,2})(?::(\d{0,2}))?$/.exec(part) ?? [];
  return hour === '' ? part : `${next}${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

function tiles(input: string): FormatAdvice {
  if (/\{(?:bbox|width|height)/i.test(input))
    return { why: '是 WMS 的网址', fix: '请用瓦片（WMTS 或 XYZ）的网址，里面要有 {z}、{x}、{y}' };
  const missing = ['z', 'x', 'y'].filter((name) => !input.includes(`{${name}}`)).map((name) => `{${name}}`);
  if (missing.length > 0)
    return {
      why: `没有 ${missing.join('、')}`,
      fix: '级别、列、行的位置要写成 {z}、{x}、{y}，例如 https://tile.example.org/{z}/{x}/{y}.png',
    };
  if (hasPlaceholderKey(input))
    return {
      why: '密钥还是例子里的',
      fix: '请换成向图商申请到的密钥；还没有密钥，就把 map 整段删掉，用自带的示意底图',
    };
  return {
    why: addressProblem(withoutSlots(input))?.why ?? '不是完整的网址',
    fix: '应写成一个完整的网址，例如 https://tile.example.org/{z}/{x}/{y}.png',
  };
}

function pmtiles(input: string): FormatAdvice {
  if (/[/\\]/.test(input))
    return { why: '有斜杠', fix: '只写文件名，把文件放在内容的 public/ 文件夹里，例如 map.pmtiles' };
  return {
    why: input.endsWith('.pmtiles') ? '文件名里有中文、空格或别的符号' : '结尾不是 .pmtiles',
    fix: '只用字母、数字、点和连字符，例如 map.pmtiles',
  };
}

function approval(input: string): FormatAdvice {
  const plain = input
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[[〔【]/g, '(')
    .replaceAll(/[\]〕】]/g, ')')
    .replace(/^审图号:?/, '');
  const guess = plain.endsWith('号') ? plain : `${plain}号`;
  return {
    why: '不像审图号',
    fix: isApproval(guess) ? `应写成 ${guess}` : '请照图商公布的抄，例如 GS(2024)0650号、鲁S(2024)012号',
  };
}
