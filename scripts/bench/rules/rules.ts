/** Times the expansion of rules into dates, compared with rrule on the forms that both know, and compares the dates. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expandRule } from '../../../src/domain/calendar/expand.ts';
import { printRule } from '../../../src/domain/calendar/rule/parse.ts';
import { workCalendar } from '../../../src/domain/calendar/holidays/workdays.ts';
import { JOBS, makeJob, MONDAY, processorTime, WINDOW, type JobName } from './jobs.ts';
import { peerDates, peerRule } from './peer.ts';
import { RULES, sharedRules } from './sample.ts';
import { alignedTable } from '../table.ts';

export interface Timed {
  job: JobName;
  dates: number;
  /** Processor time in milliseconds: the median of first runs, each in a new process, and of later runs in this one. */
  cold: number;
  warm: number;
}

/** Limit for all rules over two years, cold or warm. */
const MAX_MILLISECONDS = 100;
const COLD_RUNS = 5;
const WARM_RUNS = 15;
const WARM_UPS = 3;
const coldScript = fileURLToPath(new URL('cold.ts', import.meta.url));

export function measureRules(): Timed[] {
  return JOBS.map((job) => ({
    job,
    cold: median(Array.from({ length: COLD_RUNS }, () => coldRun(job))),
    ...warmRuns(job),
  }));
}

/** Rules for which rrule returns other dates. */
export function disagreements(): string[] {
  const calendar = workCalendar([]);
  return sharedRules()
    .filter((rule) => {
      const ours = expandRule(rule, WINDOW, { calendar, start: MONDAY }).map(({ day }) => day);
      const theirs = peerDates(peerRule(rule, MONDAY), WINDOW).map((date) => date.toISOString().slice(0, 10));
      return ours.join() !== theirs.join();
    })
    .map(printRule);
}

export function rulesTable(timed: readonly Timed[]): string {
  const [, ours] = timed;
  return alignedTable([
    [
      `${RULES} rules, ${WINDOW.from} to ${WINDOW.until}`,
      'dates',
      'CPU ms cold',
      'CPU ms warm',
      'cold vs ours',
      'warm vs ours',
    ],
    ...timed.map(({ job, dates, cold, warm }) => [
      job,
      String(dates),
      cold.toFixed(1),
      warm.toFixed(1),
      ...(ours && job === 'shared forms by rrule'
        ? [`${(cold / ours.cold).toFixed(1)} times`, `${(warm / ours.warm).toFixed(1)} times`]
        : ['', '']),
    ]),
  ]);
}

/** Empty when the rules are fast enough and correct. */
export function rulesProblems(timed: readonly Timed[], differing: readonly string[]): string[] {
  return [
    ...timed
      .filter(({ job, cold, warm }) => job !== 'shared forms by rrule' && Math.max(cold, warm) > MAX_MILLISECONDS)
      .map(
        ({ job, cold, warm }) =>
          `${RULES} rules of ${job} take ${Math.max(cold, warm).toFixed(1)} ms of one core; at most ${MAX_MILLISECONDS} are allowed`,
      ),
    ...differing.slice(0, 5).map((rule) => `${rule}: rrule gives other dates`),
  ];
}

export function rulesVerdict(problems: readonly string[]): string {
  return problems.length > 0 ? 'failed, see above' : 'fast enough, and the same dates as rrule';
}

function coldRun(job: JobName): number {
  const run = spawnSync(process.execPath, [coldScript, job], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${job}: ${run.stderr}`);
  return Number(run.stdout);
}

function warmRuns(name: JobName): Pick<Timed, 'dates' | 'warm'> {
  const job = makeJob[name]();
  const dates = job();
  for (let run = 1; run < WARM_UPS; run += 1) job();
  return {
    dates,
    warm: median(Array.from({ length: WARM_RUNS }, () => processorTime(job))),
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
