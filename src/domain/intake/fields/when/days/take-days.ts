/** Dates as people write them: 12月5日、12日, 12/9, 12月6-7日, 115年12月3日. Bare days belong to the menu's month. */
import type { Month } from '../../../../calendar/day.ts';
import type { Rest } from '../../rest.ts';
import { bearingOf } from './bearing.ts';
import { ANY_DATE } from './date-at.ts';
import type { Days } from './days.ts';
import { scanRun } from './scan-run.ts';
import { readThreeParts, THREE_PARTS } from './three-parts.ts';

/** Takes the first run of dates out of the text: a list, a range, or a single date. */
export function takeDays(rest: Rest, month: Month): Days | undefined {
  const unordered = rest.take(THREE_PARTS);
  if (unordered !== undefined)
    return { ...readThreeParts(unordered, month), before: unordered.input.slice(0, unordered.index) };
  const first = ANY_DATE.exec(rest.text);
  if (first === null) return undefined;
  const run = scanRun(rest.text, first.index, month);
  if (run === undefined) return undefined;
  const written = rest.text.slice(first.index, run.end);
  const before = rest.text.slice(0, first.index);
  const bearing = bearingOf(before, rest.text.slice(run.end));
  rest.cut(first.index, run.end);
  return { ...run, written, before, ...(bearing === undefined ? {} : { bearing }) };
}
