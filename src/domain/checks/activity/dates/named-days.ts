import { daysBetween, type Day } from '../../../calendar/day.ts';
import type { Calendars } from '../../../calendar/occurrences.ts';
import { parseDay, type ActivityTiming } from '../../../calendar/plan.ts';
import type { FieldProblem } from '../../entry-problem.ts';
import { dayWords, seriesDays, type SeriesDays } from './series-days.ts';

/**
 * Exception dates and the dates of changes must be dates of the activity, additional dates must not: otherwise the
 * intended date would stay unchanged.
 * @param isReported whether another check has already rejected a day
 */
export function namedDayProblems(
  activity: ActivityTiming,
  calendars: Calendars,
  isReported: (day: Day) => boolean,
): FieldProblem[] {
  const days = seriesDays(activity, calendars);
  const unreported = (list: readonly Day[]): [number, Day][] =>
    [...list.entries()].filter(([, day]) => !isReported(day));
  return [
    ...(activity.rule === undefined ? singleProblems(activity) : []),
    ...unreported(activity.except).flatMap(([index, day]) => exceptProblem(activity, days, index, day)),
    ...unreported(activity.also).flatMap(([index, day]) => alsoProblem(activity, days, index, day)),
    ...changeProblems(activity, days, isReported),
  ];
}

/** Fields that only a series may have. */
function singleProblems({ date, from, until, except, holidays }: ActivityTiming): FieldProblem[] {
  if (date === undefined) return [];
  const seriesFields = {
    from,
    until,
    except: except.length > 0 || undefined,
    holidays: holidays === '照常' ? undefined : holidays,
  };
  return Object.entries(seriesFields)
    .filter(([, value]) => value !== undefined)
    .map(([key]) => ({
      path: [key],
      found: `只办一次的活动（${dayWords(date)}）写了“${SERIES_ONLY[key] ?? ''}”`,
      fix: '这一项只给有周期的活动用，请删掉；常办的请写 "rule"，不写 "date"',
    }));
}

const SERIES_ONLY: Readonly<Record<string, string>> = {
  from: '从哪天起',
  until: '到哪天止',
  except: '哪天没有',
  holidays: '节假日',
};

function exceptProblem(activity: ActivityTiming, days: SeriesDays, index: number, day: Day): FieldProblem[] {
  const { rule, except, also, changes } = activity;
  const path = ['except', index];
  if (rule === undefined) return [];
  if (except.indexOf(day) < index) return [{ path, found: `${day} 写了两遍`, fix: '留一遍就行' }];
  if (also.includes(day)) {
    return [{ path, found: `${dayWords(day)}又写了“哪天没有”，又写了“哪天加办”`, fix: '到底办不办，请只留一处' }];
  }
  // A date of a former rule may be excluded if a change covers it.
  if (days.has(day) || changes.some(({ date }) => date === day)) return [];
  const candidates = days.near(day).filter((other) => !except.includes(other));
  return [
    {
      path,
      ...notOfSeries(day, rule),
      fix: `不办的是哪一场就写哪一天${examples(day, candidates)}；都要办就删掉这一天`,
    },
  ];
}

function alsoProblem(
  { date, rule, also, except }: ActivityTiming,
  days: SeriesDays,
  index: number,
  day: Day,
): FieldProblem[] {
  const path = ['also', index];
  if (also.indexOf(day) < index) return [{ path, found: `${day} 写了两遍`, fix: '留一遍就行' }];
  if (day === date) return [{ path, found: `${dayWords(day)}就是“日期”那一天`, fix: '加办的写别的日子，不加办就删掉' }];
  if (rule === undefined || except.includes(day) || !days.takesPlaceOn(day)) return [];
  return [
    { path, found: `${dayWords(day)}本来就有一场，周期是“${rule}”`, fix: '加办的写周期以外的日子；不加办就删掉这一天' },
  ];
}

function changeProblems(activity: ActivityTiming, days: SeriesDays, isReported: (day: Day) => boolean): FieldProblem[] {
  const { rule, date, also, except, changes } = activity;
  const moves = changes.filter(({ kind }) => kind === '改期');
  const explicitDays = [
    date,
    ...also,
    ...except,
    ...moves.map(({ now }) => now),
    ...(rule === undefined ? moves.map(({ was }) => was) : []),
  ];
  const isDateOfActivity = (day: Day) => explicitDays.includes(day) || (rule !== undefined && days.has(day));
  return changes.flatMap((change, index) => {
    const [key, day] = namedIn(activity, change);
    if (day === undefined || isReported(day) || isDateOfActivity(day)) return [];
    const path = ['changes', index, key];
    if (rule !== undefined)
      return [{ path, ...notOfSeries(day, rule), fix: `请写这一场原来的日期${examples(day, days.near(day))}` }];
    if (date === undefined) return [];
    return [
      {
        path,
        found: `${dayWords(day)}本来就没有这一场，只在 ${dayWords(date)}办`,
        fix: `请写成 ${date}，或删掉这一项`,
      },
    ];
  });
}

/** The field and day by which a change names a single date. A move within a series may name it by `was` alone. */
function namedIn(
  { rule }: ActivityTiming,
  { kind, date, was }: ActivityTiming['changes'][number],
): [key: string, day: Day | undefined] {
  return date === undefined && kind === '改期' && rule !== undefined ? ['was', parseDay(was)] : ['date', date];
}

function notOfSeries(day: Day, rule: string): Pick<FieldProblem, 'found'> {
  return { found: `${dayWords(day)}本来就没有这一场，周期是“${rule}”` };
}

/** The nearest day, or two that are equally near. */
function examples(day: Day, near: readonly Day[]): string {
  const nearest = near.filter(
    (other) => Math.abs(daysBetween(day, other)) === Math.abs(daysBetween(day, near[0] ?? other)),
  );
  return nearest.length === 0 ? '' : `，例如 ${nearest.sort().map(dayWords).join('、')}`;
}
