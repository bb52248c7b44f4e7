/** Readers and printers of phrases shared by several forms. A reader consumes its whole phrase or nothing. */
import { WEEKDAY_CHARACTERS, type Weekday } from '../../day.ts';
import { CHINESE_NUMBERS, chineseNumber, LUNAR_DAY_WORDS } from '../numerals.ts';
import type { Scanner } from '../scanner.ts';

export const WEEK = ['周', '星期', '礼拜'] as const;

/** 每周, 每个月, 每年的 … */
export function takeEvery(scanner: Scanner, ...units: readonly string[]): boolean {
  return scanner.attempt(() => {
    if (scanner.take('每')) scanner.take('个', '逢', '一', '一个');
    else if (!scanner.take('逢')) return false;
    if (!scanner.take(...units)) return false;
    scanner.take('的');
    return true;
  });
}

/** 5, ５, 五, 十五. */
export function takeNumber(scanner: Scanner, min: number, max: number): number | undefined {
  return (
    scanner.takeDigits(min, max) ??
    scanner.attempt(() => {
      const value = scanner.takeFrom(CHINESE_NUMBERS);
      return value !== undefined && value >= min && value <= max ? value : undefined;
    })
  );
}

/**
 * A day of the month in a list.
 * @param before the day before it: 二十一、二日 may mean the 21st and the 22nd, or the 2nd, and is not read
 */
export function takeDayNumber(scanner: Scanner, max: number, before: number | undefined): number | undefined {
  return scanner.attempt(() => {
    const day = takeNumber(scanner, 1, max);
    const ones = (before ?? 0) % 10;
    const maySkipTens = before !== undefined && before > 10 && ones > 0 && day !== undefined && day > ones && day < 10;
    return maySkipTens && scanner.follows(/[二三四五六七八九]/) ? undefined : day;
  });
}

function takeWeekday(scanner: Scanner): Weekday | undefined {
  return scanner.attempt(() => {
    const weekday = scanner.takeFrom(WEEKDAY_WORDS);
    const isDigit = weekday !== undefined && scanner.follows(/\d/);
    // 周二、19日: the 1 begins a day of the month, not 周一.
    return isDigit && scanner.sees(() => scanner.takeDigits(0, 99) !== undefined || scanner.take('日', '号', '月'))
      ? undefined
      : weekday;
  });
}

/** After 每周: 六 · 一、三、五 · 一三五 · 一至周五 · 二和周四 · 一到三、六. */
export function takeWeekdays(scanner: Scanner, { ranges = true } = {}): Weekday[] | undefined {
  return takeList(scanner, (taken) => {
    if (seesCountOfDays(scanner, taken)) return undefined;
    scanner.take('每');
    scanner.take(...WEEK);
    const first = takeUnless(scanner, taken, takeWeekday);
    if (first === undefined || !ranges) return first && [first];
    return [first, ...(scanner.attempt(() => takeRangeEnd(scanner, first)) ?? [])];
  });
}

/** 每周五天 and 每周三日 are five and three days of a week; 每周六日 and 每周三五日 are weekdays. */
function seesCountOfDays(scanner: Scanner, taken: readonly Weekday[]): boolean {
  const [first, second] = taken;
  if (first === undefined || !scanner.follows(/[一二三四五六1-6]/)) return false;
  return (
    scanner.sees(() => scanner.take('天')) ||
    (second === undefined && first < 6 && scanner.sees(() => scanner.take('日')))
  );
}

/** After 每月: 5日 · 5、20日 · 1日至7日 · 1-5日 · 5日和最后一天 · 单日 · 逢5 · 逢5、15、25日. */
export function takeMonthDays(scanner: Scanner): number[] | undefined {
  if (scanner.take('单日', '单号', '逢单日', '逢单号', '的单日')) return endingIn([1, 3, 5, 7, 9]);
  if (scanner.take('双日', '双号', '逢双日', '逢双号', '的双日')) return endingIn([0, 2, 4, 6, 8]);
  return (
    scanner.attempt(() => (scanner.take('逢') ? takeLastDigits(scanner, 31) : undefined)) ??
    scanner.attempt(() => {
      const isEnding = scanner.take('逢');
      // In 5、20日 only the last needs its 日.
      let last = { complete: false };
      const days = takeList<number>(scanner, (taken) => {
        scanner.take('每月', '每月的');
        const day = takeUnless(scanner, taken, () => {
          if (scanner.take('最后一天', '最后一日', '最后1天', '最后1日')) return -1;
          return takeDayNumber(scanner, 31, taken.at(-1));
        });
        if (day === undefined) return undefined;
        last = { complete: day === -1 || scanner.take('日', '号') };
        const run = day === -1 ? undefined : scanner.attempt(() => takeDayRun(scanner, day));
        if (run !== undefined) last = { complete: true };
        return [day, ...(run ?? [])];
      });
      // 逢5日 is ambiguous: the 5th, or every day ending in 5.
      const isAmbiguous = isEnding && days?.every((day) => day > 0 && day <= 10);
      return last.complete && isAmbiguous !== true ? days : undefined;
    })
  );
}

