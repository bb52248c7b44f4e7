/**
 * The forms of a rule: an example for hints, a reader and a printer each. A new form needs a kind in `rule.ts`, an
 * entry here and one in `expand.ts`; the compiler enforces all three. Order matters for hints: among equally close
 * forms the first is suggested.
 */
import type { Weekday } from '../day.ts';
import { HOLIDAY_WORDS, VACATION_WORDS } from '../holidays/festivals.ts';
import { chineseNumber, lunarDayName } from './numerals.ts';
import { PART_KINDS, printMonthPart, takeMonthParts } from './phrases/month-parts.ts';
import { isWrapped, printInMonths, takeInMonths, takeSeason } from './phrases/seasons.ts';
import { takeAllBut, takeCount, takeWeeksApart } from './phrases/weeks.ts';
import { LUNAR, printYearPart, takeEveryYear, takeYearParts } from './phrases/year-parts.ts';
import type { EachDay, MonthPart, Rule, RuleOf, YearPart } from './rule.ts';
import {
  ordinalsText,
  takeEvery,
  takeLunarDays,
  takeWeekdays,
  takeWorkdaysAfter,
  WEEK,
  weekdaysText,
} from './phrases/parts.ts';
import type { Scanner } from './scanner.ts';

export interface Form<R extends Rule> {
  example: string;
  /** Reads from the scanner's position, not necessarily to the end of the text. */
  read: (scanner: Scanner) => R | undefined;
  print: (rule: R) => string;
}

