/** The figures above the heat map: only what the schedule itself says. */
import { addDays, mondayOf, type Day } from '../domain/calendar/day.ts';
import { begun, longestGap, tallyOf } from '../domain/coverage.ts';
import type { CoverageRows } from './coverage-rows.ts';
import { daySpan, monthDay } from './wording.ts';

export interface CoverageFigure {
  label: string;
  /** 12, 场，3, 个站: every other one is a number. */
  parts: { number: number; unit: string }[];
}

/** Three weeks in a row without anything is when residents stop asking. */
const LONG_GAP = 3;

/** Nothing says 本周: the page may be older than its reader's week, so each figure names its days. */
export function figuresOf({ all, rows, unit }: CoverageRows, today: Day): CoverageFigure[] {
  const past = begun(all, today);
  const { covered, known } = tallyOf(past);
  const soFar = past.flatMap(({ held }) => held).filter(({ day }) => day <= today).length;
  const monday = mondayOf(today);
  const places = rows.filter(({ href }) => href !== undefined);
  const present = places.map(({ weeks }) => weeks.find((week) => week.monday === monday)?.held.length ?? 0);
  const long = places.filter(({ weeks }) => longestGap(begun(weeks, today)) >= LONG_GAP).length;
  return [
    { label: '有活动的周', parts: [{ number: covered, unit: `/${String(known)}周` }] },
    { label: `今年到${monthDay(today)}`, parts: [{ number: soFar, unit: '场' }] },
    {
      label: daySpan(monday, addDays(monday, 6)),
      parts: [{ number: all.find((week) => week.monday === monday)?.held.length ?? 0, unit: '场，' }, { number: present.filter((count) => count > 0).length, unit: `个${unit}` }],
    },
    { label: `曾连续${String(LONG_GAP)}周没活动`, parts: [{ number: long, unit: `个${unit}` }] },
  ];
}
