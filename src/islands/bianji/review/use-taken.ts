import { useMemo } from 'react';
import type { Day } from '../../../domain/calendar/day.ts';
import type { Desk } from '../desk.ts';
import { listedEntries } from '../state/listed.ts';
import type { Draft } from '../state/state.ts';

/** Days with activities; the same object until the days change. */
export function useTaken(desk: Desk, draft: Draft): ReadonlySet<Day> {
  const days = [...new Set(listedEntries(desk, draft).flatMap(({ dates }) => dates.map(({ day }) => day)))];
  const list = days.sort().join(' ');
  return useMemo(() => new Set(list === '' ? [] : (list.split(' ') as Day[])), [list]);
}
