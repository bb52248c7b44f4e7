/** Phrases for intervals of weeks or days, and for every day except some. */
import type { Weekday } from '../../day.ts';
import { takeNumber, takeWeekdays, WEEK } from './parts.ts';
import type { Scanner } from '../scanner.ts';

/** 隔周 · 每两周 · 每三周; not the ambiguous 每隔两周. */
export function takeWeeksApart(scanner: Scanner): number | undefined {
  if (scanner.take(...EVERY_OTHER_WEEK)) return 2;
  return scanner.attempt(() => takeCount(scanner, ...WEEK));
}

/** 每三天, 每3周. */
export function takeCount(scanner: Scanner, ...units: readonly string[]): number | undefined {
  if (!scanner.take('每')) return undefined;
  const count = scanner.take('两') ? 2 : takeNumber(scanner, 2, 30);
  scanner.take('个');
  return count !== undefined && scanner.take(...units) ? count : undefined;
}

/** 每天(周一闭馆) · 除周一外每天 · 每周二至周日(周一闭馆), where both statements must agree. */
export function takeAllBut(scanner: Scanner): Weekday[] | undefined {
  const without = takeExcluded(scanner);
  if (without !== undefined) return takeDaily(scanner) ? rest(without) : undefined;
  const isDaily = takeDaily(scanner);
  const listed = isDaily
    ? undefined
    : scanner.attempt(() => {
        scanner.take('每');
        return scanner.take(...WEEK) ? takeWeekdays(scanner) : undefined;
      });
  if (!isDaily && listed === undefined) return undefined;
  scanner.take('(', ',', '、');
  const excluded = takeExcluded(scanner);
  scanner.take(')');
  if (excluded === undefined) return undefined;
  const open = rest(excluded);
  return listed === undefined || listed.join() === open.join() ? open : undefined;
}

/** 除周一外 · 周一闭馆 · 周一、二休息. */
function takeExcluded(scanner: Scanner): Weekday[] | undefined {
  return scanner.attempt(() => {
    const isExcept = scanner.take('除', '除了');
    scanner.take('每', '逢');
    if (!scanner.take(...WEEK)) return undefined;
    const weekdays = takeWeekdays(scanner);
    const isComplete = isExcept ? scanner.take('外', '以外', '之外', '除外') : scanner.take(...CLOSED);
    return weekdays !== undefined && isComplete && weekdays.length < 7 ? weekdays : undefined;
  });
}

const takeDaily = (scanner: Scanner): boolean => scanner.take('每天', '每日', '天天', '每一天');

function rest(without: readonly Weekday[]): Weekday[] {
  return ([1, 2, 3, 4, 5, 6, 7] as const).filter((weekday) => !without.includes(weekday));
}

const CLOSED = ['除外', '闭馆', '休息', '不开放', '不办', '闭馆休息', '休馆', '不开', '公休', '例休'];
const EVERY_OTHER_WEEK = [
  '隔周',
  '隔一周',
  '每隔周',
  '每隔一周',
  '每两周',
  '两周',
  '隔星期',
  '每隔一星期',
  '每隔一个星期',
  '每两星期',
  '每两个星期',
  '隔礼拜',
  '每隔一个礼拜',
  '每2周',
  '每隔1周',
  '隔1周',
  '隔一个星期',
  '隔个星期',
];
