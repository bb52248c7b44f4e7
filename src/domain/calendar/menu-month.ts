import { firstDayOf, lastDayOf, type Day, type Month } from './day.ts';

/** A menu speaks of its month only: a rule without first and last day begins and ends with it. */
export function withinMonth<A extends { rule?: string | undefined; from?: Day | undefined; until?: Day | undefined }>(
  activity: A,
  month: Month | undefined,
): A {
  if (month === undefined || activity.rule === undefined) return activity;
  return { ...activity, from: activity.from ?? firstDayOf(month), until: activity.until ?? lastDayOf(month) };
}
