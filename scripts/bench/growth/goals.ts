/** The goals of a district's year and of ten years, compared with what was measured. */
import { cpus } from 'node:os';
import { alignedTable } from '../table.ts';
import type { Usage } from '../usage.ts';
import type { Measured as Builds } from './build.ts';

type Measured = Omit<Builds, 'night'>;

const YEAR = 20_000;
const TEN_YEARS = 200_000;
/** Other programs that use more of the processors than this make builds too slow to judge. */
const MAX_OTHERS = 0.1;

interface Goal {
  name: string;
  unit: string;
  measured: number | undefined;
  /** Undefined for a size without a goal. */
  max: number | undefined;
  /** Builds whose elapsed time is compared. */
  timed?: Usage;
}

/** Smaller sites must reach the goals of larger ones, except for shares: there is little in them that stays. */
function goalsOf({ activities, cold, edited, nightly, bytes, filesEach, changed }: Measured): Goal[] {
  const upToYear = (max: number): number | undefined => (activities <= YEAR ? max : undefined);
  const peaks = [cold, edited, nightly].flatMap(({ bytes: peak }) => peak ?? []);
  const time = (name: string, timed: Usage, max: number | undefined): Goal => ({
    ...{ name, unit: 's', measured: timed.seconds, max, timed },
  });
  return [
    time('cold build, pictures included', cold, upToYear(60)),
    time('build after one menu changed', edited, upToYear(5)),
    time('nightly build', nightly, activities <= YEAR ? 8 : activities <= TEN_YEARS ? 15 : undefined),
    { name: 'peak memory', unit: 'GB', measured: peaks.length > 0 ? Math.max(...peaks) / 1e9 : undefined, max: 1.2 },
    { name: 'files of a living activity', unit: '', measured: filesEach.living, max: 2 },
    { name: 'files of an archived activity', unit: '', measured: filesEach.archived, max: 1.2 },
    { name: 'size of the site', unit: 'MB', measured: bytes / 1e6, max: upToYear(400) },
    {
      name: 'files changed by the nightly build',
      unit: '%',
      measured: changed * 100,
      max: activities >= YEAR ? 3 : undefined,
    },
  ];
}

export function goalsTable(run: Measured): string {
  const rows = goalsOf(run).map((goal) => [
    goal.name,
    goal.measured === undefined ? '–' : shown(goal, goal.measured),
    goal.max === undefined ? '–' : `≤ ${String(goal.max)} ${goal.unit}`.trim(),
    verdictOf(goal),
    goal.timed ? goal.timed.processorSeconds.toFixed(1) : '',
    goal.timed ? `${(goal.timed.others * 100).toFixed(0)} %` : '',
  ]);
  const head = [`${String(run.activities)} activities`, 'measured', 'goal', '', 'CPU s', 'others'];
  return alignedTable([head, ...rows]);
}

/** Goals that were missed; times only if no other program slowed the build down. */
export function missedGoals(run: Measured): string[] {
  return goalsOf(run)
    .filter((goal) => verdictOf(goal) === 'missed')
    .map(
      (goal) =>
        `${String(run.activities)} activities: ${goal.name} ${shown(goal, goal.measured ?? 0)}, ` +
        `the goal is at most ${`${String(goal.max)} ${goal.unit}`.trim()}`,
    );
}

export function machine(): string {
  const processors = cpus();
  return (
    `Seconds are those of this machine: ${String(processors.length)} × ${processors[0]?.model.trim() ?? 'unknown'}, ` +
    `Node ${process.versions.node}. "others" is what other programs took of its processors.`
  );
}

function verdictOf({ measured, max, timed }: Goal): string {
  if (measured === undefined || max === undefined) return '';
  if (measured <= max) return 'reached';
  return timed && timed.others > MAX_OTHERS ? 'not judged: other programs ran' : 'missed';
}

function shown({ unit }: Goal, value: number): string {
  const digits = unit === 'GB' || unit === '' ? 2 : 1;
  return `${value.toFixed(digits)} ${unit}`.trim();
}
