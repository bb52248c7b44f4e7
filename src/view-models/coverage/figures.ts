/** The figures above the heat map, from the schedule only. 安排 and 办了 are never added up. */
import { addDays, mondayOf, type Day } from '../../domain/calendar/day.ts';
import { startedWeeks, longestGap, tallyOf, yearOf } from '../../domain/coverage/coverage.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import type { CoverageRows } from './rows.ts';
import { daySpan, monthDay } from '../words/dates/dates.ts';

export interface CoverageFigure {
  label: string;
  /** 安排, 12, 场， */
  parts: { before?: string; number: number; unit: string }[];
  note?: string;
}

/** In weeks. */
const LONG_GAP = 3;

/** Each figure names its days instead of 本周, since the page may be read in a later week. They change once a week, on Monday. */
export function coverageFigures({ all, rows, unit }: CoverageRows, year: number, today: Day): CoverageFigure[] {
  const past = startedWeeks(all, today);
  const { covered, counted, reported } = tallyOf(past);
  const asOf = mondayOf(today);
  const soFar = past.flatMap(({ promised }) => promised).filter(({ day }) => day <= asOf);
  const places = rows.filter(({ href }) => href !== undefined);
  const long = places.filter(({ weeks }) => longestGap(startedWeeks(weeks, today)) >= LONG_GAP).length;
  return [
    { label: '有活动的周', parts: [{ number: covered, unit: `/${String(counted)}周` }] },
    {
      label: year < yearOf(today) ? `${String(year)}年` : `今年到${monthDay(asOf)}`,
      parts: plannedAndHeld(soFar),
      note: '“办了”只数站里事后记下的',
    },
    ...(year < yearOf(today) ? [] : [presentWeek({ all, rows: places, unit }, today)]),
    ...(reported > 0
      ? [{ label: '只见于报道', parts: [{ number: reported, unit: '场' }], note: '不算进上面任何一个数' }]
      : []),
    { label: `连续${String(LONG_GAP)}周没有活动的${unit}`, parts: [{ number: long, unit: '个' }] },
  ];
}

function plannedAndHeld(items: CoverageRows['all'][number]['promised']): CoverageFigure['parts'] {
  const held = items.filter((item) => evidenceOf(item) === 'held').length;
  return [
    { before: '安排', number: items.length, unit: '场，' },
    { before: '办了', number: held, unit: '场' },
  ];
}

function presentWeek({ all, rows, unit }: Pick<CoverageRows, 'all' | 'rows' | 'unit'>, today: Day): CoverageFigure {
  const monday = mondayOf(today);
  const countIn = (weeks: CoverageRows['all']): number =>
    weeks.find((week) => week.monday === monday)?.promised.length ?? 0;
  const present = rows.filter(({ weeks }) => countIn(weeks) > 0).length;
  return {
    label: daySpan(monday, addDays(monday, 6)),
    parts: [
      { before: '安排', number: countIn(all), unit: '场，' },
      { number: present, unit: `个${unit}` },
    ],
  };
}
