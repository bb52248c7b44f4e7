/** The weeks that the weekdays of a table refer to, from its titles: 每周课程表, 12月7日—13日一周安排. */
import { daysFrom, type Day } from '../../../calendar/day.ts';
import { plainText } from '../clean.ts';
import { Rest } from '../rest.ts';
import { takeDays } from './days/take-days.ts';
import { arabicDates } from './numerals.ts';
import type { Week, WhenContext } from './when-context.ts';

const EVERY = /每个?周|每逢周|课程表|课表|功能室|固定|常态|常设|长期|日常|周周|开放时间/;
/** A single week that is not specified. */
const ONE = /[本这上下一首]个?周|第[一二三四五六\d]+个?周|周(?:活动|工作|安排|计划|预告|历)/;
const WHOLE_MONTH = /\d月/;
const OF_OTHER_THINGS = /报名|截止|填报|制表|审核|发布|上报/;
const MAX_DAYS = 7;

/**
 * The nearest title that says anything decides; undefined where none does.
 * @param titles nearest first
 * @param options `allowsMonth`: 12月活动表 over a single timetable means each week of the month
 */
export function weekNamedBy(
  titles: readonly string[],
  context: WhenContext,
  { allowsMonth }: { allowsMonth: boolean },
): Week | undefined {
  for (const text of titles) {
    if (OF_OTHER_THINGS.test(text)) continue;
    const plain = arabicDates(plainText(text));
    const span = weekIn(plain, context);
    if (span !== undefined) return span;
    if (EVERY.test(plain)) return 'every';
    if (ONE.test(plain)) return 'unknown';
    if (allowsMonth && WHOLE_MONTH.test(plain)) return 'every';
  }
  return undefined;
}

/** 12月7日—13日, at most a week long. */
export function weekIn(text: string, { month }: WhenContext): { from: Day; until: Day } | undefined {
  const found = takeDays(new Rest(arabicDates(plainText(text))), month);
  if (found === undefined || found.problems.length > 0 || found.bearing !== undefined) return undefined;
  const range = found.span ?? (/-|至|到/.test(found.written) ? rangeOf(found.days) : undefined);
  return range !== undefined && daysFrom(range.from, range.until).length <= MAX_DAYS ? range : undefined;
}

function rangeOf(days: readonly Day[]): { from: Day; until: Day } | undefined {
  const [from, until] = [days[0], days.at(-1)];
  return from === undefined || until === undefined ? undefined : { from, until };
}
