/**
 * One row for each form of the language of rules: an example for hints, how it is read, how it is printed. A new form is a new
 * kind in `rule.ts`, a row here and a row in `expand.ts`; the compiler asks for all three. Where two forms could be
 * followed equally far, the upper one is offered to the writer.
 */
import type { Weekday } from './day.ts';
import { FESTIVAL_WORDS, HOLIDAY_WORDS, SOLAR_TERM_WORDS, VACATION_WORDS } from './festivals.ts';
import { LUNAR_DAY_WORDS, LUNAR_MONTH_WORDS, lunarDayName, lunarMonthName } from './numerals.ts';
import type { EachDay, Rule, RuleOf } from './rule.ts';
import {
  monthDaysText, ordinalsText, takeEvery, takeMonthDays, takeNumber, takeOrdinals, takeWeekday, takeWeekdays, takeWorkdays, takeWorkdaysAfter,
  WEEK, weekdaysText,
} from './rule-phrases.ts';
import type { Scanner } from './scanner.ts';

export interface Form<R extends Rule> {
  example: string;
  /** Reads from where the scanner stands; need not reach the end of the text. */
  read: (scanner: Scanner) => R | undefined;
  print: (rule: R) => string;
}

export const FORMS: { readonly [Kind in Rule['kind']]: Form<RuleOf<Kind>> } = {
  weekly: {
    example: '每周六',
    read: (scanner) => {
      if (scanner.take('双休日', '周末') || takeEvery(scanner, '双休日')) return { kind: 'weekly', weekdays: [6, 7] };
      // 星期三 alone may be just this week's; it is followed, so that the writer is shown what to add.
      const isEvery = takeEvery(scanner, ...WEEK);
      if (!isEvery && !scanner.take(...WEEK)) return undefined;
      const weekdays: Weekday[] | undefined = isEvery && scanner.take('末') ? [6, 7] : takeWeekdays(scanner);
      return isEvery && weekdays ? { kind: 'weekly', weekdays } : undefined;
    },
    print: ({ weekdays }) => `每周${weekdays.join() === '6,7' ? '末' : weekdaysText(weekdays)}`,
  },
  fortnightly: {
    example: '隔周六',
    read: (scanner) => {
      if (!scanner.take(...EVERY_OTHER_WEEK)) return undefined;
      scanner.take('的');
      const weekdays = takeWeekdays(scanner);
      return weekdays && { kind: 'fortnightly', weekdays };
    },
    print: ({ weekdays }) => `隔周${weekdaysText(weekdays)}`,
  },
  'month-days': {
    example: '每月5日',
    read: (scanner) => {
      if (!takeEvery(scanner, '月')) return undefined;
      const days = scanner.take('末', '底', '月末', '月底') ? [-1] : takeMonthDays(scanner);
      return days && { kind: 'month-days', days };
    },
    print: ({ days }) => `每月${monthDaysText(days)}`,
  },
  'month-weekdays': {
    example: '每月第一个周六',
    read: (scanner) => {
      const nth = takeEvery(scanner, '月') ? takeOrdinals(scanner, 5) : undefined;
      if (nth === undefined || !scanner.take(...WEEK)) return undefined;
      const weekday = takeWeekday(scanner);
      return weekday && { kind: 'month-weekdays', nth, weekday };
    },
    print: ({ nth, weekday }) => `每月${ordinalsText(nth)}周${weekdaysText([weekday])}`,
  },
  'month-workdays': {
    example: '每月最后一个工作日',
    read: (scanner) => {
      const nth = takeEvery(scanner, '月') ? takeWorkdays(scanner) : undefined;
      return nth && { kind: 'month-workdays', nth };
    },
    print: ({ nth }) => `每月${ordinalsText(nth)}工作日`,
  },
  daily: fixed({ kind: 'daily' }, '每天', '每日', '天天', '每一天'),
  workdays: fixed({ kind: 'workdays' }, '每个工作日', '每工作日', '每逢工作日', '工作日每天', '工作日', '每个上班日'),
  'school-days': fixed({ kind: 'school-days' }, '每个上学日', '每上学日', '每逢上学日', '上学日每天', '上学日', '每个上课日'),
  'year-day': {
    example: '每年3月5日',
    read: (scanner) => {
      const month = takeEveryYear(scanner) ? takeNumber(scanner, 1, 12) : undefined;
      if (month === undefined || !scanner.take('月')) return undefined;
      const day = takeNumber(scanner, 1, DAYS_OF_MONTH[month - 1] ?? 31);
      return day !== undefined && scanner.take('日', '号') ? { kind: 'year-day', month, day } : undefined;
    },
    print: ({ month, day }) => `每年${month}月${day}日`,
  },
  'lunar-day': {
    example: '每年农历正月十五',
    read: (scanner) => {
      const isSaid = scanner.take(...LUNAR);
      takeEveryYear(scanner);
      if (!isSaid && !scanner.take(...LUNAR) && !seesLunarWord(scanner)) return undefined;
      const leap = scanner.take('闰');
      const month = scanner.takeFrom(LUNAR_MONTH_WORDS);
      const day = month === undefined ? undefined : scanner.takeFrom(LUNAR_DAY_WORDS) ?? scanner.takeDigits(1, 30);
      if (month === undefined || day === undefined) return undefined;
      scanner.take('日', '号');
      return { kind: 'lunar-day', month, day, leap };
    },
    print: ({ month, day, leap }) => `每年农历${leap ? '闰' : ''}${lunarMonthName(month)}${lunarDayName(day)}`,
  },
  festival: {
    example: '每年重阳',
    read: (scanner) => {
      takeEveryYear(scanner);
      const name = scanner.takeFrom(FESTIVAL_WORDS);
      return name === undefined ? undefined : { kind: 'festival', name };
    },
    print: ({ name }) => `每年${name}`,
  },
  'solar-term': {
    example: '每年冬至',
    read: (scanner) => {
      takeEveryYear(scanner);
      const name = scanner.takeFrom(SOLAR_TERM_WORDS);
      return name === undefined ? undefined : { kind: 'solar-term', name };
    },
    print: ({ name }) => `每年${name}`,
  },
  holiday: {
    example: '春节假期每天',
    read: (scanner) => {
      takeEveryYear(scanner);
      const name = scanner.takeFrom(HOLIDAY_WORDS);
      if (name === undefined || !scanner.take('假期', '放假期间')) return undefined;
      scanner.take(...DURING);
      FORMS.daily.read(scanner);
      return { kind: 'holiday', name };
    },
    print: ({ name }) => `${name}假期每天`,
  },
  'after-holiday': {
    example: '节后第一个工作日',
    read: (scanner) => {
      if (!takeEveryYear(scanner)) scanner.take('每次', '每个');
      const name = scanner.takeFrom(HOLIDAY_WORDS);
      // 国庆后, 国庆假期后; but not 后 alone.
      const isSaid = scanner.take(...HOLIDAY) || name !== undefined;
      const nth = isSaid && scanner.take('后', '过后', '之后', '以后') ? takeWorkdaysAfter(scanner) : undefined;
      return nth && (name === undefined ? { kind: 'after-holiday', nth } : { kind: 'after-holiday', name, nth });
    },
    print: ({ name, nth }) => `${name ?? '节'}后${ordinalsText(nth)}工作日`,
  },
  vacation: {
    example: '寒假每个工作日',
    read: (scanner) => {
      takeEveryYear(scanner);
      const name = scanner.takeFrom(VACATION_WORDS);
      if (name === undefined) return undefined;
      scanner.take(...DURING);
      return { kind: 'vacation', name, each: takeEachDay(scanner) };
    },
    print: ({ name, each }) => `${name}${printEachDay(each)}`,
  },
  irregular: fixed({ kind: 'irregular' }, '不定期', '时间不定', '日期不定', '不定时'),
};

