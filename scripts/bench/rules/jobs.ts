/** The three things that are timed: each is made ready first, and then expands all of its rules, however often it is asked. */
import type { Day } from '../../../src/domain/calendar/day.ts';
import { expandRule } from '../../../src/domain/calendar/expand.ts';
import type { Rule } from '../../../src/domain/calendar/rule/rule.ts';
import { workCalendar, type WorkCalendar } from '../../../src/domain/calendar/holidays/workdays.ts';
import { peerDates, peerRule } from './peer.ts';
import { rulesOfEveryForm, sharedRules } from './sample.ts';

export const JOBS = ['every form', 'shared forms', 'shared forms by rrule'] as const;
export type JobName = (typeof JOBS)[number];

/** Two years; fortnights are counted from a Monday, so that both know which week is the first. */
export const WINDOW = { from: '2026-01-01', until: '2027-12-31' } as const;
export const MONDAY: Day = '2025-12-29';

/** The number of dates that it found. */
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
 * Milliseconds of the processor that a run takes, compiling and collecting garbage included: on one core it would take as long on the
 * wall, and other programs that run meanwhile are not counted.
 */
export function processorTime(job: Job): number {
  const start = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The calendar is made with the first run, as a build makes it once. */
function ourJob(rules: readonly Rule[]): Job {
  let calendar: WorkCalendar | undefined;
  return () => {
    calendar ??= workCalendar([]);
    const surroundings = { calendar, start: MONDAY };
    return total(rules.map((rule) => expandRule(rule, WINDOW, surroundings).length));
  };
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
