/** The entries of a draft with their dates, in the order of these; those without dates last. */
import type { DraftDate } from '../../../domain/draft/dates.ts';
import type { Desk } from '../desk.ts';
import type { Draft, DraftEntry } from './state.ts';

export interface ListedEntry {
  entry: DraftEntry;
  /** Index in the draft. */
  index: number;
  dates: readonly DraftDate[];
}

export function listedEntries({ engine, calendars }: Desk, { entries, month }: Draft): ListedEntry[] {
  const listed = entries.map((entry, index): ListedEntry => {
    const dates = engine && calendars ? engine.draftDates(entry.activity, month, calendars) : [];
    return { entry, index, dates };
  });
  const keyOf = ({ dates: [first] }: ListedEntry): string => (first ? `${first.day} ${first.start ?? '99'}` : '~');
  return listed.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.index - b.index));
}