const LUNAR = ['农历', '阴历', '旧历', '夏历'];
const EVERY_OTHER_WEEK = [
  '隔周', '隔一周', '每隔周', '每隔一周', '每两周', '隔星期', '每隔一星期', '每隔一个星期', '每两星期', '每两个星期', '隔礼拜', '每隔一个礼拜',
];
const HOLIDAY = ['节', '假', '节日', '节假日', '假期', '长假', '放假'];
const DURING = ['期间', '期间的', '里', '里的', '中', '的'];

/** A form without parts: its usual words, then other ways to say the same. */
function fixed<R extends Rule>(rule: R, usual: string, ...others: readonly string[]): Form<R> {
  return { example: usual, read: (scanner) => (scanner.take(usual, ...others) ? rule : undefined), print: () => usual };
}

/** 每年, 每逢. */
function takeEveryYear(scanner: Scanner): boolean {
  return scanner.take('每逢') || takeEvery(scanner, '年');
}

/** After 暑假: 每周三 · 每个工作日 · nothing at all, which is every day. */
function takeEachDay(scanner: Scanner): EachDay {
  return scanner.attempt(() => FORMS.weekly.read(scanner))
    ?? scanner.attempt(() => FORMS.workdays.read(scanner))
    ?? FORMS.daily.read(scanner)
    ?? { kind: 'daily' };
}

function printEachDay(each: EachDay): string {
  if (each.kind === 'weekly') return FORMS.weekly.print(each);
  return each.kind === 'daily' ? FORMS.daily.print(each) : FORMS.workdays.print(each);
}

/** 29 February is a date, if only of leap years. */
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Without 农历, only a month or a day that the Gregorian calendar has no such word for makes it lunar. */
function seesLunarWord(scanner: Scanner): boolean {
  return scanner.sees(() => scanner.take('闰', '正月', '冬月', '腊月')
    || (scanner.takeFrom(LUNAR_MONTH_WORDS) !== undefined && scanner.take('初', '廿')));
}
