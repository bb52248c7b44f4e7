import { useMemo } from 'react';
import type { Month } from '../../../domain/calendar/day.ts';
import type { Desk } from '../desk.ts';

/** What questions need of the desk. An answer changes none of it, so that the cards of other questions stay as they are. */
export interface ReviewDesk extends Pick<Desk, 'data' | 'dispatch' | 'engine' | 'calendars' | 'notes'> {
  month: Month;
}

export function useReviewDesk({ data, dispatch, engine, calendars, notes, state: { month } }: Desk): ReviewDesk {
  return useMemo(
    () => ({ data, dispatch, engine, calendars, notes, month }),
    [data, dispatch, engine, calendars, notes, month],
  );
}