export const FORMS: { readonly [Kind in Rule['kind']]: Form<RuleOf<Kind>> } = {
  weekly: {
    example: '每周六',
    read: (scanner) => {
      const open = scanner.attempt(() => takeAllBut(scanner));
      if (open !== undefined) return { kind: 'weekly', weekdays: open };
      if (scanner.take('双休日', '周末') || takeEvery(scanner, '双休日')) return { kind: 'weekly', weekdays: [6, 7] };
      // 星期三 alone may mean only this week. It is consumed and rejected, so that the hint suggests 每周三.
      const isEvery = takeEvery(scanner, ...WEEK);
      if (!isEvery && !scanner.take(...WEEK)) return undefined;
      const weekdays: Weekday[] | undefined = isEvery && scanner.take('末', '末两天') ? [6, 7] : takeWeekdays(scanner);
      return isEvery && weekdays ? { kind: 'weekly', weekdays } : undefined;
    },
    print: ({ weekdays }) => `每周${weekdays.join() === '6,7' ? '末' : weekdaysText(weekdays)}`,
  },
  'weeks-apart': {
    example: '隔周六',
    read: (scanner) => {
      const weeks = takeWeeksApart(scanner);
      if (weeks === undefined) return undefined;
      scanner.take('一次');
      scanner.take('的', ',', '、', '(');
      const weekdays = takeWeekdays(scanner);
      scanner.take(')');
      return weekdays && { kind: 'weeks-apart', weeks, weekdays };
    },
    print: ({ weeks, weekdays }) =>
      weeks === 2 ? `隔周${weekdaysText(weekdays)}` : `每${chineseNumber(weeks)}周的周${weekdaysText(weekdays)}`,
  },
  'days-apart': {
    example: '隔天',
    read: (scanner) => {
      const days = scanner.take(...EVERY_OTHER_DAY) ? 2 : scanner.attempt(() => takeCount(scanner, '天', '日'));
      if (days !== undefined) scanner.take('一次');
      return days === undefined ? undefined : { kind: 'days-apart', days };
    },
    print: ({ days }) => (days === 2 ? '隔天' : `每${chineseNumber(days)}天`),
  },
  'month-days': ofMonth('每月5日', 'month-days'),
  'month-weekdays': ofMonth('每月第一个周六', 'month-weekdays'),
  'month-workdays': ofMonth('每月最后一个工作日', 'month-workdays'),
  'month-list': {
    example: '每月第一个周二、第三个周四',
    read: (scanner) => {
      const parts = takeEvery(scanner, '月') ? takeMonthParts(scanner) : [];
      return parts.length > 1 ? { kind: 'month-list', parts } : undefined;
    },
    print: ({ parts }) => `每月${parts.map(printMonthPart).join('、')}`,
  },
  'lunar-month-days': {
    example: '农历每月初一、十五',
    read: (scanner) => {
      // 每逢农历初一 or 农历每逢初一.
      const startsWithFeng = scanner.attempt(() => scanner.take('每逢', '逢') && scanner.take(...LUNAR));
      const startsLunar = startsWithFeng || scanner.take(...LUNAR);
      const isEvery = takeEvery(scanner, '月') || takeEvery(scanner, '农历月');
      const isLunar = startsLunar || scanner.take(...LUNAR);
      if (
        !isLunar &&
        !scanner.sees(() => scanner.take('初', '廿') || (scanner.take('每逢', '逢') && scanner.take('初')))
      )
        return undefined;
      const days = takeLunarDays(scanner, startsWithFeng, isLunar);
      return days && (isEvery || isLunar || days.length > 1) ? { kind: 'lunar-month-days', days } : undefined;
    },
    print: ({ days }) => `农历每月${days.map((day) => (day === -1 ? '最后一天' : lunarDayName(day))).join('、')}`,
  },
  daily: fixed({ kind: 'daily' }, '每天', '每日', '天天', '每一天'),
  workdays: fixed({ kind: 'workdays' }, '每个工作日', '每工作日', '每逢工作日', '工作日每天', '工作日', '每个上班日'),
  'school-days': fixed(
    { kind: 'school-days' },
    '每个上学日',
    '每上学日',
    '每逢上学日',
    '上学日每天',
    '上学日',
    '每个上课日',
  ),
  'year-day': ofYear('每年3月5日', 'year-day'),
  'lunar-day': ofYear('每年农历正月十五', 'lunar-day'),
  festival: ofYear('每年重阳', 'festival'),
  'solar-term': ofYear('每年冬至', 'solar-term'),
  'year-list': {
    example: '每年春节、端午、中秋',
    read: (scanner) => {
      const parts = takeYearParts(scanner);
      return parts.length > 1 ? { kind: 'year-list', parts } : undefined;
    },
    print: ({ parts }) => `每年${parts.map(printYearPart).join('、')}`,
  },
  'in-months': {
    example: '4月至10月每周六',
    read: (scanner) => takeInMonths(scanner, takeEachDay),
    print: ({ months, each }) =>
      printInMonths(months, each, each.kind in PART_KINDS ? '' : printEachDay(each as EachDay)),
  },
  season: {
    example: '7月1日至8月31日每天',
    read: (scanner) => {
      const span = takeSeason(scanner);
      if (span === undefined) return undefined;
      scanner.take(...DURING);
      const each = scanner.atEnd ? undefined : takeEachDay(scanner);
      return each && { kind: 'season', ...span, each };
    },
    print: ({ from, until, each }) =>
      `${from.month}月${from.day}日至${isWrapped(from, until) ? '次年' : ''}${until.month}月${until.day}日${printEachDay(each)}`,
  },
  holiday: {
    example: '春节假期每天',
    read: (scanner) => {
      takeEveryYear(scanner);
      const isAny = scanner.take(...ANY_HOLIDAY);
      const name = isAny ? undefined : scanner.takeFrom(HOLIDAY_WORDS);
      if (!isAny && (name === undefined || !scanner.take('假期', '放假期间'))) return undefined;
      scanner.take(...DURING);
      FORMS.daily.read(scanner);
      return name === undefined ? { kind: 'holiday' } : { kind: 'holiday', name };
    },
    print: ({ name }) => (name === undefined ? '法定节假日每天' : `${name}假期每天`),
  },
  'after-holiday': {
    example: '节后第一个工作日',
    read: (scanner) => {
      if (!takeEveryYear(scanner)) scanner.take('每次', '每个');
      const name = scanner.takeFrom(HOLIDAY_WORDS);
      // 国庆后, 国庆假期后; but not 后 alone.
      const isHoliday = scanner.take(...HOLIDAY) || name !== undefined;
      const nth = isHoliday && scanner.take('后', '过后', '之后', '以后') ? takeWorkdaysAfter(scanner) : undefined;
      return nth && (name === undefined ? { kind: 'after-holiday', nth } : { kind: 'after-holiday', name, nth });
    },
    print: ({ name, nth }) => `${name ?? '节'}后${ordinalsText(nth)}工作日`,
  },
  vacation: {
    example: '寒假每个工作日',
    read: (scanner) => {
      takeEveryYear(scanner);
      const name = scanner.take(...BOTH_VACATIONS) ? '寒暑假' : scanner.takeFrom(VACATION_WORDS);
      if (name === undefined) return undefined;
      scanner.take(...DURING);
      return { kind: 'vacation', name, each: takeEachDay(scanner) };
    },
    print: ({ name, each }) => `${name}${printEachDay(each)}`,
  },
  irregular: fixed({ kind: 'irregular' }, '不定期', '时间不定', '日期不定', '不定时'),
};

