import { useMemo } from 'react';
import type { Month } from '../../../domain/calendar/day.ts';
import type { DayNotes, Desk } from '../desk.ts';

/** Festivals and holidays of a month. */
export function useNotes({ engine, calendars }: Desk, month: Month): DayNotes {
  return useMemo(
    () => new Map(engine && calendars ? engine.dayNotes(month, calendars).map((note) => [note.day, note]) : []),
    [engine, calendars, month],
  );
}
