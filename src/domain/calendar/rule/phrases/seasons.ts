/** Phrases for certain months of the year and for seasons. */
import type { EachDay, MonthPart, RuleOf, YearDate } from '../rule.ts';
import { RANGE_WORDS, runsOf, SEPARATORS, takeNumber, takeSeveral } from './parts.ts';
import type { Scanner } from '../scanner.ts';
import { PART_KINDS, printMonthPart, takeMonthParts } from './month-parts.ts';
import { daysOfMonth, takeEveryYear } from './year-parts.ts';

/** 4月至10月每周六 · 每季度最后一个月的最后一个周五 · 每年5月第二个周日 · 单月5日. */
export function takeInMonths(
  scanner: Scanner,
  takeEachDay: (scanner: Scanner) => EachDay,
): RuleOf<'in-months'> | undefined {
  const quarter = scanner.attempt(() => takeQuarter(scanner, takeEachDay));
  if (quarter !== undefined) return quarter;
  const months = takeMonths(scanner);
  if (months === undefined || (months.length === 1 && seesDay(scanner))) return undefined;
  const isOf = scanner.take(...DURING);
  const isEvery = scanner.take('每月', '每个月', '每月的', '每个月的');
  const part = scanner.attempt(() => onePart(takeMonthParts(scanner)));
  if (part !== undefined) {
    const isDays = part.kind === 'month-days';
    // 3月5日 is a day of the year, and 4月至10月5日 reads as a season.
    if (
      isDays &&
      (months.length === 1 ? part.days.join() !== '-1' : !isOf && !isEvery && namedMonths(months) === undefined)
    )
      return undefined;
    return { kind: 'in-months', months, each: part };
  }
  return scanner.atEnd || isEvery ? undefined : { kind: 'in-months', months, each: takeEachDay(scanner) };
}

export function printInMonths(months: readonly number[], each: EachDay | MonthPart, eachDay: string): string {
  const name = namedMonths(months) ?? monthsText(months);
  if (!(each.kind in PART_KINDS)) return `${name}${eachDay}`;
  const part = printMonthPart(each as MonthPart);
  return months.length === 1 ? `每年${name}${part}` : `${name}${name.startsWith('每季度') ? '的' : '每月'}${part}`;
}

const seesDay = (scanner: Scanner): boolean =>
  scanner.sees(() => takeNumber(scanner, 1, 99) !== undefined && (scanner.atEnd || scanner.take('日', '号')));

/** 7月1日至8月31日 · 7月1日-20日 · 12月1日至次年2月28日. */
export function takeSeason(scanner: Scanner): { from: YearDate; until: YearDate } | undefined {
  takeEveryYear(scanner);
  scanner.take('从', '自');
  const from = takeYearDate(scanner);
  if (from === undefined) return undefined;
  scanner.take('起');
  if (!scanner.take(...RANGE_WORDS)) return undefined;
  const isNext = scanner.take(...NEXT_YEAR);
  const until = scanner.attempt(() => takeYearDate(scanner)) ?? takeDayOf(scanner, from.month);
  if (until === undefined || isWrapped(from, until) !== isNext) return undefined;
  scanner.take('止');
  return { from, until };
}

export function isWrapped(from: YearDate, until: YearDate): boolean {
  return until.month * 100 + until.day < from.month * 100 + from.day;
}

const NEXT_YEAR = ['次年', '第二年', '来年', '翌年'];
const DURING = ['期间', '期间的', '的', '里', '间', '份', '份的', ','];
const QUARTERS: readonly (readonly number[])[] = [
  [1, 4, 7, 10],
  [2, 5, 8, 11],
  [3, 6, 9, 12],
];
const ORDINALS = ['一', '二', '三'];

/** 每季度首月 …, 每季度最后一个工作日. */
function takeQuarter(scanner: Scanner, takeEachDay: (scanner: Scanner) => EachDay): RuleOf<'in-months'> | undefined {
  if (!scanner.take('每季度', '每个季度', '每季', '每一季度')) return undefined;
  scanner.take('的');
  const months = takeMonthOfQuarter(scanner);
  scanner.take('的');
  if (months !== undefined) scanner.take('每月');
  const part = scanner.attempt(() => onePart(takeMonthParts(scanner)));
  if (part === undefined)
    return months === undefined || scanner.atEnd
      ? undefined
      : { kind: 'in-months', months: [...months], each: takeEachDay(scanner) };
  if (months !== undefined) return { kind: 'in-months', months: [...months], each: part };
  const places = part.kind === 'month-days' ? part.days : part.nth;
  // The first of a quarter is the first of its first month; likewise for the last.
  const own =
    places.length !== 1
      ? undefined
      : places[0] === -1
        ? QUARTERS[2]
        : places[0] === 1 && part.kind !== 'month-days'
          ? QUARTERS[0]
          : undefined;
  return own && { kind: 'in-months', months: [...own], each: part };
}

