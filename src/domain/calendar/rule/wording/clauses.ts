/** Separates the clauses that belong in other fields from a rule: times, holiday policies, remarks. */
import { isTimeSpan, normalizeTimeSpan } from '../../day.ts';
import { CHINESE_NUMBERS } from '../numerals.ts';

export interface Clauses {
  /** The remaining text: the rule itself. */
  core: string;
  /** As written. */
  times: string[];
  /** Those of `times` that could be parsed, as 09:00-11:00. */
  spans: string[];
  /** As written. */
  holidays: string[];
  /** Other text in brackets. */
  remarks: string[];
  policy?: '暂停' | '顺延' | '提前' | '照常';
}

export function splitClauses(text: string): Clauses {
  const clauses: Clauses = { core: '', times: [], spans: [], holidays: [], remarks: [] };
  const whole = text.replace(EVERY_EVENING, '每天');
  let at = 0;
  while (at < whole.length)
    at +=
      takeTime(whole, at, clauses) ||
      takeHoliday(whole, at, clauses) ||
      takeWeather(whole, at, clauses) ||
      keep(whole, at, clauses);
  clauses.core = clauses.core
    .replaceAll(/\(([^()]*)\)/g, (_, remark: string) => aside(clauses, remark))
    .replaceAll(/^[,、;]+|[,、;]+$/g, '');
  return clauses;
}

/** Keeps a bracketed part of the rule, as in 两周一次(周六), and moves any other, as in (雨天顺延), to the remarks. */
function aside(clauses: Clauses, remark: string): string {
  const plain = remark.replaceAll(/^[,、;及和]+|[,、;及和]+$/g, '');
  if (
    /^(?:每?逢?(?:周|星期|礼拜)|每?月?\d+[日号]|农历|初|(?:每月)?(?:第[一二三四五1-5]|最后一)个)/.test(plain) &&
    !/[外停休]|不办|闭馆/.test(plain)
  )
    return plain;
  if (/^每?逢?(?:周|星期|礼拜)[一二三四五六日天1-6、至-]+(?:闭馆|休|不开|不办|公休|除外)/.test(plain))
    return `(${plain})`;
  if (plain !== '' && plain !== '另行通知') clauses.remarks.push(plain);
  return '';
}

function keep(text: string, at: number, clauses: Clauses): number {
  clauses.core += text.charAt(at);
  return 1;
}

/** 每晚7点 is every day, in the evening. */
const EVERY_EVENING = /^每(?=[早晚]|上午|下午|中午|清晨|傍晚|夜)/;
const PART = '上午|下午|晚上|晚间|早上|早晨|清晨|凌晨|中午|傍晚|夜间|夜晚|每晚|全天|白天';
const HOUR = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const CLOCK = `(${PART}|早|晚)?${HOUR}(?::(\\d{2})|[点时](?:(\\d{1,2}|[一二三四五]?十)分?|(半)|(一刻)|(三刻)|整|钟)?)`;
const TIME = new RegExp(`${CLOCK}(?:开始|起)?(?:(?:[-至到]|——)+(次日|第二天|翌日)?${CLOCK}(?:止|结束)?)?`, 'y');
const PART_ALONE = new RegExp(`(?:的)?(?:${PART}|早晚|[早晚](?=[,、;()]|$))(?:时段|时间)?`, 'y');

function takeTime(text: string, at: number, clauses: Clauses): number {
  const found = matchAt(TIME, text, at);
  if (found !== undefined) {
    clauses.times.push(found[0]);
    const start = clockOf(found.slice(1, 8));
    const next = found[8] === undefined ? '' : '次日';
    const partOfDay = found[9] ?? (next === '' ? found[1] : undefined);
    const end = found[10] === undefined ? undefined : clockOf(found.slice(9, 16), partOfDay);
    const written = [start, end && `${next}${end}`].filter((part) => part !== undefined).join('-');
    const span = written.replace('次日00:00', '24:00');
    if (isTimeSpan(normalizeTimeSpan(span))) clauses.spans.push(span);
    return found[0].length;
  }
  const part = matchAt(PART_ALONE, text, at)?.[0];
  if (part === undefined) return 0;
  clauses.times.push(part);
  return part.length;
}

