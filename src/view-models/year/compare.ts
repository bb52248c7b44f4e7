/** A year against the one before: only weeks of which both are known. */
import { isCovered, startedWeeks, type CoveredWeek } from '../../domain/coverage/coverage.ts';
import type { ServiceObject } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';
import { coverageRows } from '../coverage/rows.ts';
import { ALL_MARKS } from '../marks/mark.ts';
import { countsBy } from './counts.ts';

export interface YearComparison {
  /** 第45—52周 */
  weeks: string;
  years: [before: string, year: string];
  rows: { name: string; before: number; now: number; change: string }[];
}

/** @returns undefined if no week is known in both years */
export function compareYears(
  world: World,
  district: string,
  { year, weeks }: { year: number; weeks: readonly CoveredWeek[] },
): YearComparison | undefined {
  const earlier = knownByWeek(coverageRows(world, year - 1, district).all);
  const pairs = [...knownByWeek(startedWeeks(weeks, world.today)).values()].flatMap((now) => {
    const before = earlier.get(now.week);
    return before === undefined ? [] : [{ before, now }];
  });
  if (pairs.length === 0) return undefined;
  const [before, now] = [figuresOf(pairs.map((pair) => pair.before)), figuresOf(pairs.map((pair) => pair.now))];
  return {
    weeks: weekSpans(pairs.map((pair) => pair.now.week)),
    years: [`${String(year - 1)}年`, `${String(year)}年`],
    rows: before.map(({ name, value }, index) => {
      const then = now[index]!.value;
      return { name, before: value, now: then, change: changeWords(then - value) };
    }),
  };
}

const knownByWeek = (weeks: readonly CoveredWeek[]): Map<number, CoveredWeek> =>
  new Map(weeks.filter(({ count }) => count !== undefined).map((week) => [week.week, week]));

function figuresOf(weeks: readonly CoveredWeek[]): { name: string; value: number }[] {
  const sum = (numberIn: (week: CoveredWeek) => number): number =>
    weeks.reduce((total, week) => total + numberIn(week), 0);
  const objects = countsBy<ServiceObject>(weeks, ({ activity }) => activity.serves);
  return [
    { name: '有活动的周', value: weeks.filter(isCovered).length },
    { name: '安排的场次', value: sum(({ promised }) => promised.length) },
    { name: '办了的场次', value: sum(({ held }) => held) },
    { name: '取消的场次', value: sum(({ off }) => off.filter(({ state }) => state === '取消').length) },
    ...ALL_MARKS.map(({ name }) => ({ name: `${name}的场次`, value: objects.of(name).promised })),
  ];
}

const changeWords = (difference: number): string =>
  difference === 0 ? '一样' : difference > 0 ? `多${String(difference)}` : `少${String(-difference)}`;

/** 第1—3周、第45周 @param weeks ascending */
export function weekSpans(weeks: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const week of weeks) {
    const span = spans.at(-1);
    if (span && span[1] === week - 1) span[1] = week;
    else spans.push([week, week]);
  }
  return spans
    .map(([first, last]) => (first === last ? `第${String(first)}周` : `第${String(first)}—${String(last)}周`))
    .join('、');
}
