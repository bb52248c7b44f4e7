/** Chinese numerals in dates, Gregorian and lunar. */

/** 1 to 99: 一, 十二, 二十三. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10] ?? '';
  return tens === 0 ? ones : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

/** 正月, 二月 … 冬月, 腊月. */
export function lunarMonthName(month: number): string {
  return `${LUNAR_MONTHS[month - 1] ?? ''}月`;
}

/** 初一 … 三十. */
export function lunarDayName(day: number): string {
  if (day <= 10) return `初${chineseNumber(day)}`;
  return day > 20 && day < 30 ? `廿${chineseNumber(day - 20)}` : chineseNumber(day);
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const LUNAR_MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

export const CHINESE_NUMBERS: ReadonlyMap<string, number> = new Map(
  upTo(99).map((value) => [chineseNumber(value), value]),
);

export const LUNAR_MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  upTo(12).flatMap((month): [string, number][] => [
    [lunarMonthName(month), month],
    [`${chineseNumber(month)}月`, month],
    [`${month}月`, month],
  ]),
);

export const LUNAR_DAY_WORDS: ReadonlyMap<string, number> = new Map(
  upTo(30).flatMap((day): [string, number][] => [
    [lunarDayName(day), day],
    ...(day > 10 ? [[chineseNumber(day), day] as [string, number]] : []),
  ]),
);
