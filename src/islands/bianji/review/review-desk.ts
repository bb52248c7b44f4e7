import { useMemo } from 'react';
import type { Month } from '../../../domain/calendar/day.ts';
import type { Desk } from '../desk.ts';

/** The part of the desk that questions use. An answer does not change it, so the cards of other questions are not rendered again. */
export interface ReviewDesk extends Pick<Desk, 'data' | 'dispatch' | 'engine' | 'calendars' | 'notes'> {
  month: Month;
}

export function useReviewDesk({ data, dispatch, engine, calendars, notes, state: { month } }: Desk): ReviewDesk {
  return useMemo(
    () => ({ data, dispatch, engine, calendars, notes, month }),
    [data, dispatch, engine, calendars, notes, month],
  );
}
