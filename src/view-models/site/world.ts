/** What every view-model is made from. `today` is the day of the build; the browser corrects what depends on it. */
import type { WorkCalendar } from '../../domain/calendar/holidays/workdays.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Relations } from '../../domain/relations.ts';
import type { Schedule } from '../../domain/schedule.ts';

export interface World {
  catalogue: Catalogue;
  calendar: WorkCalendar;
  links: Relations;
  schedule: Schedule;
  today: string;
  /** When the content was last revised, in seconds since 1970, UTC. */
  revised?: number;
  /** Whether the papers are printed as PDFs too; a build without a browser has none. */
  pdf?: boolean;
}
