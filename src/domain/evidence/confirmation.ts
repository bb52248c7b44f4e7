/**
 * How long a routine may be believed. A report tells what was done when it was written; after some months without a word
 * from anybody here nobody knows whether it still goes on, and then it gives no dates.
 */
import { addMonths, dayOf, dayParts, lastDayOf, monthOf, type Day } from '../calendar/day.ts';
import type { Routine } from '../schema/activity.ts';
import type { Source } from '../schema/source.ts';

/** The report behind a routine, and how far it may be relied on. */
export interface Report extends Trust {
  source: string;
  asOf: string;
}

export interface Trust {
  /** The last day on which an editor vouched for it; undefined where only the report speaks. */
  confirmed: Day | undefined;
  /** The last day for which it gives dates; undefined: it gives none. */
  until: Day | undefined;
}

/** What an editor has said of a routine since the report. */
export type Vouched = Pick<Routine, 'confirmed' | 'changes' | 'held'>;

/** @param months for which a confirmation holds (site.json, `confirmMonths`) */
export function trustOf(routine: Vouched, source: Source | undefined, months: number): Trust {
  const confirmed = lastWordOf(routine);
  const known = confirmed ?? publishedOn(source);
  return { confirmed, until: known && monthsLater(known, months) };
}

/** The last day for which an activity gives dates, where anything ends it: its own end, or that nobody vouches for it any more. */
export function lastDatedDay({
  until,
  report,
}: {
  until?: Day | undefined;
  report: Report | undefined;
}): Day | undefined {
  const ends = [until, report?.until].filter((day) => day !== undefined);
  return ends.sort()[0];
}

/** Whether nobody here has vouched for a routine for so long that it gives no dates on that day. */
export function isLapsed({ report }: { report: Report | undefined }, day: Day): boolean {
  return report !== undefined && (report.until === undefined || report.until < day);
}

/** An editor who announces a change, or writes that it was held, vouches for it as much as one who confirms it. */
function lastWordOf({ confirmed, changes, held }: Vouched): Day | undefined {
  return [
    ...(confirmed === undefined ? [] : [confirmed]),
    ...changes.map(({ on }) => on),
    ...held.map(({ date }) => date),
  ]
    .sort()
    .at(-1);
}

/** A reprint may be years younger than what it says: only the day of the first publication counts. */
function publishedOn(source: Source | undefined): Day | undefined {
  return source?.dateKind === '刊发' ? source.date : undefined;
}

/** The same day of a later month, or its last one: 29 February, a year later, is 28 February. */
function monthsLater(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const { year, month: number } = dayParts(`${month}-01`);
  return dayOf(year, number, dayParts(day).day) ?? lastDayOf(month);
}
