/** Dates in the notes of a row that change the date beside them. */
import { formatTimeSpan, type Day } from '../../calendar/day.ts';
import { plainText } from '../fields/clean.ts';
import { masked } from '../fields/private.ts';
import type { Problem } from '../fields/rest.ts';
import { dayAnswer, longDay } from '../fields/when/problems.ts';
import type { WhenContext } from '../fields/when/when-context.ts';
import { readWhen } from '../fields/when/when.ts';
import type { ReadValues } from '../reading.ts';

const NAMES_DAYS = /每周|每天|隔周|每月|\d[月日号]/;
const ONLY_THE_RULE = /^(?:都|均)?(?:有|办|举办|开展|活动|进行)?$/;
const MOVED = /改[到为在至成]|延[期后]|推迟|提前到|顺延/;
/** A day in reserve, or a text that gives orders. */
const CONDITIONAL = /所有|全部|指令|下雨|雨天|遇雨|如遇/;
/** 延期 without the new day. */
const POSTPONED = /延期|推迟|改期|择期|顺延/;
const UNLESS = /雨|天气|节假日|如/;

/** 12月每周三都有 in the notes beside a single date is the rule; undefined for other notes, and where there is a rule already. */
export function ruleOfNote(text: string, values: ReadValues, context: WhenContext): string | undefined {
  if (!NAMES_DAYS.test(plainText(text))) return undefined;
  const { rule, problems, remainder } = readWhen(text, context);
  return problems.length === 0 && ONLY_THE_RULE.test(remainder) && (values.days ?? []).length <= 1 ? rule : undefined;
}

/** 改到12月25日 contradicts the date, 延期 leaves none. */
export function moveInNote(text: string, days: readonly Day[], context: WhenContext): Problem | undefined {
  const others = MOVED.test(text) && !CONDITIONAL.test(text) ? otherDays(text, days, context) : [];
  if (others.length > 0)
    return {
      kind: 'conflict',
      text: `日期写${days.map(longDay).join('、')}，备注又写“${masked(text)}”，照哪个？`,
      field: 'days',
      answers: [...days, ...others].map(dayAnswer),
    };
  if (!POSTPONED.test(text) || UNLESS.test(text)) return undefined;
  const kept = days.length === 0 ? [] : [{ label: `还是${days.map(longDay).join('、')}`, set: { days } }];
  return { kind: 'date-vague', text: `这里写“${masked(text).slice(0, 30)}”，改到哪天？`, field: 'days', answers: kept };
}

const OFF = /停|不办|休|取消|没有|除外/;
const MORE = /[再加补另]办|加[一开]?场|增加/;

/** Days on which a series does not take place, or does so beside its rule. */
export function exceptionsInNote(text: string, rule: string, context: WhenContext): Problem | undefined {
  const isOff = OFF.test(text);
  if ((!isOff && !MORE.test(text)) || CONDITIONAL.test(text)) return undefined;
  const days = otherDays(text, [], context);
  if (days.length === 0) return undefined;
  const listed = days.map(longDay).join('、');
  return {
    kind: 'date-ambiguous',
    text: `备注写“${masked(text).slice(0, 30)}”，${isOff ? '那天不办吗' : '那天加办吗'}？`,
    field: 'days',
    answers: [
      isOff
        ? { label: `${rule}，${listed}不办`, set: { rule, except: days } }
        : { label: `${rule}，${listed}加办`, set: { rule, also: days } },
      { label: `只照${rule}`, set: { rule } },
    ],
  };
}

/** 时间改为14:00 contradicts the time. */
export function timeInNote(text: string, times: readonly string[], context: WhenContext): Problem | undefined {
  if (!CHANGED_TIME.test(plainText(text)) || CONDITIONAL.test(text)) return undefined;
  const others = readWhen(text, context).times.filter((time) => !times.includes(time));
  return others.length === 0 ? undefined : changedTime(text, [...times, ...others]);
}

const CHANGED_TIME = /(?:改[到为在至成]?|调[到为至]|[现变][为在]?)(?:[上下中]午|早上|晚上|晚)?\d{1,2}[:点时]/;

/** 9:00改为14:00, 原9:00，现14:00 in the cell of the time. */
export const movedTime = (text: string, times: readonly string[]): Problem | undefined =>
  times.length > 1 && CHANGED_TIME.test(plainText(text)) ? changedTime(text, times) : undefined;

const changedTime = (text: string, times: readonly string[]): Problem => ({
  kind: 'conflict',
  text: `钟点写着“${masked(text).slice(0, 30)}”，照哪个？`,
  field: 'time',
  answers: times.map((time) => ({ label: formatTimeSpan(time), set: { time } })),
});

function otherDays(text: string, days: readonly Day[], context: WhenContext): Day[] {
  if (!NAMES_DAYS.test(plainText(text))) return [];
  const when = readWhen(text, context);
  const answered = when.problems.flatMap(({ answers }) => answers.flatMap(({ set }) => set?.days ?? []));
  return [...new Set([...when.days, ...answered])].filter((day) => !days.includes(day));
}
