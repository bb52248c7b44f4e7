/** Parser and printer of recurrence rules in Chinese. */
import { memoize } from '../../memoize.ts';
import { FORMS, type Form } from './forms.ts';
import { Scanner } from './scanner.ts';
import { adviceFor } from './wording/advice.ts';
import type { Rule } from './rule.ts';

/** `found` is the part that could not be parsed; `hint` is a Chinese message that suggests the closest form. */
type ParsedRule = { ok: true; rule: Rule } | { ok: false; found: string; hint: string };

export function parseRule(written: string): ParsedRule {
  const text = normalized(written);
  const attempts = FORM_LIST.map((form) => attempt(form, text));
  const rule = attempts.find((candidate) => candidate.rule !== undefined)?.rule;
  if (rule !== undefined) return { ok: true, rule };
  const advice = adviceFor(text, printed);
  return advice === undefined ? failure(text, nearest(text, attempts)) : { ok: false, ...advice };
}

/** For the rules of the content, of which there are few. */
export const ruleOf = memoize(parseRule);

export function isRule(text: string): boolean {
  return parseRule(text).ok;
}

/** Without dates: 不定期, 时间不定. */
export function isIrregular(text: string): boolean {
  const parsed = ruleOf(text);
  return parsed.ok && parsed.rule.kind === 'irregular';
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

/**
 * Unifies full-width forms, dashes and variant characters; drops spaces, outer quotation marks and final punctuation.
 */
function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[〜～~﹏−―‐‑‒–—─ー]+/g, '-')
    .replaceAll('週', '周')
    .replaceAll('&', '和')
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

/** Words that begin many rules and say nothing of the day. */
const BEGINNINGS = /^每?[逢个]?$/;
/** 国庆假期每周三: what follows is a day too. */
const DAYS = /^(?:[每第周日\d]|星期|礼拜)/;

/** Whether a rule says what is written, and no more: 每逢周三, but not 国庆假期, which falls on every day of it. */
function isAsWritten(read: string, rule: string | undefined): boolean {
  const words = (text: string): string => text.replaceAll(/[每逢的、和]/g, '');
  return rule !== undefined && words(rule) === words(read);
}

function failure(text: string, closest: Attempt | undefined): ParsedRule {
  const example = closest?.form.example ?? '每周六';
  const read = text.slice(0, closest?.reach ?? 0);
  const rest = text.slice(read.length).trim();
  const found = rest === '' ? text.trim() : rest;
  if (found === '') return { ok: false, found, hint: `周期是空的。可以写“${example}”。` };
  if (rest === '') return { ok: false, found, hint: `“${found}”没有写完。可以写“${example}”。` };
  if (!DAYS.test(rest) && isAsWritten(read, printed(read)))
    return {
      ok: false,
      found,
      hint: `“${found}”没有看懂，前面的“${read}”看懂了。不是日子的话请移到“做什么”里。`,
    };
  if (BEGINNINGS.test(read))
    return {
      ok: false,
      found,
      hint: `“${found}”没有看懂。周期要写是哪几天，例如“每周六”、“每月5日”、“每月最后一个工作日”。`,
    };
  return { ok: false, found, hint: `“${found}”没有看懂。最接近的写法是“${example}”。` };
}