/**
 * @param groups part of the day, hour, minutes after a colon, minutes in words, 半, 一刻, 三刻
 * @param partOfDay overrides the first group: in 下午2点至4点 it applies to both times
 */
function clockOf(
  [part, hour, digits, minutes, half, quarter, three]: readonly (string | undefined)[],
  partOfDay = part,
): string | undefined {
  const plain = /^\d+$/.test(hour ?? '') ? Number(hour) : CHINESE_NUMBERS.get(hour ?? '');
  if (plain === undefined) return undefined;
  // 晚12点 is midnight, 下午12点 is not.
  const isLate =
    (/下午|晚|夜/.test(partOfDay ?? '') && plain < 12 && plain > 0) || (/晚|夜/.test(partOfDay ?? '') && plain === 12);
  return `${String(plain + (isLate ? 12 : 0)).padStart(2, '0')}:${digits ?? namedMinute(half, quarter, three) ?? minuteOf(minutes)}`;
}

function namedMinute(
  half: string | undefined,
  quarter: string | undefined,
  three: string | undefined,
): string | undefined {
  if (half !== undefined) return '30';
  if (quarter !== undefined) return '15';
  return three === undefined ? undefined : '45';
}

function minuteOf(text: string | undefined): string {
  const value = text === undefined ? 0 : Number(text) || (CHINESE_NUMBERS.get(text) ?? 0);
  return String(value).padStart(2, '0');
}

const DAYS_OFF =
  '(?:如?[遇逢]|除)?(?:国家)?(?:法定)?(?:节假日|节日|假日|公休日|假期|放假)(?:期间|及特殊情况|和特殊情况|等特殊情况|当天|、寒暑假)*';
const HOLIDAY = new RegExp(
  `[,、;]?\\(?[,、;]?${DAYS_OFF}(?:则|均|都|一律|自动)?` +
    '(除外|以外|之外|外|休息|休馆|休|暂停|停办|停止|停|不办|不开放|不上班|闭馆|顺延|延后|推迟|往后推|提前|照常|不休|正常开放|正常|另行通知|另定|另通知)(?:[开活一][放动天日次]?|至?下?一?个?工作日)?\\)?',
  'y',
);

const POLICIES: readonly [words: RegExp, policy: NonNullable<Clauses['policy']>][] = [
  [/顺延|延后|推迟|推/, '顺延'],
  [/提前/, '提前'],
  [/照常|不休|正常/, '照常'],
  [/外|休|停|不办|不开放|不上班|闭馆/, '暂停'],
];

function takeHoliday(text: string, at: number, clauses: Clauses): number {
  const found = matchAt(HOLIDAY, text, at);
  if (found === undefined) return 0;
  clauses.holidays.push(found[0].replaceAll(/^[,、;(]+|[)]+$/g, ''));
  const policy = POLICIES.find(([words]) => words.test(found[1] ?? ''))?.[1];
  if (policy !== undefined) clauses.policy = policy;
  return found[0].length;
}

export const WEATHER = /雨天|下雨|有雨|遇雨|雨雪|下雪|大风|高温|天气/;
const WEATHER_CLAUSE = new RegExp(
  `[,、;]?(?:[如若]?[遇逢有]?)?(?:${WEATHER.source})(?:不好|恶劣)?(?:时|则|就|均|都)*(?:取消|顺延|延期|改期|暂停|停办|停止|停|休息|不办|除外|另行通知)`,
  'y',
);

/** 每周六,下雨顺延 */
function takeWeather(text: string, at: number, clauses: Clauses): number {
  const found = matchAt(WEATHER_CLAUSE, text, at)?.[0];
  if (found === undefined) return 0;
  clauses.remarks.push(found.replace(/^[,、;]/, ''));
  return found.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
