/** The sample district of the domain's tests as a world; the default day is a Wednesday. */
import type { Day } from '../../domain/calendar/day.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { menuSchema } from '../../domain/schema/menu.ts';
import { makeWorld, type World } from '../../domain/world.ts';

export function sampleWorld(today: Day = '2026-11-18'): World {
  return makeWorld(sampleEntries(), today);
}

/** The sample world with these activities in its menu: `yangban/east/<id>`. */
export function worldWith(activities: object[], today: Day = '2026-11-18', sample = true): World {
  const entries = sampleEntries();
  const [menu] = entries.menus;
  const data = menuSchema.parse({ ...menu!.data, activities, sample });
  return makeWorld({ ...entries, menus: [{ ...menu!, data }] }, today);
}

/** As `worldWith`, but without routines, which the papers of a month include too. */
export function worldWithoutRoutines(activities: object[], today: Day = '2026-11-18'): World {
  const entries = sampleEntries();
  const [menu] = entries.menus;
  const data = menuSchema.parse({ ...menu!.data, activities });
  const teams = entries.teams.map((team) => ({ ...team, data: { ...team.data, routines: [] } }));
  const stations = entries.stations.map((station) => ({ ...station, data: { ...station.data, routines: [] } }));
  return makeWorld({ ...entries, teams, stations, menus: [{ ...menu!, data }] }, today);
}
