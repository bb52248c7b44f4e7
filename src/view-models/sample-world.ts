/** The small district of the domain's tests as a world to look at, on a Wednesday. */
import { workCalendar } from '../domain/calendar/workdays.ts';
import { buildCatalogue } from '../domain/catalogue.ts';
import { relationsOf } from '../domain/relations.ts';
import { sampleEntries } from '../domain/sample-entries.ts';
import { scheduleOf } from '../domain/schedule.ts';
import type { World } from './world.ts';

export function sampleWorld(today = '2026-11-18'): World {
  const catalogue = buildCatalogue(sampleEntries());
  const calendar = workCalendar([]);
  return { catalogue, calendar, today, links: relationsOf(catalogue), schedule: scheduleOf(catalogue, calendar, today) };
}
