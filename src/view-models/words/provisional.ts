/** Why a date is provisional (暂定), and what to do about it. */
import { ruleOf } from '../../domain/calendar/rule/parse.ts';
import { memoize } from '../../domain/memoize.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import { SCHOOL_WORDS } from './school.ts';

/** Dates that follow school terms may lack the holiday notice or the terms: the words for schools fit both. */
export function provisionalReason({ activity, start }: Scheduled): string {
  // Without a time, 时间先问 already asks readers to enquire.
  if (activity.status === '暂定' || activity.rule === undefined)
    return (start ?? activity.time) === undefined ? '' : '来前先问';
  const kind = kindOf(activity.rule);
  return SCHOOL_WORDS[kind ?? ''] ?? '假期安排未公布';
}

const kindOf = memoize((rule: string) => {
  const parsed = ruleOf(rule);
  return parsed.ok ? parsed.rule.kind : undefined;
});
