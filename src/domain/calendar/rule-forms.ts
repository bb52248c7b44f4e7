/**
 * One row for each form of the language of rules: an example for hints, how it is read, how it is printed. A new form is a new
 * kind in `rule.ts`, a row here and a row in `expand.ts`; the compiler asks for all three. Where two forms could be
 * followed equally far, the upper one is offered to the writer.
 */
import type { Weekday } from './day.ts';
import { FESTIVAL_WORDS, HOLIDAY_WORDS, SOLAR_TERM_WORDS } from './festivals.ts';
import { LUNAR_DAY_WORDS, LUNAR_MONTH_WORDS, lunarDayName, lunarMonthName } from './numerals.ts';
import type { Rule, RuleOf } from './rule.ts';
import {
  monthDaysText, ordinalsText, takeEvery, takeMonthDays, takeNumber, takeOrdinals, takeWeekday, takeWeekdays, weekdaysText,
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
      if (!takeEvery(scanner, '周', '星期', '礼拜')) return undefined;
      const weekdays: Weekday[] | undefined = scanner.take('末') ? [6, 7] : takeWeekdays(scanner);
      return weekdays && { kind: 'weekly', weekdays };
    },
    print: ({ weekdays }) => `每周${weekdays.join() === '6,7' ? '末' : weekdaysText(weekdays)}`,
  },
  fortnightly: {
    example: '隔周六',
    read: (scanner) => {
      if (!scanner.take('隔周', '隔星期', '隔礼拜', '每隔一周', '每隔一星期', '每两周', '每两星期')) return undefined;
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
      if (nth === undefined || !scanner.take('周', '星期', '礼拜')) return undefined;
      const weekday = takeWeekday(scanner);
      return weekday && { kind: 'month-weekdays', nth, weekday };
    },
    print: ({ nth, weekday }) => `每月${ordinalsText(nth)}周${weekdaysText([weekday])}`,
  },
  'month-workdays': {
    example: '每月最后一个工作日',
    read: (scanner) => {
      const nth = takeEvery(scanner, '月') ? takeOrdinals(scanner, 23) : undefined;
      return nth && scanner.take('工作日') ? { kind: 'month-workdays', nth } : undefined;
    },
    print: ({ nth }) => `每月${ordinalsText(nth)}工作日`,
  },
  daily: fixed({ kind: 'daily' }, '每天', '每日', '天天'),
  workdays: fixed({ kind: 'workdays' }, '每个工作日', '每工作日', '工作日每天', '工作日'),
  'school-days': fixed({ kind: 'school-days' }, '每个上学日', '每上学日', '上学日每天', '上学日'),
  'year-day': {
    example: '每年3月5日',
    read: (scanner) => {
      const month = takeEvery(scanner, '年') ? takeNumber(scanner, 1, 12) : undefined;
      if (month === undefined || !scanner.take('月')) return undefined;
      const day = takeNumber(scanner, 1, DAYS_OF_MONTH[month - 1] ?? 31);
      return day !== undefined && scanner.take('日', '号') ? { kind: 'year-day', month, day } : undefined;
    },
    print: ({ month, day }) => `每年${month}月${day}日`,
  },
  'lunar-day': {
    example: '每年农历正月十五',
    read: (scanner) => {
      if (!takeEvery(scanner, '年')) return undefined;
      if (!scanner.take('农历', '阴历', '旧历') && !seesLunarWord(scanner)) return undefined;
      const month = scanner.takeFrom(LUNAR_MONTH_WORDS);
      const day = month === undefined ? undefined : scanner.takeFrom(LUNAR_DAY_WORDS);
      return month === undefined || day === undefined ? undefined : { kind: 'lunar-day', month, day };
    },
    print: ({ month, day }) => `每年农历${lunarMonthName(month)}${lunarDayName(day)}`,
  },
  festival: {
    example: '每年重阳',
    read: (scanner) => {
      const name = takeEveryYear(scanner) ? scanner.takeFrom(FESTIVAL_WORDS) : undefined;
      return name === undefined ? undefined : { kind: 'festival', name };
    },
    print: ({ name }) => `每年${name}`,
  },
  'solar-term': {
    example: '每年冬至',
    read: (scanner) => {
      const name = takeEveryYear(scanner) ? scanner.takeFrom(SOLAR_TERM_WORDS) : undefined;
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
      scanner.take('里', '的');
      scanner.take('每天', '每日', '天天');
      return { kind: 'holiday', name };
    },
    print: ({ name }) => `${name}假期每天`,
  },
  irregular: fixed({ kind: 'irregular' }, '不定期', '时间不定'),
};

/** A form without parts: its usual words, then other ways to say the same. */
function fixed<R extends Rule>(rule: R, usual: string, ...others: readonly string[]): Form<R> {
  return { example: usual, read: (scanner) => (scanner.take(usual, ...others) ? rule : undefined), print: () => usual };
}

/** 每年, 每逢. */
function takeEveryYear(scanner: Scanner): boolean {
  return scanner.take('每逢') || takeEvery(scanner, '年');
}

/** 29 February is a date, if only of leap years. */
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Looks ahead: without 农历, only a month or a day that the Gregorian calendar has no such word for makes it lunar. */
function seesLunarWord(scanner: Scanner): boolean {
  const start = scanner.at;
  const seen = scanner.take('正月', '冬月', '腊月')
    || (scanner.takeFrom(LUNAR_MONTH_WORDS) !== undefined && scanner.take('初', '廿'));
  scanner.at = start;
  return seen;
}
