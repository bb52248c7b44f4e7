import type { DraftActivity, DraftMenu } from '../../../domain/draft/draft.ts';
import type { DraftDate } from '../../../domain/draft/dates.ts';
import type { Desk } from '../desk.ts';

export interface Upcoming {
  activity: DraftActivity;
  /** From today on; cancelled ones too, which can be resumed. */
  dates: readonly DraftDate[];
}

/** Activities with dates to come, by the next of them. */
export function upcomingOf({ engine, calendars, today }: Desk, menu: DraftMenu): Upcoming[] {
  if (!engine || !calendars) return [];
  return menu.activities
    .map((activity) => ({
      activity,
      dates: engine.draftDates(activity, menu.month, calendars).filter(({ day }) => day >= today),
    }))
    .filter(({ dates }) => dates.length > 0)
    .sort((a, b) => ((a.dates[0]?.day ?? '') < (b.dates[0]?.day ?? '') ? -1 : 1));
}
