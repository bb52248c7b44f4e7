/** Weekdays on which a span or a recurrence does not take place: 周三除外, 除周日外, （周一闭馆）. */
import { weekdayOf, WEEKDAY_CHARACTERS, type Day, type Weekday } from '../../../../calendar/day.ts';
import { printRule } from '../../../../calendar/rule/parse.ts';
import type { Rule } from '../../../../calendar/rule/rule.ts';
import type { Answer } from '../../../reading.ts';
import type { Problem, Rest } from '../../rest.ts';
import { weekdayNumbers } from './weekdays.ts';

const NAMES = '周([一二三四五六日天](?:[、,]?周?[一二三四五六日天])*)';
const EXCLUDED = new RegExp(
  `[(,;]?(?:除(?:了|去)?(?:每?逢?)${NAMES}(?:[以之]?外)?` +
    `|(?:每?逢?)${NAMES}(?:除外|闭馆|休馆|休息|不开|不办|停办|停课|暂停|停(?!车)|休(?!闲)))(?:放)?\\)?`,
);
const ALL: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export interface ExcludedWeekdays {
  weekdays: readonly number[];
  written: string;
}

export function takeExcludedWeekdays(rest: Rest): ExcludedWeekdays | undefined {
  const [written, first, second] = rest.take(EXCLUDED) ?? [];
  const names = first ?? second;
  return written === undefined || names === undefined
    ? undefined
    : { weekdays: weekdayNumbers(names), written: written.replaceAll(/[(),;]/g, '') };
}

/** Undefined where the rule has none of them anyway: 周二至周日（周一闭馆）. */
export function excludedProblem(
  { weekdays, written }: ExcludedWeekdays,
  { rule, days }: { rule: Rule | undefined; days: readonly Day[] },
): Problem | undefined {
  if (rule?.kind === 'weekly' && !rule.weekdays.some((weekday) => weekdays.includes(weekday))) return undefined;
  return {
    kind: 'date-ambiguous',
    text: `写着“${written}”，哪几天有？`,
    field: 'days',
    answers: rule === undefined ? daysWithout(weekdays, days) : ruleWithout(weekdays, rule),
  };
}

function ruleWithout(weekdays: readonly number[], rule: Rule): Answer[] {
  const all = rule.kind === 'daily' ? ALL : rule.kind === 'weekly' ? rule.weekdays : [];
  const kept = all.filter((weekday) => !weekdays.includes(weekday));
  if (kept.length === 0) return [];
  const text = printRule({ kind: 'weekly', weekdays: kept });
  return [{ label: text, set: { rule: text } }];
}

function daysWithout(weekdays: readonly number[], days: readonly Day[]): Answer[] {
  const kept = days.filter((day) => !weekdays.includes(weekdayOf(day)));
  const names = weekdays.map((weekday) => `周${WEEKDAY_CHARACTERS[weekday - 1] ?? ''}`).join('、');
  return kept.length === 0 ? [] : [{ label: `除了${names}都有，共${kept.length}天`, set: { days: kept } }];
}
