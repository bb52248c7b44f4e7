/** Weeks in which a station that is in use has nothing on: what an editor still can mend. */
import { addDays, monthOf, type Day } from '../calendar/day.ts';
import { isCovered } from './coverage.ts';
import { isInUse, type DistrictCoverage, type Network } from './districts.ts';
import type { Station } from '../catalogue.ts';

export interface Gap {
  station: Station;
  monday: Day;
  /** ISO 8601 */
  week: number;
  /** The station has no menu yet for the month of the week (that of its Thursday). */
  lacksMenu: boolean;
  /** Nothing is scheduled for that week yet: a gap for the editor, not yet a broken promise. */
  unscheduled: boolean;
}

/** Station by station, each in the order of its weeks: also those for which nothing has been scheduled yet. */
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
