/** The entries of a draft with their dates, in the order of these; those without dates last. */
import type { Month } from '../../../domain/calendar/day.ts';
import type { Calendars } from '../../../domain/calendar/occurrences.ts';
import type { DraftDate } from '../../../domain/draft/dates.ts';
import type { DraftActivity } from '../../../domain/draft/draft.ts';
import type { Desk } from '../desk.ts';
import type { Engine } from './engine.ts';
import type { Draft, DraftEntry } from './state.ts';

export interface ListedEntry {
  entry: DraftEntry;
  /** Index in the draft. */
  index: number;
  dates: readonly DraftDate[];
}

export function listedEntries({ engine, calendars }: Desk, { entries, month }: Draft): ListedEntry[] {
  const listed = entries.map((entry, index): ListedEntry => {
    const dates = engine && calendars ? datesOf(entry.activity, month, calendars, engine) : [];
    return { entry, index, dates };
  });
  const keyOf = ({ dates: [first] }: ListedEntry): string => (first ? `${first.day} ${first.start ?? '99'}` : '~');
  return listed.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.index - b.index));
}

/** Dates by activity: an edit replaces one activity of a long draft, and the dates of the others need not be computed again. */
const cache = new WeakMap<DraftActivity, { month: Month; calendars: Calendars; dates: readonly DraftDate[] }>();

function datesOf(
  activity: DraftActivity,
  month: Month,
  calendars: Calendars,
  { draftDates }: Engine,
): readonly DraftDate[] {
  const last = cache.get(activity);
  if (last?.month === month && last.calendars === calendars) return last.dates;
  const dates = draftDates(activity, month, calendars);
  cache.set(activity, { month, calendars, dates });
  return dates;
}
