/** Recurring activities on paper: the rule in words, and the exceptions within the month. */
import { ruleOf, printRule } from '../../../domain/calendar/rule/parse.ts';
import { dayParts, firstDayOf, lastDayOf, type Day } from '../../../domain/calendar/day.ts';
import { expandRule } from '../../../domain/calendar/expand.ts';
import type { Activity } from '../../../domain/catalogue.ts';
import { takesPlace, type Scheduled } from '../../../domain/schedule.ts';
import { wordsOf } from '../../activity/routine.ts';
import { ownValues, stateOf, type StateView } from '../../activity/state.ts';
import { clauses, everyDay } from '../../words/dates/dates.ts';
import type { World } from '../../../domain/world.ts';

/** 每周二、四 */
export function ruleText({ rule = '' }: Activity): string {
  const parsed = ruleOf(rule);
  return parsed.ok ? printRule(parsed.rule) : rule;
}

export function recurringNotes(world: World, activity: Activity, items: readonly Scheduled[]): string[] {
  // Routines have no dates of their own month, and some seasons have others too: the sheet lists those within its month.
  if (activity.report !== undefined || isOverMonths(activity))
    return [datesOf(items), ...exceptionsOf(activity, items)].filter((text) => text !== '');
  return [
    ...wordsOf(world, fillsItsMonth(world, activity) ? wholeMonth(activity) : activity, false).map(
      ({ monthText, text }) => monthText + text,
    ),
    ...exceptionsOf(activity, items),
  ];
}

/** First and last day exclude no date that the rule gives within its month, so they need not be stated. */
function fillsItsMonth({ calendar }: World, { rule = '', month, from, until }: Activity): boolean {
  const parsed = ruleOf(rule);
  if (month === undefined || !parsed.ok) return false;
  const days = expandRule(parsed.rule, { from: firstDayOf(month), until: lastDayOf(month) }, { calendar, start: from });
  return days.length > 0 && days.every(({ day }) => day >= (from ?? day) && day <= (until ?? day));
}

/** 12月25日至次年1月5日每天, in the menu of December. */
function isOverMonths({ rule = '', month }: Activity): boolean {
  const parsed = ruleOf(rule);
  if (month === undefined || !parsed.ok || parsed.rule.kind !== 'season') return false;
  return [parsed.rule.from, parsed.rule.until].some((end) => end.month !== dayParts(firstDayOf(month)).month);
}

const wholeMonth = (activity: Activity): Activity =>
  activity.month === undefined
    ? activity
    : { ...activity, from: firstDayOf(activity.month), until: lastDayOf(activity.month) };

/** 12月31日（暂定） */
function datesOf(items: readonly Scheduled[]): string {
  const on = items.filter(takesPlace);
  return (
    everyDay(on.map(({ day }) => day)) + (on.length > 0 && on.every(({ state }) => state === '暂定') ? '（暂定）' : '')
  );
}

/** 11月19日取消（花园打药）; dates with the same exception are joined. */
function exceptionsOf(activity: Activity, items: readonly Scheduled[]): string[] {
  const exceptions = new Map<string, Day[]>();
  for (const item of items) {
    const words = exceptionOf(activity, item);
    if (words !== '') exceptions.set(words, [...(exceptions.get(words) ?? []), item.day]);
  }
  return [...exceptions].map(([words, days]) => everyDay(days) + words);
}

function exceptionOf(activity: Activity, item: Scheduled): string {
  const state = stateOf(item);
  if (state === undefined || activity.status === '取消') return '';
  if (state.kind === 'move') return state.note;
  if (state.kind === 'stop') return withNote(state);
  const own = ownValues(item);
  // The row shows states of all dates.
  if (state.kind === 'full') return clauses([activity.status === '已满' ? '' : state.label, ...own]);
  if (own.length > 0) return clauses(own);
  // The words of the rule cover holidays, and the old day of a moved date names the new one.
  return state.kind === 'maybe' || item.movedFrom !== undefined || item.origin !== item.day ? '' : withNote(state);
}

const withNote = ({ label, note }: StateView): string => (note ? `${label}（${note}）` : label);
