/** Published activities for tests of changes: of one day, of a rule, of several days. */
import { workCalendar } from '../../../calendar/holidays/workdays.ts';
import type { DraftActivity } from '../../draft.ts';
import { plannedDates } from '../../dates.ts';
import type { ChangeOrder } from '../change-order.ts';
import { applyChange } from '../change.ts';

export const CONTEXT = {
  month: '2026-12',
  today: '2026-11-28',
  calendars: { calendar: workCalendar([]) },
  station: '东街社区',
} as const;

export const SINGLE: DraftActivity = {
  id: 'a',
  title: '花艺课',
  date: '2026-12-19',
  time: '14:30-16:00',
  place: '二楼手工室',
};
export const SERIES: DraftActivity = { id: 'a', title: '太极', rule: '每周三', time: '08:00-09:00' };
export const SEVERAL: DraftActivity = {
  id: 'a',
  title: '理发',
  date: '2026-12-05',
  also: ['2026-12-12', '2026-12-26'],
  time: '09:00',
};

export function after(activity: DraftActivity, ...orders: ChangeOrder[]): DraftActivity {
  return orders.reduce((last, order) => {
    const result = applyChange(last, order, CONTEXT);
    if (!result.ok) throw new Error(result.reason);
    return result.activity;
  }, activity);
}

/** `05 已满`. */
export const statesOf = (activity: DraftActivity) =>
  plannedDates(activity, CONTEXT.month, CONTEXT.calendars).map(({ day, state }) => `${day.slice(8)} ${state}`);
