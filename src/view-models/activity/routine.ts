/** A recurring activity as a report tells it: its rule in words, and the next dates where the rule gives any. */
import { type Day, parseTimeSpan } from '../../domain/calendar/day.ts';
import { parseRule, printRule } from '../../domain/calendar/rule/parse.ts';
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
  /** What the rhythm comes to in real dates. */
  words: RulePhrase[];
  /** The next dates; the page may be old when it is read, and then shows the first that is still to come. */
  next: { day: Day; label: string }[];
  /** 据报道 where nobody here vouches for it. */
  badge: string;
  /** What it rests on. */
  reliance: string;
  marks: Mark[];
}

const HELD = 6;

export function routineView(world: World, activity: Activity): RoutineView {
  const next = world.schedule
    .ofActivity(activity.key)
    .filter((item) => item.day >= world.today && takesPlace(item))
    .slice(0, HELD);
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

/** 每月最后一个工作日，9:00—10:30; a rule that the checks let through always prints. */
export function rhythmOf(activity: Activity): string {
  if (!activity.rule) return '';
  const parsed = parseRule(activity.rule);
  const span = activity.time === undefined ? {} : parseTimeSpan(activity.time);
  return [parsed.ok ? printRule(parsed.rule) : activity.rule, timeSpan(span)].filter(Boolean).join('，');
}

/** @param alone for a page; a sheet of paper names its month already */
export function wordsOf(
  { catalogue, calendar, schedule, today }: World,
  activity: Activity,
  alone: boolean,
): RulePhrase[] {
  if (isLapsed(activity, today)) return [];
  const terms = catalogue.districts.get(activity.district)?.terms ?? [];
  return ruleWords(activity, schedule.ofActivity(activity.key), {
    calendar,
    school: schoolCalendar(terms, calendar),
    from: schedule.from,
    until: schedule.until,
    today,
    alone,
  });
}
