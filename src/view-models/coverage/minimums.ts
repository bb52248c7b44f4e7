/** Minimum numbers of activities by month and 平台: what the district wants, has and lacks. */
import type { Month } from '../../domain/calendar/day.ts';
import { minimumsOf, promisedMonths, standardsOf, type Minimum } from '../../domain/coverage/minimums.ts';
import { fullMonth } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { sourcedFacts, type Sourced } from '../press/fact.ts';

export interface MonthMinimums {
  month: Month;
  name: string;
  unscheduled: boolean;
  fields: Pick<Minimum, 'field' | 'required' | 'promised' | 'short'>[];
}

/** After the name of a district, before what stands in place of minimums. */
export const NO_NUMBER = '没有写每月最少办几场，别的要求写了';

export interface Standards {
  lead: string;
  facts: Sourced['facts'];
  /** The figures of the district, with their sources. */
  href: string;
}

/** What a district without minimums asks for in its own words; undefined if no source says anything. */
export function standardsView(world: World, id: string): Standards | undefined {
  const figures = standardsOf(world, id);
  const district = world.catalogue.districts.get(id);
  if (!district || figures.length === 0) return undefined;
  return {
    lead: `${district.name}${NO_NUMBER}：`,
    facts: sourcedFacts(world, figures, []).facts,
    href: `${urls.districtAbout(id)}#facts-h`,
  };
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