/** After 1日: 至7日. */
function takeDayRun(scanner: Scanner, first: number): number[] | undefined {
  if (!scanner.take(...RANGE_WORDS)) return undefined;
  const last = takeNumber(scanner, first + 1, 31);
  return last !== undefined && scanner.take('日', '号')
    ? Array.from({ length: last - first }, (_, index) => first + index + 1)
    : undefined;
}

/** After 逢: 5 · 三、六、九, days ending in that digit. Followed by 日 it is ambiguous. */
function takeLastDigits(scanner: Scanner, lastDay: number): number[] | undefined {
  const digits = takeList<number>(scanner, (taken) => {
    scanner.take('逢');
    const digit = takeUnless(scanner, taken, () => takeNumber(scanner, 1, 10));
    return digit === undefined ? undefined : [digit];
  });
  if (digits === undefined) return undefined;
  return scanner.sees(() => scanner.take('日', '号', ...SEPARATORS, ...RANGE_WORDS))
    ? undefined
    : endingIn(
        digits.map((digit) => digit % 10),
        lastDay,
      );
}

function endingIn(digits: readonly number[], lastDay = 31): number[] {
  return Array.from({ length: lastDay }, (_, index) => index + 1).filter((day) => digits.includes(day % 10));
}

/**
 * 初一、十五 · 逢初一、十五 · 逢三、六、九 (market days: each digit means three days of the lunar month).
 * @param afterFeng whether 逢 has been consumed already
 * @param isLunar whether 农历 has been
 */
export function takeLunarDays(scanner: Scanner, afterFeng: boolean, isLunar: boolean): number[] | undefined {
  const isEnding = afterFeng || scanner.take('每逢', '逢');
  const endings = isEnding ? scanner.attempt(() => takeLastDigits(scanner, 30)) : undefined;
  return endings ?? takeLunarDayNames(scanner, { inDigits: isLunar && !isEnding });
}

/**
 * 初一、十五 · 初一十五 · 1日、15日 · 最后一天; of any lunar month.
 * @param inDigits whether 15日 is a lunar day here: it is not in 每月初一、15日, and 农历逢5日 may mean every day ending in 5
 */
function takeLunarDayNames(scanner: Scanner, { inDigits }: { inDigits: boolean }): number[] | undefined {
  return takeList<number>(scanner, (taken) => {
    if (!inDigits && scanner.sees(() => scanner.takeDigits(1, 30) !== undefined)) return undefined;
    const day = takeUnless(scanner, taken, () => (scanner.take('最后一天') ? -1 : takeLunarDay(scanner)));
    return day === undefined ? undefined : [day];
  });
}

export function takeLunarDay(scanner: Scanner): number | undefined {
  const day = scanner.takeFrom(LUNAR_DAY_WORDS) ?? scanner.takeDigits(1, 30);
  if (day !== undefined) scanner.take('日', '号');
  return day;
}

/** One part or several; consumes a separator only where another part follows. */
export function takeSeveral<Part>(
  scanner: Scanner,
  read: (taken: readonly Part[]) => readonly Part[] | undefined,
): Part[] {
  const parts: Part[] = [];
  for (;;) {
    const found = scanner.attempt(() => {
      if (parts.length > 0 && !scanner.take(...SEPARATORS)) return undefined;
      return read(parts);
    });
    if (found === undefined) return parts;
    parts.push(...found);
  }
}

/** 第一个 · 首个 · 第二、四个 · 第一个和最后一个 · 倒数第二个; at most the `max`th. */
export function takeOrdinals(scanner: Scanner, max: number, { fromEnd = true } = {}): number[] | undefined {
  return scanner.attempt(() => {
    let last: { complete: boolean; from?: '最后' | '倒数' | undefined } = { complete: false };
    const nth = takeList<number>(scanner, (taken) => {
      const from = fromEnd ? seenEnd(scanner) : undefined;
      const value = takeUnless(scanner, taken, () =>
        from === undefined
          ? takeOrdinalAfter(scanner, max, taken.length > 0 ? last : undefined)
          : takeFromEnd(scanner, max),
      );
      if (value === undefined) return undefined;
      last = { complete: scanner.take('个'), from: from ?? (value < 0 ? '倒数' : undefined) };
      return [value];
    });
    scanner.take('的');
    return last.complete ? nth : undefined;
  });
}

/** After 每月: 第一个工作日 · 最后一个上班日. A month has at most 23 workdays. */
export function takeWorkdays(scanner: Scanner): number[] | undefined {
  const nth = takeOrdinals(scanner, 23);
  return nth && scanner.take(...WORKDAY) ? nth : undefined;
}

/** After 节后: 第一个工作日 · 首个工作日 · 第一、二个工作日 · 上班第一天. */
export function takeWorkdaysAfter(scanner: Scanner): number[] | undefined {
  scanner.take('的');
  if (scanner.take('上班第一天', '上班首日', '开工第一天')) return [1];
  const nth = takeOrdinals(scanner, 9, { fromEnd: false });
  return nth && scanner.take(...WORKDAY) ? nth : undefined;
}

