/** Days with names: 冬至, 元旦当天, 腊八, 农历十一月十四, 初八. Resolved by the project's own calendar. */
import { expandRule } from '../../../calendar/expand.ts';
import { daysFrom, firstDayOf, lastDayOf, type Day, type Month } from '../../../calendar/day.ts';
import { FESTIVAL_WORDS, SOLAR_TERM_WORDS } from '../../../calendar/holidays/festivals.ts';
import { lunarOf } from '../../../calendar/holidays/lunar.ts';
import type { WorkCalendar } from '../../../calendar/holidays/workdays.ts';
import { LUNAR_DAY_WORDS, LUNAR_MONTH_WORDS } from '../../../calendar/rule/numerals.ts';
import { parseRule } from '../../../calendar/rule/parse.ts';
import { GAP, type Rest } from '../rest.ts';

export interface NamedDay {
  written: string;
  /** In the menu's month; several where a name falls twice, none where it falls outside. */
  days: readonly Day[];
}

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const MONTH = `闰?(?:${longestFirst(LUNAR_MONTH_WORDS.keys())})`;
const DAY = longestFirst(LUNAR_DAY_WORDS.keys());
/** Without 农历, only names that the Gregorian calendar does not have. */
const LUNAR = new RegExp(
  `(?:农历|阴历|旧历)(${MONTH})(${DAY})日?|(闰?[正冬腊]月)(${DAY})日?|(${MONTH})(初[一二三四五六七八九十])`,
);
/** 初八 without its month. */
const LUNAR_DAY = new RegExp(`(?:农历|阴历)?(初[一二三四五六七八九十])(?![\\u4e00-\\u9fff])`);
const NAMES = longestFirst([...FESTIVAL_WORDS.keys(), ...SOLAR_TERM_WORDS.keys()]);
const NAME_AS_DATE = new RegExp(`(^|[${GAP}(\\s,])(${NAMES})(?:节)?(?:(?:当天|当日|这天|那天)|(?=$|[${GAP})\\s,(]))`);

/** Takes the first named day. Names inside other words (志愿者日捡落叶) stay. */
export function takeNamedDay(rest: Rest, month: Month, calendar: WorkCalendar): NamedDay | undefined {
  const lunar = rest.take(LUNAR);
  if (lunar !== undefined) {
    const [written, ...parts] = lunar as readonly (string | undefined)[];
    return named(written ?? '', `农历${parts.filter((part) => part !== undefined).join('')}`, month, calendar);
  }
  const lunarDay = rest.take(LUNAR_DAY);
  if (lunarDay !== undefined) return { written: lunarDay[0], days: daysOfLunarName(lunarDay[1] ?? '', month) };
  const name = rest.take(NAME_AS_DATE);
  return name === undefined ? undefined : named(name[2] ?? '', `每年${name[2] ?? ''}`, month, calendar);
}

function named(written: string, rule: string, month: Month, calendar: WorkCalendar): NamedDay {
  const parsed = parseRule(rule);
  const range = { from: firstDayOf(month), until: lastDayOf(month) };
  return {
    written,
    days: parsed.ok ? expandRule(parsed.rule, range, { calendar }).map(({ day }) => day) : [],
  };
}

function daysOfLunarName(name: string, month: Month): Day[] {
  return daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => lunarOf(day).text.endsWith(name));
}
