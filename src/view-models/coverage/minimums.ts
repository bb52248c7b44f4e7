/** Minimum numbers of activities by month and 平台: what the district wants, has and lacks. */
import type { Month } from '../../domain/calendar/day.ts';
import { minimumsOf, promisedMonths, type Minimum } from '../../domain/coverage/minimums.ts';
import { fullMonth } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface MonthMinimums {
  month: Month;
  name: string;
  unscheduled: boolean;
  fields: Pick<Minimum, 'field' | 'required' | 'promised' | 'short'>[];
}

/** Empty if the district has set none. */
export function minimumsView(world: World, year: number, district: string): MonthMinimums[] {
  const months = promisedMonths(world.schedule.from, year);
  const all = minimumsOf(world, district, months);
  return all.length === 0
    ? []
    : months.map((month) => {
        const ofMonth = all.filter((minimum) => minimum.month === month);
        return {
          month,
          name: fullMonth(month),
          unscheduled: ofMonth.every(({ unscheduled }) => unscheduled),
          fields: ofMonth.map(({ field, required, promised, short }) => ({ field, required, promised, short })),
        };
      });
}
