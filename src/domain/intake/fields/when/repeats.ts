/** Recurrence as people write it: 每周三、五, 周一至周五, 隔周六. Understood only as far as the project's rule language goes. */
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

const START =
  /(?:农历)?(?:每|隔|逢)|双周|单周|天天|全月|整月|工作日|周[一二三四五六日天](?:至|到|-)周?[一二三四五六日天]|第[一二三四1-4](?:个)?周[一二三四五六日天]|最后一个周?/;
const HOLIDAYS_OFF = /[(,，]?(?:法定)?(?:节假日|节日|假期)(?:除外|休息|暂停|停|不办)\)?/;
/** Words that change a rule: what is left must not hold any. */
const CHANGES_MEANING = /[周月日天隔除外假每逢双单旬]|第[一二三四五]/;

/** Takes a recurrence out of the text. Times and dates must have been taken before. */
export function takeRepeat(rest: Rest, month: Month): Repeat | undefined {
  const start = START.exec(rest.text);
  if (start === null) return undefined;
  const pausesOnHolidays = rest.take(HOLIDAYS_OFF) !== undefined;
  rest.take(new RegExp(`${Number(month.slice(5))}月份?的?(?=每|逢|周|工作日)`));
  const from = START.exec(rest.text)?.index ?? 0;
  const phrase = rest.text
    .slice(from)
    .split(new RegExp(`[${GAP},;()。]`))[0]!
    .trimEnd();
  const found = longestRule(phrase, month);
  if (found === undefined) {
    rest.cut(from, from + phrase.length);
    const parsed = parseRule(phrase);
    return { written: phrase, problem: unknownRule(phrase, parsed.ok ? '' : parsed.hint) };
  }
  rest.cut(from, from + found.length);
  return {
    rule: found.rule,
    text: printRule(found.rule),
    written: phrase.slice(0, found.length),
    ...(pausesOnHolidays ? { holidays: '暂停' as const } : {}),
  };
}

/** The whole phrase, or its longest beginning behind which nothing changes the meaning (每周六露天电影). */
function longestRule(phrase: string, month: Month): { rule: Rule; length: number } | undefined {
  for (let length = phrase.length; length >= 2; length -= 1) {
    if (CHANGES_MEANING.test(phrase.slice(length))) return undefined;
    const parsed = parseRule(canonical(phrase.slice(0, length), month));
    if (parsed.ok) return { rule: parsed.rule, length };
  }
  return undefined;
}

/** Wordings that say the same within one month's menu. */
function canonical(phrase: string, month: Month): string {
  const text = phrase
    .replace(new RegExp(`^(?:本月|当月|全月|整月|${Number(month.slice(5))}月份?)的?`), '')
    .replace(/^每天工作日$|^工作日每天$|^工作日$/, '每个工作日')
    .replace(/^(?:天天|每日)$/, '每天')
    .replace(/^每(?:个)?逢/, '每逢');
  return /^周/.test(text) ? `每${text}` : text === '' ? '每天' : text;
}

const unknownRule = (written: string, hint: string): Problem => ({
  kind: 'date-ambiguous',
  text: hint === '' ? `“${written}”没有看懂是哪几天` : hint,
  field: 'rule',
  answers: [],
});
