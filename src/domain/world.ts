/** All that pages, feeds and papers are made from: the content joined, its dates expanded, as of one day. */
import type { Day } from './calendar/day.ts';
import { workCalendar, type WorkCalendar } from './calendar/holidays/workdays.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { relationsOf, type Relations } from './relations.ts';
import { scheduleOf, type Schedule } from './schedule.ts';
import type { Entries } from './schema/collections.ts';

export interface World {
  catalogue: Catalogue;
  calendar: WorkCalendar;
  links: Relations;
  schedule: Schedule;
  /** The day of the build; the browser corrects what depends on it. */
  today: Day;
  /** When the content was last revised, in seconds since 1970, UTC. */
  revised?: number;
  /** Whether the papers are printed as PDFs too; a build without a browser has none. */
  pdf?: boolean;
}

interface Options {
  /** Later than `today` where a far month is wanted: the schedule reaches as far ahead from this day. */
  scheduledAsOf?: Day;
  /** One that has learned its years serves several worlds with the same holiday notices. */
  calendar?: WorkCalendar;
}

export function makeWorld(
  entries: Entries,
  today: Day,
  { scheduledAsOf = today, calendar = workCalendar(entries.workdays.map(({ data }) => data)) }: Options = {},
): World {
  const catalogue = buildCatalogue(entries);
  return {
    catalogue,
    calendar,
    links: relationsOf(catalogue),
    schedule: scheduleOf(catalogue, calendar, scheduledAsOf),
    today,
  };
}
