/** The small district of the domain's tests as a world to look at, on a Wednesday. */
import { workCalendar } from '../../domain/calendar/holidays/workdays.ts';
import { buildCatalogue } from '../../domain/catalogue.ts';
import { relationsOf } from '../../domain/relations.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { menuSchema } from '../../domain/schema/menu.ts';
import type { Entries } from '../../domain/schema/collections.ts';
import { scheduleOf } from '../../domain/schedule.ts';
import type { World } from '../site/world.ts';

export function sampleWorld(today = '2026-11-18'): World {
  return worldOf(sampleEntries(), today);
}

/** The same with other activities in its menu: `yangban/east/<id>`. */
export function worldWith(activities: object[], today = '2026-11-18', sample = true): World {
  const entries = sampleEntries();
  const [menu] = entries.menus;
  const data = menuSchema.parse({ ...menu!.data, activities, sample });
  return worldOf({ ...entries, menus: [{ ...menu!, data }] }, today);
}

/** The same without routines, which stand on the papers of their month too. */
export function menuAlone(activities: object[], today = '2026-11-18'): World {
  const entries = sampleEntries();
  const [menu] = entries.menus;
  const data = menuSchema.parse({ ...menu!.data, activities });
  const teams = entries.teams.map((team) => ({ ...team, data: { ...team.data, routines: [] } }));
  const stations = entries.stations.map((station) => ({ ...station, data: { ...station.data, routines: [] } }));
  return worldOf({ ...entries, teams, stations, menus: [{ ...menu!, data }] }, today);
}

export function worldOf(entries: Entries, today: string): World {
  const catalogue = buildCatalogue(entries);
  const calendar = workCalendar([]);
  return {
    catalogue,
    calendar,
    today,
    links: relationsOf(catalogue),
    schedule: scheduleOf(catalogue, calendar, today),
  };
}
