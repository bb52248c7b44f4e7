/** Dates as people write them: 12月5日、12日, 12/9, 12月6-7日, 115年12月3日. Bare days belong to the menu's month. */
import {
  addDays,
  dayOf,
  daysFrom,
  lastDayOf,
  monthOf,
  weekdayOf,
  type Day,
  type Month,
} from '../../../calendar/day.ts';
import { GAP, type Problem, type Rest } from '../rest.ts';
import type { Bearing } from './bearing.ts';
import { dayAnswer, wrongWeekday } from './problems.ts';

export interface Days {
  days: readonly Day[];
  /** Words beside the dates that keep them from being the activity's days. */
  bearing?: Bearing;
  /** From a span such as 12月1日至20日 that does not say on which of its days. */
  span?: { from: Day; until: Day };
  problems: readonly Problem[];
  /** The text taken. */
  written: string;
}

const LIST = '\\s*(?:、|,|和|及|与|;|/| )\\s*';
const RANGE = '\\s*(?:-|至|到)\\s*';
const WEEKDAY = '(?:\\(?周[一二三四五六日天]\\)?|\\([一二三四五六日天]\\))?';
const YEAR = '(?:((?:19|20)\\d\\d|\\d{2,3})年)?';
const NAMED = `${YEAR}(\\d{1,2})月份?(\\d{1,2})(?![\\d元人])[日号]?`;
/** 115.12.5 is a year of the Republic. */
const NUMERIC = '(?<!\\d)((?:19|20)\\d\\d|1[0-4]\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)日?';
const COMPACT = '((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)';
const SHORT = '(1[0-2]|0?[1-9])[/.](\\d{1,2})(?![\\d/.:])';
/** 2号楼 is a building. */
const WITH_UNIT = '(\\d{1,2})(?:日|号(?![楼门栋院馆厅室摊店]))';
/** Without its own unit, a number is a day only where nothing but the list goes on behind it. */
const BARE = `(?:${WITH_UNIT}|(\\d{1,2})(?=$|[${GAP}、/(-]|[至到]\\d))`;
/** Bare days at the start of a list need the unit somewhere behind. */
const BARE_LIST = `\\d{1,2}(?:(?:[、/]|${RANGE})\\d{1,2})*(?:日|号(?![楼门栋院馆厅室摊店]))`;
const FIRST_BARE = new RegExp(`^${BARE_LIST}`);
const ANY_DATE = new RegExp(`${NUMERIC}|${COMPACT}|${NAMED}|(?<![\\d.])${SHORT}|${BARE_LIST}`);
const AT_START = {
  numeric: new RegExp(`^(?:${NUMERIC}|${COMPACT})`),
  named: new RegExp(`^${NAMED}`),
  short: new RegExp(`^${SHORT}`),
  bare: new RegExp(`^${BARE}`),
};
/** Not 前往, 后勤. */
const AROUND_AFTER = '之前|之后|以前|以后|前后|左右|前(?![往台门厅院进排])|后(?![勤山街院续面])';
/** Day, month and year in an order that nobody can know. */
const THREE_PARTS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{1,2})(?![\d/.-])/;

/** A date, or the day alone in a list. */
interface Parts {
  year?: number;
  month?: number;
  day: number;
}

/** Takes the first run of dates out of the text: a list, a range, or a single date. */
export function takeDays(rest: Rest, month: Month): Days | undefined {
  const unordered = rest.take(THREE_PARTS);
  if (unordered !== undefined) return threeParts(unordered, month);
  const first = ANY_DATE.exec(rest.text);
  if (first === null) return undefined;
  const run = scanRun(rest.text, first.index, month);
  if (run === undefined) return undefined;
  const written = rest.text.slice(first.index, run.end);
  const bearing = bearingOf(rest.text.slice(0, first.index), rest.text.slice(run.end));
  rest.cut(first.index, run.end);
  return { ...run, written, ...(bearing === undefined ? {} : { bearing }) };
}

