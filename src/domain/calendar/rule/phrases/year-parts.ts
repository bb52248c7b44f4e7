/** Phrases after 每年: 3月5日, 农历正月十五, 重阳, 冬至, or several of them. */
import { FESTIVAL_WORDS, SOLAR_TERM_WORDS } from '../../holidays/festivals.ts';
import { LUNAR_MONTH_WORDS, lunarDayName, lunarMonthName } from '../numerals.ts';
import type { YearPart } from '../rule.ts';
import { SEPARATORS, takeDayNumber, takeEvery, takeLunarDay, takeNumber, takeSeveral } from './parts.ts';
import type { Scanner } from '../scanner.ts';

export const LUNAR = ['农历', '阴历', '旧历', '夏历'];

/** 每年, 每逢. */
export function takeEveryYear(scanner: Scanner): boolean {
  return scanner.take('每逢') || takeEvery(scanner, '年');
}

/** Empty where nothing matches or a day is repeated. */
export function takeYearParts(scanner: Scanner): YearPart[] {
  let isLunar = scanner.take(...LUNAR);
  const isEvery = takeEveryYear(scanner);
  let hasLunarDigits = false;
  const parts = takeSeveral<YearPart>(scanner, (taken) => {
    takeEveryYear(scanner);
    const isMarked = scanner.take(...LUNAR);
    isLunar ||= isMarked;
    const inDigits = seesYearDay(scanner);
    // In 农历正月十五、5月1日 the second date is Gregorian, in 农历5月5日、8月15日 it is lunar like the first.
    const isPartLunar = isMarked || (isLunar && (taken.length === 0 || hasLunarDigits || !inDigits));
    hasLunarDigits ||= isPartLunar && inDigits;
    return takePart(scanner, isPartLunar);
  });
  const printed = parts.map(printYearPart);
  if (new Set(printed).size < printed.length) return [];
  // 3月5日 alone may mean only this year.
  return isEvery || parts[0]?.kind !== 'year-day' ? parts : [];
}

export function printYearPart(part: YearPart): string {
  if (part.kind === 'festival' || part.kind === 'solar-term') return part.name;
  if (part.kind === 'year-day') return `${part.month}月${part.day}日`;
  return `农历${part.leap ? '闰' : ''}${lunarMonthName(part.month)}${part.day === -1 ? '最后一天' : lunarDayName(part.day)}`;
}

function takePart(scanner: Scanner, isLunar: boolean): YearPart[] | undefined {
  const lunar = isLunar || seesLunarWord(scanner) ? scanner.attempt(() => takeLunarDays(scanner)) : undefined;
  if (lunar !== undefined) return lunar;
  // 十一 is the National Day, 十一月九日 a day in November.
  const festival = scanner.attempt(() => {
    const name = scanner.takeFrom(FESTIVAL_WORDS);
    return scanner.sees(() => scanner.take('月')) ? undefined : name;
  });
  if (festival !== undefined) return [{ kind: 'festival', name: festival }];
  const term = scanner.attempt(() => scanner.takeFrom(SOLAR_TERM_WORDS));
  if (term !== undefined) return [{ kind: 'solar-term', name: term }];
  return isLunar ? undefined : takeYearDays(scanner);
}

/** 正月十五 · 正月初一、十五 · 腊月最后一天. */
function takeLunarDays(scanner: Scanner): YearPart[] | undefined {
  const leap = scanner.take('闰');
  const month = scanner.takeFrom(LUNAR_MONTH_WORDS);
  if (month === undefined) return undefined;
  scanner.take('的');
  const days = takeSeveral<number>(scanner, () => {
    const day = scanner.take('最后一天') ? -1 : takeLunarDay(scanner);
    return day === undefined || scanner.sees(() => scanner.take('月')) ? undefined : [day];
  });
  return days.length === 0 ? undefined : days.map((day) => ({ kind: 'lunar-day', month, day, leap }));
}

/** 3月5日 · 3月5日、15日. */
function takeYearDays(scanner: Scanner): YearPart[] | undefined {
  const month = takeNumber(scanner, 1, 12);
  if (month === undefined || !scanner.take('月')) return undefined;
  scanner.take('的');
  const days = takeSeveral<number>(scanner, (taken) => {
    const day = takeDayNumber(scanner, daysOfMonth(month), taken.at(-1));
    if (day === undefined) return undefined;
    if (scanner.take('日', '号')) return [day];
    // 3月5、15日
    return scanner.sees(
      () =>
        scanner.take(...SEPARATORS) &&
        takeNumber(scanner, 1, daysOfMonth(month)) !== undefined &&
        scanner.take('日', '号'),
    )
      ? [day]
      : undefined;
  });
  return days.length === 0 ? undefined : days.map((day) => ({ kind: 'year-day', month, day }));
}

/** 29 for February, as rules may name a day of leap years. */
export function daysOfMonth(month: number): number {
  return [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

const seesYearDay = (scanner: Scanner): boolean =>
  scanner.sees(
    () =>
      scanner.takeDigits(1, 12) !== undefined &&
      scanner.take('月') &&
      scanner.takeDigits(1, 31) !== undefined &&
      scanner.take('日', '号'),
  );

/** Without 农历, a date is lunar only if its month or day is worded as no Gregorian one is. */
function seesLunarWord(scanner: Scanner): boolean {
  return scanner.sees(
    () =>
      scanner.take('闰', '正月', '冬月', '腊月') ||
      (scanner.takeFrom(LUNAR_MONTH_WORDS) !== undefined && scanner.take('初', '廿')),
  );
}
