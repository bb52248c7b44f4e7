/** Empty weeks of stations in use, for editors to fill. */
import { addDays, monthOf, type Day } from '../calendar/day.ts';
import { isCovered } from './coverage.ts';
import { isInUse, type DistrictCoverage, type Network } from './districts.ts';
import type { Station } from '../catalogue.ts';

export interface Gap {
  station: Station;
  monday: Day;
  /** ISO 8601 */
  week: number;
  /** Whether the station has no menu for the month of the week (that of its Thursday). */
  lacksMenu: boolean;
  /** Whether the week is not scheduled yet, hence no broken promise. */
  unscheduled: boolean;
}

/** By station, then week; includes weeks that are not scheduled yet. */
export function gapsOf({ links }: Pick<Network, 'links'>, { rows }: DistrictCoverage): Gap[] {
  return rows
    .filter(({ station, isPromised }) => isPromised && isInUse(station))
    .flatMap(({ station, weeks }) => {
      const menus = new Set(links.menusOfStation(station.key).map(({ month }) => month));
      return weeks
        .filter((week) => !isCovered(week))
        .map(({ monday, week, count }) => ({
          station,
          monday,
          week,
          lacksMenu: !menus.has(monthOf(addDays(monday, 3))),
          unscheduled: count === undefined,
        }));
    });
}