const AFTER = (words: string) => new RegExp(`^${WEEKDAY}\\s*(?:${words})`);
const BEARINGS: readonly (readonly [Bearing, RegExp, RegExp | undefined])[] = [
  [
    'moved',
    AFTER('[,(]?(?:改[为到至在成期]|(?:调整|变更|推迟|提前|延期)[为到至在])'),
    /(?:原[定来计划]*|(?:改|调整|变更|推迟|提前|延期?)[为到至在成])于?$/,
  ],
  ['either', AFTER('或'), /或$/],
  ['around', AFTER(AROUND_AFTER), /(?:约|大概|不晚于|不迟于|最迟|最晚)[在于]?$/],
  ['open', AFTER(`[至到-](?:月[底末]|年底|元旦|春节|[上中下]旬|月中|待定|明年|次年)`), undefined],
  ['from', AFTER('起|开始'), /(?:从|自)$/],
  ['until', AFTER('止|为止'), /(?:至|到|截至|截止)$/],
];

function bearingOf(before: string, after: string): Bearing | undefined {
  return BEARINGS.find(([, following, preceding]) => following.test(after) || preceding?.test(before))?.[0];
}

/** A weekday written beside one date of several. */
interface Check {
  days: readonly Day[];
  weekday: string;
}

interface Run {
  days: Day[];
  checks: Check[];
  span?: { from: Day; until: Day };
  problems: Problem[];
  end: number;
}

function scanRun(text: string, start: number, month: Month): Run | undefined {
  const run: Run = { days: [], checks: [], problems: [], end: start };
  const context = { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) };
  let at = start;
  let link: Link | undefined = { length: 0, isRange: false, allowsBare: false };
  while (link !== undefined) {
    at += link.length;
    const match = dateAt(text.slice(at), link.allowsBare);
    if (match === undefined) break;
    const { parts, length } = match;
    if (parts.month !== undefined) context.month = parts.month;
    context.year = yearOf(parts, context.month, month);
    at += length;
    run.end = at;
    const count = run.days.length;
    add(run, { ...context, day: parts.day }, { isRange: link.isRange, written: text.slice(start, at) });
    link = linkAt(text.slice(at));
    if (link?.weekday !== undefined) run.checks.push({ days: run.days.slice(count), weekday: link.weekday });
  }
  if (run.end === start) return undefined;
  checkLast(run, text.slice(run.end));
  return run;
}

/** 5日（周六）、6日（周日）: each date has its own weekday. A weekday behind the last date alone holds for all of them. */
function checkLast(run: Run, after: string): void {
  const [written, ...names] = LAST_WEEKDAY.exec(after) ?? [];
  const isForLast = names.length > 0 && run.checks.length > 0 && run.checks.at(-1)!.days.at(-1) !== run.days.at(-1);
  if (isForLast) {
    run.end += written!.length;
    run.checks.push({ days: run.days.slice(-1), weekday: names.find(Boolean) ?? '' });
  }
  for (const { days, weekday } of run.checks) {
    const expected = weekdayNumber(weekday);
    const wrong = days.at(-1);
    if (wrong === undefined || weekdayOf(wrong) === expected) continue;
    run.problems.push(wrongWeekday([wrong], wrong, [expected]));
    run.days = run.days.filter((day) => day !== wrong);
  }
}

const weekdayNumber = (character: string): number => '一二三四五六日'.indexOf(character.replace('天', '日')) + 1;

/** What connects two dates. */
interface Link {
  length: number;
  /** Beside the date before the link. */
  weekday?: string;
  isRange: boolean;
  /** A number without its unit may follow. */
  allowsBare: boolean;
}

const ONE_WEEKDAY = '(?:\\(周([一二三四五六日天])\\)|周([一二三四五六日天])|\\(([一二三四五六日天])\\))';
const LINK = new RegExp(`^\\s*${ONE_WEEKDAY}?(?:(${RANGE})|(?:${LIST}))`);
const LAST_WEEKDAY = new RegExp(`^\\s*${ONE_WEEKDAY}(?![、,至到一二三四五六日天-])`);

