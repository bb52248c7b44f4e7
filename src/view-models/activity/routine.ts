/** A routine: its rule in words, its next dates if the rule gives any, and the evidence for it. */
import { listedDates } from '../../domain/build-time.ts';
import { type Day, parseTimeSpan } from '../../domain/calendar/day.ts';
import { ruleOf, printRule } from '../../domain/calendar/rule/parse.ts';
import { schoolCalendar } from '../../domain/calendar/holidays/school.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { isLapsed } from '../../domain/evidence/confirmation.ts';
import { takesPlace } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { markOf, type Mark } from '../marks/mark.ts';
import { ruleWords, type RulePhrase } from '../words/dates/rule.ts';
import { datedDay, timeSpan } from '../words/dates/dates.ts';
import { basisWord, relianceWords } from '../words/evidence.ts';
import type { World } from '../../domain/world.ts';

export interface RoutineView {
  title: string;
  href: string;
  rhythm: string;
  /** The rule in real dates. */
  words: RulePhrase[];
  /** Several next dates: an old page shows the first that is still to come. */
  next: { day: Day; label: string }[];
  /** 据报道 if no editor has confirmed it. */
  badge: string;
  /** The evidence, as a sentence. */
  reliance: string;
  marks: Mark[];
}

/** Dates of a week, and one more. */
const MAX_NEXT_DATES = 8;

export function routineView(world: World, activity: Activity): RoutineView {
  const next = listedDates(world.schedule.ofActivity(activity.key).filter(takesPlace), activity.key, world).slice(
    0,
    MAX_NEXT_DATES,
  );
  return {
    title: activity.title,
    href: urls.activity(activity.owner, activity.id),
    rhythm: rhythmOf(activity),
    words: wordsOf(world, activity, true),
    next: next.map(({ day, state }) => ({ day, label: `${datedDay(day)}${state === '暂定' ? '（暂定）' : ''}` })),
    badge: basisWord(activity),
    reliance: relianceWords(activity, world.today),
    marks: activity.serves.map(markOf),
  };
}

/** 每月最后一个工作日，9:00—10:30 */
export function rhythmOf(activity: Activity): string {
  if (!activity.rule) return '';
  const parsed = ruleOf(activity.rule);
  const span = activity.time === undefined ? {} : parseTimeSpan(activity.time);
  return [parsed.ok ? printRule(parsed.rule) : activity.rule, timeSpan(span)].filter(Boolean).join('，');
}

/** @param standalone true on pages; printed sheets name their month in the heading */
export function wordsOf(
  { catalogue, calendar, schedule, today }: World,
  activity: Activity,
  standalone: boolean,
): RulePhrase[] {
  if (isLapsed(activity, today)) return [];
  const terms = catalogue.districts.get(activity.district)?.terms ?? [];
  return ruleWords(activity, schedule.ofActivity(activity.key), {
    calendar,
    school: schoolCalendar(terms, calendar),
    from: schedule.from,
    until: schedule.until,
    today,
    standalone,
  });
}
