/**
 * The small language in which a notice says when something is on: 每周六, 每月最后一个工作日, 每年重阳 … Here are its meanings
 * and the three doors; the forms themselves are the table in `forms.ts`, the dates are made in `../expand.ts`.
 */
import type { Weekday } from '../day.ts';
import type { HolidayName, VacationName } from '../holidays/festivals.ts';
import { FORMS, type Form } from './forms.ts';
import { Scanner } from './scanner.ts';
import { adviceOn } from './wording/advice.ts';
import { tidyRule } from './wording/tidy.ts';

/** Lists are ascending and without doubles; the negative, which count from the end of the month, stand last (-1: the last). */
export type Rule =
  | EachDay
  | { kind: 'school-days' }
  /** 隔周六 is two weeks apart; which weeks they are is for the first day of the activity to say, here and with days. */
  | { kind: 'weeks-apart'; weeks: number; weekdays: Weekday[] }
  | { kind: 'days-apart'; days: number }
  | MonthPart
  /** Two or more, none of which could be said by another. */
  | { kind: 'month-list'; parts: MonthPart[] }
  /** Of every month of the lunar year, leap months too; -1 is its last day, which is the 29th or the 30th. */
  | { kind: 'lunar-month-days'; days: number[] }
  | YearPart
  | { kind: 'year-list'; parts: YearPart[] }
  | { kind: 'in-months'; months: number[]; each: EachDay | MonthPart }
  /** Both ends are included; it reaches into the next year where it ends before it begins. */
  | { kind: 'season'; from: YearDate; until: YearDate; each: EachDay }
  /** Without a name, the days of every public holiday. */
  | { kind: 'holiday'; name?: HolidayName }
  /** 节后第一个工作日; without a name, after every public holiday. */
  | { kind: 'after-holiday'; name?: HolidayName; nth: number[] }
  | { kind: 'vacation'; name: VacationName | '寒暑假'; each: EachDay }
  | { kind: 'irregular' };

export type MonthPart =
  | { kind: 'month-days'; days: number[] }
  | { kind: 'month-weekdays'; nth: number[]; weekday: Weekday }
  | { kind: 'month-workdays'; nth: number[] };

export interface YearDate {
  month: number;
  day: number;
}

export type YearPart =
  | ({ kind: 'year-day' } & YearDate)
  /** A leap month is a month of its own, which most years lack: 六月初一 never means 闰六月初一. Day -1 is the last. */
  | ({ kind: 'lunar-day'; leap: boolean } & YearDate)
  | { kind: 'festival'; name: string }
  | { kind: 'solar-term'; name: string };

/** What may be said inside of a vacation, a season or some months. */
export type EachDay = { kind: 'daily' } | { kind: 'workdays' } | { kind: 'weekly'; weekdays: Weekday[] };

export type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;

/** `found` is the part that was not understood; `hint` says so in Chinese and gives the nearest form. */
export type ParsedRule = { ok: true; rule: Rule } | { ok: false; found: string; hint: string };

export function parseRule(written: string): ParsedRule {
  const text = tidyRule(written);
  const attempts = FORM_LIST.map((form) => attempt(form, text));
  const rule = attempts.find((tried) => tried.rule !== undefined)?.rule;
  if (rule !== undefined) return { ok: true, rule };
  const advice = adviceOn(text, printed);
  return advice === undefined ? refusal(text, nearest(text, attempts)) : { ok: false, ...advice };
}

export function isRule(text: string): boolean {
  return parseRule(text).ok;
}

/** The rule in its usual words; `parseRule` gives the same rule back. */
export function printRule(rule: Rule): string {
  // The table pairs every kind with the printer of that kind; the compiler cannot follow the pairing through a union.
  const print = FORMS[rule.kind].print as (rule: Rule) => string;
  return print(rule);
}

function printed(text: string): string | undefined {
  const rule = FORM_LIST.map((form) => attempt(form, text).rule).find((found) => found !== undefined);
  return rule && printRule(rule);
}

interface Attempt {
  form: Form<Rule>;
  /** How far the form could follow the text. */
  reach: number;
  rule: Rule | undefined;
}

const FORM_LIST = Object.values(FORMS) as unknown as Form<Rule>[];

function attempt(form: Form<Rule>, text: string): Attempt {
  const scanner = new Scanner(text);
  const rule = form.read(scanner);
  const whole = rule !== undefined && scanner.atEnd;
  return { form, reach: scanner.reach, rule: whole ? rule : undefined };
}

/** The form that could follow furthest; of those, the one that shares most characters with the text. */
function nearest(text: string, attempts: readonly Attempt[]): Attempt | undefined {
  const shared = ({ form }: Attempt) =>
    [...new Set(form.example)].filter((character) => text.includes(character)).length;
  return [...attempts].sort((a, b) => b.reach - a.reach || shared(b) - shared(a))[0];
}

function refusal(text: string, closest: Attempt | undefined): ParsedRule {
  const example = closest?.form.example ?? '每周六';
  const rest = text.slice(closest?.reach ?? 0).trim();
  const found = rest === '' ? text.trim() : rest;
  if (found === '') return { ok: false, found, hint: `周期是空的。可以写“${example}”。` };
  if (rest === '') return { ok: false, found, hint: `“${found}”没有写完。可以写“${example}”。` };
  return { ok: false, found, hint: `“${found}”没有看懂。最接近的写法是“${example}”。` };
}
