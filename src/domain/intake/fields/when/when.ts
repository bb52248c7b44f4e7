/** Reads the days and times of an activity from what is written in the cells for date, weekday and time. */
import type { Day } from '../../../calendar/day.ts';
import { memoized } from '../../../typed/memoized-text.ts';
import { plainText } from '../clean.ts';
import { Rest, type Problem } from '../rest.ts';
import { setArrivalsAside, setDatesAside } from './asides.ts';
import { againstWeekdays, inMonth } from './checked.ts';
import { takeTimes, takeVagueTime } from './clock.ts';
import type { WhenContext } from './when-context.ts';
import { combine, defined, type Found, type Pieces } from './combine.ts';
import { takeDays } from './days/take-days.ts';
import { takeExcludedWeekdays } from './days/excluded-weekdays.ts';
import { takeNamedDay } from './named-days.ts';
import { arabicDates } from './numerals.ts';
import { bearingProblem, ownTimes, relativeDay, vagueAbout } from './problems.ts';
import { takeDaysOfMonth, takeRepeat, withOther } from './repeats.ts';
import { splitDated } from './sessions.ts';
import { weekdayNumbers } from './days/weekdays.ts';

export interface When {
  days: readonly Day[];
  rule?: string;
  from?: Day;
  until?: Day;
  except?: readonly Day[];
  holidays?: '暂停';
  times: readonly string[];
  provisional: boolean;
  problems: readonly Problem[];
  /** Weekdays without a date or a recurrence. */
  weekdays?: readonly number[];
  /** Text that is neither date nor time. */
  remainder: string;
  /** How the days were read, where that is not obvious from the text. */
  how?: string;
}

/** 2026-12-05 00:00:00, as databases and spreadsheets write a date. */
const MIDNIGHT = /(\d{4}([-/.])\d{1,2}\2\d{1,2})[ T]0?0:00(?::00)?(?!\d|-)/;
const RELATIVE = /(?:这|下|本|上)个?周[一二三四五六日天]?|(?:今天|明天|后天|今晚|明晚)[、,和及至到-]?|即日起?/;
const VAGUE =
  /(?:\d{1,2}月份?)?(?:的)?(?:[上中下]旬|月?底|月初|月中|月末|年底|年前|近期|择日|择期|适时|视情况)(?:择日|择期)?|(?:日期|时间|日子)?(?:待定|另定|未定|再定)|(?:具体)?(?:时间|日期)?(?:等通知|另行通知|以通知为准)|(?:元旦|春节|圣诞|冬至|腊八|国庆|中秋|端午)节?(?:放假|假期)?(?:前后|期间|前夕)/;
const OPEN_TIME = /(?:日期|时间|日子)?(?:待定|另定|未定|再定)|(?:具体)?(?:时间|日期)?(?:等通知|另行通知|以通知为准)/;
const OPEN = /待定|另定|未定|再定|通知/;
/** Where nothing else is written: a month, a season, words for no fixed day. */
const WHOLLY_VAGUE =
  /^(?:(?:\d{1,2}|本|当|下|全|整)个?月份?(?:内|期间|中)?|(?:寒假|暑假|假期|国庆|元旦|春节|冬至|圣诞|腊八|节日|节假日)(?:期间|前后|前夕|前一?[天周]?|后一?[天周]?)?|不定期.*|长期.*|常年.*|全年.*|根据.*|随时|第[一二三四五1-5]周|\d{1,2}月(?:份)?第[一二三四五1-5]周|节[前后]|平时|课余|第[一二三四]季度)$/;
const WEEKDAYS = /\(?周([一二三四五六日天](?:[、,]?周?[一二三四五六日天])*)\)?|\(([一二三四五六日天])\)/;

/** Takes dates, recurrences and times. What is ambiguous or impossible becomes a problem, never a date. */
export function readWhen(text: string, { month, calendar, week }: WhenContext): When {
  const ofCalendar = readers.get(calendar) ?? new Map<string, Reader>();
  readers.set(calendar, ofCalendar);
  const key = JSON.stringify([month, week]);
  const reader = ofCalendar.get(key) ?? memoized((written: string) => readText(written, { month, calendar, week }));
  ofCalendar.set(key, reader);
  return reader(text);
}

type Reader = (text: string) => When;

/** A column repeats its days and times row by row. By month and week. */
const readers = new WeakMap<WhenContext['calendar'], Map<string, Reader>>();

function readText(text: string, context: WhenContext): When {
  const rest = new Rest(arabicDates(plainText(text)));
  const when = takeWhen(rest, context);
  const remainder = rest.remainder;
  const weekend = /^(?:周末|双休日)$/.test(remainder) && isUnknown(when);
  if (weekend) return { ...when, ...onlyWeekdays([6, 7], context), remainder: '' };
  if (WHOLLY_VAGUE.test(remainder) && isUnknown(when))
    return { ...when, problems: [vagueAbout(remainder, 'date-vague')], remainder: '' };
  return { ...when, remainder };
}

const isUnknown = ({ days, rule, problems }: Pick<When, 'days' | 'rule' | 'problems'>): boolean =>
  days.length === 0 && rule === undefined && !problems.some(({ field }) => field === 'days' || field === 'rule');

