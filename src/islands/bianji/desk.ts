/** Props that all screens of the editor's page share. */
import type { Day } from '../../domain/calendar/day.ts';
import type { DayNote } from '../../domain/draft/dates.ts';
import type { DraftPlace } from '../../domain/draft/place.ts';
import type { DraftProblem } from '../../domain/draft/problems.ts';
import type { BianjiData, DistrictOption, StationOption } from '../../view-models/bianji/page.ts';
import type { Calendars } from '../../domain/calendar/occurrences.ts';
import type { Engine } from './state/engine.ts';
import type { Action } from './state/reduce.ts';
import type { StoredDraft } from './state/drafts.ts';
import type { State } from './state/state.ts';
import type { PublishedMenu } from './state/published.ts';

export type DayNotes = ReadonlyMap<Day, DayNote>;

export interface Desk {
  data: BianjiData;
  state: State;
  dispatch: (action: Action) => void;
  today: Day;
  /** Undefined until the checks are loaded. */
  engine: Engine | undefined;
  /** The chosen district and station. */
  chosen: { district: DistrictOption; station: StationOption; place: DraftPlace } | undefined;
  calendars: Calendars | undefined;
  notes: DayNotes;
  /** Empty in the steps that show none. */
  problems: readonly DraftProblem[];
  /** Menus of the district's other stations in the month of the draft. */
  others: readonly PublishedMenu[];
  /** Latest first; undefined until they are read. */
  drafts: readonly StoredDraft[] | undefined;
  discard: (id: string) => void;
}