function linkAt(text: string): Link | undefined {
  const match = LINK.exec(text);
  if (match === null) return undefined;
  const [written = '', ...groups] = match as readonly (string | undefined)[];
  const isRange = groups[3] !== undefined;
  const weekday = groups.slice(0, 3).find((name) => name !== undefined);
  return {
    length: written.length,
    isRange,
    allowsBare: isRange || /[、/]/.test(written),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

function dateAt(text: string, inList: boolean): { parts: Parts; length: number } | undefined {
  const numeric = AT_START.numeric.exec(text);
  if (numeric !== null) {
    const [year = 0, month = 0, day = 0] = numeric.slice(1).filter(Boolean).map(Number);
    return { parts: { year, month, day }, length: numeric[0].length };
  }
  const named: readonly (string | undefined)[] | null = AT_START.named.exec(text);
  if (named !== null) {
    const parts = { month: Number(named[2]), day: Number(named[3]) };
    return {
      parts: named[1] === undefined ? parts : { ...parts, year: Number(named[1]) },
      length: named[0]?.length ?? 0,
    };
  }
  const short = AT_START.short.exec(text);
  if (short !== null) return { parts: { month: Number(short[1]), day: Number(short[2]) }, length: short[0].length };
  const bare = inList || FIRST_BARE.test(text) ? AT_START.bare.exec(text) : null;
  return bare === null ? undefined : { parts: { day: Number(bare[1] ?? bare[2]) }, length: bare[0].length };
}

/** 民国115年 is 2026; a month without a year lies nearest to the menu's month. */
function yearOf(parts: Parts, month: number, around: Month): number {
  const year = Number(around.slice(0, 4));
  if (parts.year !== undefined) return parts.year < 1000 ? parts.year + (parts.year < 100 ? 2000 : 1911) : parts.year;
  const difference = month - Number(around.slice(5));
  if (difference > 6) return year - 1;
  return difference < -6 ? year + 1 : year;
}

function add(
  run: Run,
  { year, month, day }: Required<Parts>,
  { isRange, written }: { isRange: boolean; written: string },
): void {
  const found = dayOf(year, month, day);
  if (found === undefined) {
    run.problems.push(noSuchDay(written, year, month, day));
    return;
  }
  const before = run.days.at(-1);
  if (!isRange || before === undefined) {
    run.days.push(found);
    return;
  }
  if (found < before) {
    run.days.pop();
    run.problems.push(endsBefore(written, before, found));
    return;
  }
  const between = daysFrom(addDays(before, 1), found);
  // Two or three days in a row are each meant; of a longer span, nobody knows which days.
  if (between.length <= 2) run.days.push(...between);
  else {
    run.days.pop();
    run.span = { from: before, until: found };
  }
}

function noSuchDay(written: string, year: number, month: number, day: number): Problem {
  const days =
    month >= 1 && month <= 12 ? Number(lastDayOf(`${year}-${String(month).padStart(2, '0')}` as Month).slice(8)) : 0;
  return {
    kind: 'date-impossible',
    text: days === 0 ? `“${written}”：没有${month}月` : `“${written}”：${month}月只有${days}天，没有${day}日`,
    field: 'days',
    answers: [],
  };
}

const endsBefore = (written: string, first: Day, last: Day): Problem => ({
  kind: 'date-ambiguous',
  text: `“${written}”结束早于开始`,
  field: 'days',
  answers: [first, last].map(dayAnswer),
});

/** 26.12.5 begins with the menu's year and month; 1/9/27 has no order that anybody knows. */
function threeParts([written, a, , b, c]: RegExpExecArray, month: Month): Days {
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  const plain = x > 12 && `20${String(x)}-${String(y).padStart(2, '0')}` === month ? dayOf(2000 + x, y, z) : undefined;
  if (plain !== undefined) return { days: [plain], problems: [], written };
  const readings = [dayOf(2000 + z, x, y), dayOf(2000 + z, y, x), dayOf(2000 + x, y, z)].filter(
    (day) => day !== undefined && monthOf(day) === month,
  );
  return {
    days: [],
    written,
    problems: [
      {
        kind: 'date-ambiguous',
        text: `“${written}”分不清年、月、日`,
        field: 'days',
        answers: [...new Set(readings)].map((day) => ({ label: day!, set: { days: [day!] } })),
      },
    ],
  };
}
