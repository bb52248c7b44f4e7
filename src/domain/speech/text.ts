/**
 * Written Chinese as it is read aloud: digits and signs as words, for scripts that a person reads and for speech synthesis.
 * What has no rule here stays as it is written.
 */
import { hoursLater, type Time } from '../calendar/day-arithmetic.ts';
import { notAfter } from '../guarded.ts';
import { spokenCount, spokenDigits, spokenNumber, spokenYear } from './numbers.ts';
import { withSpokenPhones } from './phone.ts';
import { spokenClock, spokenTime, spokenTimeSpan } from './times.ts';

/** `12月3日9:30，打0534-261 2345` to `十二月三号上午九点半，打零五三四，二六幺二三四五`. Line breaks stay. */
export function spokenText(text: string): string {
  const spoken = STEPS.reduce((before, step) => step(before), text);
  return (
    spoken
      // A bracket that became a pause, beside punctuation.
      .replaceAll(/([，、；：。！？])[，、；]+/gu, '$1')
      .replaceAll(/[，、；]+(?=[：。！？]|$)/gmu, '')
      .replaceAll(/^[，、；]+/gmu, '')
  );
}

const DASH = '[-\\u2010-\\u2015~～]+';
const TO = `(?:${DASH}|至|到)`;
const PART_OF_DAY = '(清晨|凌晨|早上|上午|中午|下午|傍晚|晚上|早|晚)';
const CLOCK = '([01]?\\d|2[0-4])[:：]([0-5]\\d)';
const CLOCK_TIMES = notAfter(
  /[\d:：.]/u,
  new RegExp(`${PART_OF_DAY}?\\s?${CLOCK}(?:\\s?${TO}\\s?(次日)?${PART_OF_DAY}?${CLOCK})?(?![\\d:：])`, 'gu'),
);
const ISO_DAY = notAfter(/\d/u, /(\d{4})-(\d\d)-(\d\d)(?!\d)/gu);
/** 3—5岁, 周一—周五, 12月3日—5日. Other dashes are pauses. */
const SPAN = new RegExp(`([\\d%年月日号时点分岁楼]|周[一二三四五六日天])${DASH}(?=\\d|周[一二三四五六日天])`, 'gu');
/** Of our times; an amount of years has other digits. */
const YEARS = notAfter(/\d/u, new RegExp(`(?:19|20)\\d\\d(?=年|${TO}(?:19|20)\\d\\d年)`, 'gu'));
/** 30日内 and 第3日 count days. */
const DAY_OF_MONTH = notAfter(/[\d.第]/u, /(\d{1,2})日(?![内间均])/gu);
/** 3·15 is said digit by digit: 三一五. */
const NAMED_DAY = notAfter(/[\d.]/u, /(\d{1,2})[·•](\d{1,2})(?![\d.])/gu);
const BELOW_ZERO = /[-−](?=\d+(?:\.\d+)?(?:℃|度))/gu;
const PERCENT = /(\d+(?:\.\d+)?)[%％]/gu;
/** Rooms, bus lines, and what begins with a zero or is too long for an amount. */
const CODE = notAfter(/[\d.]/u, /0\d+(?!\d*\.)|\d{13,}|\d{3,4}(?=室|房间|路公交|路车)/gu);
const AMOUNT = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const MEASURE_WORD =
  '小时|分钟|公斤|公里|平方米|年(?!级)|[个位名场次天周样项支家本张份盒人组批遍节岁元块斤米点条只双套棵台辆间处所座瓶袋杯碗种类轮届句段篇户对千万亿]';
const TWO_OF_THEM = notAfter(/[\d.,第]/u, new RegExp(`2(?=${MEASURE_WORD})`, 'gu'));
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/㎡|m²/gu, '平方米'],
  [/℃/gu, '摄氏度'],
  [/\+/gu, '加'],
  [/元\/(?=[人次月天年])/gu, '元每'],
  [/\p{Extended_Pictographic}\uFE0F?/gu, ''],
  [/[ \u00a0\u3000]*[（()）【】[\]][ \u00a0\u3000]*|[ \u00a0\u3000]+[·|][ \u00a0\u3000]+|[—–]+|\//gu, '，'],
  [/[·•]/gu, ''],
];

/** In this order: the longest form around a digit decides what it means. */
const STEPS: readonly ((text: string) => string)[] = [
  withSpokenPhones,
  (text) => CLOCK_TIMES.replaceAll(text, spokenTimes),
  (text) => ISO_DAY.replaceAll(text, ([, year, month, day]) => `${year}年${Number(month)}月${Number(day)}日`),
  (text) => text.replaceAll(SPAN, '$1到'),
  (text) => YEARS.replaceAll(text, ([year]) => spokenYear(Number(year))),
  (text) => DAY_OF_MONTH.replaceAll(text, ([, day]) => `${spokenNumber(Number(day))}号`),
  (text) =>
    NAMED_DAY.replaceAll(text, ([, month, day]) =>
      [...`${month ?? ''}${day ?? ''}`].map(Number).map(spokenNumber).join(''),
    ),
  (text) => text.replaceAll(BELOW_ZERO, '零下'),
  (text) => text.replaceAll(PERCENT, (_, value: string) => `百分之${spokenNumber(Number(value))}`),
  (text) => CODE.replaceAll(text, ([code]) => spokenDigits(code)),
  (text) => TWO_OF_THEM.replaceAll(text, () => spokenCount(2)),
  (text) => text.replaceAll(AMOUNT, (amount) => spokenNumber(Number(amount.replaceAll(',', '')))),
  (text) => SIGNS.reduce((replaced, [sign, words]) => replaced.replaceAll(sign, words), text),
];

/** A part of the day that is written is kept, for both ends, and none is added: 下午2:30—4:00. */
function spokenTimes([, part, hour, minute, nextDay, endPart, endHour, endMinute]: RegExpExecArray): string {
  const start = timeOf(hour, minute);
  const end = endHour === undefined ? undefined : timeOf(endHour, endMinute);
  if (part === undefined && endPart === undefined)
    return spokenTimeSpan({ start, end: nextDay === undefined || end === undefined ? end : hoursLater(end, 24) });
  const first = part === undefined ? spokenTime(start) : part + spokenClock(start);
  return end === undefined ? first : `${first}到${nextDay ? '第二天' : ''}${endPart ?? ''}${spokenClock(end)}`;
}

const timeOf = (hour = '', minute = ''): Time => `${hour.padStart(2, '0')}:${minute}` as Time;
