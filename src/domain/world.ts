/** The input of pages, feeds and papers: the content joined and scheduled, as of one day. */
import type { Day } from './calendar/day.ts';
import { workCalendar, type WorkCalendar } from './calendar/holidays/workdays.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { relationsOf, type Relations } from './relations.ts';
import type { Versions } from './press/version.ts';
import { scheduleOf, type Schedule } from './schedule.ts';
import type { Entries } from './schema/collections.ts';

export interface World {
  catalogue: Catalogue;
  calendar: WorkCalendar;
  links: Relations;
  schedule: Schedule;
  /** The day of the build; scripts in the browser update what depends on it. */
  today: Day;
  /** When the content was last revised, in seconds since 1970, UTC. */
  revised?: number;
  /** The same of each file, by `collection/id`; undefined where the content is not read from files. */
  revisions?: ReadonlyMap<string, number>;
  /** Hashes of the files of the content, by `collection/id`; undefined where the content is not read from files. */
  digests?: ReadonlyMap<string, string>;
  /** Every version of districts, stations, teams and brands that may be read; undefined where the content is not read from files. */
  versions?: Versions;
  /** Whether the build makes PDFs of the papers, which needs a browser. */
  pdf?: boolean;
  /** SVG of the site's own logo (theme/logo.ts). */
  logo?: string;
  /** By path below the content folder: `teams/panlong/lifa.jpg`. */
  photos?: ReadonlyMap<string, PhotoSize>;
}

/** Of a photo as it is shown, in pixels; the digest is that of its file. */
export interface PhotoSize {
  width: number;
  height: number;
  digest: string;
}

interface Options {
  /** The day from which the schedule reaches ahead, where a month far after `today` is needed. */
  scheduledAsOf?: Day;
  /** Reuses a work calendar, with its cache, for worlds with the same holiday notices. */
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