/** As `readWhen`; what is neither date nor time stays in `rest`. */
export function takeWhen(rest: Rest, context: WhenContext): Omit<When, 'remainder'> {
  rest.replace(DOTTED_TIME, (written, ...parts) =>
    withColons(written, parts as readonly (string | undefined)[], context),
  );
  setAside(rest);
  const hasOwnTimes = splitDated(rest.text).length > 1;
  const provisional = rest.take(/暂定|拟定|预定|预计|拟(?=\d)/) !== undefined;
  const times = takeTimes(rest);
  const pieces = takePieces(rest, context);
  const { isKnown, relative } = pieces;
  const weekdays = weekdaysToCheck(pieces);
  const combined = withRelative(combine(pieces), relative);
  const found = weekdays === undefined ? combined : againstWeekdays(combined, weekdays, context);
  const checked = inMonth(hasOwnTimes ? withOwnTimes(found, times.spans) : found, context);
  return {
    ...defined({ ...checked, repeat: undefined, weekdays: isKnown ? undefined : weekdays }),
    days: checked.days,
    times: times.spans,
    provisional,
    problems: [
      ...times.problems,
      ...pieces.runs.flatMap((run) => run.problems),
      ...(relative === undefined || isKnown ? [] : [relativeDay(relative.replace(/[、,和及至到-]$/, ''))]),
      ...vagueProblems(rest, isKnown, times.spans.length > 0 || times.problems.length > 0),
      ...checked.problems,
    ],
  };
}

/** 12月5日9.30-11, 上午9.30; after a weekday, 12.19 is a date. */
const DOTTED_TIME = new RegExp(
  '(([日号)]|周[一二三四五六日天]|[上下中]午|[早晚]上?) ?)([01]?\\d|2[0-3])\\.([0-5]\\d)' +
    '(?:(-|至|到)([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?)?(?![\\d./:月日号])',
);

function withColons(written: string, parts: readonly (string | undefined)[], { month }: WhenContext): string {
  const [lead = '', before = '', hour, minute = '', link = '', endHour, endMinute = '00'] = parts;
  const canBeDate = !/[午早晚上]$/.test(before) && Number(hour) === Number(month.slice(5));
  if (canBeDate) return written;
  return `${lead}${hour ?? ''}:${minute}${endHour === undefined ? '' : `${link}${endHour}:${endMinute}`}`;
}

function setAside(rest: Rest): void {
  rest.replace(MIDNIGHT, '$1');
  setDatesAside(rest);
  setArrivalsAside(rest);
}

interface TakenPieces extends Pieces {
  relative: string | undefined;
  /** A date, a recurrence or a named day is written. */
  isKnown: boolean;
}

function takePieces(rest: Rest, context: WhenContext): TakenPieces {
  const relative = rest.take(RELATIVE)?.[0];
  const excluded = takeExcludedWeekdays(rest);
  const daysOfMonth = takeDaysOfMonth(rest);
  const runs = takeAll(() => takeDays(rest, context.month));
  const repeat = daysOfMonth ?? takeRepeat(rest, context.month);
  const name = takeNamedDay(rest, context.month, context.calendar);
  const [, bare, bracketed] = rest.take(WEEKDAYS) ?? [];
  const named = bare ?? bracketed;
  const weekdays = named === undefined ? undefined : weekdayNumbers(named);
  const isKnown = runs.length > 0 || repeat !== undefined || name !== undefined;
  return {
    rest,
    context,
    relative,
    excluded,
    runs,
    repeat: withOther(repeat, daysOfMonth, rest),
    name,
    weekdays,
    isKnown,
  };
}

/** 本周六 beside a date is compared too; alone, it says no weekday of the month. */
function weekdaysToCheck({ weekdays, relative, isKnown }: TakenPieces): readonly number[] | undefined {
  if (relative === undefined) return weekdays;
  const [, named] = /周([一二三四五六日天])/.exec(relative) ?? [];
  if (!isKnown) return undefined;
  return weekdays ?? (named === undefined ? undefined : weekdayNumbers(named));
}

/** 待定 refers to the date if there is none, otherwise to the time. */
function vagueProblems(rest: Rest, isDateKnown: boolean, isTimeKnown: boolean): Problem[] {
  const vagueTime = takeVagueTime(rest);
  const [vague] = rest.take(isDateKnown ? OPEN_TIME : VAGUE) ?? [];
  const isOpen = vagueTime !== undefined && OPEN.test(vagueTime.text);
  const problems: Problem[] = [];
  if (!isDateKnown && (vague !== undefined || isOpen)) problems.push(vagueAbout(vague ?? '待定', 'date-vague'));
  if (isDateKnown && vague !== undefined && !isTimeKnown) problems.push(vagueAbout(vague, 'time-vague'));
  if (vagueTime !== undefined && !isTimeKnown) problems.push(vagueTime);
  return problems;
}

/** 即日起至12月20日 leaves the first day open; 本周六（12月5日） is plain. */
function withRelative(found: Found, relative: string | undefined): Found {
  if (relative === undefined || !/^即日|[、,和及至到-]$/.test(relative) || found.days.length === 0) return found;
  return { days: [], problems: [bearingProblem('until', found.days)] };
}

/** Several days with different times are several activities. */
function withOwnTimes(found: Found, times: readonly string[]): Found {
  if (times.length < 2 || found.problems.length > 0) return found;
  return { days: [], problems: [ownTimes(found.days)] };
}

const onlyWeekdays = (weekdays: readonly number[], context: WhenContext): Partial<When> => ({
  ...defined(againstWeekdays({ days: [], problems: [] }, weekdays, context)),
  weekdays,
});

function takeAll<Item>(take: () => Item | undefined): Item[] {
  const items: Item[] = [];
  for (let item = take(); item !== undefined; item = take()) items.push(item);
  return items;
}
