/**
 * Recurrence rules as notices word them in Chinese: 每周六, 每月最后一个工作日, 每年重阳 … This file holds their types, parser
 * and printer; the table of forms is `forms.ts`, expansion to dates is `../expand.ts`.
 */
import type { Weekday } from '../day.ts';
import type { HolidayName, VacationName } from '../holidays/festivals.ts';
import { FORMS, type Form } from './forms.ts';
import { Scanner } from './scanner.ts';
import { adviceFor } from './wording/advice.ts';

/** Lists ascend without duplicates; negative numbers count from the end of the month (-1: the last) and come last. */
export type Rule =
  | EachDay
  | { kind: 'school-days' }
  /** 隔周六 is two weeks apart. The first day of the activity anchors the interval, here and for `days-apart`. */
  | { kind: 'weeks-apart'; weeks: number; weekdays: Weekday[] }
  | { kind: 'days-apart'; days: number }
  | MonthPart
  /** Two or more that cannot be merged into one. */
  | { kind: 'month-list'; parts: MonthPart[] }
  /** Days of every lunar month, leap months included; -1 is the last, the 29th or 30th. */
  | { kind: 'lunar-month-days'; days: number[] }
  | YearPart
  | { kind: 'year-list'; parts: YearPart[] }
  | { kind: 'in-months'; months: number[]; each: EachDay | MonthPart }
  /** Both ends inclusive; reaches into the next year where `until` is before `from`. */
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
  /** A leap month is a month of its own: 六月初一 never means 闰六月初一. Day -1 is the last. */
  | ({ kind: 'lunar-day'; leap: boolean } & YearDate)
  | { kind: 'festival'; name: string }
  | { kind: 'solar-term'; name: string };

/** Rules allowed within a vacation, a season or certain months. */
export type EachDay = { kind: 'daily' } | { kind: 'workdays' } | { kind: 'weekly'; weekdays: Weekday[] };

export type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;

/** `found` is the part that could not be parsed; `hint` is a Chinese message that suggests the closest form. */
export type ParsedRule = { ok: true; rule: Rule } | { ok: false; found: string; hint: string };

export function parseRule(written: string): ParsedRule {
  const text = normalized(written);
  const attempts = FORM_LIST.map((form) => attempt(form, text));
  const rule = attempts.find((candidate) => candidate.rule !== undefined)?.rule;
  if (rule !== undefined) return { ok: true, rule };
  const advice = adviceFor(text, printed);
  return advice === undefined ? refusal(text, nearest(text, attempts)) : { ok: false, ...advice };
}

export function isRule(text: string): boolean {
  return parseRule(text).ok;
}

/** The rule in canonical wording; `parseRule` is its inverse. */
export function printRule(rule: Rule): string {
  // TypeScript cannot correlate the kind of a union member with its entry in the table.
  const print = FORMS[rule.kind].print as (rule: Rule) => string;
  return print(rule);
}

function printed(text: string): string | undefined {
  const rule = FORM_LIST.map((form) => attempt(form, text).rule).find((found) => found !== undefined);
  return rule && printRule(rule);
}

/** Unifies full-width forms, dashes and variant characters; drops spaces, outer quotation marks and final punctuation. */
function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[〜～~﹏−―‐‑‒–—─ー]+/g, '-')
    .replaceAll('週', '周')
    .replaceAll('⽇', '日')
    .replaceAll(/\s+/g, '')
    .replaceAll(/^[“"'‘「【]+|[”"'’」】]+$/g, '')
    .replaceAll(/[。.;；,，!！:：]+$/g, '');
}

interface Attempt {
  form: Form<Rule>;
  /** Furthest position at which the form still matched the text. */
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

/** The form with the furthest reach; among equals, the one whose example shares most characters with the text. */
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
