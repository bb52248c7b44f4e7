/** Recurrence as people write it: 每周三、五, 周一至周五, 隔周六. Limited to what the project's rule language can express. */
import { parseRule, printRule } from '../../../calendar/rule/parse.ts';
import type { Month } from '../../../calendar/day.ts';
import type { Rule } from '../../../calendar/rule/rule.ts';
import { GAP, type Problem, type Rest } from '../rest.ts';

export interface Repeat {
  /** Absent where the wording is not understood. */
  rule?: Rule;
  /** In canonical wording. */
  text?: string;
  written: string;
  /** Closed on public holidays. */
  holidays?: '暂停';
  problem?: Problem;
}

const ORDINAL = '[一二三四五1-5]';
const WEEKDAY = '周[一二三四五六日天]';
const START = new RegExp(
  `(?:农历)?(?:每|隔|逢)|双周|单周|天天|全月|整月|工作日|${WEEKDAY}(?:至|到|-)周?[一二三四五六日天]` +
    `|第${ORDINAL}(?:[、,和]第?${ORDINAL})*个?${WEEKDAY}|最后一个(?:${WEEKDAY}|工作日)`,
);
const HOLIDAYS_OFF = /[(,，]?(?:法定)?(?:节假日|节日|假期)(?:除外|休息|暂停|停|不办)\)?/;
/** Words that change a rule: the rest of the text must not contain any. */
const CHANGES_MEANING =
  /^[、,和及至到-] ?[一二三四五六日天\d]|周(?![边年到])|[每隔除逢旬]|[双单][周月日号]|\d[月日号]|月[初中底末份]|第[一二三四五]|节假日|[寒暑]假|假期|[以之]外/;
/** 每周一次, 每月两场: how often, not when. */
const FREQUENCY =
  /每个?(?:周|月|季度|学期|年)(?:各|约|至少|举办|开展)?[一二两三四五六几1-9](?:[-至到]?[一二两三四五六1-9])?(?:次|场|期|回)/;
/** 寒假每周三, 上旬每周六: only some of the rule's days. */
const PART_OF_TIME =
  /(?:\d{1,2}月份?)?(?:寒假|暑假|假期|[上中下]旬|开学|学期|放假|节前|节后|月初|月[底末]|年底)(?:期间|里|内|前|后)?[,、的 ]*$/;
const DAYS_OF_MONTH = /每个?月的?\d{1,2}[日号](?:[、,和及]\d{1,2}[日号])*(?![前后起至到-]|左右|上下)/;
const CLAUSE_END = new RegExp(`[${GAP},;()。]`);

/** 每月15日, before its day is taken for a date. */
export function takeDaysOfMonth(rest: Rest): Repeat | undefined {
  const match = DAYS_OF_MONTH.exec(rest.text);
  const parsed = match === null ? undefined : parseRule(match[0]);
  if (match === null || parsed?.ok !== true) return undefined;
  rest.cut(match.index, match.index + match[0].length);
  return { rule: parsed.rule, text: printRule(parsed.rule), written: match[0] };
}

/** 每周六，每月15日: one activity has one recurrence. */
export function withOther(repeat: Repeat | undefined, daysOfMonth: Repeat | undefined, rest: Rest): Repeat | undefined {
  if (daysOfMonth === undefined || !START.test(rest.text)) return repeat;
  const [other = ''] = rest.text.slice(START.exec(rest.text)!.index).split(CLAUSE_END);
  return { written: daysOfMonth.written, problem: twoRules(daysOfMonth.text ?? '', other.trim()) };
}

const twoRules = (rule: string, other: string): Problem => ({
  kind: 'date-ambiguous',
  text: `又写“${rule}”，又写“${other}”，是两项就分开写`,
  field: 'rule',
  answers: [{ label: rule, set: { rule } }],
});

