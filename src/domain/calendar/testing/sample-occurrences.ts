/** Occurrences of activities of which a test states only the fields that matter to it; no holidays. */
import { expect } from 'vitest';
import type { Day } from '../day.ts';
import { workCalendar } from '../holidays/workdays.ts';
import { occurrencesOf, type Occurrence } from '../occurrences.ts';
import type { ActivityTiming } from '../plan.ts';

const calendar = workCalendar([]);
/** An activity as usual but for these fields. */
export const activity = (fields: Partial<ActivityTiming>): ActivityTiming => ({
  except: [],
  also: [],
  full: [],
  changes: [],
  holidays: '照常',
  status: '照常',
  ...fields,
});
export const all = (fields: Partial<ActivityTiming>, from: Day, until: Day): Occurrence[] =>
  occurrencesOf(activity(fields), { from, until }, { calendar });
/** Without the origin, which has tests of its own. */
export const on = (fields: Partial<ActivityTiming>, from: Day, until: Day): Omit<Occurrence, 'origin'>[] =>
  all(fields, from, until).map((occurrence) => {
    const { origin, ...seen } = occurrence;
    expect(origin).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    return seen;
  });
export const days = (fields: Partial<ActivityTiming>, from: Day, until: Day) =>
  on(fields, from, until).map(({ day }) => day);