function takeMonthOfQuarter(scanner: Scanner): readonly number[] | undefined {
  if (scanner.take('首月', '首个月', '第一个月', '第一月', '第1个月', '头一个月')) return QUARTERS[0];
  if (scanner.take('第二个月', '第二月', '第2个月', '中间一个月')) return QUARTERS[1];
  return scanner.take('最后一个月', '末月', '第三个月', '第三月', '第3个月', '最后1个月') ? QUARTERS[2] : undefined;
}

const onePart = (parts: readonly MonthPart[]): MonthPart | undefined => (parts.length === 1 ? parts[0] : undefined);

function takeMonths(scanner: Scanner): number[] | undefined {
  if (scanner.take('单月', '每逢单月', '逢单月', '每个单月', '奇数月')) return [1, 3, 5, 7, 9, 11];
  if (scanner.take('双月', '每逢双月', '逢双月', '每个双月', '偶数月')) return [2, 4, 6, 8, 10, 12];
  takeEveryYear(scanner);
  // In 3、6月 only the last needs its 月.
  const last = { complete: false };
  const months = takeSeveral<number>(scanner, (taken) => {
    const found = takeMonthRun(scanner);
    if (found === undefined || found.months.some((month) => taken.includes(month))) return undefined;
    last.complete = found.complete;
    return found.months;
  });
  return last.complete ? months.sort((a, b) => a - b) : undefined;
}

/** 3月 · 3月至5月 · 3-5月 · 11月至次年3月; `complete` where its 月 is present. */
function takeMonthRun(scanner: Scanner): { months: number[]; complete: boolean } | undefined {
  const first = takeNumber(scanner, 1, 12);
  if (first === undefined) return undefined;
  const isMonth = scanner.take('月', '月份');
  const last = scanner.attempt(() => {
    if (!scanner.take(...RANGE_WORDS)) return undefined;
    const isNext = scanner.take(...NEXT_YEAR);
    const month = takeNumber(scanner, 1, 12);
    return month !== undefined && scanner.take('月', '月份') && month < first === isNext && month !== first
      ? month
      : undefined;
  });
  if (last !== undefined)
    return {
      months: Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, index) => ((first + index - 1) % 12) + 1),
      complete: true,
    };
  const isListed = isMonth || scanner.sees(() => scanner.take(...SEPARATORS));
  return isListed ? { months: [first], complete: isMonth } : undefined;
}

function namedMonths(months: readonly number[]): string | undefined {
  const quarter = QUARTERS.findIndex((list) => list.join() === months.join());
  if (quarter !== -1) return quarter === 2 ? '每季度最后一个月' : `每季度第${ORDINALS[quarter] ?? ''}个月`;
  if (months.join() === '1,3,5,7,9,11') return '单月';
  return months.join() === '2,4,6,8,10,12' ? '双月' : undefined;
}

/** 4月至10月 · 11月至次年3月 · 3月、6月. */
function monthsText(months: readonly number[]): string {
  const runs = runsOf(months);
  const [first = [], last = []] = runs;
  const isWrapping = runs.length === 2 && first[0] === 1 && last.at(-1) === 12;
  if (isWrapping) return `${last[0] ?? ''}月至次年${first.at(-1) ?? ''}月`;
  return runs
    .map((run) => (run.length > 1 ? `${run[0] ?? ''}月至${run.at(-1) ?? ''}月` : `${run[0] ?? ''}月`))
    .join('、');
}

function takeYearDate(scanner: Scanner): YearDate | undefined {
  const month = takeNumber(scanner, 1, 12);
  return month !== undefined && scanner.take('月') ? takeDayOf(scanner, month) : undefined;
}

function takeDayOf(scanner: Scanner, month: number): YearDate | undefined {
  const day = takeNumber(scanner, 1, daysOfMonth(month));
  return day !== undefined && scanner.take('日', '号') ? { month, day } : undefined;
}
