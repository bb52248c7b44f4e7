/** Dates and times other than those of the activity: deadlines, alternative days for rain, arrival times. */
import type { Rest } from '../rest.ts';

const DATE =
  '(?:(?:\\d{2,4}年)?\\d{1,2}月\\d{1,2}[日号]?|\\d{1,2}[日号]|\\d{1,2}[./]\\d{1,2}|即日|今天|明天|周[一二三四五六日天])';
const WEEKDAY = '(?:\\(?周[一二三四五六日天]\\)?)?';
const TIME = '(?:[上下中]午|早上|晚上|晚)?\\d{1,2}(?::\\d{2}|[点时](?:半|\\d{1,2}分?)?)';
const REGISTER = '(?:报名|接龙|登记|预约|领票|取票|缴费|交费|截止|提交|上报|反馈|报|发布|公布|通知|填报|告知|联系)';
const END_OF_CLAUSE = '[^,;。()\\n]*';

const ASIDES: readonly RegExp[] = [
  // 报名截止12月3日, 截止时间：12月3日17:00
  new RegExp(
    `[(]?(?:报名|接龙|登记|预约)?(?:时间|日期)?(?:截止|截至)(?:时间|日期|到|至|于|为|:)*${DATE}${END_OF_CLAUSE}`,
  ),
  // 报名时间：12月1日-3日
  new RegExp(`(?:报名|接龙|登记|预约|填报|发布)(?:时间|日期)?(?:为|从|自|:|至|到)*\\s*${DATE}${END_OF_CLAUSE}`),
  // 12月3日前报名, 12月1日起可在群里报名
  new RegExp(
    `(?:请|需|须|于|在|从|自)*${DATE}${WEEKDAY}(?:${TIME})?(?:之前|以前|前|起|开始|截止|-\\d{1,2}[日号]|至${DATE})` +
      `[^,;。()\\n\\d]{0,10}?${REGISTER}${END_OF_CLAUSE}`,
  ),
  // 12月3日17:00截止, 12月9日停止报名, 12月10日公布名单
  new RegExp(
    `${DATE}${WEEKDAY}(?:${TIME})?(?:之前|以前|前|止)?(?:截止|报名截止|停止(?:报名|接龙|登记|预约)|公[布示](?![栏牌墙])|开奖)${END_OF_CLAUSE}`,
  ),
  // 如遇雨顺延至12月6日
  new RegExp(
    `(?:如|若|遇|逢|因)*(?:下雨|雨天|遇雨|雨雪|雨|天气|大风)[^。()\\n\\d]{0,8}(?:顺延|改|推迟|延期|延|取消)${END_OF_CLAUSE}`,
  ),
];

/** Deadlines and alternative days are kept as notes. */
export function setDatesAside(rest: Rest): void {
  if (!/\d|周|即日/.test(rest.text)) return;
  for (const pattern of ASIDES) rest.setAside(pattern);
}

/** Each aside replaced by as many fillers, so that positions stay. */
export function hideAsides(text: string): string {
  const all = [...ASIDES, LABELLED_TIME];
  return all.reduce(
    (hidden, pattern) => hidden.replaceAll(new RegExp(pattern.source, 'g'), (part) => '\u001e'.repeat(part.length)),
    text,
  );
}

const ARRIVAL =
  '(?:签到|报到|报名|登记|预约|接龙|集合|入场|进场|检票|候场|到场|到齐|发号|取号|领号|彩排|布场|出发|散场|返程|返回|抽奖|开饭|签退)';
const SPAN = `${TIME}(?:(?:-|至|到)${TIME})?`;
const LABELLED_TIME = new RegExp(`[(,;]?(?:${SPAN}(?:开始|前|准时)?${ARRIVAL}|${ARRIVAL}(?:时间)?:?${SPAN})\\)?`);
const BEGIN_AND_END = new RegExp(`(${TIME})(?:准时)?(?:开始|起|开场)[,;、]?(${TIME})(?:左右)?(?:结束|止|散场)`);
const ANY_TIME = new RegExp(TIME, 'g');

/** 13:30签到，14:00开始 begins at 14:00; where each time has a label, the first one counts. */
export function setArrivalsAside(rest: Rest): void {
  rest.replace(BEGIN_AND_END, '$1-$2');
  const count = () => rest.text.match(ANY_TIME)?.length ?? 0;
  for (let match = lastOf(rest); match !== undefined && count() > timesIn(match[0]); match = lastOf(rest))
    rest.keepAside(match.index, match[0].length);
}

const timesIn = (text: string): number => text.match(ANY_TIME)?.length ?? 0;

const ALL_LABELLED = new RegExp(LABELLED_TIME.source, 'g');

function lastOf(rest: Rest): RegExpExecArray | undefined {
  return [...rest.text.matchAll(ALL_LABELLED)].at(-1);
}
