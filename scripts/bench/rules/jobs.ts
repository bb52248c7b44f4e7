/** The three jobs to time. Each is prepared once; every call then expands all its rules. */
import type { Day } from '../../../src/domain/calendar/day.ts';
import { expandRule } from '../../../src/domain/calendar/expand.ts';
import type { Rule } from '../../../src/domain/calendar/rule/rule.ts';
import { workCalendar, type WorkCalendar } from '../../../src/domain/calendar/holidays/workdays.ts';
import { peerDates, peerRule } from './peer.ts';
import { rulesOfEveryForm, sharedRules } from './sample.ts';

export const JOBS = ['every form', 'shared forms', 'shared forms by rrule'] as const;
export type JobName = (typeof JOBS)[number];

/** Two years. Fortnights are counted from MONDAY in both libraries. */
export const WINDOW = { from: '2026-01-01', until: '2027-12-31' } as const;
export const MONDAY: Day = '2025-12-29';

/** @returns the number of dates */
type Job = () => number;

export const makeJob: Record<JobName, () => Job> = {
  'every form': () => ourJob(rulesOfEveryForm()),
  'shared forms': () => ourJob(sharedRules()),
  'shared forms by rrule': () => {
    const rules = sharedRules().map((rule) => peerRule(rule, MONDAY));
    return () => total(rules.map((rule) => peerDates(rule, WINDOW).length));
  },
};

/**
 * Processor time of a run in milliseconds, including compilation and garbage collection, excluding other programs.
 */
export function processorTime(job: Job): number {
  const start = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The first run creates the calendar, as a build does once. */
function ourJob(rules: readonly Rule[]): Job {
  let calendar: WorkCalendar | undefined;
  return () => {
    calendar ??= workCalendar([]);
    const surroundings = { calendar, start: MONDAY };
    return total(rules.map((rule) => expandRule(rule, WINDOW, surroundings).length));
  };
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
