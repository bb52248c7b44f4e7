/**
 * How long a routine yields dates. A report describes the time when it was written; without a confirmation by an
 * editor, the routine lapses some months later.
 */
import { addMonths, dayOf, dayParts, lastDayOf, monthOf, type Day } from '../calendar/day.ts';
import type { Routine } from '../schema/activity.ts';
import type { Source } from '../schema/source.ts';

/** The report that a routine is known from, and how long it is valid. */
export interface Report extends Validity {
  source: string;
  asOf: string;
}

export interface Validity {
  /** The day of the last confirmation by an editor; undefined where there is only the report. */
  confirmed: Day | undefined;
  /** The last day with dates; undefined where there are none. */
  until: Day | undefined;
}

/** Entries of an editor that confirm a routine. */
export type Confirmations = Pick<Routine, 'confirmed' | 'changes' | 'held'>;

/** @param months how long a confirmation or report is valid (site.json, `confirmMonths`) */
export function validityOf(routine: Confirmations, source: Source | undefined, months: number): Validity {
  const confirmed = lastConfirmationOf(routine);
  const since = confirmed ?? publishedOn(source);
  return { confirmed, until: since && monthsLater(since, months) };
}

/** The last day on which an activity can have dates: its own end or that of its report, if any. */
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

/** Whether a routine is no longer valid on that day, for lack of a confirmation. */
export function isLapsed({ report }: { report: Report | undefined }, day: Day): boolean {
  return report !== undefined && (report.until === undefined || report.until < day);
}

/** Announcing a change or recording an occurrence as held confirms the routine too. */
function lastConfirmationOf({ confirmed, changes, held }: Confirmations): Day | undefined {
  return [
    ...(confirmed === undefined ? [] : [confirmed]),
    ...changes.map(({ on }) => on),
    ...held.map(({ date }) => date),
  ]
    .sort()
    .at(-1);
}

/** A reprint may be years later than the facts, so only the date of first publication counts. */
function publishedOn(source: Source | undefined): Day | undefined {
  return source?.dateKind === '刊发' ? source.date : undefined;
}

/** The same day of a later month, or its last day: 28 February for 29 February a year later. */
function monthsLater(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const { year, month: number } = dayParts(`${month}-01`);
  return dayOf(year, number, dayParts(day).day) ?? lastDayOf(month);
}