/** Takes a recurrence out of the text. Times and dates must have been taken before. */
export function takeRepeat(rest: Rest, month: Month): Repeat | undefined {
  const frequency = rest.take(FREQUENCY);
  if (frequency !== undefined) return { written: frequency[0], problem: onlyHowOften(frequency[0]) };
  if (!START.test(rest.text)) return undefined;
  const pausesOnHolidays = rest.take(HOLIDAYS_OFF) !== undefined;
  const from = START.exec(rest.text)?.index ?? 0;
  const phrase = rest.text.slice(from).split(CLAUSE_END)[0]!.trimEnd();
  const found = longestRule(phrase, month);
  if (found === undefined) {
    rest.cut(from, from + phrase.length);
    const parsed = parseRule(phrase);
    return { written: phrase, problem: unknownRule(phrase, parsed.ok ? '' : parsed.hint) };
  }
  rest.cut(from, from + found.length);
  const text = printRule(found.rule);
  const before = rest.text.slice(0, from);
  const part = PART_OF_TIME.exec(before);
  if (part !== null) {
    rest.cut(part.index, from);
    return { written: phrase, problem: onlyPart(part[0], text) };
  }
  const named = MONTH_BEFORE.exec(before);
  if (named !== null) rest.cut(named.index, from);
  if (named !== null && !isMonth(named, month)) return { written: phrase, problem: otherMonth(named[0], text, month) };
  return {
    rule: found.rule,
    text,
    written: phrase.slice(0, found.length),
    ...(pausesOnHolidays ? { holidays: '暂停' as const } : {}),
  };
}
const MONTH_BEFORE = /(?:(?:(\d{2,4})[年./-])?(\d{1,2})月份?|本月|当月)的?\s*$/;

function isMonth([, year, number]: RegExpExecArray, month: Month): boolean {
  const sameYear = year === undefined || month.slice(0, 4).endsWith(year);
  return number === undefined || (sameYear && Number(number) === Number(month.slice(5)));
}

const otherMonth = (written: string, rule: string, month: Month): Problem => ({
  kind: 'date-outside',
  text: `写的是“${written}${rule}”，${Number(month.slice(5))}月也有吗？`,
  field: 'rule',
  answers: [
    { label: `${Number(month.slice(5))}月${rule}都有`, set: { rule } },
    { label: '这一项不要', effect: 'drop' },
  ],
});

/** The whole phrase, or its longest beginning after which nothing changes the meaning (每周六露天电影). */
function longestRule(phrase: string, month: Month): { rule: Rule; length: number } | undefined {
  for (let length = phrase.length; length >= 2; length -= 1) {
    if (CHANGES_MEANING.test(phrase.slice(length))) return undefined;
    const parsed = parseRule(canonical(phrase.slice(0, length), month));
    if (parsed.ok) return { rule: parsed.rule, length };
  }
  return undefined;
}

/** Replaces wordings that are equivalent within the menu of one month. */
function canonical(phrase: string, month: Month): string {
  const text = phrase
    .replace(new RegExp(`^(?:本月|当月|全月|整月|${Number(month.slice(5))}月份?)的?`), '')
    .replace(/^每天工作日$|^工作日每天$|^工作日$/, '每个工作日')
    .replace(/^(?:天天|每日)$/, '每天')
    .replace(/^每(?:个)?逢/, '每逢');
  if (/^(?:第|最后)/.test(text)) return `每月${text}`;
  return /^周/.test(text) ? `每${text}` : text;
}

const onlyHowOften = (written: string): Problem => ({
  kind: 'date-vague',
  text: `“${written}”没写是哪几天`,
  field: 'days',
  answers: [],
});

const onlyPart = (part: string, rule: string): Problem => ({
  kind: 'date-ambiguous',
  text: `“${part}”从哪天到哪天没有写，这个月${rule}都有吗？`,
  field: 'rule',
  answers: [{ label: `这个月${rule}都有`, set: { rule } }],
});

const unknownRule = (written: string, hint: string): Problem => ({
  kind: 'date-ambiguous',
  text: hint === '' ? `“${written}”没有看懂是哪几天` : hint,
  field: 'rule',
  answers: /^[全整]月$/.test(written) ? ['每天', '每个工作日'].map((rule) => ({ label: rule, set: { rule } })) : [],
});
