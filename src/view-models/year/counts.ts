/** Occurrences of a year by kind, counted from the same weeks as the coverage pages: the sums of both are equal. */
import { addDays, monthOf, type Month } from '../../domain/calendar/day.ts';
import type { CoveredWeek } from '../../domain/coverage/coverage.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import type { Scheduled } from '../../domain/schedule.ts';

/** `held` is the part of `promised` with a record; `reported` is in neither. */
export interface Count {
  promised: number;
  held: number;
  reported: number;
}

export interface Counts<Name extends string> {
  of: (name: Name) => Count;
}

/** One pass over all occurrences. @param namesOf what an occurrence counts for, which may be several or none */
export function countsBy<Name extends string>(
  weeks: readonly CoveredWeek[],
  namesOf: (item: Scheduled, week: CoveredWeek) => readonly Name[],
): Counts<Name> {
  const counts = new Map<Name, Count>();
  const countOf = (name: Name): Count => {
    const count = counts.get(name) ?? { promised: 0, held: 0, reported: 0 };
    counts.set(name, count);
    return count;
  };
  for (const week of weeks) {
    for (const item of week.promised)
      for (const name of namesOf(item, week)) {
        const count = countOf(name);
        count.promised += 1;
        if (evidenceOf(item) === 'held') count.held += 1;
      }
    for (const item of week.reported) for (const name of namesOf(item, week)) countOf(name).reported += 1;
  }
  return { of: (name) => counts.get(name) ?? { promised: 0, held: 0, reported: 0 } };
}

/** A week belongs to the month of its Thursday, as in the reports: the months add up to the year. */
export const monthOfWeek = ({ monday }: CoveredWeek): Month => monthOf(addDays(monday, DAYS_TO_THURSDAY));

const DAYS_TO_THURSDAY = 3;
