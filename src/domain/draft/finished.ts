/** The form in which an activity is written to its file. */
import type { DraftActivity } from './draft.ts';

/** The schema requires a way to join in `join`. Without one, its phone, seats and note are moved to the summary. */
export function finished(activity: DraftActivity): DraftActivity {
  const { join, summary, ...others } = activity;
  if (join === undefined || (join.ways as readonly string[] | undefined)?.length) return activity;
  const words = [
    summary,
    join.note,
    join.seats === undefined ? undefined : `名额${join.seats}个`,
    join.phone === undefined ? undefined : `咨询电话${join.phone}`,
  ].filter((part) => part !== undefined && part !== '');
  return words.length === 0 ? others : { ...others, summary: words.join('；') };
}