/** After 周: 六 · 一、三、五 · 一至周五. */
export function weekdaysText(weekdays: readonly Weekday[]): string {
  const names = weekdays.map((weekday) => WEEKDAY_CHARACTERS[weekday - 1]);
  const [first = 1, last = 1] = [weekdays[0], weekdays.at(-1)];
  const isRun = weekdays.length > 2 && last - first === weekdays.length - 1;
  return isRun ? `${names[0]}至周${names.at(-1)}` : names.join('、');
}

/** 5日 · 5日和20日 · 5日、15日和最后一天 · 1日至7日 · 单日. */
export function monthDaysText(days: readonly number[]): string {
  const list = days.join();
  if (list === endingIn([1, 3, 5, 7, 9]).join()) return '单日';
  if (list === endingIn([0, 2, 4, 6, 8]).join()) return '双日';
  return joined(
    runsOf(days)
      .map((run) =>
        run.length < 3
          ? run.map((day) => (day === -1 ? '最后一天' : `${day}日`))
          : [`${run[0] ?? ''}日至${run.at(-1) ?? ''}日`],
      )
      .flat(),
  );
}

/** Runs of consecutive numbers: [1, 2, 3, 8] gives [[1, 2, 3], [8]]. */
export function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number > 0 && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

/** 第一个 · 第二、四个 · 第一、三个和最后一个. */
export function ordinalsText(nth: readonly number[]): string {
  const forward = nth.filter((value) => value > 0).map(chineseNumber);
  const backward = nth
    .filter((value) => value < 0)
    .map((value) => (value === -1 ? '最后一个' : `倒数第${chineseNumber(-value)}个`));
  return joined([...(forward.length > 0 ? [`第${forward.join('、')}个`] : []), ...backward]);
}

const WORKDAY = ['工作日', '上班日'];
export const SEPARATORS = ['、', ',', '，', '；', ';', '/', '／', '·', '和', '及', '与', '以及'];
export const RANGE_WORDS = ['至', '到', '-', '－', '—', '–', '~', '～', '——', '--'];
const WEEKDAY_WORDS: ReadonlyMap<string, Weekday> = new Map<string, Weekday>([
  ...WEEKDAY_CHARACTERS.map((character, index): [string, Weekday] => [character, (index + 1) as Weekday]),
  ['天', 7],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['6', 6],
]);

/** One item or several; consumes a separator only where an item follows. Ascending, negative numbers last. */
function takeList<Value extends number>(
  scanner: Scanner,
  takeItem: (taken: readonly Value[]) => Value[] | undefined,
): Value[] | undefined {
  const values: Value[] = [];
  for (;;) {
    const item = scanner.attempt(() => {
      if (values.length > 0) scanner.take(...SEPARATORS);
      return takeItem(values);
    });
    if (item === undefined) break;
    values.push(...item.filter((value) => !values.includes(value)));
  }
  return values.length === 0 ? undefined : values.sort((a, b) => Number(a < 0) - Number(b < 0) || a - b);
}

/** Rejects a repeated value: it is probably a typing mistake. */
function takeUnless<Value>(
  scanner: Scanner,
  taken: readonly Value[],
  read: (scanner: Scanner) => Value | undefined,
): Value | undefined {
  return scanner.attempt(() => {
    const value = read(scanner);
    return value !== undefined && taken.includes(value) ? undefined : value;
  });
}

function takeRangeEnd(scanner: Scanner, first: Weekday): Weekday[] | undefined {
  if (!scanner.take(...RANGE_WORDS)) return undefined;
  scanner.take(...WEEK);
  const last = takeWeekday(scanner);
  if (last === undefined || last === first) return undefined;
  // 周日至周四 and 周五至周一 wrap around the week.
  return Array.from({ length: (last - first + 7) % 7 }, (_, index) => (((first + index) % 7) + 1) as Weekday);
}

function takeFromEnd(scanner: Scanner, max: number): number | undefined {
  if (scanner.take('最后一', '最后1')) return -1;
  const back = scanner.take('倒数第') ? takeNumber(scanner, 1, max) : undefined;
  return back && -back;
}

const seenEnd = (scanner: Scanner): '最后' | '倒数' | undefined =>
  (['最后', '倒数'] as const).find((word) => scanner.sees(() => scanner.take(word)));

/** @param before the ordinal before it in a list */
function takeOrdinalAfter(
  scanner: Scanner,
  max: number,
  before: { complete: boolean; from?: '最后' | '倒数' | undefined } | undefined,
): number | undefined {
  if (scanner.take('首')) return 1;
  const isNamed = scanner.take('第');
  // 倒数第二个、第三个: from which end the third counts is not written. 最后一个、第一个 is plain.
  if (before?.from === '倒数' && (isNamed || before.complete)) return undefined;
  if (before?.from === '最后' && !isNamed) return undefined;
  // In 第二、四个 only the first needs its 第.
  const number = isNamed || before !== undefined ? takeNumber(scanner, 1, max) : undefined;
  return number !== undefined && before?.from === '倒数' ? -number : number;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join('、')}和${parts.at(-1)}`;
}