const EVERY_OTHER_DAY = ['隔天', '隔日', '每隔一天', '每隔一日', '隔一天', '隔一日', '每隔1天'];
const ANY_HOLIDAY = [
  '法定节假日',
  '每个法定节假日',
  '法定假日',
  '法定节日',
  '国家法定节假日',
  '法定假期',
  '法定放假日',
];
const BOTH_VACATIONS = ['寒暑假', '寒假和暑假', '寒假、暑假', '寒、暑假', '寒暑期', '暑假和寒假'];
const HOLIDAY = ['节', '假', '节日', '节假日', '假期', '长假', '放假'];
const DURING = ['期间', '期间的', '里', '里的', '中', '的'];

/** A form without parts: its canonical wording, then the alternatives. */
function fixed<R extends Rule>(rule: R, canonical: string, ...others: readonly string[]): Form<R> {
  return {
    example: canonical,
    read: (scanner) => (scanner.take(canonical, ...others) ? rule : undefined),
    print: () => canonical,
  };
}

function ofMonth<Kind extends MonthPart['kind']>(
  example: string,
  kind: Kind,
): Form<Extract<MonthPart, { kind: Kind }>> {
  return {
    example,
    read: (scanner) => {
      const parts = takeEvery(scanner, '月') ? takeMonthParts(scanner) : [];
      return parts.length === 1 && parts[0]?.kind === kind
        ? (parts[0] as Extract<MonthPart, { kind: Kind }>)
        : undefined;
    },
    print: (rule) => `每月${printMonthPart(rule)}`,
  };
}

function ofYear<Kind extends YearPart['kind']>(example: string, kind: Kind): Form<Extract<YearPart, { kind: Kind }>> {
  return {
    example,
    read: (scanner) => {
      const parts = takeYearParts(scanner);
      return parts.length === 1 && parts[0]?.kind === kind
        ? (parts[0] as Extract<YearPart, { kind: Kind }>)
        : undefined;
    },
    print: (rule) => `每年${printYearPart(rule)}`,
  };
}

/** After 暑假: 每周三 · 每个工作日 · nothing, which means every day. */
function takeEachDay(scanner: Scanner): EachDay {
  return (
    scanner.attempt(() => FORMS.weekly.read(scanner)) ??
    scanner.attempt(() => FORMS.workdays.read(scanner)) ??
    FORMS.daily.read(scanner) ?? { kind: 'daily' }
  );
}

function printEachDay(each: EachDay): string {
  if (each.kind === 'weekly') return FORMS.weekly.print(each);
  return each.kind === 'daily' ? FORMS.daily.print(each) : FORMS.workdays.print(each);
}
